"""Divisions, grids and the posts of 1+3+X that serve them."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Day,
    Enumerated,
    Instant,
    Integer,
    Mask,
    Terms,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    person,
    record,
)
from connectors.registry.tables import SLOTS, URBAN_RURAL, natives

DAY = Day(form=None)


class UnitLevel(Terms):
    """How far down a unit lies (区划层级)."""

    CITY = "city", "市, 6 digits"
    TOWN = "town", "镇(街道), 9 digits"
    VILLAGE = "village", "村(社区), 12 digits"
    GRID = "grid", "网格, 15 digits"


@record(
    table="unit",
    zh="区划与网格",
    list_name="units",
    data_class=DataClass.PUBLIC,
    order="code",
    updated_by="updated_at",
)
class Unit:
    """A division or grid, with the dates in which its code is valid.

    Codes are hierarchical: city 6 digits (GB/T 2260), town 9, village 12, grid 15. A code that was withdrawn
    keeps its row and names its successor.
    """

    code: str = attribute(
        "code",
        Text(15),
        "区划或网格代码",
        "Division or grid code: 6 digits city, 9 town, 12 village, 15 grid. Never to be compared with the "
        "15-digit community codes of the police (GA/T 2000.33), which are another code space.",
        key=True,
        link=grid(field=None, reverse="units"),
    )
    name: str = attribute("name", Text(100), "名称", "Name of the division or grid.")
    level: UnitLevel = attribute(
        "level",
        Enumerated(UnitLevel, natives(UnitLevel), length=10),
        "层级",
        "Level: city, town, village or grid.",
    )
    parent_code: str | None = attribute(
        "parent_code",
        Text(12),
        "上级代码",
        "Code of the unit in which this one lies; none for the city.",
        link=belongs_to("Unit", "parent", reverse="children"),
    )
    urban_rural_class: Code | None = attribute(
        "urban_rural_class",
        Coded(URBAN_RURAL, length=3),
        "城乡分类",
        "Urban-rural class of a village as the statistics bureau keeps it, such as 111 main urban area or "
        "220 village; a grid has its village's.",
    )
    valid_from: date = attribute("valid_from", DAY, "启用日期", "First day on which the code is valid.")
    valid_to: date | None = attribute(
        "valid_to", DAY, "停用日期", "Last day on which the code was valid; none while it still is."
    )
    successor_code: str | None = attribute(
        "successor_code",
        Text(15),
        "继任代码",
        "Code of the unit that took this one's place when it was merged or renamed (撤并更名).",
    )
    households: int | None = attribute(
        "households",
        Integer(),
        "户数",
        "Number of households living in a grid; none for divisions, which are the sum of their grids.",
    )
    population: int | None = attribute(
        "population",
        Integer(),
        "常住人口数",
        "Number of people living in a grid; none for divisions, which are the sum of their grids.",
    )
    updated_at: datetime = attribute("updated_at", Instant(), "更新时间", "When this row last changed.")


@record(
    table="post",
    zh="网格岗位",
    list_name="posts",
    data_class=DataClass.CONTACT,
    order="unit_code slot",
    updated_by="updated_at",
)
class Post:
    """A post of the 1+3+X team: who serves a unit in which slot and when, or that it is vacant."""

    post_id: str = attribute("post_id", Text(32), "岗位编号", "Identifier of the post's term.", key=True)
    unit_code: str = attribute(
        "unit_code",
        Text(15),
        "服务区域代码",
        "Code of the unit served: a town (9 digits), village (12) or grid (15); a grid sees every post that "
        "covers it.",
        link=grid(covers=True),
    )
    slot: Code = attribute(
        "slot",
        Coded(SLOTS),
        "岗位类别",
        "Place in the team: 1 party secretary, 3 police officer, judge and procurator, X everyone else.",
        tier=Tier.EXISTS,
    )
    title: str = attribute("title", Text(60), "岗位名称", "Title of the post.", tier=Tier.EXISTS)
    holder_name: str | None = attribute(
        "holder_name", Text(50), "任职人姓名", "Name of the holder; none while the post is vacant (空缺)."
    )
    holder_id_number: str | None = attribute(
        "holder_id_number",
        CitizenId(),
        "任职人公民身份号码",
        "ID number of the holder, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("holder", reverse="posts"),
    )
    phone: str | None = attribute("phone", Text(20), "联系电话", "Office or duty phone of the post.")
    office: str | None = attribute(
        "office", Text(100), "工作地点", "Office, police room or contact point where the holder is found."
    )
    since: date = attribute("since", DAY, "任职日期", "First day of this term, or of the vacancy.")
    until: date | None = attribute(
        "until", DAY, "离任日期", "Last day of this term; none while it runs. Scope ends with it."
    )
    substitute_post_id: str | None = attribute(
        "substitute_post_id",
        Text(32),
        "代岗岗位编号",
        "The post whose holder stands in while this one is vacant or its holder away (AB 岗).",
        link=belongs_to("Post", "substitute", reverse="substitutes_for"),
    )
    updated_at: datetime = attribute("updated_at", Instant(), "更新时间", "When this row last changed.")
