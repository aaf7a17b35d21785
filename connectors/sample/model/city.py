"""The sample city, its towns, and what belongs to no town."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from connectors.sample.model.court import (
    CourtCase,
    Hearing,
    JudicialConfirmation,
    PetitionRiskAssessment,
    PreLitigationMediation,
    ProtectionOrder,
)
from connectors.sample.model.judicial import (
    CommunityCorrection,
    Consultation,
    LegalAdviser,
    LegalAid,
    MediationCase,
    MediationOrg,
    Mediator,
    Notarisation,
    ReleasedPerson,
)
from connectors.sample.model.people import Household, MentalHealthRecord, Move, Person
from connectors.sample.model.places import (
    Beat,
    ContactPoint,
    Division,
    Grid,
    Official,
    Organization,
    Post,
    Village,
)
from connectors.sample.model.police import Call, DvWarning, Incident, IntelSignal, PoliceCase, SupervisionItem
from connectors.sample.model.procuratorate import (
    Complaint,
    JudicialRelief,
    ProcuratorateCase,
    PublicInterestLead,
)
from connectors.sample.model.registry import (
    DisputeMatter,
    HouseholdLink,
    Membership,
    PartnerOrganization,
    PartyBranch,
    Visit,
    Volunteer,
)
from connectors.sample.model.services import (
    Application,
    Benefit,
    CareRecord,
    CatalogItem,
    CreditRecord,
    HomeNursingOrder,
    HotlineOrder,
    Petition,
    ServiceItem,
)
from connectors.sample.model.story import Story


@dataclass(slots=True, eq=False)
class CityWide:
    """What belongs to no town: divisions, the city's organs and committees, service items, the catalogue."""

    as_of: date
    divisions: list[Division] = field(default_factory=list)
    organs: list[Organization] = field(
        default_factory=list
    )  # kind GOVERNMENT: owners of service items, courts, ...
    mediation_orgs: list[MediationOrg] = field(default_factory=list)  # levels CITY and INDUSTRY
    law_firms: list[Organization] = field(default_factory=list)
    lawyers: list[Official] = field(default_factory=list)
    judges: list[Official] = field(default_factory=list)
    procurators: list[Official] = field(default_factory=list)
    service_items: list[ServiceItem] = field(default_factory=list)  # 2,763
    catalog: list[CatalogItem] = field(default_factory=list)  # 1,078


@dataclass(slots=True, eq=False)
class Town:
    """One town (乡镇、街道): the unit of generation, with a year of events before `as_of`.

    Lists are in order of time where the kind has one. Officials who serve the town are in `officials`
    (judges, procurators and lawyers are shared with `city`, the same for all towns).
    """

    code: str  # 9 digits
    name: str
    index: int  # 0-15, order of the divisions file
    as_of: date
    city: CityWide
    police_unit: str = ""  # 12-digit police organisation of its station
    villages: list[Village] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    households: list[Household] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)  # incl. those who moved out
    moves: list[Move] = field(default_factory=list)
    mental_health: list[MentalHealthRecord] = field(default_factory=list)
    organizations: list[Organization] = field(default_factory=list)
    officials: list[Official] = field(
        default_factory=list
    )  # police, secretaries, coordinators, mediators of the town
    posts: list[Post] = field(default_factory=list)
    beats: list[Beat] = field(default_factory=list)
    contact_points: list[ContactPoint] = field(default_factory=list)
    matters: list[DisputeMatter] = field(default_factory=list)
    # police
    incidents: list[Incident] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    dv_warnings: list[DvWarning] = field(default_factory=list)
    police_cases: list[PoliceCase] = field(default_factory=list)
    intel_signals: list[IntelSignal] = field(default_factory=list)
    supervision_items: list[SupervisionItem] = field(default_factory=list)
    # court (risk_assessments: of all three departments, see .department)
    court_cases: list[CourtCase] = field(default_factory=list)
    hearings: list[Hearing] = field(default_factory=list)
    pre_litigation: list[PreLitigationMediation] = field(default_factory=list)
    confirmations: list[JudicialConfirmation] = field(default_factory=list)
    protection_orders: list[ProtectionOrder] = field(default_factory=list)
    risk_assessments: list[PetitionRiskAssessment] = field(default_factory=list)
    # procuratorate
    procuratorate_cases: list[ProcuratorateCase] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)
    public_interest_leads: list[PublicInterestLead] = field(default_factory=list)
    judicial_relief: list[JudicialRelief] = field(default_factory=list)
    # judicial bureau
    mediation_orgs: list[MediationOrg] = field(default_factory=list)  # levels VILLAGE and TOWN
    mediators: list[Mediator] = field(default_factory=list)
    mediation_cases: list[MediationCase] = field(default_factory=list)
    legal_aid: list[LegalAid] = field(default_factory=list)
    notarisations: list[Notarisation] = field(default_factory=list)
    legal_advisers: list[LegalAdviser] = field(default_factory=list)
    consultations: list[Consultation] = field(default_factory=list)
    corrections: list[CommunityCorrection] = field(default_factory=list)
    released: list[ReleasedPerson] = field(default_factory=list)
    # services
    applications: list[Application] = field(default_factory=list)
    hotline_orders: list[HotlineOrder] = field(default_factory=list)
    petitions: list[Petition] = field(default_factory=list)
    nursing_orders: list[HomeNursingOrder] = field(default_factory=list)
    care_records: list[CareRecord] = field(default_factory=list)
    benefits: list[Benefit] = field(default_factory=list)
    credit_records: list[CreditRecord] = field(default_factory=list)
    # registry
    branches: list[PartyBranch] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)
    links: list[HouseholdLink] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    partners: list[PartnerOrganization] = field(default_factory=list)
    volunteers: list[Volunteer] = field(default_factory=list)
    stories: dict[str, Story] = field(default_factory=dict)  # tiny: every key of stories.STORIES; else empty

    def events_of(self, kind: type[object]) -> list[object]:
        """The town's list of one kind; raises KeyError for a kind that no town holds."""
        return list(getattr(self, LISTS[kind]))


LISTS: dict[type[object], str] = {
    Village: "villages",
    Grid: "grids",
    Household: "households",
    Person: "people",
    Move: "moves",
    MentalHealthRecord: "mental_health",
    Organization: "organizations",
    Official: "officials",
    Post: "posts",
    Beat: "beats",
    ContactPoint: "contact_points",
    DisputeMatter: "matters",
    Incident: "incidents",
    Call: "calls",
    DvWarning: "dv_warnings",
    PoliceCase: "police_cases",
    IntelSignal: "intel_signals",
    SupervisionItem: "supervision_items",
    CourtCase: "court_cases",
    Hearing: "hearings",
    PreLitigationMediation: "pre_litigation",
    JudicialConfirmation: "confirmations",
    ProtectionOrder: "protection_orders",
    PetitionRiskAssessment: "risk_assessments",
    ProcuratorateCase: "procuratorate_cases",
    Complaint: "complaints",
    PublicInterestLead: "public_interest_leads",
    JudicialRelief: "judicial_relief",
    MediationOrg: "mediation_orgs",
    Mediator: "mediators",
    MediationCase: "mediation_cases",
    LegalAid: "legal_aid",
    Notarisation: "notarisations",
    LegalAdviser: "legal_advisers",
    Consultation: "consultations",
    CommunityCorrection: "corrections",
    ReleasedPerson: "released",
    Application: "applications",
    HotlineOrder: "hotline_orders",
    Petition: "petitions",
    HomeNursingOrder: "nursing_orders",
    CareRecord: "care_records",
    Benefit: "benefits",
    CreditRecord: "credit_records",
    PartyBranch: "branches",
    Membership: "memberships",
    HouseholdLink: "links",
    Visit: "visits",
    PartnerOrganization: "partners",
    Volunteer: "volunteers",
}


class City(Protocol):
    """A sample city, made by `connectors.sample.city(size, seed, as_of)`."""

    size: str  # tiny | town | city
    as_of: date
    city_wide: CityWide
    town_codes: tuple[str, ...]
    estimated_rows: int  # over all towns and kinds, for a progress bar

    def town(self, code: str) -> Town:
        """One town, generated from (size, seed, as_of, code) alone, in any process."""
        ...

    def towns(self) -> Iterator[Town]:
        """Every town, one at a time: hold only one."""
        ...
