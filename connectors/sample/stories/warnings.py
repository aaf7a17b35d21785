"""Stories of the warning rules (domain 4.2)."""

from datetime import timedelta

from connectors.sample.making import court, judicial, police, registry, services
from connectors.sample.making.maker import party
from connectors.sample.stories.stage import Stage


def tell(stage: Stage) -> None:
    """All of them."""
    for key, days in (("R1.met", 90), ("R1.missed", 91)):
        _repeated(stage, key, days)
    for key, late in (("R1.order.met", 0), ("R1.order.missed", 1)):
        _under_order(stage, key, late)
    for key, days in (("R2.met", 30), ("R2.missed", 31)):
        _inflamed(stage, key, days)
    for key, days in (("R3.met", 7), ("R3.missed", 8)):
        _judged(stage, key, days)
    for key, days in (("R4.met", 30), ("R4.missed", 31)):
        _group(stage, key, days)
    for key, days in (("R6.met", 1), ("R6.missed", 0)):
        _overdue(stage, key, days)
    for key, days in (("R8.met", 4), ("R8.missed", 3)):
        _released(stage, key, days)


def _repeated(stage: Stage, key: str, days: int) -> None:
    maker = stage.maker
    first = police.dv_incident(maker, maker.at(days, 20), stage.wife(key), stage.head(key))
    second = police.dv_incident(maker, maker.at(0, 0, 20), stage.wife(key), stage.head(key))
    stage.tell(
        key, stage.homes[key], [stage.wife(key), stage.head(key)], first=first.number, second=second.number
    )


def _under_order(stage: Stage, key: str, late: int) -> None:
    """One incident three days ago; the order ended then, or the day before."""
    maker = stage.maker
    victim, offender = stage.wife(key), stage.head(key)
    order = court.protection_order(
        maker, maker.at(186 + late, 9), party(victim, "APPLICANT"), party(offender, "RESPONDENT")
    )
    order.valid_until = maker.day(3 + late)
    order.state = "EXPIRED"
    incident = police.dv_incident(maker, maker.at(3, 21), victim, offender)
    stage.tell(
        key,
        stage.homes[key],
        [victim, offender],
        protection_order=order.case.number,
        incident=incident.number,
    )


def _inflamed(stage: Stage, key: str, days: int) -> None:
    maker = stage.maker
    one, other = ("plain.1", "plain.2") if key == "R2.met" else ("plain.6", "plain.7")
    home = stage.homes[one]
    parties = stage.both(one, other, ("APPLICANT", "RESPONDENT"))
    matter = registry.matter(maker, maker.at(days + 2), "0201", parties, [home, stage.homes[other]])
    matter.state, matter.level, matter.escalated_on = "ESCALATED", 2, maker.day(20)
    numbers = {"matter": matter.key}
    for nth, ago in enumerate((days, 0)):
        incident = police.dispute_incident(
            maker, home.grid_code, maker.at(ago, 0, 30), stage.both(one, other), "0201"
        )
        incident.matter = matter.key
        numbers[f"incident{nth}"] = incident.number
    stage.tell(key, home, [stage.head(one), stage.head(other)], **numbers)


def _judged(stage: Stage, key: str, days: int) -> None:
    maker = stage.maker
    one, other = ("plain.0", "plain.2") if key == "R3.met" else ("plain.8", "plain.9")
    home = stage.homes[one]
    case = court.court_case(
        maker,
        "民初",
        "合同纠纷/民间借贷纠纷",
        maker.day(days + 60),
        stage.both(one, other, ("PLAINTIFF", "DEFENDANT")),
    )
    case.grid_code, case.dispute_type, case.amount = home.grid_code, "0804", 86_000
    court.hearing(maker, case, maker.at(days + 20, 9))
    court.close(case, maker.day(days), "判决")
    risk = court.risk(maker, "court", case.number, maker.at(days + 5, 16), 2)
    risk.grid_code = home.grid_code
    stage.tell(key, home, [stage.head(other), stage.head(one)], court_case=case.number, risk=risk.number)


def _group(stage: Stage, key: str, days: int) -> None:
    """Five petitioners, one petition each, of three households."""
    maker = stage.maker
    names = ("plain.0", "plain.1", "plain.3") if key == "R4.met" else ("plain.8", "plain.9", "plain.10")
    homes = [stage.homes[name] for name in names]
    people = [stage.head(names[0]), stage.wife(names[0]), stage.head(names[1]), stage.wife(names[1])]
    people.append(stage.head(names[2]))
    parties = [party(person, "PETITIONER") for person in people]
    matter = registry.matter(maker, maker.at(days, 15), "1102", parties, homes)
    matter.state, matter.level, matter.origin, matter.escalated_on = "ESCALATED", 2, "PETITION", maker.day(25)
    for person, ago in zip(parties, (days, 20, 10, 5, 0), strict=True):
        made = services.petition(maker, maker.at(ago, 0, 40), [person], homes[0].grid_code)
        made.matter, made.topic = matter.key, "征地补偿"
    stage.tell(key, homes[0], people, matter=matter.key)


def _overdue(stage: Stage, key: str, days: int) -> None:
    maker = stage.maker
    name = "plain.2" if key == "R6.met" else "plain.7"
    person = stage.head(name)
    order = services.hotline_order(
        maker, maker.at(days + 7, 10), party(person, "RAISER", verified=False), "求助", person.grid_code
    )
    order.due_on, order.finished_at, order.state, order.satisfied = maker.day(days), None, "HANDLING", None
    del order.steps[2:]
    order.updated_at = order.steps[-1].at
    stage.tell(key, stage.homes[name], [person], hotline_order=order.number)


def _released(stage: Stage, key: str, days: int) -> None:
    maker = stage.maker
    name = "plain.3" if key == "R8.met" else "plain.10"
    person = stage.head(name)
    made = judicial.released(maker, person, maker.day(days), None)
    made.until = made.released_on + timedelta(days=5 * 365)
    stage.tell(key, stage.homes[name], [person], released=made.number)
