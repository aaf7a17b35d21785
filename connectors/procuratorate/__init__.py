"""The procuratorate (检察院): cases by stage, complaints, public-interest leads, relief, liaison stations.

Its platform runs on PostgreSQL behind a network boundary; what is read is an exchange store (前置库).
Tables start with yx_, keys and states are the vendor's numbers, dates are native.
"""

from connectors.contract import Department, Feed, record_of
from connectors.procuratorate import sample
from connectors.procuratorate.cases import ProcuratorateCase
from connectors.procuratorate.complaints import Complaint
from connectors.procuratorate.native import TABLES
from connectors.procuratorate.offices import LiaisonStation, Procurator, ProcuratoratePetitionRisk
from connectors.procuratorate.people import ProcuratorateParticipant, ProcuratorateSuspect
from connectors.procuratorate.public_interest import JudicialRelief, PublicInterestLead
from connectors.sql import connect

RECORDS = (
    ProcuratorateCase,
    ProcuratorateSuspect,
    ProcuratorateParticipant,
    Complaint,
    PublicInterestLead,
    JudicialRelief,
    ProcuratoratePetitionRisk,
    Procurator,
    LiaisonStation,
)

DEPARTMENT = Department(
    name="procuratorate",
    zh="检察院",
    doc="The procuratorate: cases by stage with suspects and participants, complaints and their replies, "
    "public-interest leads, judicial relief, assessments of petition risk, procurators, liaison stations.",
    records=tuple(record_of(declared) for declared in RECORDS),
    feed=Feed.EXCHANGE,
    connect=connect,
    sample=sample.rows,
    sample_city_wide=sample.city_wide,
    slot="PROCURATOR",
    tables=TABLES,
)
