"""What belongs to a mediation case (人民调解): its parties and its sessions."""

from datetime import datetime
from enum import Enum

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Enumerated,
    Integer,
    Mask,
    Terms,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    organization,
    person,
    record,
)
from connectors.judicial.native import MOMENT, SESSION_OUTCOME, YES_NO


class MediationRole(Terms):
    """What a party is in a mediation (当事人地位)."""

    APPLICANT = "applicant", "申请人"
    RESPONDENT = "respondent", "被申请人"
    OTHER = "other", "其他利害关系人"


ROLES: dict[str | int, Enum] = {
    "1": MediationRole.APPLICANT,
    "2": MediationRole.RESPONDENT,
    "9": MediationRole.OTHER,
}


@record(
    table="tjdsr",
    zh="调解当事人",
    list_name="mediation_parties",
    data_class=DataClass.DISPUTE,
    order="-accepted_at",
    updated_by="updated_at",
)
class MediationParty:
    """A party to a mediation case (调解当事人). Only a verified ID number joins to a person."""

    record_id: str = attribute(
        "dsrId", Text(32), "当事人标识", "Identifier in the bureau's service.", key=True
    )
    case_id: str = attribute(
        "ajId",
        Text(32),
        "案件标识",
        "The case.",
        link=belongs_to("MediationCase", "case", reverse="parties"),
    )
    accepted_at: datetime = attribute("slrq", MOMENT, "受理时间", "When the case was accepted.")
    grid_code: str | None = attribute(
        "wgDm", Text(15), "网格代码", "Grid where the dispute lies.", tier=Tier.EXISTS, link=grid()
    )
    role: MediationRole = attribute(
        "dsrDw", Enumerated(MediationRole, ROLES, 2), "当事人地位", "Applicant, respondent or other."
    )
    name: str = attribute("xm", Text(100), "姓名或名称", "Name.", mask=Mask.NAME)
    id_number: str | None = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number as written down; none where it was not asked for.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person", verified="is_id_verified", name="name", phone="phone"),
    )
    is_id_verified: bool = attribute(
        "sfHy", YES_NO, "身份是否核验", "Whether the ID number was compared with the card."
    )
    credit_code: str | None = attribute(
        "tyshxyDm",
        Text(18),
        "统一社会信用代码",
        "Credit code, where the party is an organisation.",
        link=organization("organization", reverse="mediation_parties"),
    )
    phone: str | None = attribute("lxDh", Text(20), "联系电话", "Phone.", tier=Tier.DETAIL, mask=Mask.PHONE)
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")


@record(
    table="tjhy",
    zh="调解会",
    list_name="mediation_sessions",
    data_class=DataClass.DISPUTE,
    order="-at",
    updated_by="updated_at",
)
class MediationSession:
    """A session of a mediation (调解会), in a room or remote (远程调解)."""

    record_id: str = attribute(
        "tjhyId", Text(32), "调解会标识", "Identifier in the bureau's service.", key=True
    )
    case_id: str = attribute(
        "ajId",
        Text(32),
        "案件标识",
        "The case.",
        link=belongs_to("MediationCase", "case", reverse="sessions"),
    )
    grid_code: str | None = attribute(
        "wgDm", Text(15), "网格代码", "Grid where the dispute lies.", tier=Tier.EXISTS, link=grid()
    )
    at: datetime = attribute("kssj", MOMENT, "开始时间", "When it began.", tier=Tier.EXISTS)
    minutes: int | None = attribute("scFz", Integer(), "时长", "Length in minutes.")
    is_remote: bool = attribute("sfYc", YES_NO, "是否远程", "Whether held remotely by video.")
    place: str | None = attribute("tjDd", Text(200), "调解地点", "Room, or the platform.")
    outcome: Code | None = attribute(
        "hyJg", Coded(SESSION_OUTCOME, 4), "结果", "Goes on, agreed, not agreed, or a party was absent."
    )
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")
