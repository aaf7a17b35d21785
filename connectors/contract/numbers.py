"""Official numbers: what kind a number is, its clean form, and whether its check digit is right."""

import re
from enum import Enum
from typing import NamedTuple

from stdnum.cn import ric, uscc
from stdnum.exceptions import InvalidChecksum, ValidationError

from connectors.contract.errors import BadCheckDigit, BadCode, BadNumber


class NumberKind(Enum):
    """The kinds of official numbers that a look-up understands (编号种类)."""

    CITIZEN_ID = "citizen_id"  # 公民身份号码 GB 11643
    CREDIT_CODE = "credit_code"  # 统一社会信用代码 GB 32100
    COURT_CASE = "court_case"  # 法院案号
    POLICE_CASE = "police_case"  # 公安案件编号 A + 12 + YYYYMM + 4
    INCIDENT = "incident"  # 警情号 / 接警单编号: 12-digit organisation + date + serial
    DOCUMENT = "document"  # 文书号, such as 济检刑诉〔2022〕123号
    ORDER = "order"  # 工单、办件 and other serials with a letter prefix
    GRID = "grid"  # 区划与网格代码


class OfficialNumber(NamedTuple):
    """A number, understood: its kind and clean form."""

    kind: NumberKind
    text: str


_TO_FULL = str.maketrans({"(": "（", ")": "）", "[": "〔", "]": "〕", "【": "〔", "】": "〕"})
_TO_HALF = str.maketrans({"（": "(", "）": ")", "〔": "[", "〕": "]"})
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_COURT = re.compile(
    r"^（(\d{4})）(最高法|[\u4e00-\u9fa5])(\d{2,4})?([知环军])?([\u4e00-\u9fa5]{1,4})第?(\d+)号(之[一二三四五六七八九十]+)?$",
    re.ASCII,  # elsewhere too: \d alone takes the digits of every script
)
_DOCUMENT = re.compile(r"^[\u4e00-\u9fa5（）]+〔\d{4}〕第?\d+号$", re.ASCII)
_POLICE_CASE = re.compile(r"^A\d{12}\d{6}\d{4}$", re.ASCII)
_INCIDENT = re.compile(r"^\d{12}20\d{6}\d{4,12}$", re.ASCII)
_ORDER = re.compile(r"^[A-Z]{1,6}\d{8,20}$", re.ASCII)
_CITIZEN_ID = re.compile(r"\d{17}[\dX]", re.ASCII)
GRID_LENGTHS = {6: "CITY", 9: "TOWN", 12: "VILLAGE", 15: "GRID"}


def full_width(number: str) -> str:
    """The clean form of a bracketed number: full-width brackets, no spaces, no 第."""
    text = re.sub(r"\s+", "", number).translate(_DIGITS).translate(_TO_FULL)
    if re.match(r"^〔\d{4}〕", text):  # a court number written with square brackets
        text = text.replace("〔", "（", 1).replace("〕", "）", 1)
    text = re.sub(r"第(\d+号)", r"\1", text)
    return re.sub(r"(?<=.)（(\d{4})）(?=\d+号)", r"〔\1〕", text)  # a document number in round brackets


def bracket_styles(number: str) -> tuple[str, ...]:
    """Every style in which stores are known to hold a number or a part of one, the clean one first."""
    clean = full_width(number)
    plain: tuple[str, ...] = (clean,)
    if "（" in clean or "〔" in clean:
        half = clean.translate(_TO_HALF)
        round_half = half.replace("[", "(").replace("]", ")")
        square = re.sub(r"^（(\d{4})）", r"〔\1〕", clean)
        plain = (clean, half, round_half, square)
    ordinal = tuple(re.sub(r"(\d+号)", r"第\1", style, count=1) for style in plain)
    return tuple(dict.fromkeys((*plain, *ordinal)))


def citizen_id(number: str) -> str:
    """A citizen ID number in clean form; raises BadNumber or BadCheckDigit."""
    text = re.sub(r"\s+", "", number).translate(_DIGITS).upper()
    if not _CITIZEN_ID.fullmatch(text):
        raise BadNumber("An ID number has 17 digits and a check digit or X (公民身份号码为18位).")
    # Dead division prefixes (410881, 419003) are valid residents, so only date and check digit are tested.
    if ric.calc_check_digit(text) != text[-1]:
        raise BadCheckDigit("The ID number's check digit is wrong; please compare it with the card.")
    try:
        ric.get_birth_date(text)
    except ValidationError:
        raise BadNumber("The ID number's birth date does not exist.") from None
    return text


def credit_code(number: str) -> str:
    """A unified social credit code in clean form; raises BadNumber or BadCheckDigit."""
    text = re.sub(r"\s+", "", number).translate(_DIGITS).upper()
    if re.fullmatch(
        r"N[0-9][0-9A-HJ-NPQRTUWXY]{16}", text
    ):  # rural collectives: the library knows only digits in front
        return _collective(text)
    try:
        return str(uscc.validate(text))
    except InvalidChecksum:
        raise BadCheckDigit(
            "The credit code's check digit is wrong; please compare it with the certificate."
        ) from None
    except ValidationError:
        raise BadNumber(
            "A credit code has 18 digits or letters, without I, O, S, V, Z (统一社会信用代码)."
        ) from None


def _collective(text: str) -> str:
    """A code of a rural collective economic organisation (农村集体经济组织), class N."""
    if uscc.calc_check_digit(text[:-1]) != text[-1]:
        raise BadCheckDigit("The credit code's check digit is wrong; please compare it with the certificate.")
    return text


def grid_code(code: str) -> str:
    """A division or grid code in its canonical length (6 city, 9 town, 12 village, 15 grid).

    Trailing zeros of a 12-digit city or town code are dropped: 419001102000 is the town 419001102.
    """
    text = re.sub(r"\s+", "", code).translate(_DIGITS)
    if not _is_digits(text) or len(text) not in GRID_LENGTHS:
        raise BadCode("A code has 6 (city), 9 (town), 12 (village) or 15 (grid) digits (区划或网格代码).")
    if len(text) == 12 and text.endswith("000"):
        text = text[:9]
    if len(text) == 9 and text.endswith("000"):
        text = text[:6]
    return text


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def understand(number: str) -> OfficialNumber:  # noqa: C901, PLR0911 - one case per kind of number
    """What kind of official number this is, in any bracket style; raises BadNumber or BadCheckDigit."""
    text = full_width(number)
    upper = text.upper()
    if _COURT.match(text):
        return OfficialNumber(NumberKind.COURT_CASE, text)
    if _DOCUMENT.match(text):
        return OfficialNumber(NumberKind.DOCUMENT, text)
    if _POLICE_CASE.match(upper):
        return OfficialNumber(NumberKind.POLICE_CASE, upper)
    if _INCIDENT.match(text) and len(text) > 18:
        return OfficialNumber(NumberKind.INCIDENT, text)
    if _CITIZEN_ID.fullmatch(upper):
        return OfficialNumber(NumberKind.CITIZEN_ID, citizen_id(upper))
    if len(text) in GRID_LENGTHS and _is_digits(text):
        return OfficialNumber(NumberKind.GRID, grid_code(text))
    if _ORDER.match(upper):
        return OfficialNumber(NumberKind.ORDER, upper)
    if re.fullmatch(r"[0-9A-Z]{18}", upper):
        return OfficialNumber(NumberKind.CREDIT_CODE, credit_code(upper))
    raise BadNumber(
        "This is none of the official numbers known here (案号、警情号、身份号码、信用代码、工单号…)."
    )
