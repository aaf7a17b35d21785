"""Nursing at home: that a visit is booked may be known, what for may not."""

from datetime import date, datetime
from enum import Enum

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Day,
    Enumerated,
    Instant,
    Mask,
    NumberKind,
    Terms,
    Text,
    Tier,
    attribute,
    grid,
    own_number,
    person,
    record,
)
from connectors.services.tables import NURSING_SERVICES

DAY = Day(form=None)


class NursingState(Terms):
    """Where a home-nursing order stands (护士到家订单状态)."""

    BOOKED = "booked", "已预约"
    DONE = "done", "已完成"
    CANCELLED = "cancelled", "已取消"


NURSING_STATES: dict[str | int, Enum] = dict(enumerate(NursingState))


@record(
    table="nurse_visit_order",
    zh="护士到家订单",
    list_name="nursing_orders",
    data_class=DataClass.HEALTH,
    order="-ordered_at",
)
class HomeNursingOrder:
    """An order for a nurse to come home (护士到家).

    That a visit is booked may be known to whoever looks after the household; what for is health data.
    """

    number: str = attribute(
        "order_no",
        Text(24),
        "订单编号",
        "Number of the order: HL, date, town, serial.",
        key=True,
        tier=Tier.EXISTS,
        link=own_number(NumberKind.ORDER),
    )
    patient_name: str = attribute(
        "patient_name", Text(50), "患者姓名", "Name of the patient.", mask=Mask.NAME
    )
    patient_id_number: str = attribute(
        "patient_id_card",
        CitizenId(),
        "患者公民身份号码",
        "ID number of the patient, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("patient"),
    )
    grid_code: str | None = attribute(
        "grid_code",
        Text(15),
        "网格代码",
        "Grid where the patient lives; none if unknown.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    state: NursingState = attribute(
        "order_status",
        Enumerated(NursingState, NURSING_STATES),
        "订单状态",
        "Booked, done or cancelled.",
        tier=Tier.EXISTS,
    )
    ordered_at: datetime = attribute(
        "create_time", Instant(), "下单时间", "When it was ordered.", tier=Tier.EXISTS
    )
    visit_on: date = attribute("visit_date", DAY, "上门日期", "Day of the visit.", tier=Tier.EXISTS)
    cancelled_on: date | None = attribute(
        "cancel_date", DAY, "取消日期", "Day on which it was cancelled.", tier=Tier.EXISTS
    )
    nurse_name: str | None = attribute("nurse_name", Text(50), "护士姓名", "Name of the nurse.")
    service: Code = attribute(
        "service_code",
        Coded(NURSING_SERVICES, length=4),
        "护理项目",
        "What the nurse does; tells of the illness.",
        tier=Tier.DETAIL,
    )
    reason: str | None = attribute(
        "reason",
        Text(200),
        "上门原因",
        "Why the nurse comes: health data, never shown to the grid.",
        tier=Tier.DETAIL,
        filterable=False,
    )
