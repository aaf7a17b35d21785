"""Complaints and appeals to the procuratorate, each of which is answered."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
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
    COMPLAINT_KIND,
    COMPLAINT_RESULT,
    DAY,
    DOCUMENT_NUMBER,
    MOMENT,
)


@record(
    table="yx_ks_main",
    zh="控告申诉",
    list_name="complaints",
    data_class=DataClass.PETITION,
    order="-received_at",
)
class Complaint:
    """A complaint or appeal to the procuratorate.

    Each is answered: on procedure within seven days, with a result within three months (件件有回复).
    """

    record_id: int = attribute("ks_id", Integer(), "控申主键", "Key of the row in the platform.", key=True)
    number: str = attribute(
        "ks_no",
        DOCUMENT_NUMBER,
        "控申编号",
        "Number, such as 济检控申〔2026〕12号.",
        link=own_number(NumberKind.DOCUMENT),
    )
    kind: Code = attribute("ks_kind", Coded(COMPLAINT_KIND, 6), "控告申诉类别", "Accusation, appeal, report.")
    complainant_name: str = attribute(
        "ksr_name", Text(100), "控告申诉人姓名", "Name.", tier=Tier.DETAIL, mask=Mask.NAME
    )
    complainant_id_number: str | None = attribute(
        "ksr_cert_no",
        CitizenId(),
        "控告申诉人公民身份号码",
        "ID number, upper-case X; none where it was not verified.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("complainant", reverse="complaints", name="complainant_name", phone="complainant_phone"),
    )
    complainant_phone: str | None = attribute(
        "ksr_mobile",
        Text(20),
        "控告申诉人电话",
        "Phone.",
        tier=Tier.DETAIL,
        mask=Mask.PHONE,
        filterable=False,
    )
    received_at: datetime = attribute("recv_ts", MOMENT, "收到时间", "When it was received.")
    content: str | None = attribute(
        "ksnr", Text(2000), "控告申诉内容", "What was complained of.", tier=Tier.DETAIL, filterable=False
    )
    court_case_number: str | None = attribute(
        "fy_ah",
        DOCUMENT_NUMBER,
        "涉及法院案号",
        "Court case complained about, if one.",
        link=refers_to(NumberKind.COURT_CASE, "court_case"),
    )
    police_case_number: str | None = attribute(
        "ga_ajbh",
        Text(32),
        "涉及公安案件编号",
        "Police case complained about, if one.",
        link=refers_to(NumberKind.POLICE_CASE, "police_case"),
    )
    reply_due_on: date = attribute(
        "cxhf_limit", DAY, "程序回复期限", "Day by which procedure must be answered."
    )
    replied_on: date | None = attribute(
        "cxhf_date", DAY, "程序回复日期", "Day of that reply; none if not yet."
    )
    result_due_on: date = attribute(
        "jghf_limit", DAY, "结果答复期限", "Day by which the result must be given."
    )
    result_on: date | None = attribute(
        "jghf_date", DAY, "结果答复日期", "Day of the result; none if not yet."
    )
    result: Code | None = attribute("jg_code", Coded(COMPLAINT_RESULT, 6), "办理结果", "What came of it.")
    procurator_id: int | None = attribute(
        "cbjcg_id",
        Integer(),
        "承办检察官主键",
        "The procurator in charge.",
        link=belongs_to("Procurator", "procurator", reverse="complaints"),
    )
    grid_code: str | None = attribute(
        "grid_no", Text(15), "网格代码", "Grid that it comes from; none if unknown.", link=grid()
    )
