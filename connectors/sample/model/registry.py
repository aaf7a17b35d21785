"""What the hub's registry keeps (党员联户、走访、支部、志愿者, domain 1.1-1.2, 4.0)."""

from dataclasses import dataclass, field
from datetime import date, datetime

from connectors.sample.model.people import Household, Party, Person
from connectors.sample.model.places import Organization


@dataclass(slots=True, eq=False)
class PartyBranch:
    """A party branch (党支部): a village's, or functional (功能性党支部); a person may be in several."""

    id: int
    code: str  # DZ + 9-digit town + serial
    name: str
    kind: str  # VILLAGE | FUNCTIONAL
    function: str | None  # 政策宣传 产业发展 环境整治 文明创建 矛盾调解 民主监督
    village_code: str
    secretary: Person | None
    stars: int  # 1-5 五星支部
    rectifying: bool  # 软弱涣散整顿
    rectify_due_on: date | None
    founded: date


@dataclass(slots=True, eq=False)
class Membership:
    """A person's membership of a branch."""

    id: int
    person: Person
    branch: PartyBranch
    duty: str  # 书记 | 委员 | 党员
    since: date
    until: date | None


@dataclass(slots=True, eq=False)
class HouseholdLink:
    """A party member linked to a household (党员联户)."""

    id: int
    member: Person
    household: Household
    since: date
    until: date | None
    consent_both: bool
    grid_code: str


@dataclass(slots=True, eq=False)
class Visit:
    """A visit (走访): `public_note` may be shown around, `private_finding` may not (domain 1.2/14)."""

    id: int
    client_id: str  # idempotency id given by the phone
    member: Person
    household: Household
    at: datetime
    received_at: datetime  # later for an offline phone
    topics: tuple[str, ...]
    public_note: str
    private_finding: str | None
    grid_code: str
    longitude: float | None
    latitude: float | None
    matter: str | None = None


@dataclass(slots=True, eq=False)
class PartnerOrganization:
    """One of the X (伙伴组织), open kinds."""

    id: int
    organization: Organization
    kind: str  # MEDIATION LEGAL_SERVICE VOLUNTEERS CHARITY SOCIAL_WORK ELDER_CARE ... new kinds are data
    area_code: str  # served: 12 or 15 digits
    since: date
    until: date | None
    contact: str
    phone: str


@dataclass(slots=True, eq=False)
class Volunteer:
    """A volunteer (志愿者)."""

    id: int
    person: Person
    team: Organization
    since: date
    hours: int  # in the last year
    skills: tuple[str, ...]
    grid_code: str


@dataclass(slots=True, eq=False)
class DisputeMatter:
    """One dispute through all its doors (矛盾纠纷): the story id that ties events together.

    `state` (domain 4.0): REGISTERED ACCEPTED ASSIGNED MEDIATING ESCALATED SUSPENDED RETURNED (open), AGREED,
    UNPERFORMED, CONFIRMED, ENFORCING, PERFORMED FAILED_TO_COURT WITHDRAWN INVALID MERGED (terminal).
    """

    key: str  # MD + 9-digit town + YYYYMMDD + 3
    dispute_type: str  # GB/T 31000, four digits
    type_name: str
    bureau_type: str  # the judicial bureau's own typing
    court_cause: str | None  # the court's cause path; None: no exact match
    title: str
    grid_code: str
    registered_at: datetime
    level: int  # 1 village, 2 town, 3 city
    state: str
    scale: str  # 01 individual, 02 group, 03 major group
    intensity: str  # LOW | MEDIUM | HIGH 激烈程度
    origin: str | None  # POLICE 警源 | LITIGATION 诉源 | PETITION 访源
    current: str | None
    complexity: str  # SIMPLE | GENERAL | COMPLEX
    due_on: date
    escalated_on: date | None
    suspended_days: int
    closed_on: date | None
    mediator: str | None  # name
    lead_unit: str
    parties: list[Party]
    households: list[Household] = field(default_factory=list, repr=False)
