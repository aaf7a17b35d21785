"""The records of the judicial bureau (司法局), in the order in which they are loaded."""

from connectors.contract import record_of
from connectors.judicial.correction import CommunityCorrection, JusticeOffice, ReleasedPerson
from connectors.judicial.legal_services import Consultation, LegalAdviser, LegalAid, Notarisation
from connectors.judicial.mediation import MediationCase, MediationOrganization, Mediator
from connectors.judicial.proceedings import MediationParty, MediationSession

DECLARED = (
    JusticeOffice,
    MediationOrganization,
    Mediator,
    MediationCase,
    MediationParty,
    MediationSession,
    LegalAid,
    Notarisation,
    LegalAdviser,
    Consultation,
    CommunityCorrection,
    ReleasedPerson,
)
RECORDS = tuple(record_of(declared) for declared in DECLARED)
