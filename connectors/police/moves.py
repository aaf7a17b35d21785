"""Moves between households, into the city and out of it (户籍变动、迁移)."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Integer,
    Mask,
    Text,
    Tier,
    attribute,
    grid,
    household,
    person,
    record,
)
from connectors.police.tables import DAY, MOMENT, MOVE_REASON


@record(
    table="rk_bdxx",
    zh="人口变动",
    list_name="moves",
    data_class=DataClass.HOUSEHOLD,
    order="-moved_on",
    updated_by="updated_at",
)
class ResidenceMove:
    """A person's move from one household to another, into the city or out of it (人口变动、迁移)."""

    move_id: int = attribute("xh", Integer(), "序号", "Serial of the police's register.", key=True)
    id_number: str = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number of who moved.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person"),
    )
    name: str = attribute("xm", Text(50), "姓名", "Name of who moved.", mask=Mask.NAME)
    moved_on: date = attribute("bdrq", DAY, "变动日期", "Day of the move.")
    reason: Code = attribute("bdyydm", Coded(MOVE_REASON, length=2), "变动原因", "Why they moved.")
    from_household_number: str | None = attribute(
        "ychh",
        Text(20),
        "迁出户号",
        "Household that they left; none if they came from outside the city.",
        link=household("from_household", reverse="departures"),
    )
    to_household_number: str | None = attribute(
        "qrhh",
        Text(20),
        "迁入户号",
        "Household that they joined; none if they left the city.",
        link=household("to_household", reverse="arrivals"),
    )
    grid_code: str | None = attribute(
        "wgdm",
        Text(15),
        "网格代码",
        "Grid of the household joined, else of the one left.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
