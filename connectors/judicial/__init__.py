"""The judicial bureau (司法局): people's mediation, public legal services, correction and resettlement."""

from connectors.contract import Department, Feed
from connectors.judicial import sample
from connectors.judicial.embedded import running_simulator
from connectors.judicial.native import TABLES
from connectors.judicial.records import RECORDS
from connectors.rest import connect

DEPARTMENT = Department(
    name="judicial",
    zh="司法局",
    doc="The judicial bureau: people's mediation from village to city, legal aid, notarisation, village "
    "legal advisers, consultations, community correction and the resettlement of released persons. Read live "
    "over its own service.",
    records=RECORDS,
    feed=Feed.LIVE,
    connect=connect,
    sample=sample.rows,
    sample_city_wide=sample.city_wide,
    tables=TABLES,
    start_embedded=running_simulator,
)
