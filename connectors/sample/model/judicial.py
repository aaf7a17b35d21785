"""What the judicial bureau records (司法局, domain 2.9)."""

from dataclasses import dataclass, field
from datetime import date, datetime

from connectors.sample.model.people import Party, Person
from connectors.sample.model.places import Official, Organization


@dataclass(slots=True, eq=False)
class MediationOrg:
    """A people's mediation organisation (人民调解组织)."""

    id: int
    organization: Organization
    level: str  # VILLAGE | TOWN | CITY | INDUSTRY
    area_code: str  # served: 12 village, 9 town, 6 city
    brand: str | None  # 老班调解室, 老崔调解车 ...
    mobile: bool  # a van has a route, not an address
    route: str | None
    founded: date


@dataclass(slots=True, eq=False)
class Mediator:
    """A people's mediator (人民调解员)."""

    id: int
    official: Official  # .person is set for a resident
    id_number: str | None
    organization: Organization
    full_time: bool
    gold: bool  # 金牌调解员
    since: date
    until: date | None
    village_code: str | None


@dataclass(slots=True, eq=False)
class MediationSession:
    """One session (调解会)."""

    id: int
    at: datetime
    minutes: int
    remote: bool
    place: str
    outcome: str  # 继续 | 达成协议 | 未达成 | 一方缺席


@dataclass(slots=True, eq=False)
class MediationAgreement:
    """The agreement (调解协议)."""

    id: int
    number: str  # 济轵城人调协〔2026〕123号
    written: bool
    signed_on: date
    effective_on: date
    content: str
    amount: int | None  # yuan
    performance: str  # 即时 | 分期 | 到期
    due_on: date | None  # performance due
    performed_on: date | None
    confirmation_applied_on: date | None = None  # within 30 d of effective_on
    confirmed_on: date | None = None
    confirmation_number: str | None = None  # court's 民特 number


@dataclass(slots=True, eq=False)
class MediationCase:
    """A mediation case (人民调解案件)."""

    id: int
    number: str  # 济轵城人调〔2026〕123号
    acceptance: (
        str  # APPLICATION 依申请 | INITIATIVE 主动 | POLICE 公安移送 | COURT 法院委派 | PETITION 信访移送
    )
    type_name: str  # the bureau's OWN typing: 婚姻家庭纠纷 邻里纠纷 房屋宅基地纠纷 合同纠纷 损害赔偿 ...
    # (crosswalk, domain 2.4)
    dispute_type: str  # GB/T 31000, four digits
    accepted_at: datetime
    organization: Organization
    mediator: Official | None
    complexity: str  # SIMPLE | GENERAL | COMPLEX
    due_on: date  # simple 1 d, general 7 d, complex 20 d, delegated 30 d
    state: str  # ACCEPTED | MEDIATING | AGREED | PERFORMED | FAILED | WITHDRAWN
    closed_on: date | None
    parties: list[Party]  # roles APPLICANT | RESPONDENT
    people_involved: int
    amount: int | None  # yuan
    summary: str
    sessions: list[MediationSession] = field(default_factory=list)
    agreement: MediationAgreement | None = None
    prevented_suicide: bool = False
    prevented_crime: bool = False  # 防止民转刑
    group: bool = False
    source_number: str | None = None  # Incident.number or 民诉前调 number that it came from
    grid_code: str | None = None
    matter: str | None = None
    updated_at: datetime | None = None
    dirt: str | None = None


@dataclass(slots=True, eq=False)
class LegalAid:
    """Legal aid (法律援助)."""

    id: int
    number: str  # 济法援〔2026〕12号
    applicant: Party
    kind: str  # 民事 | 刑事 | 行政
    applicant_class: str  # 农民工 残疾人 老年人 未成年人 妇女 一般
    exempt: bool  # 免经济状况审查
    cause: str
    applied_on: date
    granted_on: date | None
    lawyer: Official | None
    closed_on: date | None
    result: str | None
    grid_code: str | None
    case_number: str | None = None


@dataclass(slots=True, eq=False)
class Notarisation:
    """A notarisation (公证)."""

    id: int
    number: str  # 济证民〔2026〕123号
    applicant: Party
    matter_name: str  # 继承, 委托, 学历 ...
    applied_on: date
    issued_on: date | None
    online: bool
    grid_code: str | None


@dataclass(slots=True, eq=False)
class LegalAdviser:
    """A village's legal adviser (一村一法律顾问)."""

    id: int
    lawyer: Official  # number = licence, 17 digits
    firm: Organization
    village_code: str  # 12 digits, area served
    since: date
    until: date | None


@dataclass(slots=True, eq=False)
class Consultation:
    """A legal consultation (法律咨询)."""

    id: int
    number: str  # ZX + date + serial
    at: datetime
    channel: str  # 平台 | 电话 | 现场 | 讲座
    person: Party | None  # role ASKER
    topic: str
    minutes: int
    lawyer: Official | None
    rating: int | None  # 1-5
    grid_code: str | None


@dataclass(slots=True, eq=False)
class CommunityCorrection:
    """A person under community correction (社区矫正); identity is confidential (domain 2.11/6)."""

    id: int
    number: str  # SJ + 419001 + year + serial
    person: Person
    kind: str  # 01 管制 02 缓刑 03 假释 04 暂予监外
    charge: str
    starts_on: date
    ends_on: date
    received_on: date | None  # hand-over receipt; None: gap (rule 8)
    accommodation: str | None  # None: not recorded
    job: str | None  # None: not recorded
    helper: str | None  # name of the helper; None: no helper
    helper_phone: str | None
    office: str  # 司法所
    state: str  # ACTIVE | ENDED | REVOKED
    punishments: int
    missed_reports: int
    grid_code: str | None
    court_case_number: str | None = None


@dataclass(slots=True, eq=False)
class ReleasedPerson:
    """A released person in resettlement (刑满释放安置帮教)."""

    id: int
    number: str  # AZ + 419001 + year + serial
    person: Person
    charge: str
    released_on: date
    must_receive: bool  # 必接
    received_on: date | None  # hand-over receipt; None: gap (rule 8: 3 d, red 5 d)
    receiver: str | None
    resettled: bool
    job: str | None
    helper: str | None
    until: date  # 5 years of help
    office: str
    grid_code: str | None
