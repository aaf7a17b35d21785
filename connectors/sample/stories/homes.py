"""The thirty households of the tiny sample: who lives in them, who visits them and when."""

from datetime import timedelta

from connectors.sample.making.maker import Maker
from connectors.sample.making.people import Settlement, Sketch
from connectors.sample.making.registry import link
from connectors.sample.stories.stage import Stage, years_before
from connectors.sample.world import Household, Person

PLAIN = tuple(f"plain.{nth}" for nth in range(11))
# Story households by grid, ten each; the days since the linked member's last visit.
PLAN: tuple[tuple[str, int, int], ...] = (
    ("plain.0", 0, 5), ("plain.1", 0, 5), ("plain.2", 0, 5), ("plain.3", 0, 5), ("Q1.met", 0, 31),
    ("Q11.met", 0, 16), ("Q12.met", 0, 16), ("Q12.age.missed", 0, 16), ("R1.met", 0, 4), ("Q16.met", 0, 5),
    ("plain.4", 1, 5), ("plain.5", 1, 5), ("plain.6", 1, 5), ("plain.7", 1, 5), ("Q1.missed", 1, 30),
    ("Q11.missed", 1, 15), ("Q12.missed", 1, 15), ("R1.missed", 1, 4), ("Q18.household.met", 1, 5),
    ("Q12.nursing.met", 1, 5), ("plain.8", 2, 5), ("plain.9", 2, 5), ("plain.10", 2, 5),
    ("R1.order.met", 2, 4), ("R1.order.missed", 2, 4), ("Q11.warning.met", 2, 20),
    ("Q11.warning.missed", 2, 20), ("Q12.nursing.missed", 2, 5), ("Q16.missed", 2, 5),
    ("Q18.household.missed", 2, 5),
)  # fmt: skip
_FIRST_MEMBER = 21  # households of the member of Q18.member.met


def _couple(age: float, surname: str | None = None) -> list[Sketch]:
    return [Sketch(age, male=True, kin="02", surname=surname), Sketch(age - 2, male=False, kin="10")]


def _sketches(maker: Maker, name: str) -> list[Sketch]:
    """Who lives in a named household."""
    today = maker.today
    turns = {"Q12.met": today, "Q12.age.missed": today + timedelta(days=1)}
    if name in turns:
        return [Sketch(75, male=False, kin="02", born=years_before(turns[name], 75))]
    if name.startswith("Q12"):
        return [Sketch(80.5, male=name == "Q12.missed", kin="02")]
    if name.startswith("Q16"):
        born = years_before(today, 70) if name == "Q16.met" else None
        return [Sketch(72, male=True, kin="02", born=born), Sketch(68.3, male=False, kin="10")]
    if name in {"Q11.met", "Q11.missed"}:
        surname = maker.names.surname()
        child = Sketch(9.4, male=name == "Q11.met", kin="40", surname=surname)
        return [*_couple(63.2, surname), child]
    if name.startswith("Q11.warning"):
        surname = maker.names.surname()
        return [*_couple(38.6, surname), Sketch(8.3, male=False, kin="30", surname=surname)]
    return _couple(36.5) if name.startswith(("Q1.", "R1")) else _plain(maker, name)


def _plain(maker: Maker, name: str) -> list[Sketch]:
    surname = maker.names.surname()
    nth = PLAN.index(next(row for row in PLAN if row[0] == name))
    family = _couple(41.3 + nth % 7, surname)
    child = Sketch(16.4 - nth % 3 * 4, male=nth % 2 == 0, kin="20" if nth % 2 == 0 else "30", surname=surname)
    return [*family, child]


def settle(maker: Maker) -> Stage:
    """Make the thirty households; nobody is a party member but those whom the stories need."""
    settlement = Settlement(maker, maker.town.villages)
    homes: dict[str, Household] = {}
    for name, grid, _ in PLAN:
        homes[name] = settlement.household(maker.town.grids[grid], _sketches(maker, name))
    for person in maker.town.people:
        _plain_person(person)
    for village in maker.town.villages:
        village.households = [home for grid in village.grids for home in grid.households]
    for nth in (0, 4, 5, 8):
        head = homes[f"plain.{nth}"].members[0]
        head.politics, head.party_member = "01", True
    return Stage(maker, homes)


def _plain_person(person: Person) -> None:
    """Nothing by chance: registered where they live, no party membership, children left behind by plan."""
    home = person.household
    assert home is not None  # noqa: S101 - everybody has just been settled
    person.politics = "03" if person.politics == "03" else "13"
    person.party_member = False
    person.registered_grid, person.registered_address = home.grid_code, home.address
    if person.kin == "40":
        person.left_behind = "03"
    person.lives_alone = len(home.members) == 1


def link_all(stage: Stage) -> None:
    """Link every household: 21 to the first member, 20 to the second (who shares some with the first)."""
    maker = stage.maker
    first, second = stage.head("plain.0"), stage.head("plain.4")
    names = [name for name, _, _ in PLAN if name != "Q18.household.met"]
    # Households that two members share are those where nothing turns on who visits.
    shared = [name for name in names if name.startswith(("plain", "Q12", "Q16", "R1.m", "Q18"))]
    rest = [name for name in names if name not in shared]
    ordered = rest + shared
    for name in ordered[:_FIRST_MEMBER]:
        stage.linked(name, first)
    for name in ordered[_FIRST_MEMBER:]:
        stage.linked(name, second)
    doubled = [name for name in shared if name in ordered[:_FIRST_MEMBER]]
    for name in doubled[: 20 - len(ordered[_FIRST_MEMBER:])]:
        link(maker, second, stage.homes[name], maker.day(300))
        stage.homes[name].linked_member = first
    _end_links(stage, first)
    for name, _, days in PLAN:
        if name != "Q18.household.met":
            stage.visited(name, days)
            stage.visited(name, days + 40)


def _end_links(stage: Stage, first: Person) -> None:
    """One household's link ended yesterday, another's ends today."""
    maker = stage.maker
    gone, last = stage.homes["Q18.household.met"], stage.homes["Q18.household.missed"]
    stage.linked("Q18.household.met", first)
    maker.town.links[-1].until = maker.day(1)
    stage.visited("Q18.household.met", 5)
    gone.linked_member = None
    next(row for row in maker.town.links if row.household is last).until = maker.today
    stage.tell("Q18.household.met", gone, list(gone.members))
    stage.tell("Q18.household.missed", last, list(last.members))
