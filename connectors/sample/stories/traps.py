"""The traps of domain 6 that are data."""

from datetime import timedelta

from connectors.sample.making import court, judicial, police, procuratorate, services
from connectors.sample.making.maker import party
from connectors.sample.stories.stage import Stage
from connectors.sample.world import Incident, Move, Person, Story


def tell(stage: Stage) -> None:
    """All of them."""
    _court_numbers(stage)
    _police(stage)
    _people(stage)
    _juvenile(stage)
    maker = stage.maker
    raiser = stage.head("plain.3")
    order = services.hotline_order(maker, maker.at(20, 10), party(raiser, "RAISER"), "举报", raiser.grid_code)
    order.secrecy = True
    stage.tell("trap.secret_order", stage.homes["plain.3"], [raiser], hotline_order=order.number)
    _again(stage, "trap.protected_address", "R1.order.met")


def _again(stage: Stage, key: str, told: str) -> None:
    story = stage.maker.town.stories[told]
    stage.maker.town.stories[key] = Story(key, story.grid_code, story.household, story.people, story.numbers)


def _court_numbers(stage: Stage) -> None:
    maker, home = stage.maker, stage.homes["plain.5"]
    people = [stage.head("plain.5"), stage.head("plain.7")]
    for key, kind, dirt in (
        ("trap.half_brackets", "民初", "half_brackets"), ("trap.di_serial", "民初", "di_serial"),
        ("trap.suffix", "执恢", None), ("trap.intellectual", "知民初", None),
        ("trap.possible_match", "民初", None),
    ):  # fmt: skip
        roles = stage.both("plain.5", "plain.7", ("PLAINTIFF", "DEFENDANT"))
        cause = "知识产权纠纷/商标权纠纷" if kind == "知民初" else "合同纠纷/民间借贷纠纷"
        case = court.court_case(maker, kind, cause, maker.day(150), roles)
        case.grid_code, case.dirt, case.amount = home.grid_code, dirt, 20_000
        if key == "trap.suffix":
            case.number += "之一"
        if key == "trap.possible_match":
            case.parties[1] = party(people[1], "DEFENDANT", verified=False)
        court.close(case, maker.day(90), "撤诉")
        stage.tell(key, home, people, court_case=case.number)


def _police(stage: Stage) -> None:
    maker, home = stage.maker, stage.homes["plain.6"]
    grid = home.grid_code
    person = stage.head("plain.6")

    def tell_incident(key: str, category: str, days: int, dirt: str | None) -> Incident:
        made = police.incident(maker, grid, maker.at(days, 10), category, [party(person, "WITNESS")])
        made.dirt = dirt
        stage.tell(key, home, [person], incident=made.number)
        return made

    tell_incident("trap.duplicate_code", "909900", 70, "duplicate_code")
    early = tell_incident("trap.closes_before_open", "500200", 75, "closes_before_open")
    early.closed_at = early.at - timedelta(hours=1)
    late = tell_incident("trap.late_correction", "500200", 60, "late_correction")
    late.updated_at = maker.at(1, 17)
    late.summary = "噪音扰民求助（更正）"
    accepted = tell_incident("trap.early_acceptance", "200200", 33, None)
    accepted.people = stage.both("plain.6", "plain.7")
    accepted.dispute_type = "0203"
    roles = stage.both("plain.6", "plain.7", ("APPLICANT", "RESPONDENT"))
    case = judicial.mediation_case(maker, accepted.at, "0203", roles, stage.committee(home), None)
    case.acceptance, case.source_number = "POLICE", accepted.number
    police.hand_over(accepted, stage.committee(home).uscc, accepted.at + timedelta(hours=5))
    judicial.agree(maker, case, maker.day(31), None, written=False)
    stage.maker.town.stories["trap.early_acceptance"].numbers["mediation_case"] = case.number


def number_people(stage: Stage) -> None:
    """Give some people the numbers that traps need; before anything has written their numbers down."""
    maker = stage.maker
    for key, name, prefix in (
        ("trap.prefix_410881", "plain.2", "410881"), ("trap.prefix_419003", "plain.10", "419003"),
    ):  # fmt: skip
        person = stage.wife(name)
        person.id_number = maker.citizen_ids.next(prefix, person.born, False)
        stage.tell(key, stage.homes[name], [person])
    _with_x(stage)


def _people(stage: Stage) -> None:
    maker = stage.maker
    person = stage.wife("plain.6")
    codes = [grid.code for grid in maker.town.grids]
    person.registered_grid, person.work_grid = codes[0], codes[2]
    person.registered_address = stage.homes["plain.0"].address
    stage.tell("trap.three_places", stage.homes["plain.6"], [person])
    _moved(stage)


def _moved(stage: Stage) -> None:
    maker, home = stage.maker, stage.homes["plain.10"]
    person = home.members.pop()
    home.former.append(person)
    person.moved_out = maker.day(10)
    maker.town.moves.append(_move(stage, person))
    stage.tell("trap.moved_out", home, [person])


def _move(stage: Stage, person: Person) -> Move:
    maker, home = stage.maker, stage.homes["plain.10"]
    return Move(maker.id("move"), person, maker.day(10), home, None, "就学", home.grid_code)


def _with_x(stage: Stage) -> None:
    """Somebody whose number ends with X: the first day back from a birthday on which one is free."""
    maker, person = stage.maker, stage.wife("plain.3")
    while not person.id_number.endswith("X"):
        person.born -= timedelta(days=1)
        person.id_number = maker.citizen_ids.next("419001", person.born, False)
    stage.tell("trap.lower_x", stage.homes["plain.3"], [person])


def _juvenile(stage: Stage) -> None:
    """A boy of sixteen: theft, not prosecuted under conditions; sealed everywhere."""
    maker, home = stage.maker, stage.homes["plain.0"]
    boy = home.members[2]
    suspect = [party(boy, "SUSPECT")]
    case = police.police_case(maker, maker.day(140), "盗窃", suspect, criminal=True)
    case.grid_code, case.sealed, case.state = home.grid_code, True, "TRANSFERRED"
    review = procuratorate.procuratorate_case(maker, "JUVENILE", maker.day(120), "盗窃", suspect)
    procuratorate.from_police(review, case)
    review.juvenile = review.sealed = True
    procuratorate.decide(maker, review, maker.day(100), "NOT_PROSECUTED")
    stage.tell(
        "trap.sealed_juvenile", home, [boy], police_case=case.number, procuratorate_case=review.unified_number
    )
