"""Orders of the 12345 hotline and the steps that they take."""

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
    refers_to,
)
from connectors.services.tables import (
    ORDER_CATEGORIES,
    ORDER_CHANNELS,
    ORDER_STEPS,
    ORDER_TOPICS,
    ORDER_URGENCY,
)


class OrderStatus(Terms):
    """Where a hotline order stands (工单状态)."""

    ACCEPTED = "accepted", "已受理"
    DISPATCHED = "dispatched", "已派遣"
    HANDLING = "handling", "处置中"
    RETURNED = "returned", "退回"
    CALLED_BACK = "called_back", "已回访"
    CLOSED = "closed", "已结案"


STATUS: dict[str | int, Enum] = {
    "10": OrderStatus.ACCEPTED,
    "20": OrderStatus.DISPATCHED,
    "30": OrderStatus.HANDLING,
    "35": OrderStatus.RETURNED,
    "40": OrderStatus.CALLED_BACK,
    "50": OrderStatus.CLOSED,
}


@record(
    table="hotline_order",
    zh="12345热线工单",
    list_name="hotline_orders",
    data_class=DataClass.HOTLINE,
    order="-raised_at",
    updated_by="updated_at",
)
class HotlineOrder:
    """An order of the 12345 hotline (热线工单) that was dispatched to a unit.

    Who raised it stays with the hotline: those fields are of the DETAIL tier, and no person is joined to an
    order that was raised in confidence (保密).
    """

    number: str = attribute(
        "order_no",
        Text(24),
        "工单编号",
        "Number of the order: GD, date, town, serial.",
        key=True,
        link=own_number(NumberKind.ORDER),
    )
    caller_name: str | None = attribute(
        "raise_name",
        Text(50),
        "诉求人姓名",
        "Name of who raised it; never leaves the hotline.",
        tier=Tier.DETAIL,
        mask=Mask.NAME,
    )
    caller_phone: str | None = attribute(
        "raise_phone",
        Text(20),
        "诉求人电话",
        "Phone of who raised it; never leaves the hotline.",
        tier=Tier.DETAIL,
        mask=Mask.PHONE,
    )
    caller_id_number: str | None = attribute(
        "raise_id_card",
        CitizenId(),
        "诉求人公民身份号码",
        "ID number of who raised it, upper-case X, where proved; joined only if not in confidence.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        # No name and phone here: a possible match must not point at who raised an order in confidence.
        link=person("caller", verified="identity_open"),
    )
    identity_open: bool = attribute(
        "is_secrecy",
        Flag(yes=0, no=1),  # the hotline keeps the opposite
        "身份是否公开",
        "Whether the caller did not ask for confidence; false means raised in confidence (保密).",
    )
    category: Code = attribute(
        "raise_category",
        Coded(ORDER_CATEGORIES, length=2),
        "诉求类型",
        "Inquiry, request, complaint and so on.",
    )
    topic: Code = attribute(
        "classification",
        Coded(ORDER_TOPICS, length=8),
        "诉求分类",
        "What it is about, by the hotline's own list.",
    )
    urgency: Code = attribute(
        "urgent_level", Coded(ORDER_URGENCY, length=2), "紧急程度", "How urgent it is.", tier=Tier.EXISTS
    )
    channel: Code = attribute("channel", Coded(ORDER_CHANNELS, length=4), "诉求渠道", "How it came in.")
    content: str = attribute(
        "content",
        Text(1000),
        "诉求内容",
        "What was said; may name people.",
        tier=Tier.DETAIL,
        filterable=False,
    )
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid that it is about; none if unknown.", link=grid()
    )
    raised_at: datetime = attribute(
        "raise_time", Instant(), "诉求时间", "When it was raised.", tier=Tier.EXISTS
    )
    status: OrderStatus = attribute(
        "status", Enumerated(OrderStatus, STATUS, length=4), "工单状态", "Where it stands.", tier=Tier.EXISTS
    )
    unit_name: str = attribute("handle_department", Text(100), "承办单位", "Unit that must handle it.")
    due_on: date = attribute(
        "limit_date",
        Day(form="%Y-%m-%d"),
        "办理期限",
        "Day by which it must be handled: five working days, one for an inquiry.",
    )
    finished_at: datetime | None = attribute("finish_time", Instant(), "办结时间", "When it was finished.")
    replied: bool = attribute("is_reply", Flag(1, 0), "是否已答复", "Whether the caller was answered.")
    satisfaction: int | None = attribute(
        "satisfaction", Integer(), "满意度", "Satisfaction when called back, 1 to 5; none if not asked."
    )
    incident_number: str | None = attribute(
        "transfer_alarm_no",
        Text(32),
        "关联警情编号",
        "Number of the police incident that it was transferred from or to (12345 与 110 对接联动).",
        link=refers_to(NumberKind.INCIDENT, "incident"),
    )
    updated_at: datetime = attribute("update_time", Instant(), "更新时间", "When the order last changed.")


@record(
    table="hotline_order_step",
    zh="工单流转",
    list_name="hotline_steps",
    data_class=DataClass.HOTLINE,
    order="at",
)
class HotlineStep:
    """A step of a hotline order: acceptance, dispatch, handling, call-back, closing."""

    step_id: str = attribute("step_id", Text(32), "流转编号", "Identifier of the step.", key=True)
    order_number: str = attribute(
        "order_no",
        Text(24),
        "工单编号",
        "Number of the order.",
        link=belongs_to("HotlineOrder", "order", reverse="steps"),
    )
    step: Code = attribute("step_code", Coded(ORDER_STEPS, length=4), "环节", "Which step.", tier=Tier.EXISTS)
    at: datetime = attribute("transfer_time", Instant(), "时间", "When it was taken.", tier=Tier.EXISTS)
    unit_name: str | None = attribute("transfer_name", Text(100), "经办单位", "Unit that took it.")
    opinion: str | None = attribute(
        "transfer_opinion",
        Text(500),
        "意见",
        "What was written down; may name people.",
        tier=Tier.DETAIL,
        filterable=False,
    )
