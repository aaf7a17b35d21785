"""Petitions (信访) with their statutory dates, and who signed them."""

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
    Terms,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    own_number,
    person,
    record,
)
from connectors.services.tables import PETITION_CHANNELS, PETITION_KINDS

DAY = Day(form=None)
YES_NO = Flag(1, 0)


class PetitionState(Terms):
    """Where a petition stands (信访件状态)."""

    REGISTERED = "registered", "登记"
    ACCEPTED = "accepted", "受理"
    REPLIED = "replied", "答复(办结)"
    REVIEW = "review", "复查"
    RECHECK = "recheck", "复核"
    CLOSED = "closed", "终结"


STATES: dict[str | int, Enum] = {f"{n}0": state for n, state in enumerate(PetitionState, start=1)}


@record(
    table="petition_case",
    zh="信访件",
    list_name="petitions",
    data_class=DataClass.PETITION,
    order="-registered_at",
    updated_by="updated_at",
)
class Petition:
    """A petition: accepted in 15 days, replied to in 60; review and re-check take 30 each."""

    number: str = attribute(
        "petition_no",
        Text(24),
        "信访件编号",
        "Number of the petition: XF, date, town, serial.",
        key=True,
        link=own_number(NumberKind.ORDER),
    )
    kind: Code = attribute(
        "petition_type",
        Coded(PETITION_KINDS, length=2),
        "信访类别",
        "Appeal for settlement, proposal or accusation.",
    )
    channel: Code = attribute(
        "petition_mode", Coded(PETITION_CHANNELS, length=2), "信访形式", "Visit, letter, online or phone."
    )
    topic: str = attribute("subject", Text(120), "事由", "What it is about, in a few words.")
    content: str | None = attribute(
        "content", Text(1000), "内容", "What was written or said.", tier=Tier.DETAIL, filterable=False
    )
    people_count: int = attribute("people_num", Integer(), "人数", "How many people joined in it.")
    law_related: bool = attribute(
        "is_law_related",
        YES_NO,
        "是否涉法涉诉",
        "Whether it concerns a case of police, procuratorate or court, which handle it apart.",
    )
    repeated: bool = attribute("is_repeat", YES_NO, "是否重复信访", "Whether it was raised before.")
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid that it comes from; none if unknown.", link=grid()
    )
    unit_name: str = attribute("duty_dept", Text(100), "责任单位", "Unit that must reply.")
    state: PetitionState = attribute(
        "state", Enumerated(PetitionState, STATES, length=4), "状态", "Where it stands.", tier=Tier.EXISTS
    )
    registered_at: datetime = attribute("register_time", Instant(), "登记时间", "When it was registered.")
    accepted_on: date | None = attribute(
        "accept_date", DAY, "受理日期", "Day of acceptance; 15 days at most."
    )
    due_on: date = attribute("limit_date", DAY, "办理期限", "Day by which a reply is due (60 days, +30).")
    replied_on: date | None = attribute("reply_date", DAY, "办结日期", "Day of the written reply (答复意见).")
    review_asked_on: date | None = attribute(
        "review_apply_date",
        DAY,
        "申请复查日期",
        "Day on which review was asked for, within 30 days of the reply.",
    )
    reviewed_on: date | None = attribute("review_date", DAY, "复查日期", "Day of the review's opinion.")
    recheck_asked_on: date | None = attribute(
        "recheck_apply_date", DAY, "申请复核日期", "Day on which re-check was asked for, within 30 days."
    )
    rechecked_on: date | None = attribute(
        "recheck_date", DAY, "复核日期", "Day of the final opinion (复核意见)."
    )
    updated_at: datetime = attribute("update_time", Instant(), "更新时间", "When the petition last changed.")


@record(
    table="petition_person",
    zh="信访人",
    list_name="petitioners",
    data_class=DataClass.PETITION,
    order="petition_number",
)
class Petitioner:
    """Somebody who signed a petition."""

    petitioner_id: str = attribute(
        "person_id", Text(32), "信访人编号", "Identifier of the person within the petition.", key=True
    )
    petition_number: str = attribute(
        "petition_no",
        Text(24),
        "信访件编号",
        "Number of the petition.",
        link=belongs_to("Petition", "petition", reverse="petitioners"),
    )
    name: str = attribute("person_name", Text(50), "姓名", "Name.", tier=Tier.DETAIL, mask=Mask.NAME)
    id_number: str | None = attribute(
        "id_card",
        CitizenId(),
        "公民身份号码",
        "ID number, upper-case X, where it was verified; none for names on a list or letter.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person", reverse="petitioner_in", name="name", phone="phone"),
    )
    phone: str | None = attribute("mobile", Text(20), "电话", "Phone.", tier=Tier.DETAIL, mask=Mask.PHONE)
    is_lead: bool = attribute("is_leader", YES_NO, "是否代表人", "Whether this person speaks for the others.")
