"""Who is in a procuratorate case: suspects with their coercive measures, victims and applicants."""

from datetime import date

from connectors.contract import (
    CitizenId,
    DataClass,
    Enumerated,
    Integer,
    Mask,
    NumberKind,
    Text,
    Tier,
    attribute,
    belongs_to,
    own_number,
    person,
    record,
)
from connectors.procuratorate.native import DAY, YES_NO
from connectors.procuratorate.states import MEASURES, ROLES, CoerciveMeasure, ParticipantRole


@record(
    table="yx_xyr_info",
    zh="犯罪嫌疑人",
    list_name="suspects",
    data_class=DataClass.CRIMINAL_CASE,
    order="case_id",
    sealed_by="is_sealed",
)
class ProcuratorateSuspect:
    """A suspect in a procuratorate case, with the coercive measure in force."""

    record_id: int = attribute("xyr_id", Integer(), "嫌疑人主键", "Key of the row in the platform.", key=True)
    number: str = attribute(
        "xyrbh", Text(24), "嫌疑人编号", "Number of the suspect.", link=own_number(NumberKind.ORDER)
    )
    case_id: int = attribute(
        "aj_id",
        Integer(),
        "案件主键",
        "The case.",
        link=belongs_to("ProcuratorateCase", "case", reverse="suspects"),
    )
    name: str = attribute("xyr_name", Text(100), "姓名", "Name.", tier=Tier.DETAIL, mask=Mask.NAME)
    id_number: str | None = attribute(
        "cert_no",
        CitizenId(),
        "公民身份号码",
        "ID number, upper-case X; none where it is not known.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person", reverse="suspected_in", verified="is_id_verified", name="name", phone="phone"),
    )
    is_id_verified: bool = attribute(
        "cert_checked", YES_NO, "身份是否核验", "Whether the ID number was verified.", tier=Tier.DETAIL
    )
    phone: str | None = attribute(
        "mobile", Text(20), "联系电话", "Phone.", tier=Tier.DETAIL, mask=Mask.PHONE, filterable=False
    )
    measure: CoerciveMeasure = attribute(
        "qzcs_code",
        Enumerated(CoerciveMeasure, MEASURES),
        "强制措施",
        "Coercive measure in force.",
        tier=Tier.DETAIL,
    )
    measure_until: date | None = attribute(
        "qzcs_end", DAY, "强制措施截止日期", "Last day of the measure; none without one.", tier=Tier.DETAIL
    )
    pleads_guilty: bool = attribute(
        "rzrf_flag", YES_NO, "是否认罪认罚", "Whether the suspect pleads guilty.", tier=Tier.DETAIL
    )
    is_juvenile: bool = attribute(
        "wcn_flag", YES_NO, "是否未成年人", "Whether under 18 at acceptance.", tier=Tier.DETAIL
    )
    decision: str | None = attribute(
        "cljd", Text(50), "处理决定", "Decision on this suspect, in words.", tier=Tier.DETAIL
    )
    is_sealed: bool = attribute(
        "fc_flag", YES_NO, "封存标志", "Whether the record is sealed (juvenile offences).", tier=Tier.DETAIL
    )


@record(
    table="yx_cyr_info",
    zh="诉讼参与人",
    list_name="participants",
    data_class=DataClass.CRIMINAL_CASE,
    order="case_id",
    sealed_by="is_sealed",
)
class ProcuratorateParticipant:
    """A victim, or an applicant for supervision, in a procuratorate case."""

    record_id: int = attribute("cyr_id", Integer(), "参与人主键", "Key of the row in the platform.", key=True)
    case_id: int = attribute(
        "aj_id",
        Integer(),
        "案件主键",
        "The case.",
        link=belongs_to("ProcuratorateCase", "case", reverse="participants"),
    )
    role: ParticipantRole = attribute(
        "cyr_role", Enumerated(ParticipantRole, ROLES), "参与身份", "Role in the case.", tier=Tier.DETAIL
    )
    name: str = attribute("cyr_name", Text(100), "姓名", "Name.", tier=Tier.DETAIL, mask=Mask.NAME)
    id_number: str | None = attribute(
        "cert_no",
        CitizenId(),
        "公民身份号码",
        "ID number, upper-case X; none where it was not verified.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person", reverse="participations", name="name", phone="phone"),
    )
    phone: str | None = attribute(
        "mobile", Text(20), "联系电话", "Phone.", tier=Tier.DETAIL, mask=Mask.PHONE, filterable=False
    )
    is_sealed: bool = attribute(
        "fc_flag", YES_NO, "封存标志", "Whether the record is sealed (juvenile offences).", tier=Tier.DETAIL
    )
