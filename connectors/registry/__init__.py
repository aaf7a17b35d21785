"""The hub's own registry (登记库): divisions and grids, posts, the party's network, partners.

Read like a department; only `hub/` writes it, and its tables are made by the migrations in `hub/registry`.
"""

from connectors.contract import Department, Feed, record_of
from connectors.registry import sample
from connectors.registry.branches import PartyBranch, PartyMembership
from connectors.registry.partners import PartnerOrganization, Volunteer
from connectors.registry.tables import TABLES
from connectors.registry.units import Post, Unit
from connectors.registry.visits import HouseholdLink, Visit
from connectors.sql import connect

RECORDS = (Unit, Post, PartyBranch, PartyMembership, HouseholdLink, Visit, PartnerOrganization, Volunteer)

DEPARTMENT = Department(
    name="registry",
    zh="登记库",
    doc="What the hub keeps itself: divisions and grids, the posts of 1+3+X with dates and vacancies, party "
    "branches, members, household links and visits, partner organisations and volunteers.",
    records=tuple(record_of(declared) for declared in RECORDS),
    feed=Feed.LIVE,
    connect=connect,
    sample=sample.rows,
    sample_city_wide=sample.city_wide,
    tables=TABLES,
)
