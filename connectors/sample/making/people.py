"""People and households: families with plausible ages, kin, moves in, registration elsewhere."""

from dataclasses import dataclass
from datetime import date, timedelta

from connectors.sample.making.maker import Maker
from connectors.sample.making.places import short
from connectors.sample.world import Grid, Household, Person, Village

_PREFIXES = ("419001",) * 17 + ("410881",) * 2 + ("419003",)
_FLOATING_PREFIXES = ("410825", "410882", "410327", "411624", "500101", "610502")
_NATIONS = ("01",) * 196 + ("03", "03", "11", "10")
_VOCATIONS = (
    "务农",
    "务工",
    "个体经营",
    "企业职工",
    "教师",
    "司机",
    "建筑工人",
    "医护人员",
    "公司职员",
    "待业",
)
DAYS_A_YEAR = 365.25


@dataclass(slots=True)
class Sketch:
    """Somebody to be made: age in years, sex, relation to the head (GB/T 4761), surname or None for any."""

    age: float
    male: bool
    kin: str
    surname: str | None = None
    born: date | None = None  # an exact birthday, which then counts instead of the age


class Settlement:
    """Makes households in a grid, and keeps who is related to whom."""

    def __init__(self, maker: Maker, villages: list[Village]) -> None:
        self.maker = maker
        self._random = maker.random.random
        self._names = {village.code: short(village.name) for village in villages}
        self._community = {village.code: village.community for village in villages}
        self._all_grids = [grid.code for village in villages for grid in village.grids]
        self._door = 0

    def household(self, grid: Grid, sketches: list[Sketch], *, floating: bool = False) -> Household:
        """A household of these people; the first is the head."""
        made = Household(self._number(), grid.code, self._address(grid), self._since(sketches[0]))
        made.floating = floating
        grid.households.append(made)
        self.maker.town.households.append(made)
        members = made.members
        for sketch in sketches:
            members.append(self._person(sketch, made))
        made.head = members[0]
        _relate(members)
        return made

    def _number(self) -> str:
        self._door += 1
        return f"{self.maker.town.index + 1:02d}{self._door:07d}"

    def _address(self, grid: Grid) -> str:
        place = f"济源市{self.maker.town.name}{self._names[grid.village_code]}"
        door = len(grid.households) + 1
        if self._community[grid.village_code]:
            flat = f"{door // 6 % 11 + 1}0{door % 3 + 1}"
            return (
                f"{place}{int(grid.code[12:])}号院{door // 66 + 1}号楼{door // 33 % 2 + 1}单元{flat}室{door}"
            )
        return f"{place}{int(grid.code[12:])}组{door}号"

    def _since(self, head: Sketch) -> date:
        years = min(head.age - 18, 30) * self._random() if head.age > 19 else 0.5
        return self.maker.today - timedelta(days=int(max(years, 1.2) * DAYS_A_YEAR))

    def _person(self, sketch: Sketch, home: Household) -> Person:
        maker = self.maker
        age, male = sketch.age, sketch.male
        born = self._born(age, male=male) if sketch.born is None else sketch.born
        prefixes = _FLOATING_PREFIXES if home.floating else _PREFIXES
        names = maker.names
        surname = sketch.surname or names.surname()
        since = max(born, home.registered_on)
        made = Person(
            maker.id("person"),
            maker.citizen_ids.next(maker.pick(prefixes), born, male),
            surname + names.given(male=male, elder=age > 58),
            "1" if male else "2",
            born,
            maker.pick(_NATIONS),
            maker.phone() if age >= 13 and (age < 80 or self._random() < 0.6) else None,
            _marriage(age, self._random()),
            _politics(age, self._random()),
            _education(age, self._random()),
            sketch.kin,
            home,
            None,
            home.address,
            since,
        )
        self._register(made, home)
        if age >= 18:
            self._work(made, age)
        made.party_member = made.politics in {"01", "02"}
        maker.town.people.append(made)
        return made

    def _born(self, age: float, *, male: bool) -> date:
        born = self.maker.today - timedelta(days=int(age * DAYS_A_YEAR))
        while not self.maker.citizen_ids.is_free(born, male):
            born -= timedelta(days=1)
        return born

    def _register(self, person: Person, home: Household) -> None:
        """Where they are registered: mostly here, some elsewhere (人户分离), floating people outside."""
        if home.floating:
            person.floating = True
            person.registered_address = f"外地户籍（{person.id_number[:6]}）"
        elif self._random() < 0.1:
            person.registered_grid = self.maker.pick(self._all_grids)
            person.registered_address = f"济源市户籍登记地{person.registered_grid[9:]}"
        else:
            person.registered_grid = home.grid_code

    def _work(self, person: Person, age: float) -> None:
        if age < 64 and self._random() < 0.75:
            person.vocation = self.maker.pick(_VOCATIONS)
            person.work_grid = self.maker.pick(self._all_grids)
        elif age >= 60:
            person.vocation = "退休"


def _marriage(age: float, luck: float) -> str:
    if age < 22:
        return "10"
    if age > 72 and luck < 0.35:
        return "30"
    return "10" if luck > 1 - max(0.02, (32 - age) * 0.08) else "40" if luck < 0.04 else "20"


def _politics(age: float, luck: float) -> str:
    if age < 14:
        return "13"
    if age < 28:
        return "03" if luck < 0.5 else "01" if luck > 0.97 else "13"
    return "01" if luck < 0.085 else "02" if luck < 0.088 else "12" if luck > 0.995 else "13"


def _education(age: float, luck: float) -> str:
    if age < 12:
        return "80" if age >= 6 else "90"
    if age < 18:
        return "70" if age < 15 else "60"
    if age > 60:
        return "80" if luck < 0.5 else "70" if luck < 0.9 else "60"
    return ("70", "70", "60", "60", "40", "30", "20", "20", "70", "10")[int(luck * 10)]


def _relate(members: list[Person]) -> None:
    """Spouses and parents from the relations to the head."""
    head = members[0]
    spouse = next((person for person in members if person.kin == "10"), None)
    if spouse is not None:
        head.spouse, spouse.spouse = spouse, head
        head.marriage = spouse.marriage = "20"
    for person in members[1:]:
        if person.kin in {"20", "30"}:
            _parents(person, head, spouse)
        elif person.kin in {"51", "52"}:
            _parents(head, person, None)


def _parents(child: Person, one: Person, other: Person | None) -> None:
    for parent in (one, other):
        if parent is not None and parent.sex == "1":
            child.father = parent
        elif parent is not None:
            child.mother = parent
