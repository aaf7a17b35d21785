"""Codecs: a clean value is kept, and found again; what cannot be read is a Flaw and nothing worse."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from connectors.contract import (
    SHANGHAI,
    CitizenId,
    Code,
    Codec,
    Coded,
    CodeTable,
    Day,
    Enumerated,
    Flag,
    Flaw,
    Instant,
    Integer,
    Money,
    OfficialNumber,
    Text,
)


class Stage(Enum):
    OPEN = 0
    SHUT = 1


STAGES = Enumerated(Stage, {"1": Stage.OPEN, "2": Stage.SHUT, "9": Stage.SHUT})
NUMBERED = Enumerated(Stage, {0: Stage.OPEN, 1: Stage.SHUT})
SEX = Coded(CodeTable("GB/T 2261.1", "性别", {"1": "男", "2": "女"}))
days = st.dates()
instants = st.datetimes(timezones=st.just(SHANGHAI)).map(lambda t: t.replace(microsecond=0))
yuan = st.decimals(min_value=-(10**10), max_value=10**10, places=2)
VALUES: list[tuple[Codec, st.SearchStrategy[object]]] = [
    (Text(), st.text()),
    (Integer(), st.integers()),
    (Money(), yuan),
    (Money("fen"), yuan),
    (Flag(), st.booleans()),
    (Flag("Y", "N"), st.booleans()),
    (Flag(1, 0), st.booleans()),
    (Day(), days),
    (Day(None), days),
    (Day("%Y-%m-%d"), days),
    (Day("%Y/%m/%d"), days),
    (Instant(), instants),
    (Instant("%Y%m%d%H%M%S"), instants),
    (Instant("%Y-%m-%d %H:%M:%S"), instants),
    (Instant("%Y/%m/%d %H:%M:%S"), instants),
    (STAGES, st.sampled_from(Stage)),
    (NUMBERED, st.sampled_from(Stage)),
    (SEX, st.sampled_from([Code("GB/T 2261.1", "1", "男"), Code("GB/T 2261.1", "7", None)])),
]
FORMS = (
    Day(),
    Day("%Y-%m-%d"),
    Instant("%Y%m%d%H%M%S"),
    Instant("%Y-%m-%d %H:%M:%S"),
    Instant("%Y/%m/%d %H:%M:%S"),
)


@pytest.mark.parametrize(("codec", "values"), VALUES, ids=lambda v: repr(v)[:40])
def test_what_is_kept_is_found_again(codec: Codec, values: st.SearchStrategy[object]) -> None:
    @given(values)
    def check(value: object) -> None:
        native = codec.encode(value)
        assert codec.decode(native) == value
        assert native in codec.variants(value)
        assert all(codec.decode(form) == value for form in codec.variants(value))
        assert isinstance(
            native,
            {"text": str, "integer": int, "decimal": Decimal, "date": date, "datetime": datetime}[
                codec.storage
            ],
        )

    check()


@pytest.mark.parametrize(("codec", "values"), [v for v in VALUES if v[0].ordered], ids=lambda v: repr(v)[:40])
def test_who_calls_itself_ordered_is(codec: Codec, values: st.SearchStrategy[object]) -> None:
    @given(values, values)
    def check(left: object, right: object) -> None:
        assert (codec.encode(left) < codec.encode(right)) == (left < right)  # type: ignore[operator]

    check()


@pytest.mark.parametrize("codec", FORMS, ids=repr)
def test_any_text_is_a_time_or_a_flaw_and_leads_back(codec: Codec) -> None:
    """A cursor is made of the clean value, so the text must be the only one that means it."""

    @given(st.one_of(st.text(max_size=20), st.from_regex(r"\A[0-9 +_/:-]{8,19}\Z")))
    def check(native: str) -> None:
        value = codec.decode(native)
        if isinstance(value, Flaw):
            assert (value.code, value.native) == ("MALFORMED_VALUE", native)
            assert value.message == codec.decode("").message, "the message repeats the value"
        else:
            assert codec.encode(value) == native

    check()


@pytest.mark.parametrize(
    "native",
    [
        "00000000",
        "20260230",
        "2026030",
        "202603011",
        "不详",
        "2026+3 1",
        "２０２６０３０１",
        "",
        "2026-03-01",
    ],
)
def test_dates_that_do_not_exist(native: str) -> None:
    assert isinstance(Day().decode(native), Flaw)


def test_year_one_is_written_with_its_zeros() -> None:
    assert Day().encode(date(1, 1, 1)) == "00010101"
    assert Day().decode("00010101") == date(1, 1, 1)


def test_times_are_shanghai_s() -> None:
    codec = Instant()
    assert codec.encode(datetime(2026, 3, 15, 20, 0, tzinfo=UTC)) == datetime(2026, 3, 16, 4, 0)  # noqa: DTZ001
    decoded = codec.decode(datetime(2026, 3, 16, 4, 0))  # noqa: DTZ001
    assert decoded.utcoffset() == timedelta(hours=8)
    assert Instant("%Y%m%d%H%M%S").encode(datetime(2026, 3, 15, 16, 0, tzinfo=UTC)) == "20260316000000"


def test_unknown_codes() -> None:
    assert SEX.decode("5") == Code("GB/T 2261.1", "5", None)
    assert SEX.decode("1").label == "男"
    assert isinstance(STAGES.decode("7"), Flaw)
    assert isinstance(Flag("Y", "N").decode("y"), Flaw)
    assert NUMBERED.decode(0) is Stage.OPEN, "a falsy native is a native like any other"


def test_several_natives_of_one_state_are_all_looked_for() -> None:
    assert STAGES.variants(Stage.SHUT) == ("2", "9")
    assert STAGES.encode(Stage.SHUT) == "2"


@given(st.integers(0, 999))
def test_an_id_is_one_whether_x_or_big_x(serial: int) -> None:
    stem = f"41900119760314{serial:03d}"
    number = stem + ric.calc_check_digit(f"{stem}0")
    codec = CitizenId()
    assert codec.decode(number.lower()) == number
    assert set(codec.variants(number)) == {number, number.lower()}
    assert codec.decode(f" {number.lower()} ") == number or number.isdigit()


@given(st.integers(2014, 2026), st.integers(1, 9999))
def test_a_number_is_one_in_every_style(year: int, serial: int) -> None:
    codec = OfficialNumber()
    clean = f"（{year}）豫9001民初{serial}号"
    assert {codec.decode(native) for native in codec.variants(clean)} == {clean}


def test_fen_are_whole() -> None:
    assert Money("fen").encode(Decimal("0.29")) == 29
    assert Money("fen").decode(29) == Decimal("0.29")
    assert Money().decode(0.1) == Decimal("0.1"), "a store without decimals sends floats"
