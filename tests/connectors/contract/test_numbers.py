"""Official numbers: every form in which people and stores write them."""

import contextlib
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric, uscc
from stdnum.exceptions import ValidationError

from connectors.contract import NumberKind, numbers
from connectors.contract.errors import BadCheckDigit, BadCode, BadNumber, HubError

IDS = ("419001197603140014", "419001198209301240", "419001200811052179", "410881197603140011")
CREDIT_CODES = (
    "11419001005566775W",
    "54419001MF1234ABX6",
    "52419001MJ0987CD3P",
    "91419001MA40AB1214",
    "91350100M000100Y43",
)
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2026, 3, 1))


@pytest.mark.parametrize("number", IDS)
def test_valid_ids_of_living_and_dead_divisions(number: str) -> None:
    assert numbers.citizen_id(number) == number
    assert numbers.understand(number) == (NumberKind.CITIZEN_ID, number)


@given(st.sampled_from(["419001", "419003", "410881", "110101"]), days, st.integers(0, 999))
def test_check_digits_are_the_standard_s(prefix: str, born: date, serial: int) -> None:
    stem = f"{prefix}{born:%Y%m%d}{serial:03d}"
    number = stem + ric.calc_check_digit(f"{stem}0")
    assert numbers.citizen_id(number) == number
    for digit in "0123456789X":
        if digit != number[-1]:
            with pytest.raises(BadCheckDigit):
                numbers.citizen_id(stem + digit)


@given(st.text(ALPHABET, min_size=15, max_size=15), st.sampled_from(["91", "52", "54", "11"]))
def test_credit_codes_are_judged_as_the_standard_does(rest: str, lead: str) -> None:
    stem = lead + rest
    code = stem + uscc.calc_check_digit(stem)
    try:
        expected = uscc.validate(code)
    except ValidationError:
        with pytest.raises(HubError):
            numbers.credit_code(code)
    else:
        assert numbers.credit_code(code.lower()) == expected


@pytest.mark.parametrize("code", CREDIT_CODES)
def test_credit_codes_are_understood(code: str) -> None:
    assert numbers.understand(code) == (NumberKind.CREDIT_CODE, code)
    wrong = code[:-1] + ("1" if code[-1] != "1" else "2")
    with pytest.raises(BadCheckDigit):
        numbers.credit_code(wrong)


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("41900119600314018x", "41900119600314018X"),
        (" 4190 0119 6003 1401 8X ", "41900119600314018X"),
        ("４１９００１１９７６０３１４００１４", "419001197603140014"),
    ],
)
def test_ids_as_people_write_them(written: str, clean: str) -> None:
    assert ric.calc_check_digit(clean) == clean[-1], "the example itself is wrong"
    assert numbers.citizen_id(written) == clean


@pytest.mark.parametrize(
    "wrong", ["", "419001760314001", "4190011976031400145", "41900119760314001A", "X" * 18]
)
def test_what_is_no_id(wrong: str) -> None:
    with pytest.raises(BadNumber):
        numbers.citizen_id(wrong)


def test_a_birth_date_that_does_not_exist() -> None:
    stem = "41900119760230001"
    with pytest.raises(BadNumber):
        numbers.citizen_id(stem + ric.calc_check_digit(f"{stem}0"))


COURT = "（2026）豫9001民初123号"


@pytest.mark.parametrize(
    "written",
    [
        COURT,
        "(2026)豫9001民初123号",
        "（2026）豫9001民初第123号",
        "〔2026〕豫9001民初123号",
        "[2026]豫9001民初123号",
        "【2026】豫9001民初123号",
        "( 2026 ) 豫9001民初 123 号",
        "（２０２６）豫９００１民初１２３号",
        "(2026)豫9001民初第123号",
    ],
)
def test_court_numbers_in_every_style_are_one(written: str) -> None:
    assert numbers.full_width(written) == COURT
    assert numbers.understand(written) == (NumberKind.COURT_CASE, COURT)


@pytest.mark.parametrize(
    "number",
    [
        "（2026）豫9001民初123号之一",
        "（2023）最高法知民终12号",
        "（2026）豫知民终5号",
        "（2026）豫9001诉前调77号",
        "（2026）豫9001民诉前调77号",
        "（2026）豫9001民特6号",
    ],
)
def test_court_numbers_of_every_kind(number: str) -> None:
    assert numbers.understand(number) == (NumberKind.COURT_CASE, number)


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("济检刑诉[2022]123号", "济检刑诉〔2022〕123号"),
        ("济检刑诉（2022）123号", "济检刑诉〔2022〕123号"),
        ("济检刑诉【2022】第123号", "济检刑诉〔2022〕123号"),
    ],
)
def test_document_numbers(written: str, clean: str) -> None:
    assert numbers.full_width(written) == clean


def test_document_numbers_are_understood() -> None:
    assert numbers.understand("济检刑诉[2022]123号") == (NumberKind.DOCUMENT, "济检刑诉〔2022〕123号")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("A4190015200002026030001", NumberKind.POLICE_CASE),
        ("a4190015200002026030001", NumberKind.POLICE_CASE),
        ("4190015200002026031500012", NumberKind.INCIDENT),
        ("GD2026031500001", NumberKind.ORDER),
        ("gd2026031500001", NumberKind.ORDER),
        ("419001", NumberKind.GRID),
        ("419001102", NumberKind.GRID),
        ("419001102201", NumberKind.GRID),
        ("419001102201003", NumberKind.GRID),
    ],
)
def test_serial_numbers_are_told_apart(number: str, kind: NumberKind) -> None:
    assert numbers.understand(number) == (kind, number.upper())


@pytest.mark.parametrize(
    "nothing", ["", "  ", "张三", "123", "（2026）", "号号", "A1", "'; DROP TABLE x; --", "419001" * 9]
)
def test_what_is_no_number_is_refused_in_words(nothing: str) -> None:
    with pytest.raises(BadNumber) as caught:
        numbers.understand(nothing)
    assert caught.value.extensions["code"] == "BAD_NUMBER"
    assert not nothing.strip() or nothing not in caught.value.message


@given(st.integers(2014, 2030), st.integers(1, 99999), st.sampled_from(["民初", "刑初", "民特", "诉前调"]))
def test_every_bracket_style_leads_back(year: int, serial: int, kind: str) -> None:
    clean = f"（{year}）豫9001{kind}{serial}号"
    styles = numbers.bracket_styles(clean)
    assert styles[0] == clean
    assert len(set(styles)) == len(styles) > 3
    assert {numbers.full_width(s) for s in styles} == {clean}
    for style in styles:
        assert numbers.bracket_styles(style) == styles, (
            "whichever style is asked with, the same are looked for"
        )


@given(st.text(max_size=40))
def test_the_clean_form_is_clean(text: str) -> None:
    once = numbers.full_width(text)
    assert not re.search(r"\s", once)
    assert numbers.full_width(once) == once


@given(st.text(max_size=40))
def test_nothing_but_the_hub_s_errors_comes_out(text: str) -> None:
    for judge in (numbers.understand, numbers.citizen_id, numbers.credit_code, numbers.grid_code):
        with contextlib.suppress(BadNumber, BadCheckDigit, BadCode):
            judge(text)


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("419001", "419001"),
        ("419001102", "419001102"),
        ("419001102000", "419001102"),
        ("419001000000", "419001"),
        ("419001000", "419001"),
        ("419001102201", "419001102201"),
        (" 419001102201003 ", "419001102201003"),
    ],
)
def test_grid_codes(written: str, clean: str) -> None:
    assert numbers.grid_code(written) == clean


@pytest.mark.parametrize("wrong", ["", "41", "4190011", "41900110220100", "41900110220A", "4190011022010031"])
def test_what_is_no_grid_code(wrong: str) -> None:
    with pytest.raises(BadCode):
        numbers.grid_code(wrong)


def test_codes_of_rural_collectives_begin_with_a_letter() -> None:
    assert numbers.credit_code("N2419001MF1234ABXT") == "N2419001MF1234ABXT"
    with pytest.raises(BadCheckDigit):
        numbers.credit_code("N2419001MF1234ABX6")


@pytest.mark.parametrize("wrong", ["٤١٩٠٠١", "41900²", "٤١٩٠٠١١٩٧٦٠٣١٤٠٠١٤"])
def test_digits_of_other_scripts_are_none(wrong: str) -> None:
    with pytest.raises(BadNumber):
        numbers.understand(wrong)
    with pytest.raises(BadCode):
        numbers.grid_code(wrong)
    with pytest.raises(BadNumber):
        numbers.citizen_id(wrong)


def test_part_of_a_number_is_looked_for_in_every_style() -> None:
    assert numbers.bracket_styles("豫9001民初12号") == ("豫9001民初12号", "豫9001民初第12号")
