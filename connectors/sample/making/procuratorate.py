"""Single things that the procuratorate records."""

from datetime import date, datetime, timedelta

from connectors.sample.making.maker import Maker
from connectors.sample.world import (
    Complaint,
    JudicialRelief,
    Official,
    Party,
    PoliceCase,
    ProcuratorateCase,
    PublicInterestLead,
    Suspect,
)

LIMITS = {"ARREST": 7, "PROSECUTION": 30, "CIVIL_SUPERVISION": 90, "ENFORCEMENT": 90, "JUVENILE": 30}
_WORDS = {
    "ARREST": "济检刑捕受", "PROSECUTION": "济检刑诉受", "CIVIL_SUPERVISION": "济检民监受",
    "ENFORCEMENT": "济检执监受", "JUVENILE": "济检未检受",
}  # fmt: skip


def procuratorate_case(
    maker: Maker, kind: str, accepted: date, cause: str, people: list[Party]
) -> ProcuratorateCase:
    """A case of a kind of LIMITS, accepted; `people` are its suspects or applicants."""
    serial = maker.serial(f"TY{accepted.year}", 5000)
    word = _WORDS[kind]
    number = maker.document(word, accepted.year, 500)
    suspect = people[0].name
    made = ProcuratorateCase(
        maker.id("procuratorate_case"), f"TY419001{accepted.year}{serial:06d}", number, kind, "REVIEWING",
        f"{suspect}{cause}案", cause, accepted, accepted + timedelta(days=LIMITS[kind]), None, None, None,
        None, None, None, f"济源市公安局{maker.short_name}派出所",
    )  # fmt: skip
    made.suspects = [_suspect(maker, made, person) for person in people]
    made.procurator = maker.pick(maker.city.procurators)
    made.updated_at = maker.on(accepted, 17)
    maker.town.procuratorate_cases.append(made)
    return made


def _suspect(maker: Maker, case: ProcuratorateCase, person: Party) -> Suspect:
    nth = maker.id("suspect")
    juvenile = person.person is not None and (case.accepted_on - person.person.born).days < 18 * 365.25
    measure = maker.pick(("取保候审", "取保候审", "逮捕", "拘留", "监视居住"))
    until = case.accepted_on + timedelta(days=365 if measure == "取保候审" else 60)
    return Suspect(nth, f"XYR{419001}{nth:09d}", person, measure, until, maker.chance(0.85), juvenile, None)


def from_police(case: ProcuratorateCase, police: PoliceCase) -> None:
    """Tie a procuratorate case to the police case that it came from."""
    case.police_case_number, case.grid_code, case.matter = police.number, police.grid_code, police.matter
    case.unit = "济源市公安局"


def decide(maker: Maker, case: ProcuratorateCase, on: date, decision: str) -> None:
    """Decide as a key of _DECISIONS says, with the document's number."""
    word, per_suspect = _DECISIONS[decision]
    case.stage, case.decided_on, case.decision = "DECIDED", on, decision
    case.document_number = maker.document(word, on.year, 500)
    if decision == "NOT_PROSECUTED":
        case.not_prosecuted_kind = "附条件" if case.juvenile else "相对"
    for suspect in case.suspects:
        suspect.decision = per_suspect
    case.updated_at = maker.on(on, 16)


_DECISIONS = {
    "ARRESTED": ("济检刑批捕", "批准逮捕"), "NOT_ARRESTED": ("济检刑不捕", "不批准逮捕"),
    "PROSECUTED": ("济检刑诉", "起诉"), "NOT_PROSECUTED": ("济检刑不诉", "不起诉"),
    "SUPERVISED": ("济检监督", "提出监督意见"),
}  # fmt: skip


def complaint(maker: Maker, at: datetime, who: Party, kind: str, grid: str | None) -> Complaint:
    """A complaint, answered within seven days and decided within three months if that long ago."""
    day = at.date()
    replied, result = day + timedelta(days=maker.between(2, 7)), day + timedelta(days=maker.between(30, 88))
    made = Complaint(
        maker.id("complaint"), maker.document("济检控申", day.year, 300), who, kind, at,
        f"反映{kind}有关问题", None, day + timedelta(days=7), replied if replied <= maker.today else None,
        day + timedelta(days=90), result if result <= maker.today else None,
        "息诉" if result <= maker.today else None, maker.pick(maker.city.procurators), grid,
    )  # fmt: skip
    maker.town.complaints.append(made)
    return made


def public_interest(
    maker: Maker, at: datetime, topic: str, grid: str | None, procurator: Official
) -> PublicInterestLead:
    """A public-interest lead, with a proposal after twenty days and a reply after fifty."""
    day = at.date()
    proposal, replied = day + timedelta(days=20), day + timedelta(days=50)
    stage = "CLOSED" if replied <= maker.today else "PROPOSAL" if proposal <= maker.today else "LEAD"
    made = PublicInterestLead(
        maker.id("public_interest"), maker.document("济检行公建", day.year, 100), topic, at, "群众举报",
        f"{topic}领域公益受损线索", f"{maker.town.name}人民政府", stage,
        proposal if stage != "LEAD" else None, replied if stage == "CLOSED" else None, grid, procurator,
    )  # fmt: skip
    maker.town.public_interest_leads.append(made)
    return made


def relief(maker: Maker, applied: date, who: Party, case: str | None, grid: str | None) -> JudicialRelief:
    """State judicial relief for a victim in need, granted after a month."""
    granted = applied + timedelta(days=30)
    made = JudicialRelief(
        maker.id("relief"), maker.document("济检救助", applied.year, 100), who, applied,
        granted if granted <= maker.today else None, maker.between(5, 60) * 1000, "被害人家庭生活困难", case,
        grid,
    )  # fmt: skip
    maker.town.judicial_relief.append(made)
    return made
