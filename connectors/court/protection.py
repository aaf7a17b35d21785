"""Personal safety protection orders (人身安全保护令): whom, against whom, until when, and who was told."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    DataClass,
    Enumerated,
    Mask,
    NumberKind,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    own_number,
    person,
    record,
)
from connectors.court.native import CASE_NUMBER, DAY, MOMENT, YES_NO
from connectors.court.states import ORDER_STATES, ProtectionOrderState


@record(
    table="rsaqbhl",
    zh="人身安全保护令",
    list_name="protection_orders",
    data_class=DataClass.DOMESTIC_VIOLENCE,
    order="-applied_at",
    sealed_by="is_sealed",
    updated_by="updated_at",
)
class ProtectionOrder:
    """A personal safety protection order (民保令).

    Decided within 72 hours (24 if urgent), in force for up to six months, served on both sides,
    the police and the village. Nobody's address is kept here.
    """

    record_id: str = attribute(
        "bhlbs", Text(15), "保护令标识", "Identifier in the court's case system.", key=True
    )
    order_number: str = attribute(
        "ah",
        CASE_NUMBER,
        "保护令案号",
        "Case number of the order (民保令; 民保更 for a changed one).",
        link=own_number(NumberKind.COURT_CASE),
    )
    case_id: str = attribute(
        "ajbs",
        Text(15),
        "案件标识",
        "The case under that number.",
        link=belongs_to("CourtCase", "case", reverse="protection_orders"),
    )
    state: ProtectionOrderState = attribute(
        "bhlzt",
        Enumerated(ProtectionOrderState, ORDER_STATES, 1),
        "保护令状态",
        "Where the order stands.",
        tier=Tier.EXISTS,
    )
    applicant_name: str = attribute(
        "sqrxm", Text(50), "申请人姓名", "Name of who is protected.", tier=Tier.DETAIL, mask=Mask.NAME
    )
    applicant_id_number: str | None = attribute(
        "sqrsfzhm",
        CitizenId(),
        "申请人公民身份号码",
        "ID number of who is protected.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("applicant", reverse="protection_orders_as_applicant", name="applicant_name"),
    )
    respondent_name: str = attribute(
        "bsqrxm", Text(50), "被申请人姓名", "Name of the respondent.", tier=Tier.DETAIL, mask=Mask.NAME
    )
    respondent_id_number: str | None = attribute(
        "bsqrsfzhm",
        CitizenId(),
        "被申请人公民身份号码",
        "ID number of the respondent.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("respondent", reverse="protection_orders_as_respondent", name="respondent_name"),
    )
    applied_at: datetime = attribute("sqsj", MOMENT, "申请时间", "When it was applied for.")
    is_urgent: bool = attribute("sfjj", YES_NO, "是否情况紧急", "Whether it had to be decided in 24 hours.")
    issued_at: datetime | None = attribute(
        "zcsj", MOMENT, "作出时间", "When it was issued; none if refused or pending."
    )
    measures: str | None = attribute(
        "bhcs",
        Text(20),
        "保护措施",
        "Codes of the measures (1 no violence, 2 no harassing or following, 3 leave the home, 9 other), "
        "parted by |.",
        filterable=False,
    )
    expires_on: date | None = attribute(
        "yxqz", DAY, "有效期至", "Last day in force; none if not issued.", tier=Tier.EXISTS
    )
    changed_from_id: str | None = attribute(
        "ybhlbs",
        Text(15),
        "原保护令标识",
        "The order that this one changes, revokes or prolongs.",
        link=belongs_to("ProtectionOrder", "changed_from", reverse="changes"),
    )
    notified_village_at: datetime | None = attribute(
        "sdcjsj", MOMENT, "送达村居时间", "When the village or community was notified."
    )
    notified_police_at: datetime | None = attribute(
        "sdgasj", MOMENT, "送达公安时间", "When the police were notified."
    )
    village_code: str | None = attribute(
        "sdcdm",
        Text(12),
        "送达村居代码",
        "Village that was notified and helps to carry the order out.",
        tier=Tier.EXISTS,
        link=grid("notified_village", reverse="notified_protection_orders"),
    )
    grid_code: str | None = attribute(
        "wgdm",
        Text(15),
        "网格代码",
        "Grid of the home that the order is about; only the village or nothing where no more is known.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the court last changed this row.")
    is_sealed: bool = attribute(
        "fcbz", YES_NO, "封存标志", "Whether the record is sealed with its case.", tier=Tier.DETAIL
    )
