"""How the procuratorate's clerks wrote the sample city down: numbers of states, codes, brackets."""

from datetime import datetime

from connectors.contract import CodeTable
from connectors.procuratorate.native import (
    COMPLAINT_KIND,
    COMPLAINT_RESULT,
    LEAD_SOURCE,
    LEAD_TOPIC,
    TRANSFER_CAUSE,
)
from connectors.sample import world

UNKNOWN_STAGE, UNKNOWN_CAUSE = 999, "88888"  # of a release that the hub has not heard of
KIND = {
    "ARREST": 1010,
    "PROSECUTION": 1020,
    "CIVIL_SUPERVISION": 2010,
    "ENFORCEMENT": 2030,
    "JUVENILE": 3010,
}
NON_PROSECUTION = {"绝对": 10, "相对": 20, "存疑": 30, "附条件": 40}
MEASURE = {"无": 500, "拘留": 501, "逮捕": 502, "取保候审": 503, "监视居住": 504}
LEAD = {"LEAD": 10, "FILED": 20, "PROPOSAL": 30, "SUED": 40, "CLOSED": 50}
VICTIM, APPLICANT = 11, 21
_REVIEW = {"ARREST": 210, "PROSECUTION": 220, "JUVENILE": 220, "CIVIL_SUPERVISION": 310, "ENFORCEMENT": 310}
_DECIDED = {"ARRESTED": 211, "NOT_ARRESTED": 212, "PROSECUTED": 230, "NOT_PROSECUTED": 231, "SUPERVISED": 311}
_STATES = {"ACCEPTED": 100, "CLOSED": 900}


def _codes(table: CodeTable) -> dict[str, str]:
    """A table the other way round."""
    return {label: code for code, label in table.labels.items()}


_CAUSES, _KINDS, _RESULTS = _codes(TRANSFER_CAUSE), _codes(COMPLAINT_KIND), _codes(COMPLAINT_RESULT)
_TOPICS, _SOURCES = _codes(LEAD_TOPIC), _codes(LEAD_SOURCE)
_OTHER_CAUSE, _OTHER_KIND, _OTHER_RESULT = _CAUSES["其他"], _KINDS["其他"], _RESULTS["其他"]


def stage(case: world.ProcuratorateCase) -> int:
    """The number of the stage; a few hold one that nobody knows."""
    if case.id % 499 == 3:
        return UNKNOWN_STAGE
    if case.stage == "RETURNED":
        return 223 + case.id % 2
    if case.stage == "DECIDED" and case.decision:
        return _DECIDED[case.decision]
    return _STATES.get(case.stage, _REVIEW[case.kind])


def cause(case: world.ProcuratorateCase) -> str:
    """The platform's code of the cause; a few hold one that nobody knows."""
    if case.id % 211 == 9:
        return UNKNOWN_CAUSE
    return _CAUSES.get(case.cause) or _CAUSES.get(f"{case.cause}罪") or _OTHER_CAUSE


def complaint_kind(word: str) -> str:
    """Code of a kind of complaint."""
    return _KINDS.get(word, _OTHER_KIND)


def complaint_result(word: str | None) -> str | None:
    """Code of a complaint's result; None while there is none."""
    return None if word is None else _RESULTS.get(word, _OTHER_RESULT)


def lead_topic(word: str) -> str:
    """Code of the field of a lead."""
    return _TOPICS.get(word, _TOPICS["其他"])


def lead_source(word: str) -> str:
    """Code of the source of a lead."""
    return _SOURCES.get(word, _SOURCES["其他"])


def is_supervision(case: world.ProcuratorateCase) -> bool:
    """Whether a case supervises a court on request: its people are applicants, not suspects."""
    return case.kind in {"CIVIL_SUPERVISION", "ENFORCEMENT"}


def suspects(case: world.ProcuratorateCase) -> list[world.Suspect]:
    """The suspects of a criminal case."""
    return [] if is_supervision(case) else case.suspects


def key_of(official: world.Official | None) -> int | None:
    """Key of an official, if there is one."""
    return None if official is None else official.id


def styled(number: str, salt: int) -> str:
    """A number with its right brackets, or with half-width ones in every seventh row."""
    if salt % 7 != 2:
        return number
    return number.replace("（", "(").replace("）", ")").replace("〔", "[").replace("〕", "]")


def id_number(number: str | None, salt: int) -> str | None:
    """An ID number; a lower-case x now and then."""
    return number.lower() if number is not None and salt % 4 == 1 else number


def wall(at: datetime | None) -> datetime | None:
    """Shanghai's wall clock, as TIMESTAMP columns hold it."""
    return None if at is None else at.replace(tzinfo=None)
