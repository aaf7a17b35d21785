"""Government services (政务服务和大数据管理局): items, applications, 12345, petitions, welfare, credit.

Four vendors' systems in one MariaDB: English-like column names, numeric flags, DATETIME without zone.
Read live.
"""

from connectors.contract import Department, Feed, record_of
from connectors.services import sample
from connectors.services.applications import Application, ProxyAuthorization
from connectors.services.hotline import HotlineOrder, HotlineStep
from connectors.services.items import CatalogItem, ServiceItem
from connectors.services.nursing import HomeNursingOrder
from connectors.services.organizations import (
    CollectiveEconomicOrganization,
    CreditRecord,
    SocialOrganization,
)
from connectors.services.petitions import Petition, Petitioner
from connectors.services.tables import TABLES
from connectors.services.welfare import Benefit, CareRecord
from connectors.sql import connect

RECORDS = (
    ServiceItem,
    Application,
    ProxyAuthorization,
    HotlineOrder,
    HotlineStep,
    Petition,
    Petitioner,
    HomeNursingOrder,
    CareRecord,
    Benefit,
    CreditRecord,
    CollectiveEconomicOrganization,
    SocialOrganization,
    CatalogItem,
)

DEPARTMENT = Department(
    name="services",
    zh="政务服务",
    doc="Government services: service items and applications, orders of the 12345 hotline, petitions, "
    "nursing at home, care and benefits, published credit records, the catalogue of government data.",
    records=tuple(record_of(declared) for declared in RECORDS),
    feed=Feed.LIVE,
    connect=connect,
    sample=sample.rows,
    sample_city_wide=sample.city_wide,
    tables=TABLES,
)
