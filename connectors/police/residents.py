"""The population (实有人口), fields after GB/T 31000-2015."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    CommunityCode,
    DataClass,
    Enumerated,
    Flag,
    Mask,
    Terms,
    Text,
    Tier,
    attribute,
    grid,
    household,
    organization,
    person,
    record,
)
from connectors.contract import base as shared
from connectors.police.tables import DAY, FLOATING_REASON, LEFT_BEHIND, MOMENT


class ResidencyKind(Terms):
    """On what ground somebody lives here (实有人口类别)."""

    REGISTERED = "registered", "常住人口: household registration in this city"
    FLOATING = "floating", "流动人口: registered elsewhere"


RESIDENCY = Enumerated(ResidencyKind, {"1": ResidencyKind.REGISTERED, "2": ResidencyKind.FLOATING}, length=1)


@record(
    table="rk_syrkxx",
    zh="实有人口",
    list_name="residents",
    data_class=DataClass.HOUSEHOLD,
    order="-born",
    updated_by="updated_at",
)
class Resident:
    """A person living in the city or registered here (实有人口: 常住 and 流动), one row per person.

    Living somewhere means the current residence, not the registration: somebody can be registered in one grid
    and live in another. Who moved out keeps a row without grid and household. The first six digits of an ID
    number say nothing about either.
    """

    id_number: str = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number (GB 11643), upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        key=True,
        link=person("person"),
    )
    name: str = attribute("xm", Text(50), "姓名", "Name as registered.", mask=Mask.NAME)
    sex: Code = attribute("xbdm", Coded(shared.SEX, length=1), "性别", "Sex (GB/T 2261.1).")
    born: date = attribute("csrq", DAY, "出生日期", "Date of birth.", tier=Tier.DETAIL)
    nation: Code | None = attribute(
        "mzdm", Coded(shared.NATION, length=2), "民族", "Nationality (GB/T 3304).", tier=Tier.DETAIL
    )
    marriage: Code | None = attribute(
        "hyzkdm",
        Coded(shared.MARRIAGE, length=2),
        "婚姻状况",
        "Marital status (GB/T 2261.2).",
        tier=Tier.DETAIL,
    )
    politics: Code | None = attribute(
        "zzmmdm",
        Coded(shared.POLITICS, length=2),
        "政治面貌",
        "Party membership (GB/T 4762).",
        tier=Tier.DETAIL,
    )
    education: Code | None = attribute(
        "whcddm", Coded(shared.EDUCATION, length=2), "文化程度", "Education (GB/T 4658).", tier=Tier.DETAIL
    )
    vocation: str | None = attribute("zy", Text(60), "职业", "Occupation in words.", tier=Tier.DETAIL)
    employer_code: str | None = attribute(
        "gzdwtyshxydm",
        Text(18),
        "工作单位信用代码",
        "Credit code of the employer; none if unknown or without work.",
        tier=Tier.DETAIL,
        link=organization("employer", reverse="employees"),
    )
    phone: str | None = attribute(
        "lxdh", Text(20), "联系电话", "Phone; none for small children and some others.", mask=Mask.PHONE
    )
    residency: ResidencyKind = attribute(
        "rklbdm", RESIDENCY, "人口类别", "Registered in this city, or floating population."
    )
    household_match: Code | None = attribute(
        "rhyzbz",
        Coded(shared.HOUSEHOLD_MATCH, length=2),
        "人户一致标识",
        "Whether somebody lives where they are registered (GB/T 31000): 01 yes, 02 no.",
    )
    household_number: str | None = attribute(
        "hh",
        Text(20),
        "户号",
        "Number of the household in which they live now; none after moving out.",
        link=household("household", reverse="members"),
    )
    kin_to_head: Code | None = attribute(
        "yhzgxdm", Coded(shared.KIN, length=2), "与户主关系", "Relation to the head of household (GB/T 4761)."
    )
    head_id_number: str | None = attribute(
        "hzsfzh",
        CitizenId(),
        "户主身份号码",
        "ID number of the head of household.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
    )
    grid_code: str | None = attribute(
        "xzdwgdm",
        Text(15),
        "现住地网格代码",
        "Grid of the current residence: 15 digits, or 12 for the village alone; none after moving out.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    community_code: str | None = attribute(
        "sqbm",
        CommunityCode(),
        "社区编码",
        "The police's own 15-digit community code (GA/T 2000.33-2020); never to be compared with a grid.",
    )
    address: str | None = attribute(
        "xzdxz", Text(200), "现住址", "Current address.", tier=Tier.DETAIL, mask=Mask.ADDRESS
    )
    moved_in_on: date | None = attribute(
        "qrrq", DAY, "迁入现住地日期", "Day on which they moved into the current residence."
    )
    moved_out_on: date | None = attribute(
        "qcrq",
        DAY,
        "迁出日期",
        "Day on which they moved out of the last residence here; none while living here.",
    )
    registered_grid_code: str | None = attribute(
        "hjdwgdm",
        Text(15),
        "户籍地网格代码",
        "Grid of the household registration; none if registered outside the city.",
        link=grid("registered_grid", reverse="registered_residents"),
    )
    registered_division: str | None = attribute(
        "hjdxzqh", Text(6), "户籍地行政区划", "Division of the registration (GB/T 2260), six digits."
    )
    registered_address: str | None = attribute(
        "hjdxz", Text(200), "户籍地址", "Address of registration.", tier=Tier.DETAIL, mask=Mask.ADDRESS
    )
    residence_type: Code | None = attribute(
        "zslxdm", Coded(shared.RESIDENCE_TYPE, length=2), "住所类型", "Kind of lodging of floating people."
    )
    floating_reason: Code | None = attribute(
        "lryydm", Coded(FLOATING_REASON, length=2), "流入原因", "Why a floating person came."
    )
    permit_number: str | None = attribute(
        "jzzbh", Text(22), "居住证编号", "Residence permit number of a floating person.", tier=Tier.DETAIL
    )
    permit_registered_on: date | None = attribute(
        "djrq", DAY, "居住登记日期", "Day on which a floating person registered their residence."
    )
    permit_expires_on: date | None = attribute(
        "jzzdqrq", DAY, "居住证到期日期", "Day on which the residence permit ends."
    )
    left_behind: Code | None = attribute(
        "lsrylxdm",
        Coded(LEFT_BEHIND, length=2),
        "留守人员类型",
        "Left-behind elder, woman or child; none if not.",
    )
    address_protected: bool = attribute(
        "dzbmbz",
        Flag(),
        "地址保密标志",
        "Whether the address must be kept from somebody, for the safety of a victim of domestic violence.",
        tier=Tier.DETAIL,
        data_class=DataClass.DOMESTIC_VIOLENCE,
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
