"""The procuratorate's people and places on the ground, and their assessments of petition risk."""

from datetime import date, datetime

from connectors.contract import (
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
from connectors.procuratorate.native import DAY, MOMENT, YES_NO


@record(
    table="yx_jcg_info",
    zh="检察官",
    list_name="procurators",
    data_class=DataClass.CONTACT,
    order="staff_number",
)
class Procurator:
    """A procurator of the city's procuratorate."""

    record_id: int = attribute("jcg_id", Integer(), "检察官主键", "Key of the row in the platform.", key=True)
    staff_number: str = attribute("jcg_no", Text(16), "检察官编号", "Staff number.")
    name: str = attribute(
        "jcg_name", Text(50), "姓名", "Name; public, as an office-holder's.", tier=Tier.EXISTS
    )
    title: str | None = attribute("zw_name", Text(50), "职务", "Title.", tier=Tier.EXISTS)
    unit_name: str | None = attribute(
        "dw_name", Text(100), "所在单位", "The procuratorate.", tier=Tier.EXISTS
    )
    phone: str | None = attribute("office_tel", Text(20), "办公电话", "Office phone.")


@record(
    table="yx_lxz_info",
    zh="检察联络站",
    list_name="liaison_stations",
    data_class=DataClass.CONTACT,
    order="village_code",
)
class LiaisonStation:
    """A liaison station of the procuratorate in a village, with its opening hours."""

    record_id: int = attribute("lxz_id", Integer(), "联络站主键", "Key of the row in the platform.", key=True)
    name: str = attribute("lxz_name", Text(100), "联络站名称", "Name.", tier=Tier.EXISTS)
    village_code: str = attribute(
        "serve_area", Text(15), "服务村居代码", "Village served.", tier=Tier.EXISTS, link=grid(covers=True)
    )
    procurator_id: int | None = attribute(
        "jcg_id",
        Integer(),
        "检察官主键",
        "The procurator; none while the station is vacant.",
        tier=Tier.EXISTS,
        link=belongs_to("Procurator", "procurator", reverse="liaison_stations"),
    )
    hours: str | None = attribute(
        "open_hours", Text(100), "开放时间", "Opening hours in words.", tier=Tier.EXISTS
    )
    phone: str | None = attribute("tel", Text(20), "联系电话", "Phone.", tier=Tier.EXISTS)
    since: date = attribute("begin_date", DAY, "设立日期", "First day.", tier=Tier.EXISTS)
    until: date | None = attribute(
        "end_date", DAY, "撤销日期", "Last day; none while open.", tier=Tier.EXISTS
    )


@record(
    table="yx_xf_risk",
    zh="检察信访风险评估",
    list_name="petition_risks",
    data_class=DataClass.PETITION_RISK,
    order="-assessed_at",
    sealed_by="is_sealed",
)
class ProcuratoratePetitionRisk:
    """How likely a case is to lead to petitions, as its procurator assessed it."""

    record_id: int = attribute("pg_id", Integer(), "评估主键", "Key of the row in the platform.", key=True)
    number: str = attribute(
        "pg_no",
        Text(32),
        "评估编号",
        "Number of the assessment: PG, date, serial.",
        link=own_number(NumberKind.ORDER),
    )
    case_id: int | None = attribute(
        "aj_id",
        Integer(),
        "案件主键",
        "The case assessed.",
        link=belongs_to("ProcuratorateCase", "case", reverse="petition_risks"),
    )
    level: int = attribute(
        "risk_level", Integer(), "风险等级", "Risk level: 1 highest, 2, 3, 4 none.", tier=Tier.EXISTS
    )
    assessed_at: datetime = attribute("pg_ts", MOMENT, "评估时间", "When it was assessed.", tier=Tier.EXISTS)
    assessor_id: int | None = attribute(
        "pgr_id",
        Integer(),
        "评估人主键",
        "The procurator who assessed.",
        link=belongs_to("Procurator", "assessor", reverse="petition_risks"),
    )
    factors: str | None = attribute(
        "risk_factor",
        Text(200),
        "风险因素",
        "What makes it likely, parted by |.",
        tier=Tier.DETAIL,
        filterable=False,
    )
    plan: str | None = attribute(
        "hj_plan", Text(500), "化解预案", "What is to be done.", tier=Tier.DETAIL, filterable=False
    )
    reviewer_name: str | None = attribute(
        "shr_name", Text(50), "审核人姓名", "Who reviewed it; none if nobody."
    )
    valid_until: date | None = attribute("valid_date", DAY, "有效期至", "Last day of validity.")
    grid_code: str | None = attribute(
        "grid_no",
        Text(15),
        "网格代码",
        "Grid where it happened; only the village (12 digits) or nothing where no more is known.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    is_sealed: bool = attribute(
        "fc_flag", YES_NO, "封存标志", "Whether the record is sealed (juvenile offences).", tier=Tier.DETAIL
    )
