"""What the procuratorate records (检察院, domain 2.8)."""

from dataclasses import dataclass, field
from datetime import date, datetime

from connectors.sample.model.people import Party
from connectors.sample.model.places import Official


@dataclass(slots=True, eq=False)
class Suspect:
    """A suspect in a case (嫌疑人) with the coercive measure in force."""

    id: int
    number: str  # 嫌疑人编号
    party: Party  # role SUSPECT
    measure: str  # 拘留 | 逮捕 | 取保候审 | 监视居住 | 无
    measure_until: date | None
    pleads_guilty: bool  # 认罪认罚
    juvenile: bool
    decision: str | None  # 批准逮捕 不批准逮捕 起诉 相对不起诉 附条件不起诉 ...


@dataclass(slots=True, eq=False)
class ProcuratorateCase:
    """A case accepted by the procuratorate (受案)."""

    id: int
    unified_number: str  # 统一受案号: TY + 419001 + year + 6
    department_number: str  # 部门受案号: 济检刑受〔2026〕123号
    kind: str  # ARREST 审查逮捕 | PROSECUTION 审查起诉 | CIVIL_SUPERVISION 民事监督 | ENFORCEMENT 执行监督
    # | JUVENILE 未检
    stage: str  # ACCEPTED 受理 | REVIEWING 审查 | RETURNED 退补 | DECIDED 决定 | CLOSED 办结
    title: str  # embeds a person's name: mask as a title
    cause: str  # 移诉案由
    accepted_on: date
    due_on: date  # arrest 7 d, prosecution 1 month (+15 d)
    decided_on: date | None
    decision: str | None  # ARRESTED 批捕 NOT_ARRESTED PROSECUTED 起诉 NOT_PROSECUTED 不起诉 SUPERVISED
    not_prosecuted_kind: str | None  # 绝对 | 相对 | 存疑 | 附条件
    document_number: str | None  # 济检刑诉〔2026〕123号, 济检刑不诉〔2026〕12号
    police_case_number: str | None  # PoliceCase.number
    court_case_number: str | None  # CourtCase.number after prosecution
    unit: str  # 侦查机关
    suspects: list[Suspect] = field(default_factory=list)
    victims: list[Party] = field(default_factory=list)
    procurator: Official | None = None
    grid_code: str | None = None
    juvenile: bool = False
    sealed: bool = False
    supervised: bool = False  # 督办
    matter: str | None = None
    updated_at: datetime | None = None


@dataclass(slots=True, eq=False)
class Complaint:
    """A complaint or appeal (控告申诉): procedural reply in 7 days, result in 3 months."""

    id: int
    number: str  # 济检控申〔2026〕12号
    complainant: Party
    kind: str  # 控告 | 刑事申诉 | 民事监督申请 | 举报
    at: datetime
    content: str
    subject_number: str | None  # the case complained about
    reply_due_on: date
    replied_on: date | None
    result_due_on: date
    result_on: date | None
    result: str | None
    procurator: Official | None
    grid_code: str | None
    matter: str | None = None


@dataclass(slots=True, eq=False)
class PublicInterestLead:
    """A public-interest lead (公益诉讼线索) and what became of it."""

    id: int
    number: str  # 济检行公建〔2026〕3号
    topic: str  # 生态环境 食品药品 国有财产 安全生产 未成年人 文物
    at: datetime
    source: str
    content: str
    respondent: str  # the organ addressed, name
    stage: str  # LEAD 线索 | FILED 立案 | PROPOSAL 检察建议 | SUED 起诉 | CLOSED
    proposal_on: date | None
    replied_on: date | None
    grid_code: str | None
    procurator: Official | None


@dataclass(slots=True, eq=False)
class JudicialRelief:
    """State judicial relief (国家司法救助)."""

    id: int
    number: str  # 济检救助〔2026〕2号
    applicant: Party
    applied_on: date
    granted_on: date | None
    amount: int | None  # yuan
    reason: str
    case_number: str | None
    grid_code: str | None
