"""How the petition risk of a case or incident was assessed by its handler (案件信访评估)."""

from datetime import date, datetime

from connectors.contract import (
    DataClass,
    Flag,
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
from connectors.police.tables import DAY, MOMENT


@record(
    table="aj_xffxpg",
    zh="案件信访风险评估",
    list_name="petition_risk_assessments",
    data_class=DataClass.PETITION_RISK,
    order="-assessed_at",
    sealed_by="sealed",
    updated_by="updated_at",
)
class PolicePetitionRiskAssessment:
    """Petition risk of a police case or incident (案件信访评估), assessed by its handler from the file.

    A grid sees the level and the task that follows, not the file.
    """

    assessment_number: str = attribute(
        "pgbh", Text(32), "评估编号", "Number of the assessment.", key=True, link=own_number(NumberKind.ORDER)
    )
    case_number: str | None = attribute(
        "ajbh",
        Text(32),
        "案件编号",
        "Number of the case, where it is about one.",
        tier=Tier.DETAIL,
        link=belongs_to("PoliceCase", "case", reverse="petition_risk_assessments"),
    )
    incident_number: str | None = attribute(
        "jqh",
        Text(32),
        "警情号",
        "Number of the incident, where no case has been filed.",
        tier=Tier.DETAIL,
        link=belongs_to("Incident", "incident", reverse="petition_risk_assessments"),
    )
    assessed_at: datetime = attribute("pgsj", MOMENT, "评估时间", "When it was assessed.")
    assessor_number: str | None = attribute(
        "pgmjjh",
        Text(12),
        "评估民警警号",
        "Number of the officer who assessed it.",
        link=belongs_to("Officer", "assessor", reverse="petition_risk_assessments"),
    )
    level: int = attribute(
        "fxdj", Integer(), "风险等级", "Level of risk, 1 the highest to 4 none.", tier=Tier.EXISTS
    )
    factors: str | None = attribute(
        "fxys", Text(500), "风险因素", "Why, several factors joined by |.", tier=Tier.DETAIL, filterable=False
    )
    plan: str | None = attribute(
        "wkfa", Text(1000), "稳控方案", "What is to be done.", tier=Tier.DETAIL, filterable=False
    )
    reviewer_name: str | None = attribute(
        "shrxm", Text(50), "审核人", "Name of who reviewed it; none while it was not.", tier=Tier.DETAIL
    )
    valid_until: date = attribute("yxqz", DAY, "有效期至", "Last day of validity.")
    grid_code: str | None = attribute(
        "wgdm", Text(15), "网格代码", "Grid that the matter concerns.", tier=Tier.EXISTS, link=grid()
    )
    sealed: bool = attribute(
        "fcbz", Flag(), "封存标志", "Whether the case is sealed and this must look absent.", tier=Tier.DETAIL
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
