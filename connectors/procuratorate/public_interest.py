"""Public-interest leads, and relief for victims in need."""

from datetime import date, datetime
from decimal import Decimal

from connectors.contract import (
    CitizenId,
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
    person,
    record,
    refers_to,
)
from connectors.procuratorate.native import (
    DAY,
    DOCUMENT_NUMBER,
    FEN,
    LEAD_SOURCE,
    LEAD_TOPIC,
    MOMENT,
)
from connectors.procuratorate.states import LEAD_STAGES, LeadStage


@record(
    table="yx_gyss_clue",
    zh="公益诉讼线索",
    list_name="public_interest_leads",
    data_class=DataClass.CIVIL_CASE,
    order="-found_at",
)
class PublicInterestLead:
    """A public-interest lead and what became of it: proposal, reply, suit."""

    record_id: int = attribute("clue_id", Integer(), "线索主键", "Key of the row in the platform.", key=True)
    number: str = attribute(
        "clue_no",
        DOCUMENT_NUMBER,
        "线索编号",
        "Number, such as 济检行公建〔2026〕3号.",
        link=own_number(NumberKind.DOCUMENT),
    )
    topic: Code = attribute(
        "clue_topic", Coded(LEAD_TOPIC, 6), "公益诉讼领域", "Field that is harmed.", tier=Tier.EXISTS
    )
    stage: LeadStage = attribute(
        "clue_stage", Enumerated(LeadStage, LEAD_STAGES), "线索阶段", "Where it stands.", tier=Tier.EXISTS
    )
    lead_source: Code | None = attribute(
        "clue_from", Coded(LEAD_SOURCE, 6), "线索来源", "Where it came from."
    )
    found_at: datetime = attribute("found_ts", MOMENT, "发现时间", "When it was found.", tier=Tier.EXISTS)
    content: str | None = attribute(
        "clue_desc", Text(2000), "线索内容", "What was found.", tier=Tier.DETAIL, filterable=False
    )
    respondent_name: str | None = attribute(
        "bjydw_name", Text(100), "被建议单位", "Organ that is addressed by the proposal."
    )
    proposal_on: date | None = attribute(
        "jy_date", DAY, "检察建议日期", "Day of the proposal; none before it."
    )
    replied_on: date | None = attribute(
        "hf_date", DAY, "回复日期", "Day of the organ's reply; none if not yet."
    )
    procurator_id: int | None = attribute(
        "cbjcg_id",
        Integer(),
        "承办检察官主键",
        "The procurator in charge.",
        link=belongs_to("Procurator", "procurator", reverse="public_interest_leads"),
    )
    grid_code: str | None = attribute(
        "grid_no",
        Text(15),
        "网格代码",
        "Grid where the harm lies; none if unknown.",
        tier=Tier.EXISTS,
        link=grid(),
    )


@record(
    table="yx_sfjz_main",
    zh="国家司法救助",
    list_name="judicial_relief",
    data_class=DataClass.CRIMINAL_CASE,
    order="-applied_on",
)
class JudicialRelief:
    """State judicial relief for a victim in need."""

    record_id: int = attribute("jz_id", Integer(), "救助主键", "Key of the row in the platform.", key=True)
    number: str = attribute(
        "jz_no",
        DOCUMENT_NUMBER,
        "救助编号",
        "Number, such as 济检救助〔2026〕2号.",
        link=own_number(NumberKind.DOCUMENT),
    )
    applicant_name: str = attribute(
        "sqr_name", Text(100), "申请人姓名", "Name.", tier=Tier.DETAIL, mask=Mask.NAME
    )
    applicant_id_number: str | None = attribute(
        "sqr_cert_no",
        CitizenId(),
        "申请人公民身份号码",
        "ID number, upper-case X; none where it was not verified.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("applicant", reverse="judicial_relief", name="applicant_name", phone="applicant_phone"),
    )
    applicant_phone: str | None = attribute(
        "sqr_mobile", Text(20), "申请人电话", "Phone.", tier=Tier.DETAIL, mask=Mask.PHONE, filterable=False
    )
    applied_on: date = attribute("apply_date", DAY, "申请日期", "Day of the application.")
    granted_on: date | None = attribute(
        "grant_date", DAY, "发放日期", "Day on which it was paid; none if refused or pending."
    )
    amount: Decimal | None = attribute(
        "jz_fen", FEN, "救助金额", "Amount asked for or granted, in yuan (元).", tier=Tier.DETAIL
    )
    reason: str | None = attribute(
        "jz_reason", Text(500), "救助事由", "Why it is needed.", tier=Tier.DETAIL, filterable=False
    )
    case_unified_number: str | None = attribute(
        "tysah",
        Text(24),
        "统一受案号",
        "Unified number of the case in which the applicant was harmed.",
        link=refers_to(NumberKind.ORDER, "procuratorate_case"),
    )
    grid_code: str | None = attribute(
        "grid_no", Text(15), "网格代码", "Grid where the applicant lives; none if unknown.", link=grid()
    )
