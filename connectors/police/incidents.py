"""Incidents, into which calls are merged, and the people involved (警情)."""

from datetime import datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    CommunityCode,
    DataClass,
    Enumerated,
    Flag,
    Integer,
    Mask,
    NumberKind,
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
)
from connectors.contract import base as shared
from connectors.police.tables import (
    HANDLING_RESULT,
    INCIDENT_CATEGORY,
    INCIDENT_LEVEL,
    MOMENT,
    UNIT,
)


class IncidentState(Terms):
    """How far an incident has got (警情状态)."""

    RECEIVED = "received", "已接警"
    DISPATCHED = "dispatched", "已派警"
    HANDLED = "handled", "已处警"
    CLOSED = "closed", "已结警"


class IncidentRole(Terms):
    """What somebody is in an incident (警情人员角色)."""

    VICTIM = "victim", "受害人"
    SUSPECT = "suspect", "嫌疑人"
    DISPUTANT = "disputant", "纠纷当事人"
    WITNESS = "witness", "证人"
    OTHER = "other", "其他"


STATES = Enumerated(
    IncidentState,
    {
        "01": IncidentState.RECEIVED,
        "02": IncidentState.DISPATCHED,
        "03": IncidentState.HANDLED,
        "04": IncidentState.CLOSED,
    },
    length=2,
)
ROLES = Enumerated(
    IncidentRole,
    {
        "1": IncidentRole.VICTIM,
        "2": IncidentRole.SUSPECT,
        "3": IncidentRole.DISPUTANT,
        "4": IncidentRole.WITNESS,
        "9": IncidentRole.OTHER,
    },
    length=1,
)


@record(
    table="jcj_jqxx",
    zh="警情",
    list_name="incidents",
    data_class=DataClass.ALARM,
    order="-reported_at",
    updated_by="updated_at",
)
class Incident:
    """An incident (警情): its calls merged, its handling and its result.

    Statistics leave out false, duplicate and test incidents. A domestic-violence incident is one of category
    200600, 202000 or 202100, or one that the police have tagged as such.
    """

    incident_number: str = attribute(
        "jqh",
        Text(32),
        "警情号",
        "Incident number: 12-digit organisation, date, serial.",
        key=True,
        link=own_number(NumberKind.INCIDENT),
    )
    category: Code = attribute(
        "jqlbdm",
        Coded(INCIDENT_CATEGORY, length=6),
        "警情类别",
        "Category, six digits; tables differ by province.",
    )
    level: Code | None = attribute(
        "jqjbdm", Coded(INCIDENT_LEVEL, length=1), "警情级别", "Level, 1 the highest to 4."
    )
    state: IncidentState = attribute("jqztdm", STATES, "警情状态", "How far it has got.")
    reported_at: datetime = attribute("bjsj", MOMENT, "报警时间", "When the first call came in.")
    dispatched_at: datetime | None = attribute("pjsj", MOMENT, "派警时间", "When officers were sent.")
    arrived_at: datetime | None = attribute("ddxcsj", MOMENT, "到达现场时间", "When officers arrived.")
    closed_at: datetime | None = attribute(
        "jjsj", MOMENT, "结警时间", "When it was closed; a late push can show a time before the report."
    )
    result: Code | None = attribute(
        "cljgdm",
        Coded(HANDLING_RESULT, length=2),
        "处理结果",
        "Result, such as 01 handed to mediation; none while open.",
    )
    unit_code: str = attribute(
        "gxdwdm", Text(UNIT), "管辖单位代码", "Police organisation in charge (GA/T 380)."
    )
    officer_number: str | None = attribute(
        "cjmjjh",
        Text(12),
        "处警民警警号",
        "Number of the officer who handled it.",
        link=belongs_to("Officer", "officer", reverse="incidents"),
    )
    grid_code: str | None = attribute(
        "wgdm",
        Text(15),
        "网格代码",
        "Grid in which it happened: 15 digits, 12 where only the village is known; none if nothing is.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    community_code: str | None = attribute(
        "sqbm", CommunityCode(), "社区编码", "The police's own 15-digit community code, not a grid code."
    )
    place: str = attribute(
        "fsdd", Text(200), "发生地点", "Where it happened.", tier=Tier.DETAIL, mask=Mask.ADDRESS
    )
    longitude: str | None = attribute(
        "jd",
        Text(12),
        "经度",
        "Longitude in degrees (CGCS2000), as text.",
        tier=Tier.DETAIL,
        filterable=False,
    )
    latitude: str | None = attribute(
        "wd", Text(12), "纬度", "Latitude in degrees (CGCS2000), as text.", tier=Tier.DETAIL, filterable=False
    )
    summary: str | None = attribute(
        "jyaq", Text(2000), "简要案情", "What happened, in short.", tier=Tier.DETAIL, filterable=False
    )
    dispute_type: Code | None = attribute(
        "mdjflbdm",
        Coded(shared.DISPUTE_TYPE, length=4),
        "矛盾纠纷类别",
        "Type of dispute (GB/T 31000), where it was one.",
    )
    mediation_organization_code: str | None = attribute(
        "yjtwhxydm",
        Text(18),
        "移交调解组织信用代码",
        "Credit code of the committee to which the dispute was handed (移交调解).",
        link=organization("mediation_organization", reverse="incidents_received"),
    )
    handed_over_at: datetime | None = attribute(
        "yjsj", MOMENT, "移交时间", "When the dispute was handed to mediation."
    )
    domestic_violence: bool = attribute(
        "jbbz",
        Flag(),
        "家庭暴力标志",
        "Whether the police have tagged it as domestic violence.",
        data_class=DataClass.DOMESTIC_VIOLENCE,
    )
    weapon: bool = attribute("cxwxbz", Flag(), "持械威胁标志", "Whether a weapon or a threat was involved.")
    false_call: bool = attribute("xjbz", Flag(), "虚假警情标志", "Whether there was no such incident.")
    duplicate: bool = attribute("cfbz", Flag(), "重复警情标志", "Whether it repeats another incident.")
    test: bool = attribute("csbz", Flag(), "测试标志", "Whether it was a test.")
    satisfaction: int | None = attribute(
        "hfmyd", Integer(), "回访满意度", "Satisfaction told on the call-back, 1 to 5."
    )
    updated_at: datetime = attribute(
        "gxsj",
        MOMENT,
        "更新时间",
        "When the police last changed this row; later than the closing if corrected.",
    )


@record(
    table="jcj_sary",
    zh="警情涉及人员",
    list_name="incident_people",
    data_class=DataClass.ALARM,
    order="incident_number",
    updated_by="updated_at",
)
class IncidentPerson:
    """Somebody involved in an incident (警情涉及人员), with the part they had in it."""

    entry_number: str = attribute("rybh", Text(36), "涉及人员编号", "Incident number and sequence.", key=True)
    incident_number: str = attribute(
        "jqh",
        Text(32),
        "警情号",
        "Number of the incident.",
        link=belongs_to("Incident", "incident", reverse="people"),
    )
    role: IncidentRole = attribute("ryjsdm", ROLES, "人员角色", "What they are in the incident.")
    name: str | None = attribute("xm", Text(50), "姓名", "Name.", mask=Mask.NAME)
    id_number: str | None = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number; none where only name and phone are known.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person(
            "person", verified="id_verified", name="name", phone="phone", reverse="incident_involvements"
        ),
    )
    id_verified: bool = attribute("hsbz", Flag(), "身份核实标志", "Whether the ID number was verified.")
    phone: str | None = attribute("lxdh", Text(20), "联系电话", "Phone.", tier=Tier.DETAIL, mask=Mask.PHONE)
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
