"""Households (户), fields after GB/T 31000-2015."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    CommunityCode,
    DataClass,
    Enumerated,
    Flag,
    Integer,
    Mask,
    Terms,
    Text,
    Tier,
    attribute,
    grid,
    household,
    person,
    record,
)
from connectors.police.tables import DAY, MOMENT


class HouseholdKind(Terms):
    """Kind of household (户类型)."""

    FAMILY = "family", "家庭户"
    COLLECTIVE = "collective", "集体户"


HOUSEHOLD_KINDS = Enumerated(
    HouseholdKind, {"1": HouseholdKind.FAMILY, "2": HouseholdKind.COLLECTIVE}, length=1
)


@record(
    table="rk_hxx",
    zh="户",
    list_name="households",
    data_class=DataClass.HOUSEHOLD,
    order="household_number",
    updated_by="updated_at",
)
class Household:
    """A household (户): one door number at one address, with its head; its members are residents."""

    household_number: str = attribute(
        "hh", Text(20), "户号", "Household number (door_no of GB/T 31000).", key=True, link=household()
    )
    kind: HouseholdKind = attribute("hlxdm", HOUSEHOLD_KINDS, "户类型", "Family or collective household.")
    grid_code: str | None = attribute(
        "wgdm",
        Text(15),
        "网格代码",
        "Grid in which the household lives: 15 digits.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    community_code: str | None = attribute(
        "sqbm",
        CommunityCode(),
        "社区编码",
        "The police's own 15-digit community code (GA/T 2000.33-2020), not a grid code.",
    )
    address: str = attribute("hdz", Text(200), "户地址", "Address.", tier=Tier.DETAIL, mask=Mask.ADDRESS)
    head_name: str | None = attribute("hzxm", Text(50), "户主姓名", "Name of the head.", mask=Mask.NAME)
    head_id_number: str | None = attribute(
        "hzsfzh",
        CitizenId(),
        "户主身份号码",
        "ID number of the head of household.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("head", reverse="headed_households"),
    )
    head_phone: str | None = attribute("hzlxdh", Text(20), "户主电话", "Phone of the head.", mask=Mask.PHONE)
    member_count: int | None = attribute(
        "hnrs", Integer(), "户内人数", "Number of people living here, as last counted by the police."
    )
    floating: bool = attribute(
        "ldhbz", Flag(), "流动人口户标志", "Whether it is a household of floating people."
    )
    registered_on: date | None = attribute(
        "lhrq", DAY, "立户日期", "Day on which the household was registered."
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
