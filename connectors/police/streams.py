"""Two of the three streams of police work (三流): intelligence and supervision; never for civilians."""

from datetime import date, datetime

from connectors.contract import (
    Code,
    Coded,
    DataClass,
    Enumerated,
    Flag,
    NumberKind,
    Terms,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    own_number,
    record,
)
from connectors.police.tables import DAY, INTEL_CENTRE, MOMENT, SIGNAL_KIND, SUPERVISION_KIND


class SignalLevel(Terms):
    """Level of a signal (预警等级)."""

    RED = "red", "红色"
    ORANGE = "orange", "橙色"
    YELLOW = "yellow", "黄色"
    BLUE = "blue", "蓝色"


LEVELS = Enumerated(
    SignalLevel,
    {"1": SignalLevel.RED, "2": SignalLevel.ORANGE, "3": SignalLevel.YELLOW, "4": SignalLevel.BLUE},
    length=1,
)


@record(
    table="qbl_qbxx",
    zh="情报信息",
    list_name="intel_signals",
    data_class=DataClass.POLICE_WORK,
    order="-signalled_at",
)
class IntelSignal:
    """An intelligence signal (情报流) from one of the police centres; never for civilians."""

    signal_number: str = attribute(
        "qbbh", Text(32), "情报编号", "Number of the signal.", key=True, link=own_number(NumberKind.ORDER)
    )
    signalled_at: datetime = attribute("cssj", MOMENT, "产生时间", "When the signal was given.")
    centre: Code = attribute(
        "zxdm", Coded(INTEL_CENTRE, length=8), "产生中心", "Police centre that gave it; an open list."
    )
    kind: Code = attribute("qblbdm", Coded(SIGNAL_KIND, length=2), "情报类别", "What it is about.")
    level: SignalLevel = attribute("yjdjdm", LEVELS, "预警等级", "Level, red the highest.")
    content: str | None = attribute(
        "qbnr", Text(2000), "情报内容", "What it says.", tier=Tier.DETAIL, filterable=False
    )
    grid_code: str | None = attribute(
        "wgdm", Text(15), "网格代码", "Grid that it concerns.", tier=Tier.EXISTS, link=grid()
    )
    incident_number: str | None = attribute(
        "jqh",
        Text(32),
        "警情号",
        "Number of the incident that it concerns.",
        tier=Tier.DETAIL,
        link=belongs_to("Incident", "incident", reverse="intel_signals"),
    )
    expires_on: date | None = attribute("sxrq", DAY, "失效日期", "Last day on which it holds.")


@record(
    table="jdl_dbsx",
    zh="监督事项",
    list_name="supervision_items",
    data_class=DataClass.POLICE_WORK,
    order="-raised_at",
    sealed_by="sealed",
)
class SupervisionItem:
    """A supervision item (监督流): a deadline or a point of quality on an incident or a case."""

    item_number: str = attribute(
        "dbbh", Text(32), "督办编号", "Number of the item.", key=True, link=own_number(NumberKind.ORDER)
    )
    raised_at: datetime = attribute("tcsj", MOMENT, "提出时间", "When it was raised.")
    kind: Code = attribute("sxlbdm", Coded(SUPERVISION_KIND, length=2), "事项类别", "What is at fault.")
    case_number: str | None = attribute(
        "ajbh",
        Text(32),
        "案件编号",
        "Number of the case, where it is about one.",
        link=belongs_to("PoliceCase", "case", reverse="supervision_items"),
    )
    incident_number: str | None = attribute(
        "jqh",
        Text(32),
        "警情号",
        "Number of the incident, where it is about one.",
        link=belongs_to("Incident", "incident", reverse="supervision_items"),
    )
    officer_number: str | None = attribute(
        "zrmjjh",
        Text(12),
        "责任民警警号",
        "Number of the officer responsible.",
        link=belongs_to("Officer", "officer", reverse="supervision_items"),
    )
    due_on: date = attribute("xqrq", DAY, "限期", "Day by which it must be put right.")
    done_on: date | None = attribute("wcrq", DAY, "完成日期", "Day on which it was; none while it is open.")
    result: str | None = attribute(
        "cljg", Text(500), "处理结果", "What came of it.", tier=Tier.DETAIL, filterable=False
    )
    grid_code: str | None = attribute(
        "wgdm", Text(15), "网格代码", "Grid that it concerns.", tier=Tier.EXISTS, link=grid()
    )
    sealed: bool = attribute(
        "fcbz",
        Flag(),
        "封存标志",
        "Whether its case is sealed and this must look absent.",
        tier=Tier.DETAIL,
    )
