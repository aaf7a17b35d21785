"""The closed sets of states that the court's records go through, with their native codes."""

from enum import Enum

from connectors.contract import Terms


class CourtCaseCategory(Terms):
    """Broad category of a court case (案件大类); rights differ between them."""

    JURISDICTION = "jurisdiction", "管辖"
    CRIMINAL = "criminal", "刑事"
    CIVIL = "civil", "民事"
    ADMINISTRATIVE = "administrative", "行政"
    COMPENSATION = "compensation", "国家赔偿与司法救助"
    SANCTION = "sanction", "司法制裁"
    PRESERVATION = "preservation", "非诉保全审查"
    ENFORCEMENT = "enforcement", "执行"
    BANKRUPTCY = "bankruptcy", "强制清算与破产"
    PRE_LITIGATION = "pre_litigation", "诉前调解"


class CourtCaseStatus(Terms):
    """Where a court case stands (案件状态)."""

    FILED = "filed", "立案"
    IN_TRIAL = "in_trial", "审理"
    SUSPENDED = "suspended", "中止"
    ENFORCING = "enforcing", "执行中"
    CLOSED = "closed", "结案"


class LitigationStatus(Terms):
    """In which capacity a party stands in a case (诉讼地位)."""

    PLAINTIFF = "plaintiff", "原告"
    DEFENDANT = "defendant", "被告"
    THIRD_PARTY = "third_party", "第三人"
    APPELLANT = "appellant", "上诉人"
    APPELLEE = "appellee", "被上诉人"
    APPLICANT = "applicant", "申请人"
    RESPONDENT = "respondent", "被申请人"
    ACCUSED = "accused", "被告人"
    ENFORCEMENT_APPLICANT = "enforcement_applicant", "申请执行人"
    ENFORCEMENT_RESPONDENT = "enforcement_respondent", "被执行人"


class CourtPartyKind(Terms):
    """What kind of party it is (当事人类型)."""

    NATURAL_PERSON = "natural_person", "自然人"
    LEGAL_PERSON = "legal_person", "法人"
    OTHER_ORGANIZATION = "other_organization", "非法人组织"


class HearingState(Terms):
    """Whether a hearing is to come, was held or was cancelled (庭审状态)."""

    SCHEDULED = "scheduled", "已排期"
    HELD = "held", "已开庭"
    CANCELLED = "cancelled", "已取消"


class PreLitigationOutcome(Terms):
    """How a delegated mediation ended (委派调解结果)."""

    SETTLED = "settled", "调解成功"
    FAILED = "failed", "调解不成"
    WITHDRAWN = "withdrawn", "撤回"


class ConfirmationResult(Terms):
    """What was ruled on an application for judicial confirmation (司法确认结果)."""

    CONFIRMED = "confirmed", "确认有效"
    DISMISSED = "dismissed", "驳回申请"
    WITHDRAWN = "withdrawn", "撤回申请"


class ProtectionOrderState(Terms):
    """Where a personal safety protection order stands (人身安全保护令状态)."""

    PENDING = "pending", "审查中"
    IN_FORCE = "in_force", "生效中"
    EXPIRED = "expired", "已失效"
    CHANGED = "changed", "已变更"
    REVOKED = "revoked", "已撤销"
    REFUSED = "refused", "驳回申请"


CATEGORIES: dict[str | int, Enum] = {
    "01": CourtCaseCategory.JURISDICTION,
    "02": CourtCaseCategory.CRIMINAL,
    "03": CourtCaseCategory.CIVIL,
    "04": CourtCaseCategory.ADMINISTRATIVE,
    "05": CourtCaseCategory.COMPENSATION,
    "08": CourtCaseCategory.SANCTION,
    "09": CourtCaseCategory.PRESERVATION,
    "10": CourtCaseCategory.ENFORCEMENT,
    "11": CourtCaseCategory.BANKRUPTCY,
    "99": CourtCaseCategory.PRE_LITIGATION,
}
CASE_STATUSES: dict[str | int, Enum] = {
    "10": CourtCaseStatus.FILED,
    "20": CourtCaseStatus.IN_TRIAL,
    "30": CourtCaseStatus.SUSPENDED,
    "40": CourtCaseStatus.ENFORCING,
    "90": CourtCaseStatus.CLOSED,
    "91": CourtCaseStatus.CLOSED,  # 已归档: closed, and its file archived
}
LITIGATION_STATUSES: dict[str | int, Enum] = {
    f"{n:02d}": status for n, status in enumerate(LitigationStatus, start=1)
}
PARTY_KINDS: dict[str | int, Enum] = {f"{n}": kind for n, kind in enumerate(CourtPartyKind, start=1)}
HEARING_STATES: dict[str | int, Enum] = {f"{n}": state for n, state in enumerate(HearingState, start=1)}
OUTCOMES: dict[str | int, Enum] = {f"{n}": end for n, end in enumerate(PreLitigationOutcome, start=1)}
CONFIRMATIONS: dict[str | int, Enum] = {
    f"{n}": result for n, result in enumerate(ConfirmationResult, start=1)
}
ORDER_STATES: dict[str | int, Enum] = {f"{n}": state for n, state in enumerate(ProtectionOrderState)}
