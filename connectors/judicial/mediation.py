"""People's mediation (人民调解, SF/T 0018-2019): organisations, mediators, cases."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Enumerated,
    Integer,
    Mask,
    NumberKind,
    OfficialNumber,
    Terms,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    organization,
    own_number,
    person,
    record,
    refers_to,
)
from connectors.contract.base import MEDIATION_TYPE
from connectors.judicial.native import ACCEPTANCE, DAY, FEN, MOMENT, PERFORMANCE, YES_NO


class MediationLevel(Terms):
    """Where a mediation organisation stands (调解组织层级)."""

    VILLAGE = "village", "村(居)"
    TOWN = "town", "乡镇(街道)"
    CITY = "city", "市"
    INDUSTRY = "industry", "行业性、专业性"


class MediationStatus(Terms):
    """How far a mediation case has come (调解案件状态)."""

    ACCEPTED = "accepted", "已受理"
    MEDIATING = "mediating", "调解中"
    SUSPENDED = "suspended", "中止"
    AGREED = "agreed", "达成协议"
    PERFORMED = "performed", "已履行"
    FAILED = "failed", "调解不成"
    WITHDRAWN = "withdrawn", "撤回"


class MediationComplexity(Terms):
    """How hard a case is; limits follow from it: 1, 7 and 20 days (案件难易)."""

    SIMPLE = "simple", "简易"
    GENERAL = "general", "一般"
    COMPLEX = "complex", "疑难复杂"


LEVELS: dict[str | int, Enum] = {
    "1": MediationLevel.VILLAGE,
    "2": MediationLevel.TOWN,
    "3": MediationLevel.CITY,
    "4": MediationLevel.INDUSTRY,
}
STATUSES: dict[str | int, Enum] = {
    "10": MediationStatus.ACCEPTED,
    "20": MediationStatus.MEDIATING,
    "25": MediationStatus.SUSPENDED,
    "30": MediationStatus.AGREED,
    "40": MediationStatus.PERFORMED,
    "50": MediationStatus.FAILED,
    "60": MediationStatus.WITHDRAWN,
}
COMPLEXITIES: dict[str | int, Enum] = {
    "1": MediationComplexity.SIMPLE,
    "2": MediationComplexity.GENERAL,
    "3": MediationComplexity.COMPLEX,
}


@record(
    table="tjzz",
    zh="人民调解组织",
    list_name="mediation_organizations",
    data_class=DataClass.PUBLIC,
    order="area_code",
    updated_by="updated_at",
)
class MediationOrganization:
    """A people's mediation organisation (人民调解组织) and the area it serves; a mobile one has a route."""

    record_id: str = attribute(
        "tjzzId", Text(32), "调解组织标识", "Identifier in the bureau's service.", key=True
    )
    area_code: str = attribute(
        "fwqyDm",
        Text(15),
        "服务区域代码",
        "Area served: a village (12 digits), a town (9) or the city (6).",
        tier=Tier.EXISTS,
        link=grid(covers=True),
    )
    name: str = attribute("tjzzMc", Text(100), "调解组织名称", "Full name.", tier=Tier.EXISTS)
    credit_code: str | None = attribute(
        "tyshxyDm",
        Text(18),
        "统一社会信用代码",
        "Unified social credit code.",
        link=organization("organization"),
    )
    level: MediationLevel = attribute(
        "tjzzJb", Enumerated(MediationLevel, LEVELS, 2), "层级", "Village, town, city or industry."
    )
    brand: str | None = attribute("ppMc", Text(60), "品牌", "Brand, such as a room named after its mediator.")
    is_mobile: bool = attribute("sfLd", YES_NO, "是否流动", "Whether it is mobile, such as a mediation van.")
    route: str | None = attribute("xlSm", Text(200), "流动线路", "Route of a mobile organisation.")
    address: str | None = attribute("bgDz", Text(200), "办公地址", "Office; none for a mobile organisation.")
    phone: str | None = attribute("lxDh", Text(20), "联系电话", "Phone.", data_class=DataClass.CONTACT)
    founded_on: date | None = attribute("clRq", DAY, "成立日期", "Day of founding.")
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")


@record(
    table="tjy",
    zh="人民调解员",
    list_name="mediators",
    data_class=DataClass.CONTACT,
    order="name",
    updated_by="updated_at",
)
class Mediator:
    """A people's mediator (人民调解员), full-time or part-time, of one organisation."""

    record_id: str = attribute(
        "tjyId", Text(32), "调解员标识", "Identifier in the bureau's service.", key=True
    )
    organization_id: str | None = attribute(
        "tjzzId",
        Text(32),
        "调解组织标识",
        "The organisation.",
        link=belongs_to("MediationOrganization", "organization", reverse="mediators"),
    )
    name: str = attribute("xm", Text(50), "姓名", "Name; public, as an office-holder's.")
    id_number: str | None = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number of the mediator.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person", reverse="mediator_posts"),
    )
    phone: str | None = attribute("sjHm", Text(20), "手机号码", "Mobile phone.", mask=Mask.PHONE)
    is_full_time: bool = attribute("sfZz", YES_NO, "是否专职", "Full-time (专职), else part-time (兼职).")
    is_gold: bool = attribute("sfJp", YES_NO, "是否金牌调解员", "Whether honoured as a gold mediator.")
    area_code: str | None = attribute(
        "fwqyDm", Text(15), "服务区域代码", "Village or town served.", link=grid(covers=True)
    )
    since: date = attribute("prRq", DAY, "聘任日期", "First day of the appointment.")
    until: date | None = attribute("lrRq", DAY, "离任日期", "Last day; none while it lasts.")
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")


@record(
    table="tjaj",
    zh="人民调解案件",
    list_name="mediation_cases",
    data_class=DataClass.DISPUTE,
    order="-accepted_at",
    updated_by="updated_at",
)
class MediationCase:
    """A people's mediation case (人民调解案件), with its agreement and how that was performed."""

    record_id: str = attribute("ajId", Text(32), "案件标识", "Identifier in the bureau's service.", key=True)
    number: str = attribute(
        "ajbh", OfficialNumber(), "案卷号", "File number.", link=own_number(NumberKind.DOCUMENT)
    )
    grid_code: str | None = attribute(
        "wgDm",
        Text(15),
        "网格代码",
        "Grid where the dispute lies; only the village (12 digits) or nothing where no more is known.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    acceptance: Code | None = attribute(
        "slFs", Coded(ACCEPTANCE, 4), "受理方式", "How it came: by request, on own initiative, handed over."
    )
    dispute_type: Code | None = attribute(
        "jfLx", Coded(MEDIATION_TYPE, 8), "纠纷类型", "Type of dispute in the bureau's own typing."
    )
    status: MediationStatus = attribute(
        "ajZt", Enumerated(MediationStatus, STATUSES, 4), "案件状态", "Status.", tier=Tier.EXISTS
    )
    complexity: MediationComplexity = attribute(
        "ajNy", Enumerated(MediationComplexity, COMPLEXITIES, 2), "案件难易", "How hard the case is."
    )
    is_complex: bool = attribute("sfYnfz", YES_NO, "是否疑难复杂", "Whether counted as hard and complex.")
    level: MediationLevel | None = attribute(
        "tjzzJb", Enumerated(MediationLevel, LEVELS, 2), "调解层级", "Level at which it is mediated."
    )
    organization_id: str | None = attribute(
        "tjzzId",
        Text(32),
        "调解组织标识",
        "The mediating organisation.",
        link=belongs_to("MediationOrganization", "organization", reverse="cases"),
    )
    mediator_id: str | None = attribute(
        "tjyId",
        Text(32),
        "调解员标识",
        "The mediator in charge; none while not assigned.",
        link=belongs_to("Mediator", "mediator", reverse="cases"),
    )
    accepted_at: datetime = attribute("slrq", MOMENT, "受理时间", "When it was accepted.", tier=Tier.EXISTS)
    due_on: date | None = attribute("tjQx", DAY, "调解期限", "Day by which mediation must end.")
    suspended_days: int | None = attribute(
        "ztTs", Integer(), "中止天数", "Days for which the limit stood still, such as for an appraisal."
    )
    closed_on: date | None = attribute("jaRq", DAY, "结案日期", "Day of closing; none while open.")
    people_involved: int | None = attribute("sjRs", Integer(), "涉及人数", "Number of people involved.")
    amount: Decimal | None = attribute("sjJe", FEN, "涉及金额", "Amount in dispute, in yuan (元).")
    summary: str | None = attribute(
        "jfJk", Text(500), "纠纷简况", "The dispute in short.", tier=Tier.DETAIL, filterable=False
    )
    incident_number: str | None = attribute(
        "jqh",
        Text(40),
        "警情号",
        "Police incident that it came from (警调对接).",
        link=refers_to(NumberKind.INCIDENT, "incident"),
    )
    delegated_number: str | None = attribute(
        "wpAh",
        OfficialNumber(),
        "委派案号",
        "Court number (民诉前调) under which it was delegated (诉调对接).",
        link=refers_to(NumberKind.COURT_CASE, "delegated_case"),
    )
    agreement_number: str | None = attribute(
        "xybh",
        OfficialNumber(),
        "协议书号",
        "Number of the agreement; none without one.",
        link=own_number(NumberKind.DOCUMENT),
    )
    is_agreement_written: bool | None = attribute(
        "sfSm", YES_NO, "是否书面协议", "Written agreement (书面), else an oral one (口头); none without one."
    )
    agreed_on: date | None = attribute("xyQdRq", DAY, "协议签订日期", "Day of signing.")
    effective_on: date | None = attribute(
        "xySxRq", DAY, "协议生效日期", "Day of effect: confirmation may be applied for within 30 days."
    )
    agreement: str | None = attribute(
        "xyNr", Text(1000), "协议内容", "What was agreed.", tier=Tier.DETAIL, filterable=False
    )
    agreed_amount: Decimal | None = attribute("xyJe", FEN, "协议金额", "Agreed amount, in yuan (元).")
    performance: Code | None = attribute(
        "lxFs", Coded(PERFORMANCE, 4), "履行方式", "At once, in parts, or at a date."
    )
    performance_due_on: date | None = attribute("lxQx", DAY, "履行期限", "Day by which to perform.")
    performed_on: date | None = attribute(
        "lxRq", DAY, "履行日期", "Day of performance; none while not performed."
    )
    confirmation_applied_on: date | None = attribute(
        "qrSqRq", DAY, "司法确认申请日期", "Day on which judicial confirmation was applied for."
    )
    confirmation_number: str | None = attribute(
        "qrAh",
        OfficialNumber(),
        "司法确认案号",
        "Court number (民特) of the judicial confirmation.",
        link=refers_to(NumberKind.COURT_CASE, "confirmation_case"),
    )
    prevented_suicide: bool = attribute(
        "sfFzZs", YES_NO, "是否防止自杀", "Whether a suicide was prevented.", tier=Tier.DETAIL
    )
    prevented_crime: bool = attribute(
        "sfFzMzx", YES_NO, "是否防止民转刑", "Whether a turn into a criminal matter was prevented."
    )
    prevented_group_event: bool = attribute(
        "sfFzQt", YES_NO, "是否防止群体性事件", "Whether a group incident was prevented."
    )
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")
