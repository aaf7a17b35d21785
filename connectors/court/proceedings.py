"""Who stands in a court case, and when it is heard."""

from datetime import datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Enumerated,
    Integer,
    Mask,
    Text,
    Tier,
    attribute,
    belongs_to,
    organization,
    person,
    record,
)
from connectors.court.native import HEARING_KIND, MOMENT, YES_NO
from connectors.court.states import (
    HEARING_STATES,
    LITIGATION_STATUSES,
    PARTY_KINDS,
    CourtPartyKind,
    HearingState,
    LitigationStatus,
)


@record(
    table="dsr",
    zh="案件当事人",
    list_name="parties",
    data_class=DataClass.CIVIL_CASE,
    order="case_id",
    sealed_by="is_sealed",
)
class CourtParty:
    """A party to a court case in one capacity (诉讼地位); only a verified ID joins it to a person."""

    record_id: str = attribute(
        "dsrbs", Text(18), "当事人标识", "Identifier in the court's case system.", key=True
    )
    case_id: str = attribute(
        "ajbs", Text(15), "案件标识", "The case.", link=belongs_to("CourtCase", "case", reverse="parties")
    )
    litigation_status: LitigationStatus = attribute(
        "ssdw", Enumerated(LitigationStatus, LITIGATION_STATUSES, 2), "诉讼地位", "Capacity in the case."
    )
    kind: CourtPartyKind = attribute(
        "dsrlx", Enumerated(CourtPartyKind, PARTY_KINDS, 1), "当事人类型", "Natural person or organisation."
    )
    name: str = attribute(
        "mc", Text(100), "姓名或名称", "Name as the court wrote it down.", tier=Tier.DETAIL, mask=Mask.NAME
    )
    id_number: str | None = attribute(
        "sfzhm",
        CitizenId(),
        "公民身份号码",
        "ID number, upper-case X; none for organisations and where it was not given.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person", reverse="parties", verified="is_id_verified", name="name", phone="phone"),
    )
    is_id_verified: bool = attribute(
        "sfhy",
        YES_NO,
        "身份是否核验",
        "Whether the ID number was verified.",
        tier=Tier.DETAIL,
    )
    credit_code: str | None = attribute(
        "tyshxydm",
        Text(18),
        "统一社会信用代码",
        "Credit code of a party that is an organisation.",
        tier=Tier.DETAIL,
        link=organization("organization", reverse="parties"),
    )
    phone: str | None = attribute(
        "lxdh", Text(20), "联系电话", "Phone.", tier=Tier.DETAIL, mask=Mask.PHONE, filterable=False
    )
    address: str | None = attribute(
        "dz",
        Text(200),
        "送达地址",
        "Address for service; the court leaves out that of a person under protection.",
        tier=Tier.DETAIL,
        mask=Mask.ADDRESS,
        filterable=False,
    )
    is_sealed: bool = attribute(
        "fcbz", YES_NO, "封存标志", "Whether the record is sealed (juvenile offences).", tier=Tier.DETAIL
    )


@record(
    table="tsxx",
    zh="庭审",
    list_name="hearings",
    data_class=DataClass.CIVIL_CASE,
    order="-starts_at",
    sealed_by="is_sealed",
)
class Hearing:
    """A hearing of a court case, held or to come."""

    record_id: str = attribute(
        "tsbs", Text(15), "庭审标识", "Identifier in the court's case system.", key=True
    )
    case_id: str = attribute(
        "ajbs", Text(15), "案件标识", "The case.", link=belongs_to("CourtCase", "case", reverse="hearings")
    )
    starts_at: datetime = attribute("ktsj", MOMENT, "开庭时间", "When it starts.")
    minutes: int | None = attribute("yjsc", Integer(), "预计时长", "Planned length, in minutes.")
    kind: Code = attribute("tslx", Coded(HEARING_KIND, 2), "庭审类型", "What it is held for.")
    room: str | None = attribute("ftmc", Text(50), "法庭", "Court room; none for a hearing online.")
    is_online: bool = attribute("sfwskt", YES_NO, "是否网上开庭", "Whether it is held online.")
    state: HearingState = attribute(
        "tszt", Enumerated(HearingState, HEARING_STATES, 1), "庭审状态", "Whether held, to come or cancelled."
    )
    judge_id: str | None = attribute(
        "fgbs",
        Text(16),
        "法官标识",
        "The judge who presides.",
        link=belongs_to("Judge", "judge", reverse="hearings"),
    )
    is_sealed: bool = attribute(
        "fcbz", YES_NO, "封存标志", "Whether the record is sealed (juvenile offences).", tier=Tier.DETAIL
    )
