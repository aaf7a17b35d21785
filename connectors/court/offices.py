"""The court's people and places on the ground, and their assessments of petition risk."""

from datetime import date, datetime

from connectors.contract import (
    Code,
    Coded,
    DataClass,
    Integer,
    NumberKind,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    own_number,
    record,
)
from connectors.court.native import COURT, DAY, MOMENT, YES_NO


@record(table="fgxx", zh="法官", list_name="judges", data_class=DataClass.CONTACT, order="record_id")
class Judge:
    """A judge of the basic or the intermediate court."""

    record_id: str = attribute("fgbs", Text(16), "法官标识", "Staff number of the judge.", key=True)
    name: str = attribute("xm", Text(50), "姓名", "Name; public, as an office-holder's.", tier=Tier.EXISTS)
    title: str | None = attribute("zwmc", Text(50), "职务", "Title.", tier=Tier.EXISTS)
    court_code: Code = attribute("fydm", Coded(COURT, 8), "法院代码", "The judge's court.", tier=Tier.EXISTS)
    phone: str | None = attribute("bgdh", Text(20), "办公电话", "Office phone.")


@record(
    table="fglxd",
    zh="法官联系点",
    list_name="contact_points",
    data_class=DataClass.CONTACT,
    order="village_code",
)
class JudgeContactPoint:
    """A judge's contact point in a village, with its opening hours."""

    record_id: str = attribute("lxdbs", Text(15), "联系点标识", "Identifier of the contact point.", key=True)
    name: str = attribute("lxdmc", Text(100), "联系点名称", "Name.", tier=Tier.EXISTS)
    village_code: str = attribute(
        "fwcdm",
        Text(15),
        "服务村居代码",
        "Village served.",
        tier=Tier.EXISTS,
        link=grid(covers=True),
    )
    judge_id: str | None = attribute(
        "fgbs",
        Text(16),
        "法官标识",
        "The judge; none while the point is vacant.",
        tier=Tier.EXISTS,
        link=belongs_to("Judge", "judge", reverse="contact_points"),
    )
    hours: str | None = attribute("kfsj", Text(100), "开放时间", "Opening hours in words.", tier=Tier.EXISTS)
    phone: str | None = attribute("lxdh", Text(20), "联系电话", "Phone.", tier=Tier.EXISTS)
    since: date = attribute("slrq", DAY, "设立日期", "First day.", tier=Tier.EXISTS)
    until: date | None = attribute("cxrq", DAY, "撤销日期", "Last day; none while open.", tier=Tier.EXISTS)


@record(
    table="xffxpg",
    zh="法院信访风险评估",
    list_name="petition_risks",
    data_class=DataClass.PETITION_RISK,
    order="-assessed_at",
    sealed_by="is_sealed",
)
class CourtPetitionRisk:
    """How likely a case is to lead to petitions, as its judge assessed it."""

    record_id: str = attribute(
        "pgbs", Text(15), "评估标识", "Identifier in the court's case system.", key=True
    )
    number: str = attribute(
        "pgbh",
        Text(32),
        "评估编号",
        "Number of the assessment: PG, date, serial.",
        link=own_number(NumberKind.ORDER),
    )
    case_id: str | None = attribute(
        "ajbs",
        Text(15),
        "案件标识",
        "The case assessed.",
        link=belongs_to("CourtCase", "case", reverse="petition_risks"),
    )
    level: int = attribute(
        "fxdj", Integer(), "风险等级", "Risk level: 1 highest, 2, 3, 4 none.", tier=Tier.EXISTS
    )
    assessed_at: datetime = attribute("pgsj", MOMENT, "评估时间", "When it was assessed.", tier=Tier.EXISTS)
    assessor_id: str | None = attribute(
        "pgrbs",
        Text(16),
        "评估人标识",
        "The judge who assessed.",
        link=belongs_to("Judge", "assessor", reverse="petition_risks"),
    )
    factors: str | None = attribute(
        "fxys",
        Text(200),
        "风险因素",
        "What makes it likely, parted by |.",
        tier=Tier.DETAIL,
        filterable=False,
    )
    plan: str | None = attribute(
        "hjya", Text(500), "化解预案", "What is to be done.", tier=Tier.DETAIL, filterable=False
    )
    reviewer_name: str | None = attribute("shrxm", Text(50), "审核人姓名", "Who reviewed it; none if nobody.")
    valid_until: date | None = attribute("yxqz", DAY, "有效期至", "Last day of validity.")
    grid_code: str | None = attribute(
        "wgdm",
        Text(15),
        "网格代码",
        "Grid where the dispute lies; only the village (12 digits) or nothing where no more is known.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    is_sealed: bool = attribute(
        "fcbz", YES_NO, "封存标志", "Whether the record is sealed (juvenile offences).", tier=Tier.DETAIL
    )
