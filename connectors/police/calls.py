"""Calls to the police as they came in (接警单), before they are merged into incidents."""

from datetime import datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    CommunityCode,
    DataClass,
    Flag,
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
from connectors.police.tables import (
    CALL_CHANNEL,
    INCIDENT_CATEGORY,
    MOMENT,
    UNIT,
)


@record(
    table="jcj_jjd",
    zh="接警单",
    list_name="calls",
    data_class=DataClass.ALARM,
    order="-reported_at",
    updated_by="updated_at",
)
class Call:
    """A call to the police (接警单). Several can be about one incident: count incidents, not calls."""

    call_number: str = attribute(
        "jjdbh",
        Text(32),
        "接警单编号",
        "Call number: 12-digit organisation, date, serial.",
        key=True,
        link=own_number(NumberKind.INCIDENT),
    )
    incident_number: str | None = attribute(
        "jqh",
        Text(32),
        "警情号",
        "Number of the incident into which the call was merged.",
        link=belongs_to("Incident", "incident", reverse="calls"),
    )
    first_call_number: str | None = attribute(
        "gljjdbh",
        Text(32),
        "关联接警单编号",
        "Number of the first call about the same incident; none on a first call.",
        link=belongs_to("Call", "first_call", reverse="repeat_calls"),
    )
    reported_at: datetime = attribute("bjsj", MOMENT, "报警时间", "When the call came in.")
    unit_code: str = attribute(
        "jjdwdm", Text(UNIT), "接警单位代码", "Police organisation that took the call (GA/T 380)."
    )
    channel: Code = attribute("bjtjdm", Coded(CALL_CHANNEL, length=2), "报警途径", "How the call came in.")
    category: Code = attribute(
        "bjlbdm",
        Coded(INCIDENT_CATEGORY, length=6),
        "报警类别",
        "Category as first entered, six digits; the incident's is the one that counts.",
    )
    caller_name: str | None = attribute(
        "bjrxm", Text(50), "报警人姓名", "Name that the caller gave.", tier=Tier.DETAIL, mask=Mask.NAME
    )
    caller_id_number: str | None = attribute(
        "bjrsfzh",
        CitizenId(),
        "报警人身份号码",
        "Verified ID number of the caller; mostly none.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("caller", name="caller_name", phone="caller_phone", reverse="calls_made"),
    )
    caller_phone: str | None = attribute(
        "bjdh", Text(20), "报警电话", "Phone from which the call came.", tier=Tier.DETAIL, mask=Mask.PHONE
    )
    place: str | None = attribute(
        "afdz", Text(200), "案发地址", "Where it happened, as told.", tier=Tier.DETAIL, mask=Mask.ADDRESS
    )
    grid_code: str | None = attribute(
        "wgdm", Text(15), "网格代码", "Grid in which it happened.", tier=Tier.EXISTS, link=grid()
    )
    community_code: str | None = attribute(
        "sqbm", CommunityCode(), "社区编码", "The police's own 15-digit community code, not a grid code."
    )
    content: str | None = attribute(
        "bjnr", Text(2000), "报警内容", "What the caller said.", tier=Tier.DETAIL, filterable=False
    )
    false_call: bool = attribute("xjbz", Flag(), "虚假报警标志", "Whether the call was false.")
    duplicate: bool = attribute("cfbz", Flag(), "重复报警标志", "Whether it repeats an earlier call.")
    test: bool = attribute("csbz", Flag(), "测试标志", "Whether it was a test of the line.")
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
