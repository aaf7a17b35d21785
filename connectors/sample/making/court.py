"""Single things that the court records: numbered cases and what hangs on them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from connectors.sample.making.maker import Maker
from connectors.sample.world import (
    CourtCase,
    Hearing,
    JudicialConfirmation,
    MediationCase,
    Organization,
    Party,
    PetitionRiskAssessment,
    PreLitigationMediation,
    ProtectionOrder,
)


@dataclass(frozen=True, slots=True)
class NumberType:
    """A type of case number: four-digit code, court, procedure, statutory limit in days, serials a town."""

    code: str
    court: str
    procedure: str
    limit: int
    per_town: int


BASIC, INTERMEDIATE = "豫9001", "豫96"
NUMBER_TYPES = {
    "民诉前调": NumberType("9901", BASIC, "诉前", 30, 1500),
    "民初": NumberType("0301", BASIC, "简易", 90, 3000),
    "知民初": NumberType("0301", BASIC, "普通", 180, 50),
    "民终": NumberType("0302", INTERMEDIATE, "普通", 90, 500),
    "民特": NumberType("0318", BASIC, "特别", 30, 300),
    "民保令": NumberType("0332", BASIC, "特别", 3, 20),
    "民保更": NumberType("0333", BASIC, "特别", 3, 20),
    "刑初": NumberType("0201", BASIC, "普通", 90, 200),
    "行初": NumberType("0401", BASIC, "普通", 180, 100),
    "执": NumberType("1002", BASIC, "执行", 180, 3000),
    "执恢": NumberType("1003", BASIC, "执行", 180, 300),
    "执保": NumberType("1004", BASIC, "执行", 30, 500),
    "财保": NumberType("0901", BASIC, "特别", 5, 300),
    "司救访": NumberType("0523", BASIC, "特别", 60, 20),
}
FAMILY = ("离婚", "抚养", "赡养", "同居")


def court_case(maker: Maker, kind: str, cause_path: str, filed: date, parties: list[Party]) -> CourtCase:
    """A case number of this type (NUMBER_TYPES), open, with its limit and a judge."""
    table = NUMBER_TYPES[kind]
    serial = maker.serial(f"court{kind}{filed.year}", table.per_town)
    number = f"（{filed.year}）{table.court}{kind}{serial}号"
    cause = cause_path.rsplit("/", 1)[-1]
    enforcing = table.procedure == "执行"
    made = CourtCase(
        maker.id("court_case"), number, table.code, kind.removeprefix("知"), table.court, cause, cause_path,
        filed, maker.on(filed, 9 + serial % 8, serial % 60), None, filed + timedelta(days=table.limit),
        "ENFORCING" if enforcing else "IN_TRIAL", None, table.procedure, None, maker.pick(maker.city.judges),
        None, parties, None,
    )  # fmt: skip
    made.publishable = not cause.startswith(FAMILY)
    made.updated_at = maker.on(filed, 18)
    maker.town.court_cases.append(made)
    return made


def close(case: CourtCase, on: date, how: str) -> None:
    """Close a case in this way (结案方式)."""
    case.closed_on, case.closing, case.state = on, how, "CLOSED"
    if how == "判决":
        case.judgment_on = on
    if how == "调解":
        case.publishable = False
    if case.updated_at is not None:
        case.updated_at += on - case.filed_on


def follow(maker: Maker, before: CourtCase, kind: str, filed: date) -> CourtCase:
    """The next number of the same matter (民诉前调 → 民初 → 民终 → 执), linked to the one before."""
    parties = [Party(_NEXT_ROLE.get((kind, p.role), p.role), p.name, p.id_number, p.phone, p.person,
                     p.organization) for p in before.parties]  # fmt: skip
    made = court_case(maker, kind, before.cause_path, filed, parties)
    made.predecessor, made.grid_code, made.matter = before, before.grid_code, before.matter
    made.common_household, made.dispute_type, made.amount = (
        before.common_household,
        before.dispute_type,
        before.amount,
    )
    return made


_NEXT_ROLE = {
    ("民终", "PLAINTIFF"): "APPELLEE", ("民终", "DEFENDANT"): "APPELLANT", ("执", "PLAINTIFF"): "APPLICANT",
    ("执", "DEFENDANT"): "RESPONDENT", ("执", "APPELLEE"): "APPLICANT", ("执", "APPELLANT"): "RESPONDENT",
}  # fmt: skip


def hearing(maker: Maker, case: CourtCase, at: datetime) -> Hearing:
    """A hearing of a case: held if past, scheduled if to come."""
    state = "HELD" if at < maker.midnight else "SCHEDULED"
    kind = "调解" if case.procedure == "诉前" else "开庭"
    room = f"第{maker.between(1, 12)}审判庭"
    online = maker.chance(0.2)
    made = Hearing(
        maker.id("hearing"), case, at, maker.pick((30, 45, 60, 90)), room, kind, online, state, case.judge
    )
    maker.town.hearings.append(made)
    return made


def delegate(
    maker: Maker, case: CourtCase, to: Organization, at: datetime, village: str | None
) -> PreLitigationMediation:
    """Delegate a 民诉前调 matter to a committee for thirty days."""
    made = PreLitigationMediation(
        maker.id("pre_litigation"), case, to, village, at, at.date() + timedelta(days=30), extended=False,
        returned_on=None, outcome=None, judge=case.judge,
    )  # fmt: skip
    maker.town.pre_litigation.append(made)
    return made


def confirmation(maker: Maker, of: MediationCase, applied: date, ruled: date | None) -> JudicialConfirmation:
    """Apply for judicial confirmation of an agreement (民特), and perhaps have it."""
    agreement = of.agreement
    assert agreement is not None  # noqa: S101 - only agreed cases are confirmed
    parties = [Party("APPLICANT", p.name, p.id_number, p.phone, p.person, p.organization) for p in of.parties]
    case = court_case(maker, "民特", "申请确认调解协议效力", applied, parties)
    case.grid_code, case.matter, case.dispute_type = of.grid_code, of.matter, of.dispute_type
    agreement.confirmation_applied_on, agreement.confirmation_number = applied, case.number
    result = None
    if ruled is not None:
        result = "CONFIRMED"
        agreement.confirmed_on = ruled
        close(case, ruled, "裁定")
    made = JudicialConfirmation(
        maker.id("confirmation"), case, of, agreement.effective_on, applied, ruled, result
    )
    maker.town.confirmations.append(made)
    return made


def protection_order(maker: Maker, applied: datetime, applicant: Party, respondent: Party) -> ProtectionOrder:
    """A protection order issued within two days, valid six months, notified to police and village."""
    case = court_case(maker, "民保令", "申请人身安全保护令", applied.date(), [applicant, respondent])
    case.publishable = False
    issued = applied + timedelta(days=1, hours=6)
    close(case, issued.date(), "裁定")
    grid = applicant.person.grid_code if applicant.person is not None else None
    case.grid_code = grid
    valid = issued.date() + timedelta(days=182)
    made = ProtectionOrder(
        maker.id("protection_order"), case, applicant, respondent, applied, issued, False,
        ("禁止实施家庭暴力", "禁止骚扰、跟踪、接触申请人"), valid, None,
        "IN_FORCE" if valid >= maker.today else "EXPIRED", issued + timedelta(hours=4),
        issued + timedelta(hours=3), grid[:12] if grid else None, grid,
    )  # fmt: skip
    if applicant.person is not None:
        applicant.person.protected_address = True
    maker.town.protection_orders.append(made)
    return made


def risk(maker: Maker, department: str, case_number: str, at: datetime, level: int) -> PetitionRiskAssessment:
    """A petition-risk assessment by the case's handler, valid for half a year."""
    factors = ("当事人情绪激动", "多次上访经历", "家庭困难", "涉案金额较大")[: max(1, 4 - level)]
    plan = "判后答疑，会同属地稳控" if level <= 2 else "常规释法说理"
    reviewed = maker.pick(maker.city.judges).name if level <= 2 else None
    made = PetitionRiskAssessment(
        maker.id("risk"), maker.order_number("PG", at.date()), department, case_number, at, None, level,
        factors, plan, reviewed, at.date() + timedelta(days=180), None,
    )  # fmt: skip
    maker.town.risk_assessments.append(made)
    return made
