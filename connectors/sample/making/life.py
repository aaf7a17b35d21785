"""The whole life of a dispute (domain 4.3) and its branches, through every department's door."""

from dataclasses import dataclass, field

from connectors.sample.making import court, judicial, police, registry, services
from connectors.sample.making.maker import Maker, party
from connectors.sample.world import (
    CourtCase,
    DisputeMatter,
    Household,
    MediationCase,
    Organization,
    Party,
    Person,
)

LIFE_DAYS = 110  # from the first visit to performance


@dataclass(slots=True)
class Life:
    """A dispute between two households that began so many days ago, and the numbers it collected."""

    maker: Maker
    one: Household
    other: Household
    began: int  # days ago
    van: Organization  # first mediator: 老崔调解车
    centre: Organization  # to which the court delegates
    numbers: dict[str, str] = field(default_factory=dict)

    def roles(self, first: str, second: str) -> list[Party]:
        """The two heads as parties."""
        return [party(head_of(self.one), first), party(head_of(self.other), second)]

    def ago(self, days_in: int) -> int:
        """How many days ago the life's day was."""
        return self.began - days_in


def head_of(home: Household) -> Person:
    """The head of a household."""
    assert home.head is not None  # noqa: S101 - every household has one
    return home.head


def whole_life(life: Life) -> DisputeMatter:
    """From the visit to performance, by way of mediation, police, hotline, court and enforcement."""
    maker = life.maker
    matter = _village_door(life)
    _police_door(life, matter)
    _town_door(life, matter)
    filed = _court_door(life, matter)
    _confirmed_and_enforced(life, matter, filed)
    registry.settle(matter, "PERFORMED", maker.day(life.ago(LIFE_DAYS)))
    life.numbers["matter"] = matter.key
    return matter


def _village_door(life: Life) -> DisputeMatter:
    """Day 0 to 1: visit, registration two hours later, mediation by the van."""
    maker = life.maker
    start = maker.at(life.began, 9)
    matter = registry.matter(
        maker, maker.at(life.began, 11), "0201", life.roles("APPLICANT", "RESPONDENT"), [life.one, life.other]
    )
    matter.intensity = "MEDIUM"
    if life.one.linked_member is not None:
        seen = registry.visit(maker, life.one.linked_member, life.one, start, "砌墙后排水不畅，与邻居争执")
        seen.matter = matter.key
    case = judicial.mediation_case(
        maker, maker.at(life.ago(1)), "0201", life.roles("APPLICANT", "RESPONDENT"), life.van, None
    )
    case.matter, case.summary = matter.key, "砌墙后雨水排向邻家院内"
    life.numbers["village_mediation"] = case.number
    judicial.session(maker, case, maker.at(life.ago(2), 19), "未达成")
    judicial.session(maker, case, maker.at(life.ago(20), 15), "未达成", remote=True)
    judicial.fail(maker, case, maker.day(life.ago(20)))
    return matter


def _police_door(life: Life, matter: DisputeMatter) -> None:
    """Day 3: an alarm, handed over to mediation."""
    maker = life.maker
    people = life.roles("DISPUTANT", "DISPUTANT")
    alarm = police.dispute_incident(maker, life.one.grid_code, maker.at(life.ago(3), 18), people, "0201")
    police.call(maker, alarm, maker.at(life.ago(3), 18, 6), people[1])
    police.hand_over(alarm, life.van.uscc, maker.at(life.ago(3), 20))
    alarm.matter, matter.origin = matter.key, "POLICE"
    life.numbers["incident"] = alarm.number


def _town_door(life: Life, matter: DisputeMatter) -> None:
    """Day 8 to 12: escalated to the town, risk assessed, the hotline rings."""
    maker = life.maker
    matter.level, matter.escalated_on = 3, maker.day(life.ago(8))
    risk = court.risk(maker, "police", life.numbers["incident"], maker.at(life.ago(9), 16), 2)
    risk.grid_code, risk.matter = life.one.grid_code, matter.key
    raiser = party(head_of(life.other), "RAISER", verified=False)
    order = services.hotline_order(maker, maker.at(life.ago(12), 10), raiser, "投诉", life.one.grid_code)
    order.matter, order.topic = matter.key, "邻里纠纷"
    life.numbers |= {"risk": risk.number, "hotline_order": order.number}


def _court_door(life: Life, matter: DisputeMatter) -> CourtCase:
    """Day 21 to 33: filed, delegated before filing, agreed."""
    maker = life.maker
    roles = life.roles("PLAINTIFF", "DEFENDANT")
    case = court.court_case(maker, "民诉前调", "物权纠纷/相邻关系纠纷", maker.day(life.ago(21)), roles)
    case.grid_code, case.matter, case.dispute_type = life.one.grid_code, matter.key, "0201"
    delegation = court.delegate(maker, case, life.centre, maker.at(life.ago(21), 15), None)
    court.hearing(maker, case, maker.at(life.ago(30), 9))
    half = judicial.mediation_case(
        maker, maker.at(life.ago(22)), "0201", life.roles("APPLICANT", "RESPONDENT"), life.centre, None
    )
    half.acceptance, half.source_number, half.complexity = "COURT", case.number, "COMPLEX"
    half.matter, half.due_on, delegation.mediation_case = matter.key, delegation.due_on, half
    judicial.session(maker, half, maker.at(life.ago(33), 14), "达成协议")
    half.amount = 3_000
    agreement = judicial.agree(maker, half, maker.day(life.ago(33)), maker.day(life.ago(70)))
    delegation.returned_on, delegation.outcome = maker.day(life.ago(33)), "SETTLED"
    court.close(case, maker.day(life.ago(33)), "委派调解成功")
    matter.current = "LITIGATION"
    life.numbers |= {
        "pre_litigation": case.number,
        "mediation_case": half.number,
        "agreement": agreement.number,
    }
    return _confirm(life, half, case)


def _confirm(life: Life, half: MediationCase, before: CourtCase) -> CourtCase:
    """Day 40: confirmed by the court, a 民特 number of the same matter."""
    maker = life.maker
    made = court.confirmation(maker, half, maker.day(life.ago(38)), maker.day(life.ago(40)))
    made.case.predecessor = before
    life.numbers["confirmation"] = made.case.number
    life.numbers["half"] = half.number
    half.state = "AGREED"
    return made.case


def _confirmed_and_enforced(life: Life, matter: DisputeMatter, confirmed: CourtCase) -> None:
    """Day 75 to 110: not performed when due on day 70, enforced, performed, closed."""
    maker = life.maker
    enforcement = court.follow(maker, confirmed, "执", maker.day(life.ago(75)))
    enforcement.parties[0].role, enforcement.parties[-1].role = "APPLICANT", "RESPONDENT"
    enforcement.amount = 3_000
    court.close(enforcement, maker.day(life.ago(LIFE_DAYS)), "执行完毕")
    half = next(case for case in reversed(maker.town.mediation_cases) if case.number == life.numbers["half"])
    judicial.perform(maker, half, maker.day(life.ago(LIFE_DAYS)))
    matter.mediator = life.centre.name
    del life.numbers["half"]
    life.numbers["enforcement"] = enforcement.number
