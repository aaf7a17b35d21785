"""The court (法院): cases of the basic and the intermediate court, and what hangs on them.

Its own MariaDB lies behind a network boundary: what is read is an exchange store (前置库).
Columns are pinyin initials; times are DATETIME without zone.
"""

from connectors.contract import Department, Feed, record_of
from connectors.contract.base import CAUSE, DISPUTE_TYPE
from connectors.court import sample
from connectors.court.cases import CourtCase
from connectors.court.mediation import JudicialConfirmation, PreLitigationMediation
from connectors.court.native import TABLES
from connectors.court.offices import CourtPetitionRisk, Judge, JudgeContactPoint
from connectors.court.proceedings import CourtParty, Hearing
from connectors.court.protection import ProtectionOrder
from connectors.sql import connect

RECORDS = (
    CourtCase,
    CourtParty,
    Hearing,
    PreLitigationMediation,
    JudicialConfirmation,
    ProtectionOrder,
    CourtPetitionRisk,
    Judge,
    JudgeContactPoint,
)

DEPARTMENT = Department(
    name="court",
    zh="法院",
    doc="The court: cases and the chain of their numbers, parties and hearings, mediation before filing, "
    "judicial confirmation, protection orders, assessments of petition risk, judges, contact points.",
    records=tuple(record_of(declared) for declared in RECORDS),
    feed=Feed.EXCHANGE,
    connect=connect,
    sample=sample.rows,
    sample_city_wide=sample.city_wide,
    slot="JUDGE",
    tables=(*TABLES, CAUSE, DISPUTE_TYPE),
)
