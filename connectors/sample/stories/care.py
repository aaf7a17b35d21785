"""Stories of the queries on people in need: Q8, Q10, Q11, Q12, Q16 (domain 4.1)."""

from connectors.sample.making import judicial, police, services
from connectors.sample.making.maker import party
from connectors.sample.making.services import working_days_before
from connectors.sample.stories.stage import Stage
from connectors.sample.world import Application, MentalHealthRecord, Person


def tell(stage: Stage) -> None:
    """All of them."""
    for key, name, ends_in in (("Q8.met", "plain.2", 30), ("Q8.missed", "plain.6", 31)):
        _correction(stage, key, name, ends_in)
    _mental(stage)
    _children(stage)
    _elders(stage)
    _applications(stage)


def _correction(stage: Stage, key: str, name: str, ends_in: int) -> None:
    maker, person = stage.maker, stage.head(name)
    made = judicial.correction(maker, person, maker.day(365 - ends_in), maker.day(-ends_in))
    made.accommodation = None
    stage.tell(key, stage.homes[name], [person], correction=made.number)


def _mental(stage: Stage) -> None:
    maker = stage.maker
    for key, name, level, days in (
        ("Q10.met", "plain.1", 3, 31), ("Q10.missed", "plain.5", 3, 30), ("Q10.guardian", "plain.9", 4, 1),
    ):  # fmt: skip
        person, guardian = stage.wife(name), stage.head(name)
        person.mental_risk = level
        officer = maker.town.beats[0].officer
        made = MentalHealthRecord(
            maker.id("mental_health"), person, person.grid_code, level, maker.day(1500), "精神分裂症",
            None if key == "Q10.guardian" else party(guardian, "GUARDIAN"), maker.day(days), True,
            officer.number if officer else None,
        )  # fmt: skip
        maker.town.mental_health.append(made)
        stage.tell(key, stage.homes[name], [person, guardian])


def _children(stage: Stage) -> None:
    maker = stage.maker
    for key in ("Q11.met", "Q11.missed"):
        stage.tell(key, stage.homes[key], [stage.homes[key].members[2], stage.head(key)])
    for key, days in (("Q11.warning.met", 180), ("Q11.warning.missed", 181)):
        incident = police.dv_incident(maker, maker.at(days + 1, 22), stage.wife(key), stage.head(key))
        warning = police.dv_warning(maker, incident, maker.day(days))
        warning.visited_on = maker.day(days - 3)
        people = [stage.homes[key].members[2], stage.wife(key), stage.head(key)]
        stage.tell(key, stage.homes[key], people, dv_warning=warning.number, incident=incident.number)
    child = stage.homes["plain.4"].members[2]
    services.care_record(maker, maker.day(9), child, "留守儿童关爱")


def _elders(stage: Stage) -> None:
    maker = stage.maker
    for key in ("Q12.met", "Q12.missed", "Q12.age.missed"):
        stage.tell(key, stage.homes[key], [stage.head(key)])
    services.benefit(maker, stage.head("Q12.met"), "特困")
    services.care_record(maker, maker.day(60), stage.head("Q12.met"), "独居老人探访")
    for key, days in (("Q12.nursing.met", 30), ("Q12.nursing.missed", 31)):
        elder = stage.head(key)
        order = services.nursing_order(maker, maker.at(days + 2), elder, maker.day(days))
        stage.tell(key, stage.homes[key], [elder], nursing_order=order.number)


def _applications(stage: Stage) -> None:
    maker = stage.maker
    for key, working_days in (("Q16.met", 11), ("Q16.missed", 10)):
        asked = working_days_before(maker.today, working_days)
        made = _apply(stage, key, stage.head(key), (maker.today - asked).days + 2)
        made.state, made.supplement_asked_on, made.missing = "SUPPLEMENT", asked, "收入证明"
        made.finished_on = made.rating = None
        stage.tell(key, stage.homes[key], [stage.head(key)], application=made.number)
    disabled = stage.wife("plain.8")
    services.benefit(maker, disabled, "残疾人补贴", "2")
    rated = _apply(stage, "plain.8", disabled, 12)
    rated.rating, rated.state, rated.finished_on = 2, "FINISHED", maker.day(8)
    stage.tell("Q16.rating", stage.homes["plain.8"], [disabled], application=rated.number)


def _apply(stage: Stage, name: str, person: Person, days_ago: int) -> Application:
    items = [item for item in stage.maker.city.service_items if "津贴" in item.name or "救助" in item.name]
    item = items[len(name) % len(items)]
    return services.application(stage.maker, stage.maker.at(days_ago, 10), person, item)
