"""The sample city's kinds of things, which every department's `sample.py` maps to its own native rows.

Conventions, for all kinds:

* `id` is an int, unique city-wide within its kind: usable as a surrogate key. Official numbers are apart.
* Codes are national codes in clean form (domain 2.3-2.7); a department translates them to its own tables.
* Instants are aware datetimes in Asia/Shanghai; days are dates; money is whole yuan; durations are minutes.
* `grid_code` is where the event lies: 15 digits; 12 (only the village is known) or None in a dirty few.
* Upper-case words are the sample's own state and role names; Chinese words are values as people write them.
* `matter` is the key of a DisputeMatter: the same dispute in other departments carries the same key.
  It is the truth behind the records; a department stores it only if its real system has such a number.
* `dirt` names what is odd about this event, for the department to apply in its native form: `half_brackets`,
  `di_serial` (第…号), `lower_x`, `unknown_code`, `duplicate_code` (909900); or what is odd already:
  `village_only`, `no_grid`, `closes_before_open`, `late_correction`. More may be derived from `id`.
* A `Party` without `id_number` is a POSSIBLE match only (name and phone): store NULL for its ID.

A `Town` holds one plain list per kind; `events_of(Kind)` finds the list of a kind.
"""

from connectors.sample.model.city import LISTS, City, CityWide, Town
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
    MediationAgreement,
    MediationCase,
    MediationOrg,
    MediationSession,
    Mediator,
    Notarisation,
    ReleasedPerson,
)
from connectors.sample.model.people import Household, MentalHealthRecord, Move, Party, Person
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
    Suspect,
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
    HotlineStep,
    Petition,
    ServiceItem,
)
from connectors.sample.model.story import Story

__all__ = [
    "LISTS",
    "Application",
    "Beat",
    "Benefit",
    "Call",
    "CareRecord",
    "CatalogItem",
    "City",
    "CityWide",
    "CommunityCorrection",
    "Complaint",
    "Consultation",
    "ContactPoint",
    "CourtCase",
    "CreditRecord",
    "DisputeMatter",
    "Division",
    "DvWarning",
    "Grid",
    "Hearing",
    "HomeNursingOrder",
    "HotlineOrder",
    "HotlineStep",
    "Household",
    "HouseholdLink",
    "Incident",
    "IntelSignal",
    "JudicialConfirmation",
    "JudicialRelief",
    "LegalAdviser",
    "LegalAid",
    "MediationAgreement",
    "MediationCase",
    "MediationOrg",
    "MediationSession",
    "Mediator",
    "Membership",
    "MentalHealthRecord",
    "Move",
    "Notarisation",
    "Official",
    "Organization",
    "PartnerOrganization",
    "Party",
    "PartyBranch",
    "Person",
    "Petition",
    "PetitionRiskAssessment",
    "PoliceCase",
    "Post",
    "PreLitigationMediation",
    "ProcuratorateCase",
    "ProtectionOrder",
    "PublicInterestLead",
    "ReleasedPerson",
    "ServiceItem",
    "Story",
    "SupervisionItem",
    "Suspect",
    "Town",
    "Village",
    "Visit",
    "Volunteer",
]
