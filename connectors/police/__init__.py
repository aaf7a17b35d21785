"""The police (公安): population and households, calls and incidents, warnings, cases, officers, two streams.

In earnest a PostgreSQL exchange store (前置库) on the hub's side, for the police network cannot be called.
"""

from connectors.contract import Department, Feed, record_of
from connectors.contract.base import CROSSWALKS
from connectors.police import sample
from connectors.police.calls import Call
from connectors.police.cases import CasePerson, PoliceCase
from connectors.police.households import Household
from connectors.police.incidents import Incident, IncidentPerson
from connectors.police.mental_health import MentalHealthCase
from connectors.police.moves import ResidenceMove
from connectors.police.officers import Beat, Officer, PoliceRoom
from connectors.police.petition_risk import PolicePetitionRiskAssessment
from connectors.police.residents import Resident
from connectors.police.streams import IntelSignal, SupervisionItem
from connectors.police.tables import TABLES
from connectors.police.violence import DomesticViolenceWarning
from connectors.sql import connect

RECORDS = (
    Resident,
    Household,
    ResidenceMove,
    MentalHealthCase,
    Call,
    Incident,
    IncidentPerson,
    DomesticViolenceWarning,
    PoliceCase,
    CasePerson,
    PolicePetitionRiskAssessment,
    Officer,
    PoliceRoom,
    Beat,
    IntelSignal,
    SupervisionItem,
)

DEPARTMENT = Department(
    name="police",
    zh="公安",
    doc="What the police keep: residents and households, calls merged into incidents, domestic-violence "
    "warnings, cases, officers and their beats, intelligence signals and supervision items.",
    records=tuple(record_of(declared) for declared in RECORDS),
    feed=Feed.EXCHANGE,
    connect=connect,
    sample=sample.rows,
    slot="POLICE",
    tables=TABLES,
    crosswalks=CROSSWALKS,
)
