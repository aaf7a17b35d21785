"""What the police record (公安, domain 2.6)."""

from dataclasses import dataclass, field
from datetime import date, datetime

from connectors.sample.model.people import Party
from connectors.sample.model.places import Official


@dataclass(slots=True, eq=False)
class Call:
    """A call (接警单); the later calls about one incident name the first one's number."""

    id: int
    number: str  # 接警单编号: 12-digit organisation + YYYYMMDD + 5-digit serial
    related_number: str | None  # 关联接警单编号 gljjdbh: the first call's number; None on a first call
    incident: "Incident"
    at: datetime  # when it was reported
    unit_code: str  # 12-digit police organisation
    channel: str  # 110 | 12110 短信 | 现场 | 微信 | 12345 转办
    caller: Party  # role CALLER; mostly name and phone only
    place: str  # 案发地址
    content: str
    grid_code: str | None
    category: str  # 6 digits (domain 2.6), as first entered
    false_call: bool = False
    duplicate: bool = False
    test: bool = False


@dataclass(slots=True, eq=False)
class Incident:
    """An incident (警情): its calls merged, its handling and its result."""

    id: int
    number: str  # 警情号: 12-digit organisation + YYYYMMDD + 6-digit serial
    category: str  # 6 digits: 200200 public-order dispute, 200600 domestic violence, ... (domain 2.6)
    at: datetime  # first call
    grid_code: str | None  # 15 digits; a dirty few only the village (12) or None
    place: str
    longitude: float | None
    latitude: float | None
    summary: str
    level: str  # 1 highest - 4
    unit_code: str
    officer: Official | None
    dispatched_at: datetime | None
    arrived_at: datetime | None
    closed_at: (
        datetime | None
    )  # None: open. Earlier than `at` in a late/out-of-order few (dirt "closes_before_open")
    state: str  # RECEIVED | DISPATCHED | HANDLED | CLOSED
    result: (
        str | None
    )  # 移交调解 | 现场调解 | 立案 | 行政处罚 | 批评教育 | 告诫 | 救助 | 转办12345 | 其他; None while open
    mediation_org: str | None = None  # credit code of the committee it was handed to, with result 移交调解
    handed_over_at: datetime | None = None
    dispute_type: str | None = None  # GB/T 31000, four digits, for dispute incidents
    domestic_violence: bool = False  # tag set by police, or category 200600/202000/202100
    weapon: bool = False  # knife or threat tag
    false_call: bool = False
    duplicate: bool = False
    test: bool = False
    people: list[Party] = field(
        default_factory=list
    )  # roles VICTIM 受害人 | SUSPECT 嫌疑人 | DISPUTANT 当事人 | WITNESS
    calls: list[Call] = field(default_factory=list, repr=False)
    matter: str | None = None  # DisputeMatter.key
    case_number: str | None = None  # PoliceCase.number, where a case was filed
    satisfaction: int | None = None  # call-back 1-5
    updated_at: datetime | None = None  # later than closed_at for a late correction
    dirt: str | None = None


@dataclass(slots=True, eq=False)
class DvWarning:
    """A written warning for domestic violence (家庭暴力告诫书); served on both, notified to the village."""

    id: int
    number: str  # 济公（轵城）家告字〔2026〕12号
    incident: Incident
    issued_on: date
    served_on: date | None  # within 5 days
    victim: Party
    offender: Party
    village_code: str  # 12 digits
    notified_village_at: datetime | None  # None: not notified, so the grid may not know
    visited_on: date | None  # the duty visit within 30 days
    officer: Official | None
    grid_code: str | None


@dataclass(slots=True, eq=False)
class PoliceCase:
    """A case filed by the police (立案): criminal (刑事) or public order (治安)."""

    id: int
    number: str  # A + 12-digit organisation + YYYYMM + 4
    kind: str  # CRIMINAL | PUBLIC_ORDER
    name: str  # contains a person's name: mask as a title
    cause: str  # 故意伤害, 盗窃, 诈骗, 殴打他人 ...
    incident: Incident | None
    filed_on: date
    closed_on: date | None
    state: str  # FILED | INVESTIGATING | TRANSFERRED 移送 | CLOSED
    decision_number: str | None  # 济公（轵城）行罚决字〔2026〕123号
    people: list[Party]  # roles SUSPECT | VICTIM
    officer: Official | None
    unit_code: str
    grid_code: str | None
    sealed: bool = (
        False  # juvenile record or, since 2026-01-01, every public-order violation record (domain 2.11/4, 5)
    )
    matter: str | None = None
    updated_at: datetime | None = None


@dataclass(slots=True, eq=False)
class IntelSignal:
    """An intelligence signal (情报流): never for civilians."""

    id: int
    number: str  # QB + date + serial
    at: datetime
    centre: str  # producing centre's code (names unknown: data)
    kind: str
    level: str  # RED | ORANGE | YELLOW | BLUE
    content: str
    grid_code: str | None
    incident_number: str | None
    expires_on: date | None


@dataclass(slots=True, eq=False)
class SupervisionItem:
    """A supervision item (监督流): a deadline or quality point on one incident or case."""

    id: int
    number: str  # DB + date + serial
    at: datetime
    kind: str  # 超时处警 | 未反馈 | 未立案 | 笔录质量 | 群众投诉
    subject_number: str  # Incident.number or PoliceCase.number
    officer: Official | None
    due_on: date
    done_on: date | None
    result: str | None
    grid_code: str | None
