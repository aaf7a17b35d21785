"""Service items, applications for them, and the catalogue of data resources."""

from datetime import date, datetime
from enum import Enum

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Day,
    Enumerated,
    Flag,
    Instant,
    Integer,
    Mask,
    NumberKind,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    organization,
    own_number,
    person,
    record,
)
from connectors.services.tables import APPLICANT_TYPES, CHANNELS, HANDLING, ITEM_TYPES, UPDATE_CYCLES

DAY = Day(form=None)
YES_NO = Flag(1, 0)


class ApplicationState(Enum):
    """Where an application stands (办件状态)."""

    APPLIED = "applied"  # 申请
    ACCEPTED = "accepted"  # 受理
    REFUSED = "refused"  # 不予受理
    SUPPLEMENT = "supplement"  # 补正
    SPECIAL = "special"  # 特别程序
    FINISHED = "finished"  # 办结
    RETURNED = "returned"  # 退件


APPLICATION_STATES: dict[str | int, Enum] = dict(enumerate(ApplicationState, start=1))


class ShareKind(Enum):
    """On what terms a data resource is shared (共享属性, Order 809)."""

    UNCONDITIONAL = "unconditional"  # 无条件共享
    CONDITIONAL = "conditional"  # 有条件共享
    WITHHELD = "withheld"  # 不予共享: needs a legal basis


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
    """A service item (政务服务事项) as one organ carries it out (GB/T 39554.1), with its depth of service."""

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
    table="eg_apply",
    zh="办件",
    list_name="applications",
    data_class=DataClass.SERVICE,
    order="-applied_at",
    updated_by="updated_at",
)
class Application:
    """An application for a service item (办件), from application to rating."""

    number: str = attribute(
        "apply_no",
        Text(24),
        "办件编号",
        "Number of the application: BJ, date, town, serial.",
        key=True,
        link=own_number(NumberKind.ORDER),
    )
    item_code: str = attribute(
        "item_code",
        Text(31),
        "事项编码",
        "Implementation code of the item.",
        link=belongs_to("ServiceItem", "item", reverse="applications"),
    )
    applicant_type: Code = attribute(
        "applicant_type",
        Coded(APPLICANT_TYPES, length=1),
        "申请人类型",
        "Natural person or kind of organisation.",
    )
    applicant_name: str = attribute(
        "applicant_name", Text(100), "申请人名称", "Name of the applicant.", mask=Mask.NAME
    )
    applicant_id_number: str | None = attribute(
        "applicant_cert_no",
        CitizenId(),
        "申请人公民身份号码",
        "ID number of the applicant, upper-case X; none for organisations and where nobody presented a card.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person(
            "applicant", verified="applicant_verified", name="applicant_name", phone="applicant_phone"
        ),
    )
    applicant_verified: bool = attribute(
        "is_real_name", YES_NO, "是否实名核验", "Whether the ID number was verified against the card or face."
    )
    applicant_credit_code: str | None = attribute(
        "applicant_credit_code",
        Text(18),
        "申请单位统一社会信用代码",
        "Credit code of the applying organisation; none for natural persons.",
        link=organization("applying_organization"),
    )
    applicant_phone: str | None = attribute(
        "applicant_mobile", Text(20), "申请人电话", "Phone of the applicant.", mask=Mask.PHONE
    )
    agent_name: str | None = attribute(
        "agent_name",
        Text(50),
        "代办员姓名",
        "Name of the proxy agent who applies for the applicant; none if nobody does.",
    )
    agent_id_number: str | None = attribute(
        "agent_cert_no",
        CitizenId(),
        "代办员公民身份号码",
        "ID number of the proxy agent, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("agent", reverse="applications_as_agent"),
    )
    agent_consented_at: datetime | None = attribute(
        "agent_consent_time", Instant(), "委托同意时间", "When the applicant agreed to be acted for."
    )
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid where the applicant lives; none if unknown.", link=grid()
    )
    state: ApplicationState = attribute(
        "apply_status",
        Enumerated(ApplicationState, APPLICATION_STATES),
        "办件状态",
        "Where the application stands.",
    )
    handling: Code = attribute(
        "apply_type", Coded(HANDLING, length=1), "办件类型", "Done at once, or within a promised time."
    )
    channel: Code = attribute(
        "apply_channel", Coded(CHANNELS, length=1), "申请渠道", "Counter, online, terminal or by proxy."
    )
    applied_at: datetime = attribute("apply_time", Instant(), "申请时间", "When it was applied for.")
    accepted_on: date | None = attribute("accept_date", DAY, "受理日期", "Day of acceptance.")
    supplement_asked_on: date | None = attribute(
        "supplement_date", DAY, "补正告知日期", "Day on which the applicant was asked to supplement papers."
    )
    missing_paper: str | None = attribute(
        "supplement_material", Text(120), "需补正材料", "The paper that is missing."
    )
    promised_on: date = attribute("promise_date", DAY, "承诺办结日期", "Day by which it is promised.")
    finished_on: date | None = attribute("finish_date", DAY, "办结日期", "Day on which it was finished.")
    rating: int | None = attribute(
        "eval_star", Integer(), "好差评", "Rating by the applicant, 1 (very poor) to 5; none if not rated."
    )
    cross_province: bool = attribute(
        "is_cross_province", YES_NO, "跨省通办", "Whether it was taken for another province."
    )
    updated_at: datetime = attribute(
        "update_time", Instant(), "更新时间", "When the application last changed."
    )


@record(
    table="share_catalog_item",
    zh="数据资源目录",
    list_name="catalog_items",
    data_class=DataClass.PUBLIC,
    order="code",
    updated_by="updated_at",
)
class CatalogItem:
    """An item of the catalogue of government data (政务数据资源目录): who provides what, on which terms."""

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
