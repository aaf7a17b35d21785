"""Stories of the linked queries on disputes: Q1, Q3, Q4, Q5, Q6 (domain 4.1)."""

from datetime import timedelta

from connectors.sample.making import court, judicial, police, registry
from connectors.sample.making.maker import party
from connectors.sample.stories.stage import Stage
from connectors.sample.world import DisputeMatter, MediationCase, Move


def tell(stage: Stage) -> None:
    """All of them."""
    _household_at_risk(stage, "Q1.met")
    _household_at_risk(stage, "Q1.missed")
    _husband_moves_out(stage, "Q1.met")
    for key, days in (("Q3.met", 4), ("Q3.missed", 3)):
        _handed_over(stage, key, days)
    for key, days in (("Q4.met", 8), ("Q4.missed", 7), ("Q4.suspended", 9)):
        _village_level(stage, key, days)
    for key, due_in, effect in (
        ("Q5.met", 7, 3), ("Q5.missed", 8, 3), ("Q5.window.met", 60, 25), ("Q5.window.missed", 60, 24),
    ):  # fmt: skip
        _agreement(stage, key, due_in, effect)
    for key, due_in in (("Q6.met", 5), ("Q6.missed", 6)):
        _delegated(stage, key, due_in)


def _household_at_risk(stage: Stage, key: str) -> None:
    maker, home = stage.maker, stage.homes[key]
    husband, wife = stage.head(key), stage.wife(key)
    violence = police.dv_incident(maker, maker.at(365, 21), wife, husband)
    warning = police.dv_warning(maker, violence, maker.day(363))
    parties = [party(wife, "APPLICANT"), party(husband, "RESPONDENT")]
    case = judicial.mediation_case(maker, maker.at(18), "0101", parties, stage.committee(home), None)
    case.complexity, case.due_on = "COMPLEX", maker.day(-2)
    matter = _matter(stage, case)
    matter.level, matter.escalated_on = 2, maker.day(12)
    roles = [party(wife, "PLAINTIFF"), party(husband, "DEFENDANT")]
    divorce = court.court_case(maker, "民初", "婚姻家庭纠纷/离婚纠纷", maker.day(15), roles)
    divorce.grid_code, divorce.common_household, divorce.dispute_type = home.grid_code, home, "0101"
    divorce.matter = matter.key
    court.hearing(maker, divorce, maker.at(-12))
    stage.tell(
        key, home, [wife, husband], incident=violence.number, dv_warning=warning.number,
        mediation_case=case.number, court_case=divorce.number, matter=matter.key,
    )  # fmt: skip
    stage.maker.town.stories[key.replace("Q1", "R10")] = stage.maker.town.stories[key]


def _matter(stage: Stage, case: MediationCase) -> DisputeMatter:
    """The matter behind a mediation case, accepted when that was."""
    homes = [
        p.person.household for p in case.parties if p.person is not None and p.person.household is not None
    ]
    made = registry.matter(stage.maker, case.accepted_at, case.dispute_type, case.parties, homes)
    made.state, made.mediator = "MEDIATING", stage.committee(homes[0]).name
    case.matter = made.key
    return made


def _husband_moves_out(stage: Stage, key: str) -> None:
    maker, home, husband = stage.maker, stage.homes[key], stage.head(key)
    husband.moved_out = maker.day(20)
    home.members.remove(husband)
    home.former.append(husband)
    home.head = stage.maker.town.stories[key].people[0]
    home.head.kin = "02"
    maker.town.moves.append(
        Move(maker.id("move"), husband, maker.day(20), home, None, "夫妻分居", home.grid_code)
    )


def _handed_over(stage: Stage, key: str, days: int) -> None:
    maker = stage.maker
    one, other = ("plain.1", "plain.2") if key == "Q3.met" else ("plain.5", "plain.6")
    home = stage.homes[one]
    incident = police.dispute_incident(
        maker, home.grid_code, maker.at(days, 8), stage.both(one, other), "0601"
    )
    police.hand_over(incident, stage.committee(home).uscc, maker.at(days, 11))
    stage.tell(key, home, [stage.head(one), stage.head(other)], incident=incident.number)


def _village_level(stage: Stage, key: str, days: int) -> None:
    maker = stage.maker
    one, other = {"Q4.met": ("plain.2", "plain.3"), "Q4.missed": ("plain.6", "plain.7")}.get(
        key, ("plain.9", "plain.10")
    )
    home = stage.homes[one]
    parties = stage.both(one, other, ("APPLICANT", "RESPONDENT"))
    case = judicial.mediation_case(maker, maker.at(days, 9), "0804", parties, stage.committee(home), None)
    matter = _matter(stage, case)
    if key == "Q4.suspended":
        matter.suspended_days = 2
        matter.due_on += timedelta(days=2)
    stage.tell(key, home, [stage.head(one), stage.head(other)], mediation_case=case.number, matter=matter.key)


def _agreement(stage: Stage, key: str, due_in: int, effect: int) -> None:
    maker = stage.maker
    one, other = ("plain.0", "plain.3") if key.endswith(".met") else ("plain.4", "plain.7")
    home = stage.homes[one]
    parties = stage.both(one, other, ("APPLICANT", "RESPONDENT"))
    case = judicial.mediation_case(maker, maker.at(effect + 4), "0701", parties, stage.committee(home), None)
    case.amount = 12_600
    judicial.session(maker, case, maker.at(effect), "达成协议")
    agreement = judicial.agree(maker, case, maker.day(effect), maker.day(-due_in))
    matter = _matter(stage, case)
    registry.settle(matter, "AGREED")
    stage.tell(
        key, home, [stage.head(one), stage.head(other)], mediation_case=case.number,
        agreement=agreement.number, matter=matter.key,
    )  # fmt: skip


def _delegated(stage: Stage, key: str, due_in: int) -> None:
    maker = stage.maker
    one, other = ("plain.1", "plain.3") if key == "Q6.met" else ("plain.8", "plain.10")
    home = stage.homes[one]
    ago = 30 - due_in
    parties = stage.both(one, other, ("PLAINTIFF", "DEFENDANT"))
    case = court.court_case(maker, "民诉前调", "物权纠纷/土地承包经营权纠纷", maker.day(ago + 1), parties)
    case.grid_code, case.dispute_type = home.grid_code, "0901"
    committee = stage.committee(home)
    delegation = court.delegate(maker, case, committee, maker.at(ago, 10), stage.village(home).code)
    roles = stage.both(one, other, ("APPLICANT", "RESPONDENT"))
    half = judicial.mediation_case(maker, maker.at(ago - 1), "0901", roles, committee, None)
    half.acceptance, half.source_number, half.due_on = "COURT", case.number, delegation.due_on
    delegation.mediation_case = half
    matter = _matter(stage, half)
    case.matter, matter.level, matter.origin, matter.current = matter.key, 3, "LITIGATION", "LITIGATION"
    matter.due_on = delegation.due_on
    stage.tell(
        key, home, [stage.head(one), stage.head(other)], court_case=case.number, mediation_case=half.number,
        matter=matter.key,
    )  # fmt: skip
