"""Where the court meets people's mediation: before filing (诉前), and to confirm it (司法确认)."""

from datetime import date, datetime

from connectors.contract import (
    DataClass,
    Enumerated,
    NumberKind,
    OfficialNumber,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    organization,
    record,
    refers_to,
)
from connectors.court.native import DAY, MOMENT, YES_NO
from connectors.court.states import CONFIRMATIONS, OUTCOMES, ConfirmationResult, PreLitigationOutcome


@record(
    table="sqwptj",
    zh="诉前委派调解",
    list_name="pre_litigation_mediations",
    data_class=DataClass.CIVIL_CASE,
    order="-delegated_at",
    sealed_by="is_sealed",
    updated_by="updated_at",
)
class PreLitigationMediation:
    """A matter that the court delegated to a mediation committee before filing (民诉前调).

    Thirty days, longer if both sides agree.
    """

    record_id: str = attribute(
        "wpbs", Text(15), "委派标识", "Identifier in the court's case system.", key=True
    )
    case_id: str = attribute(
        "ajbs",
        Text(15),
        "案件标识",
        "The case under its 民诉前调 number.",
        link=belongs_to("CourtCase", "case", reverse="delegations"),
    )
    organization_code: str | None = attribute(
        "tjzzdm",
        Text(18),
        "调解组织统一社会信用代码",
        "Credit code of the committee that it was delegated to.",
        link=organization("organization", reverse="delegated_mediations"),
    )
    organization_name: str = attribute(
        "tjzzmc", Text(100), "调解组织名称", "Name of the committee that it was delegated to."
    )
    village_code: str | None = attribute(
        "wpcdm",
        Text(12),
        "委派村居代码",
        "Village whose committee it was delegated to; none for committees of a town or an industry.",
        tier=Tier.EXISTS,
        link=grid("delegated_village", reverse="delegated_mediations"),
    )
    grid_code: str | None = attribute(
        "wgdm",
        Text(15),
        "网格代码",
        "Grid where the dispute lies; only the village (12 digits) or nothing where no more is known.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    delegated_at: datetime = attribute("wpsj", MOMENT, "委派时间", "When it was delegated.", tier=Tier.EXISTS)
    due_on: date = attribute(
        "tjdqr", DAY, "调解到期日", "Day by which it must come back, extension included.", tier=Tier.EXISTS
    )
    is_extended: bool = attribute("sfyq", YES_NO, "是否延期", "Whether both sides agreed to more time.")
    returned_on: date | None = attribute(
        "thrq", DAY, "退回日期", "Day on which it came back to the court; none while out.", tier=Tier.EXISTS
    )
    outcome: PreLitigationOutcome | None = attribute(
        "tjjg",
        Enumerated(PreLitigationOutcome, OUTCOMES, 1),
        "调解结果",
        "How it ended; none while it lasts.",
    )
    judge_id: str | None = attribute(
        "zdfgbs",
        Text(16),
        "指导法官标识",
        "The judge whom the committee asks.",
        link=belongs_to("Judge", "judge", reverse="delegations"),
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the court last changed this row.")
    is_sealed: bool = attribute(
        "fcbz", YES_NO, "封存标志", "Whether the record is sealed with its case.", tier=Tier.DETAIL
    )


@record(
    table="sfqr",
    zh="司法确认",
    list_name="judicial_confirmations",
    data_class=DataClass.CIVIL_CASE,
    order="-applied_on",
    sealed_by="is_sealed",
    updated_by="updated_at",
)
class JudicialConfirmation:
    """Judicial confirmation of a mediation agreement (民特).

    Applied for within 30 days of the agreement's effect, ruled within 30 days.
    """

    record_id: str = attribute(
        "qrbs", Text(15), "确认标识", "Identifier in the court's case system.", key=True
    )
    case_id: str = attribute(
        "ajbs",
        Text(15),
        "案件标识",
        "The case under its 民特 number.",
        link=belongs_to("CourtCase", "case", reverse="confirmations"),
    )
    agreement_number: str | None = attribute(
        "xybh",
        OfficialNumber(),
        "调解协议书号",
        "Number of the mediation agreement.",
        link=refers_to(NumberKind.DOCUMENT, "mediation_records"),
    )
    organization_code: str | None = attribute(
        "tjzzdm",
        Text(18),
        "调解组织统一社会信用代码",
        "Credit code of the committee before which it was agreed.",
        link=organization("organization", reverse="confirmed_agreements"),
    )
    grid_code: str | None = attribute(
        "wgdm",
        Text(15),
        "网格代码",
        "Grid where the dispute lies; only the village (12 digits) or nothing where no more is known.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    effective_on: date | None = attribute("xysxrq", DAY, "协议生效日期", "Day of the agreement's effect.")
    applied_on: date = attribute("sqrq", DAY, "申请日期", "Day of the application.")
    ruled_on: date | None = attribute("cdrq", DAY, "裁定日期", "Day of the ruling; none while pending.")
    result: ConfirmationResult | None = attribute(
        "cdjg",
        Enumerated(ConfirmationResult, CONFIRMATIONS, 1),
        "裁定结果",
        "What was ruled; none while pending.",
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the court last changed this row.")
    is_sealed: bool = attribute(
        "fcbz", YES_NO, "封存标志", "Whether the record is sealed with its case.", tier=Tier.DETAIL
    )
