"""What the court records (法院, domain 2.7)."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from connectors.sample.model.people import Household, Party
from connectors.sample.model.places import Official, Organization

if TYPE_CHECKING:
    from connectors.sample.model.judicial import MediationCase


@dataclass(slots=True, eq=False)
class CourtCase:
    """One case number (案号) = one record; a matter walks through several, linked by `predecessor`."""

    id: int
    number: str  # （2026）豫9001民初123号, full-width, may end 号之一 or carry 知
    type_code: str  # 4 digits: 0301 民初, 0302 民终, 0318 民特(司法确认), 0332 民保令, 0201 刑初, 1002 执,
    # 9901 民诉前调 (own)
    type_name: str  # 民初, 民终, 民特, 民诉前调, 执, 刑初 ...
    court_code: str  # 豫9001 basic, 豫96 intermediate
    cause: str  # leaf of 案由: 离婚纠纷, 民间借贷纠纷 ...
    cause_path: str  # "婚姻家庭纠纷/离婚纠纷"
    filed_on: date
    at: datetime  # filing instant
    closed_on: date | None
    due_on: date  # statutory limit (domain 2.7)
    state: str  # FILED 立案 | IN_TRIAL 审理 | SUSPENDED 中止 | CLOSED 结案 | ENFORCING 执行中
    closing: str | None  # 判决 | 调解 | 撤诉 | 裁定 | 委派调解成功 | 转立案 | 执行完毕 | 终结本次执行
    procedure: str  # 普通 | 简易 | 小额 | 特别 | 执行 | 诉前
    amount: int | None  # subject matter in yuan (标的额)
    judge: Official | None
    clerk: str | None
    parties: list[
        Party
    ]  # roles PLAINTIFF 原告 DEFENDANT 被告 APPELLANT APPELLEE APPLICANT RESPONDENT THIRD_PARTY ACCUSED
    grid_code: str | None  # where the dispute lies, 15 digits (12 or None for a dirty few)
    predecessor: "CourtCase | None" = field(default=None, repr=False)
    common_household: Household | None = None  # divorce: the spouses' last common address
    publishable: bool = True  # False: minors, divorce/custody, mediated (domain 2.7)
    sealed: bool = False  # juvenile criminal record
    foreign_related: bool = False
    extended_days: int = 0
    judgment_on: date | None = None
    dispute_type: str | None = None  # GB/T 31000, four digits
    matter: str | None = None
    updated_at: datetime | None = None
    dirt: str | None = None


@dataclass(slots=True, eq=False)
class Hearing:
    """A hearing (庭审) of a case; future ones are scheduled."""

    id: int
    case: CourtCase
    at: datetime
    minutes: int
    room: str
    kind: str  # 开庭 | 调解 | 宣判 | 证据交换
    online: bool
    state: str  # SCHEDULED | HELD | CANCELLED
    judge: Official | None


@dataclass(slots=True, eq=False)
class PreLitigationMediation:
    """A matter delegated before filing (委派调解): the court's half (queries Q6)."""

    id: int
    case: CourtCase  # its 民诉前调 number
    organization: Organization  # committee it was delegated to
    village_code: str | None  # set where that committee is a village's
    delegated_at: datetime
    due_on: date  # 30 days, extendable
    extended: bool
    returned_on: date | None  # None: not returned
    outcome: str | None  # SETTLED 成功 | FAILED 不成 | WITHDRAWN; None while it lasts
    judge: Official | None  # judge contact
    mediation_case: "MediationCase | None" = field(default=None, repr=False)  # the judicial bureau's half


@dataclass(slots=True, eq=False)
class JudicialConfirmation:
    """Judicial confirmation of a mediation agreement (司法确认, 民特)."""

    id: int
    case: CourtCase
    mediation_case: "MediationCase" = field(repr=False)
    effective_on: date  # agreement took effect
    applied_on: date  # within 30 days of effect
    ruled_on: date | None
    result: str | None  # CONFIRMED 确认有效 | DISMISSED 驳回 | WITHDRAWN


@dataclass(slots=True, eq=False)
class ProtectionOrder:
    """A personal safety protection order (人身安全保护令, 民保令; changed by 民保更), domain 2.7."""

    id: int
    case: CourtCase
    applicant: Party
    respondent: Party
    applied_at: datetime
    issued_at: datetime | None  # within 72 h, urgent 24 h; None: refused or pending
    urgent: bool
    measures: tuple[str, ...]  # 禁止家暴, 禁止骚扰跟踪, 责令迁出, 其他
    valid_until: date | None  # at most 6 months
    changed_from: "ProtectionOrder | None" = None
    state: str = "IN_FORCE"  # IN_FORCE | EXPIRED | CHANGED | REVOKED | REFUSED
    notified_village_at: datetime | None = None
    notified_police_at: datetime | None = None
    village_code: str | None = None
    grid_code: str | None = None


@dataclass(slots=True, eq=False)
class PetitionRiskAssessment:
    """Petition risk of a case, assessed by its handler (案件信访评估); each department keeps its own."""

    id: int
    number: str  # PG + date + serial
    department: str  # court | police | procuratorate
    case_number: str  # CourtCase.number, PoliceCase.number or ProcuratorateCase.unified_number
    assessed_at: datetime
    assessor: Official | None
    level: int  # 1 highest - 4 none
    factors: tuple[str, ...]
    plan: str
    reviewed_by: str | None  # name
    valid_until: date
    grid_code: str | None
    matter: str | None = None
