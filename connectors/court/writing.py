"""How the court's clerks wrote the sample city down: codes, identifiers, times, and the dirt in numbers."""

from datetime import date, datetime, time
from decimal import Decimal

from connectors.contract import CodeTable
from connectors.contract.base import CAUSE
from connectors.court.native import CLOSING, HEARING_KIND, PROCEDURE, PROTECTION_MEASURE
from connectors.court.states import LITIGATION_STATUSES
from connectors.sample import world

UNKNOWN_TYPE, UNKNOWN_STATUS = "0398", "77"  # in no table: left from a migration
_CLOSING_TIME = time(17, 30)
_PATHS: dict[str, str] = {}
for _path in CAUSE.labels:
    _PATHS.setdefault(_path.rsplit("/", 1)[-1], _path)
_PATHS["健康权纠纷"] = _PATHS["生命权、身体权、健康权纠纷"]
_PATHS["申请确认调解协议效力"] = _PATHS["申请司法确认调解协议"]
_PATHS["商标权纠纷"] = _PATHS["商标权权属、侵权纠纷"]
_PATHS["其他合同纠纷"] = _PATHS["合同纠纷"]
STATUS = {"FILED": "10", "IN_TRIAL": "20", "SUSPENDED": "30", "ENFORCING": "40", "CLOSED": "90"}
OUTCOME = {"SETTLED": "1", "FAILED": "2", "WITHDRAWN": "3"}
RESULT = {"CONFIRMED": "1", "DISMISSED": "2", "WITHDRAWN": "3"}
HEARING = {"SCHEDULED": "1", "HELD": "2", "CANCELLED": "3"}
ORDER = {"PENDING": "0", "IN_FORCE": "1", "EXPIRED": "2", "CHANGED": "3", "REVOKED": "4", "REFUSED": "5"}
_STANDING = {str(member.name): str(code) for code, member in LITIGATION_STATUSES.items()}


def _codes(table: CodeTable) -> dict[str, str]:
    """A table the other way round."""
    return {label: code for code, label in table.labels.items()}


_CLOSINGS, _KINDS, _MEASURES = _codes(CLOSING), _codes(HEARING_KIND), _codes(PROTECTION_MEASURE)
_PROCEDURES = {label[:2]: code for label, code in _codes(PROCEDURE).items()}


def procedure(word: str) -> str | None:
    """Code of a procedure by its first two characters (普通, 简易, 小额, 特别, 执行, 诉前)."""
    return _PROCEDURES.get(word[:2])


def closing(word: str | None) -> str | None:
    """Code of a manner of closing; other ways are 其他."""
    return None if word is None else _CLOSINGS.get(word, "29")


def hearing_kind(word: str) -> str:
    """Code of a kind of hearing."""
    return _KINDS.get(word, "9")


def measures(words: tuple[str, ...]) -> str:
    """Codes of protection measures, parted by |."""
    return "|".join(sorted({next((c for t, c in _MEASURES.items() if t[:4] == w[:4]), "9") for w in words}))


def case_id(case: world.CourtCase) -> str:
    """Identifier of a case: four digits of the court, eleven of the case."""
    return f"{'9001' if case.court_code == '豫9001' else '0096'}{case.id:011d}"


def identifier(number: int) -> str:
    """Identifier of anything else."""
    return f"{number:015d}"


def cause(case: world.CourtCase) -> str | None:
    """The civil cause as its full path; None for a criminal case, the bare name where the table lacks it."""
    return None if case.type_code.startswith("02") else _PATHS.get(case.cause, case.cause)


def charge(case: world.CourtCase) -> str | None:
    """The charge of a criminal case."""
    if not case.type_code.startswith("02"):
        return None
    return case.cause if case.cause.endswith("罪") else f"{case.cause}罪"


def case_type(case: world.CourtCase) -> str | None:
    """The type, which a dirty few lack or write as nobody knows."""
    if case.dirt == "null_required" or case.id % 701 == 11:
        return None
    return UNKNOWN_TYPE if case.dirt == "unknown_code" or case.id % 397 == 7 else case.type_code


def dispute_type(case: world.CourtCase) -> str | None:
    """Type of dispute; the court writes all of 其他 as 99."""
    return "99" if case.dispute_type == "9999" else case.dispute_type


def status(case: world.CourtCase) -> str:
    """The status; a few closed ones are archived, a few hold a code that nobody knows."""
    if case.id % 997 == 5:
        return UNKNOWN_STATUS
    return "91" if case.state == "CLOSED" and case.id % 5 == 0 else STATUS[case.state]


def standing(role: str, case: world.CourtCase) -> str | None:
    """The litigation status (诉讼地位); in enforcement, applicant and respondent have names of their own."""
    if case.type_code.startswith("10") and role in {"APPLICANT", "RESPONDENT"}:
        role = f"ENFORCEMENT_{role}"
    return _STANDING.get(role)


def styled(number: str, salt: int, dirt: str | None = None) -> str:
    """A number in one of the bracket styles that clerks use, most often the right one."""
    turn = salt % 17
    if dirt == "half_brackets" or turn == 3:
        return number.replace("（", "(").replace("）", ")").replace("〔", "[").replace("〕", "]")
    if dirt == "di_serial" or turn == 8:
        return _with_ordinal(number)
    if turn == 12:
        return number.replace("（", "〔", 1).replace("）", "〕", 1)
    return number


def _with_ordinal(number: str) -> str:
    """The serial after 第: the digits that stand before 号."""
    head, _, tail = number.partition("号")
    stem = head.rstrip("0123456789")
    return f"{stem}第{head[len(stem) :]}号{tail}"


def id_number(number: str | None, salt: int) -> str | None:
    """An ID number; a lower-case x now and then."""
    return number.lower() if number is not None and salt % 3 == 0 else number


def wall(at: datetime | None) -> datetime | None:
    """Shanghai's wall clock, as DATETIME columns hold it."""
    return None if at is None else at.replace(tzinfo=None)


def evening(day: date | None) -> datetime | None:
    """A day for which the store holds an instant."""
    return None if day is None else datetime.combine(day, _CLOSING_TIME)


def yuan(amount: int | None) -> Decimal | None:
    """An amount as DECIMAL."""
    return None if amount is None else Decimal(amount)


def flag(value: bool) -> str:
    """A flag of the court's system."""
    return "1" if value else "0"
