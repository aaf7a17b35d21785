"""The closed sets of states that the procuratorate's records go through, with the vendor's numbers."""

from enum import Enum

from connectors.contract import Terms


class ProcuratorateCaseKind(Terms):
    """What is reviewed in a procuratorate case (案件类型)."""

    ARREST_REVIEW = "arrest_review", "审查逮捕"
    PROSECUTION_REVIEW = "prosecution_review", "审查起诉"
    CIVIL_SUPERVISION = "civil_supervision", "民事诉讼监督"
    ENFORCEMENT_SUPERVISION = "enforcement_supervision", "执行监督"
    JUVENILE = "juvenile", "未成年人检察"


class ProcuratorateStage(Terms):
    """Where a procuratorate case stands (办案阶段)."""

    ACCEPTED = "accepted", "受理"
    ARREST_REVIEW = "arrest_review", "审查逮捕"
    ARREST_APPROVED = "arrest_approved", "批准逮捕"
    ARREST_REFUSED = "arrest_refused", "不批准逮捕"
    PROSECUTION_REVIEW = "prosecution_review", "审查起诉"
    SUPPLEMENTARY_INVESTIGATION = "supplementary_investigation", "退回补充侦查"
    PROSECUTED = "prosecuted", "起诉"
    NOT_PROSECUTED = "not_prosecuted", "不起诉"
    SUPERVISION_REVIEW = "supervision_review", "监督审查"
    SUPERVISION_GIVEN = "supervision_given", "提出监督意见"
    CLOSED = "closed", "办结"


class NonProsecutionKind(Terms):
    """On what ground a case was not prosecuted (不起诉类型)."""

    ABSOLUTE = "absolute", "绝对(法定)不起诉"
    RELATIVE = "relative", "相对(酌定)不起诉"
    INSUFFICIENT_EVIDENCE = "insufficient_evidence", "存疑不起诉"
    CONDITIONAL = "conditional", "附条件不起诉"


class CoerciveMeasure(Terms):
    """Coercive measure in force against a suspect (强制措施)."""

    NONE = "none", "无"
    DETENTION = "detention", "拘留"
    ARREST = "arrest", "逮捕"
    BAIL = "bail", "取保候审"
    RESIDENTIAL_SURVEILLANCE = "residential_surveillance", "监视居住"


class ParticipantRole(Terms):
    """In which role somebody other than a suspect takes part in a case (诉讼参与人)."""

    VICTIM = "victim", "被害人"
    SUPERVISION_APPLICANT = "supervision_applicant", "监督申请人"


class LeadStage(Terms):
    """Where a public-interest lead stands (公益诉讼线索阶段)."""

    LEAD = "lead", "线索"
    FILED = "filed", "立案"
    PROPOSAL = "proposal", "检察建议、诉前公告"
    SUED = "sued", "起诉"
    CLOSED = "closed", "办结"


KINDS: dict[str | int, Enum] = {
    1010: ProcuratorateCaseKind.ARREST_REVIEW,
    1020: ProcuratorateCaseKind.PROSECUTION_REVIEW,
    2010: ProcuratorateCaseKind.CIVIL_SUPERVISION,
    2030: ProcuratorateCaseKind.ENFORCEMENT_SUPERVISION,
    3010: ProcuratorateCaseKind.JUVENILE,
}
STAGES: dict[str | int, Enum] = {
    100: ProcuratorateStage.ACCEPTED,
    210: ProcuratorateStage.ARREST_REVIEW,
    211: ProcuratorateStage.ARREST_APPROVED,
    212: ProcuratorateStage.ARREST_REFUSED,
    220: ProcuratorateStage.PROSECUTION_REVIEW,
    223: ProcuratorateStage.SUPPLEMENTARY_INVESTIGATION,
    224: ProcuratorateStage.SUPPLEMENTARY_INVESTIGATION,  # the second time: at most two are allowed
    230: ProcuratorateStage.PROSECUTED,
    231: ProcuratorateStage.NOT_PROSECUTED,
    310: ProcuratorateStage.SUPERVISION_REVIEW,
    311: ProcuratorateStage.SUPERVISION_GIVEN,
    900: ProcuratorateStage.CLOSED,
}
NON_PROSECUTIONS: dict[str | int, Enum] = {
    10 * nth: kind for nth, kind in enumerate(NonProsecutionKind, start=1)
}
MEASURES: dict[str | int, Enum] = {500 + nth: measure for nth, measure in enumerate(CoerciveMeasure)}
ROLES: dict[str | int, Enum] = {11: ParticipantRole.VICTIM, 21: ParticipantRole.SUPERVISION_APPLICANT}
LEAD_STAGES: dict[str | int, Enum] = {10 * nth: stage for nth, stage in enumerate(LeadStage, start=1)}
