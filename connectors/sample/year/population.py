"""The people of a town in full number: households over villages and grids, needs, companies, moves."""

from connectors.sample import divisions
from connectors.sample.making import services
from connectors.sample.making.families import Families
from connectors.sample.making.maker import Maker
from connectors.sample.making.people import DAYS_A_YEAR, Settlement
from connectors.sample.making.places import VillagePlan, make_organization, make_villages
from connectors.sample.making.tables import BRANDS
from connectors.sample.world import Household, MediationOrg, MentalHealthRecord, Move, Party, Person
from connectors.sample.year.sizes import SizeOfTown

_MEAN_HOUSEHOLD = 2.95
_FLOATING = 0.075  # share of households that came from elsewhere
_COMPANY_NAMES = (
    "商贸",
    "建材",
    "物流",
    "农业开发",
    "机械",
    "餐饮",
    "电子",
    "新能源",
    "物业服务",
    "文化旅游",
)
_DIAGNOSES = ("精神分裂症", "双相情感障碍", "癫痫所致精神障碍", "精神发育迟滞")


def make_places(maker: Maker, size: SizeOfTown) -> None:
    """Villages with grids in proportion to their (drawn) sizes; the first has a withdrawn one too."""
    rows = divisions.villages(maker.town.code)
    weights = [0.35 + maker.random.random() ** 2 * 2 for _ in rows]
    spare, total = size.grids - len(rows), sum(weights)
    counts = [1 + int(spare * weight / total) for weight in weights]
    for nth in range(size.grids - sum(counts)):
        counts[nth % len(counts)] += 1
    make_villages(
        maker,
        [
            VillagePlan(row, count, nth == 0)
            for nth, (row, count) in enumerate(zip(rows, counts, strict=True))
        ],
    )


def make_people(maker: Maker, size: SizeOfTown) -> None:
    """Households until the town has its people, spread over its grids with some grids larger than others."""
    settlement = Settlement(maker, maker.town.villages)
    families = Families(maker.random, maker.names)
    grids = [grid for grid in maker.town.grids if grid.valid_to is None]
    homes = families.draw(round(size.people / _MEAN_HOUSEHOLD * 1.1))
    weights = [0.6 + maker.random.random() * 0.8 for _ in grids]
    where = grids * 12 + maker.random.choices(grids, weights, k=len(homes))
    for family, grid in zip(homes, where, strict=False):
        settlement.household(grid, family, floating=maker.chance(_FLOATING))
        if len(maker.town.people) >= size.people:
            break
    for village in maker.town.villages:
        village.households = [home for grid in village.grids for home in grid.households]


def mark_needs(maker: Maker, size: SizeOfTown) -> None:
    """Who is left behind, alone, poor, disabled or ill."""
    for home in maker.town.households:
        _mark(maker, home)
    adults = [person for person in maker.town.people if maker.today.year - person.born.year >= 18]
    kinds = ("低保", "低保", "残疾人补贴", "残疾人补贴", "特困")
    for nth, person in enumerate(maker.random.sample(adults, size.rows("benefits"))):
        kind = kinds[nth % 5]
        if kind == "特困" and not person.lives_alone:
            kind = "低保"
        services.benefit(maker, person, kind, str(maker.between(1, 4)) if kind == "残疾人补贴" else None)
    for person in maker.random.sample(adults, size.rows("mental")):
        _mental(maker, person)


def _mark(maker: Maker, home: Household) -> None:
    head = home.members[0]
    if len(home.members) == 1 and (maker.today - head.born).days > 60 * DAYS_A_YEAR:
        head.lives_alone = True
        if maker.chance(0.3):
            head.left_behind = "01"
    for person in home.members[1:]:
        if person.kin == "40":
            person.left_behind = "03"


def _mental(maker: Maker, person: Person) -> None:
    home = person.household
    assert home is not None  # noqa: S101 - residents only
    person.mental_risk = maker.random.choices((1, 2, 3, 4, 5), (50, 25, 15, 7, 3))[0]
    kin = next((other for other in home.members if other is not person), None)
    guardian = Party("GUARDIAN", kin.name, kin.id_number, kin.phone, kin) if kin is not None else None
    beat = maker.pick(maker.town.beats)
    maker.town.mental_health.append(
        MentalHealthRecord(
            maker.id("mental_health"), person, home.grid_code, person.mental_risk,
            maker.day(maker.between(400, 5000)), maker.pick(_DIAGNOSES), guardian,
            maker.day(maker.between(1, 45)), maker.chance(0.85),
            beat.officer.number if beat.officer else None,
        )
    )  # fmt: skip


def make_companies(maker: Maker, size: SizeOfTown) -> None:
    """Companies, with residents who work for them, and the town's mediation brand."""
    grids = [grid for grid in maker.town.grids if grid.valid_to is None]
    codes = []
    for _ in range(size.rows("companies")):
        brand = maker.names.given(male=True) + maker.names.given(male=False)
        name = f"济源市{brand}{maker.pick(_COMPANY_NAMES)}有限公司"
        codes.append(make_organization(maker, "91", name, "COMPANY", maker.pick(grids)))
    for person in maker.town.people:
        if person.vocation in {"企业职工", "公司职员"}:
            company = maker.pick(codes)
            person.employer, person.work_grid = company.uscc, company.grid_code
    brand = BRANDS[maker.town.index % len(BRANDS)]
    room = make_organization(maker, "52", f"{maker.short_name}{brand}", "MEDIATION", grids[0])
    mobile = brand.endswith("车")
    route = "—".join(village.name for village in maker.town.villages[:4]) if mobile else None
    maker.town.mediation_orgs.append(
        MediationOrg(
            maker.id("mediation_org"), room, "TOWN", maker.town.code, brand, mobile, route, room.founded
        )
    )


def make_moves(maker: Maker, size: SizeOfTown) -> None:
    """A year of moves: half leave the town, half move to another household in it to marry."""
    movers = [
        person for home in maker.town.households if len(home.members) > 2 for person in home.members
        if person.kin in {"20", "30"} and not person.party_member
        and 20 <= (maker.today - person.born).days / DAYS_A_YEAR < 25
    ]  # fmt: skip
    singles = [
        home for home in maker.town.households if len(home.members) == 1 and not home.members[0].lives_alone
    ]
    maker.random.shuffle(movers)
    for nth, person in enumerate(movers[: size.rows("moves")]):
        on = maker.day(maker.between(1, 364))
        target = singles.pop() if nth % 2 and singles else None
        if target is not None and target.members[0].sex == person.sex:
            target = None
        _move(maker, Move(0, person, on, person.household, target, "婚迁" if target else "务工", None))


def _move(maker: Maker, move: Move) -> None:
    person, before, after = move.person, move.from_household, move.to_household
    assert before is not None  # noqa: S101 - movers come from households
    move.id, move.grid_code = maker.id("move"), (after or before).grid_code
    before.members.remove(person)
    if after is None:
        before.former.append(person)
        person.moved_out = move.on
    else:
        head = after.members[0]
        after.members.append(person)
        person.household, person.moved_in, person.kin = after, move.on, "10"
        person.spouse, head.spouse = head, person
        person.marriage = head.marriage = "20"
    maker.town.moves.append(move)
