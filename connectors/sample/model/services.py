"""What government services, the 12345 hotline and the petition office record (政务服务, domain 2.10)."""

from dataclasses import dataclass, field
from datetime import date, datetime

from connectors.sample.model.people import Household, Party, Person
from connectors.sample.model.places import Organization


@dataclass(slots=True, eq=False)
class ServiceItem:
    """A service item (政务服务事项)."""

    id: int
    code: str  # implementation code, 31 = credit code 18 + level 1 + basic 12 (GB/T 39554.1 layout)
    name: str
    department: str  # the organ's name
    organ_uscc: str
    kind: str  # 01 许可 05 给付 07 确认 10 其他 20 公共服务 ...
    at_most_once: bool  # 最多跑一次
    zero_visit: bool  # 一次不用跑
    any_counter: bool  # 通办
    one_day: bool
    one_licence: bool  # 一证通办
    promised_days: int  # working days, 0 = at once
    online_depth: int  # 1-4
    materials: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Application:
    """An application (办件)."""

    id: int
    number: str  # BJ + YYYYMMDD + town 2 + serial 6
    item: ServiceItem
    applicant: Party  # role APPLICANT
    agent: Party | None  # proxy agent 代办员, with consent
    at: datetime
    accepted_on: date | None
    supplement_asked_on: date | None  # asked to supplement 补正
    missing: str | None  # the missing paper
    promised_on: date
    finished_on: date | None
    state: str  # APPLIED 申请 ACCEPTED 受理 REFUSED 不予受理 SUPPLEMENT 补正 SPECIAL 特别程序 FINISHED 办结
    # RETURNED 退件
    immediate: bool  # 即办件
    rating: int | None  # 1-5 好差评
    cross_province: bool
    channel: str  # 窗口 | 网上 | 自助 | 代办
    grid_code: str | None  # where the applicant lives
    updated_at: datetime | None = None


@dataclass(slots=True, eq=False)
class HotlineStep:
    """A step of an order (流转步骤)."""

    name: str  # 受理 | 派遣 | 处置 | 回访 | 结案
    at: datetime
    unit: str
    opinion: str


@dataclass(slots=True, eq=False)
class HotlineOrder:
    """A dispatched 12345 order (热线工单); a secret one's raiser must never leave the hotline."""

    id: int
    number: str  # GD + YYYYMMDD + town 2 + serial 5
    at: datetime
    raiser: Party  # role RAISER
    secrecy: bool  # is_secrecy 保密
    category: str  # 咨询 求助 投诉 举报 建议 感谢
    topic: str  # classification in words
    urgency: str  # 一般 | 紧急 | 特急
    channel: str
    content: str
    unit: str  # handling unit
    due_on: date  # 5 working days, consultation 1
    finished_at: datetime | None
    state: str  # ACCEPTED | DISPATCHED | HANDLING | RETURNED | CALLED_BACK | CLOSED
    satisfied: int | None  # 1-5
    steps: list[HotlineStep] = field(default_factory=list)
    grid_code: str | None = None
    incident_number: str | None = None  # transferred from or to 110
    matter: str | None = None
    updated_at: datetime | None = None
    dirt: str | None = None


@dataclass(slots=True, eq=False)
class Petition:
    """A petition (信访件): accept 15 d, finish 60 d."""

    id: int
    number: str  # XF + YYYYMMDD + town 2 + serial 4
    at: datetime
    petitioners: list[Party]  # role PETITIONER
    kind: str  # 申诉求决 | 建议 | 检举控告
    channel: str  # 来访 来信 网上 电话
    topic: str
    content: str
    people_count: int
    accepted_on: date | None
    due_on: date
    replied_on: date | None
    state: str  # REGISTERED | ACCEPTED | REPLIED | REVIEW 复查 | CLOSED
    unit: str
    law_related: bool  # 涉法涉诉
    repeated: bool
    grid_code: str | None
    matter: str | None = None


@dataclass(slots=True, eq=False)
class HomeNursingOrder:
    """A home nursing order (护士到家); the reason is health data."""

    id: int
    number: str  # HL + YYYYMMDD + town 2 + serial 4
    patient: Person
    ordered_at: datetime
    visit_on: date
    service: str
    reason: str  # sensitive
    nurse: str
    state: str  # BOOKED | DONE | CANCELLED
    cancelled_on: date | None
    grid_code: str | None


@dataclass(slots=True, eq=False)
class CareRecord:
    """A care record for a child or elder (关爱服务记录; query Q11)."""

    id: int
    number: str  # GA + YYYYMMDD + town 2 + serial 4
    person: Person
    on: date
    kind: str  # 留守儿童关爱 | 独居老人探访 | 特困照料
    worker: str
    note: str
    grid_code: str | None


@dataclass(slots=True, eq=False)
class Benefit:
    """A standing entitlement (低保、特困、残疾补贴) of a person or household."""

    id: int
    number: str  # JZ + 419001 + serial
    person: Person
    household: Household
    kind: str  # 低保 | 特困 | 残疾人补贴
    grade: str | None
    since: date
    until: date | None
    monthly: int  # yuan
    grid_code: str | None


@dataclass(slots=True, eq=False)
class CreditRecord:
    """A published credit record (信用记录) of an organisation."""

    id: int
    number: str  # XY + YYYYMMDD + town 2 + serial 4
    organization: Organization
    kind: str  # 行政许可 | 行政处罚 | 红榜 | 黑榜
    decided_on: date
    organ: str
    content: str
    published: bool
    until: date | None
    grid_code: str | None


@dataclass(slots=True, eq=False)
class CatalogItem:
    """An item of the data resource catalogue (政务数据资源目录), 1,078 of them."""

    id: int
    code: str  # 419001 + 4
    name: str
    provider: str
    share_kind: str  # 无条件共享 | 有条件共享 | 不予共享
    fields: tuple[str, ...]
    update_cycle: str
    legal_basis: str | None
