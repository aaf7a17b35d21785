"""Care records and standing benefits."""

from datetime import date
from decimal import Decimal

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Day,
    Mask,
    Money,
    NumberKind,
    Text,
    Tier,
    attribute,
    grid,
    household,
    own_number,
    person,
    record,
)
from connectors.services.tables import BENEFIT_KINDS, CARE_KINDS

DAY = Day(form=None)


@record(
    table="care_visit",
    zh="关爱服务记录",
    list_name="care_records",
    data_class=DataClass.SERVICE,
    order="-day",
)
class CareRecord:
    """Care for a child left behind, a lone elder or a destitute person, as recorded."""

    number: str = attribute(
        "care_no",
        Text(24),
        "记录编号",
        "Number of the record: GA, date, town, serial.",
        key=True,
        link=own_number(NumberKind.ORDER),
    )
    person_name: str = attribute(
        "person_name", Text(50), "服务对象姓名", "Name of the person.", mask=Mask.NAME
    )
    person_id_number: str = attribute(
        "id_card",
        CitizenId(),
        "服务对象公民身份号码",
        "ID number of the person, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person"),
    )
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid where the person lives; none if unknown.", link=grid()
    )
    day: date = attribute("care_date", DAY, "服务日期", "Day of the service.")
    kind: Code = attribute("care_type", Coded(CARE_KINDS, length=2), "服务类型", "Kind of care.")
    worker_name: str | None = attribute("worker_name", Text(50), "服务人员", "Who came.")
    note: str | None = attribute(
        "note", Text(500), "服务情况", "What was seen and done.", tier=Tier.DETAIL, filterable=False
    )


@record(
    table="welfare_benefit",
    zh="救助待遇",
    list_name="benefits",
    data_class=DataClass.SERVICE,
    order="-since",
)
class Benefit:
    """A standing benefit of a person or household, such as the minimum living allowance."""

    number: str = attribute(
        "benefit_no",
        Text(24),
        "待遇编号",
        "Number of the benefit: JZ, division, serial.",
        key=True,
        link=own_number(NumberKind.ORDER),
    )
    person_name: str = attribute("person_name", Text(50), "对象姓名", "Name of the person.", mask=Mask.NAME)
    person_id_number: str = attribute(
        "id_card",
        CitizenId(),
        "对象公民身份号码",
        "ID number of the person, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person"),
    )
    household_number: str | None = attribute(
        "household_no", Text(32), "户号", "Number of the household that lives on it.", link=household()
    )
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid where the person lives; none if unknown.", link=grid()
    )
    kind: Code = attribute("benefit_type", Coded(BENEFIT_KINDS, length=4), "救助类型", "Kind of benefit.")
    grade: str | None = attribute(
        "benefit_grade", Text(20), "等级", "Grade within the kind, such as class A or degree of disability."
    )
    monthly_amount: Decimal = attribute(
        "month_amount",
        Money("yuan"),
        "月发放金额",
        "Amount paid a month, in yuan.",
        tier=Tier.DETAIL,
    )
    since: date = attribute("start_date", DAY, "起始日期", "First day.")
    until: date | None = attribute("end_date", DAY, "终止日期", "Last day; none while it lasts.")
