"""Procuratorate cases: what was accepted, where it stands, and what was decided."""

from datetime import date, datetime

from connectors.contract import (
    Code,
    Coded,
    DataClass,
    Enumerated,
    Integer,
    Mask,
    NumberKind,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    own_number,
    record,
    refers_to,
)
from connectors.procuratorate.native import DAY, DOCUMENT_NUMBER, MOMENT, TRANSFER_CAUSE, YES_NO
from connectors.procuratorate.states import (
    KINDS,
    NON_PROSECUTIONS,
    STAGES,
    NonProsecutionKind,
    ProcuratorateCaseKind,
    ProcuratorateStage,
)


@record(
    table="yx_aj_main",
    zh="检察案件",
    list_name="cases",
    data_class=DataClass.CRIMINAL_CASE,
    order="-accepted_on",
    sealed_by="is_sealed",
    updated_by="updated_at",
)
class ProcuratorateCase:
    """A case accepted by the procuratorate (受案), up to prosecution, non-prosecution or supervision.

    Arrest is reviewed within seven days, prosecution within a month (and fifteen days more).
    """

    record_id: int = attribute(
        "aj_id", Integer(), "案件主键", "Key of the row in the procuratorate's platform.", key=True
    )
    department_number: str = attribute(
        "bmsah",
        DOCUMENT_NUMBER,
        "部门受案号",
        "Number under which a department of the procuratorate accepted it.",
        link=own_number(NumberKind.DOCUMENT),
    )
    unified_number: str = attribute(
        "tysah",
        Text(24),
        "统一受案号",
        "Unified acceptance number, one across the platform.",
        link=own_number(NumberKind.ORDER),
    )
    kind: ProcuratorateCaseKind = attribute(
        "aj_kind", Enumerated(ProcuratorateCaseKind, KINDS), "案件类型", "What is reviewed."
    )
    stage: ProcuratorateStage = attribute(
        "aj_stage", Enumerated(ProcuratorateStage, STAGES), "办案阶段", "Where the case stands."
    )
    title: str = attribute(
        "ajmc",
        Text(300),
        "案件名称",
        "Title of the case; it holds a person's name and is masked like one.",
        tier=Tier.DETAIL,
        mask=Mask.TITLE,
        filterable=False,
    )
    cause: Code | None = attribute(
        "ysay_code",
        Coded(TRANSFER_CAUSE, 8),
        "移诉案由",
        "Cause under which it was transferred, in the platform's own codes; not the court's causes.",
        tier=Tier.DETAIL,
    )
    transferred_by: str | None = attribute(
        "ysdw_name", Text(100), "移送单位", "Unit that transferred the case; none for supervision on request."
    )
    accepted_on: date = attribute("accept_date", DAY, "受理日期", "Day of acceptance.")
    due_on: date | None = attribute("limit_date", DAY, "办案期限", "Day on which the time for review ends.")
    decided_on: date | None = attribute(
        "decide_date", DAY, "决定日期", "Day of the decision; none while under review."
    )
    non_prosecution_kind: NonProsecutionKind | None = attribute(
        "bqs_kind",
        Enumerated(NonProsecutionKind, NON_PROSECUTIONS),
        "不起诉类型",
        "Ground on which it was not prosecuted.",
        tier=Tier.DETAIL,
    )
    document_number: str | None = attribute(
        "wsh",
        DOCUMENT_NUMBER,
        "文书号",
        "Number of the deciding document, such as 济检刑诉〔2026〕123号; none before a decision.",
        link=own_number(NumberKind.DOCUMENT),
    )
    police_case_number: str | None = attribute(
        "ga_ajbh",
        Text(32),
        "公安案件编号",
        "Number of the police case that it came from.",
        link=refers_to(NumberKind.POLICE_CASE, "police_case"),
    )
    court_case_number: str | None = attribute(
        "fy_ah",
        DOCUMENT_NUMBER,
        "法院案号",
        "Number of the court case after prosecution, or of the one under supervision.",
        link=refers_to(NumberKind.COURT_CASE, "court_case"),
    )
    is_supervised_closely: bool = attribute(
        "db_flag", YES_NO, "是否督办", "Whether a higher office follows the case."
    )
    is_juvenile: bool = attribute(
        "wcn_flag", YES_NO, "是否涉未成年人", "Whether a minor is involved.", tier=Tier.DETAIL
    )
    procurator_id: int | None = attribute(
        "cbjcg_id",
        Integer(),
        "承办检察官主键",
        "The procurator in charge.",
        link=belongs_to("Procurator", "procurator", reverse="cases"),
    )
    grid_code: str | None = attribute(
        "grid_no",
        Text(15),
        "网格代码",
        "Grid where it happened; only the village (12 digits) or nothing where no more is known.",
        link=grid(),
    )
    is_sealed: bool = attribute(
        "fc_flag", YES_NO, "封存标志", "Whether the record is sealed (juvenile offences).", tier=Tier.DETAIL
    )
    updated_at: datetime = attribute(
        "update_ts", MOMENT, "更新时间", "When the platform last changed this row."
    )
