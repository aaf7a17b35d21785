"""Officers, their beats and police rooms (民警、警务责任区、警务室)."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    DataClass,
    Mask,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    person,
    record,
)
from connectors.police.tables import DAY, MOMENT, UNIT


@record(
    table="jl_mjxx",
    zh="民警",
    list_name="officers",
    data_class=DataClass.CONTACT,
    order="officer_number",
    updated_by="updated_at",
)
class Officer:
    """A police officer (民警) with unit and contact; the area is the town of the officer's station."""

    officer_number: str = attribute("jh", Text(12), "警号", "Police number.", key=True)
    name: str = attribute("xm", Text(50), "姓名", "Name of the officer.")
    id_number: str | None = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number of the officer, by which a conflict of interest is known (回避).",
        tier=Tier.DETAIL,
        data_class=DataClass.POLICE_WORK,
        mask=Mask.ID_NUMBER,
        link=person("person", reverse="police_service"),
    )
    title: str | None = attribute("zw", Text(40), "职务", "Title.")
    phone: str | None = attribute("bgdh", Text(20), "办公电话", "Phone on duty.")
    unit_code: str = attribute("dwdm", Text(UNIT), "单位代码", "Police organisation (GA/T 380), 12 digits.")
    unit_name: str | None = attribute("dwmc", Text(100), "单位名称", "Name of the police organisation.")
    area_code: str | None = attribute(
        "xqdm",
        Text(15),
        "辖区代码",
        "Code of the town that the officer's station serves.",
        link=grid("area", covers=True),
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")


@record(
    table="jl_jws",
    zh="警务室",
    list_name="police_rooms",
    data_class=DataClass.CONTACT,
    order="room_number",
    updated_by="updated_at",
)
class PoliceRoom:
    """A police room in a village or community (警务室), some known by the name of their officer."""

    room_number: str = attribute("jwsbh", Text(20), "警务室编号", "Number of the police room.", key=True)
    name: str = attribute("jwsmc", Text(100), "警务室名称", "Name of the room.")
    unit_code: str = attribute(
        "dwdm", Text(UNIT), "单位代码", "Police organisation to which it belongs (GA/T 380)."
    )
    village_code: str = attribute(
        "fwcjdm",
        Text(15),
        "服务村(社区)代码",
        "Village or community that it serves, 12 digits.",
        link=grid("village", covers=True),
    )
    phone: str | None = attribute("lxdh", Text(20), "联系电话", "Phone of the room.")
    opened_on: date | None = attribute("qyrq", DAY, "启用日期", "Day on which it opened.")
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")


@record(
    table="jl_jwzrq",
    zh="警务责任区",
    list_name="beats",
    data_class=DataClass.CONTACT,
    order="-since",
    updated_by="updated_at",
)
class Beat:
    """A beat (警务责任区): an officer responsible for a village over a period; vacant where it has none."""

    beat_number: str = attribute("zrqbh", Text(24), "责任区编号", "Number of the beat and period.", key=True)
    village_code: str = attribute(
        "cjdm",
        Text(15),
        "村(社区)代码",
        "Village or community on the beat, 12 digits.",
        link=grid("village", covers=True),
    )
    officer_number: str | None = attribute(
        "mjjh",
        Text(12),
        "民警警号",
        "Number of the officer; none while the beat is vacant.",
        link=belongs_to("Officer", "officer", reverse="beats"),
    )
    room_number: str | None = attribute(
        "jwsbh",
        Text(20),
        "警务室编号",
        "Number of the police room from which the beat is walked.",
        link=belongs_to("PoliceRoom", "room", reverse="beats"),
    )
    unit_code: str = attribute("dwdm", Text(UNIT), "单位代码", "Police organisation (GA/T 380).")
    since: date = attribute("qsrq", DAY, "起始日期", "First day.")
    until: date | None = attribute("zzrq", DAY, "终止日期", "Last day; none while it lasts.")
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
