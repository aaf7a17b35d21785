"""Service items, and the catalogue of data resources."""

from datetime import datetime
from enum import Enum

from connectors.contract import (
    Code,
    Coded,
    DataClass,
    Day,
    Enumerated,
    Flag,
    Instant,
    Integer,
    Terms,
    Text,
    attribute,
    organization,
    record,
)
from connectors.services.tables import ITEM_TYPES, UPDATE_CYCLES

DAY = Day(form=None)
YES_NO = Flag(1, 0)


class ShareKind(Terms):
    """On what terms a data resource is shared (共享属性, Order 809)."""

    UNCONDITIONAL = "unconditional", "无条件共享"
    CONDITIONAL = "conditional", "有条件共享"
    WITHHELD = "withheld", "不予共享: needs a legal basis"


SHARE_KINDS: dict[str | int, Enum] = dict(enumerate(ShareKind, start=1))


@record(
    table="eg_item",
    zh="政务服务事项",
    list_name="service_items",
    data_class=DataClass.PUBLIC,
    order="code",
    updated_by="updated_at",
)
class ServiceItem:
    """A service item as one organ carries it out (GB/T 39554.1), with its depth of service."""

    code: str = attribute(
        "item_code",
        Text(31),
        "实施编码",
        "Implementation code of 31 places: the organ's credit code (18), level (1), basic code (12).",
        key=True,
    )
    basic_code: str = attribute(
        "basic_code",
        Text(12),
        "基本编码",
        "Basic code of 12 digits: level 2, type 2, department 2, item 3, sub-item 3.",
    )
    name: str = attribute("item_name", Text(120), "事项名称", "Name of the item.")
    item_type: Code = attribute(
        "item_type",
        Coded(ITEM_TYPES, length=2),
        "事项类型",
        "Type: licence, payment, public service and so on.",
    )
    organ_name: str = attribute("dept_name", Text(100), "实施机关", "Organ that carries the item out.")
    organ_credit_code: str = attribute(
        "dept_credit_code",
        Text(18),
        "实施机关统一社会信用代码",
        "Unified social credit code of the organ.",
        link=organization("organ"),
    )
    at_most_once: bool = attribute(
        "is_once", YES_NO, "最多跑一次", "Whether the applicant comes at most once."
    )
    zero_visit: bool = attribute(
        "is_zero_visit", YES_NO, "一次不用跑", "Whether the applicant need not come at all."
    )
    any_counter: bool = attribute("is_any_counter", YES_NO, "通办", "Whether any counter takes it.")
    one_day: bool = attribute(
        "is_one_day", YES_NO, "一个工作日办结", "Whether it is done in one working day."
    )
    one_licence: bool = attribute(
        "is_one_licence", YES_NO, "一证通办", "Whether the identity card alone is enough."
    )
    promised_days: int = attribute(
        "promise_days", Integer(), "承诺时限", "Promised time in working days; 0 means at once."
    )
    online_depth: int = attribute(
        "online_depth", Integer(), "网办深度", "Depth of online service, 1 (information) to 4 (all online)."
    )
    materials: str | None = attribute(
        "materials", Text(500), "申请材料", "Papers to bring, parted by |; none if none are needed."
    )
    updated_at: datetime = attribute("update_time", Instant(), "更新时间", "When the item last changed.")


@record(
    table="share_catalog_item",
    zh="数据资源目录",
    list_name="catalog_items",
    data_class=DataClass.PUBLIC,
    order="code",
    updated_by="updated_at",
)
class CatalogItem:
    """An item of the catalogue of government data: who provides what, on which terms."""

    code: str = attribute("catalog_code", Text(20), "目录编码", "Code of the catalogue item.", key=True)
    name: str = attribute("catalog_name", Text(120), "目录名称", "Name of the data resource.")
    provider: str = attribute("provider_name", Text(100), "提供单位", "Organ that provides it.")
    share_kind: ShareKind = attribute(
        "share_type",
        Enumerated(ShareKind, SHARE_KINDS),
        "共享属性",
        "Shared without condition, on conditions, or withheld, which needs a legal basis.",
    )
    fields: str = attribute("field_list", Text(1000), "信息项", "Names of the data items, parted by |.")
    update_cycle: Code = attribute(
        "update_cycle", Coded(UPDATE_CYCLES, length=1), "更新周期", "How often the provider renews it."
    )
    legal_basis: str | None = attribute(
        "legal_basis",
        Text(200),
        "依据",
        "Law or rule on which sharing is limited; must not be missing where it is withheld.",
    )
    updated_at: datetime = attribute("update_time", Instant(), "更新时间", "When the item last changed.")
