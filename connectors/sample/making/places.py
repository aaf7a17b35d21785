"""Villages, grids and the organisations that sit in them."""

from dataclasses import dataclass
from datetime import date

from connectors.sample.divisions import DivisionRow
from connectors.sample.making.maker import Maker
from connectors.sample.world import Grid, MediationOrg, Organization, Village

_SETTLED = date(2019, 1, 1)
_LEVELS = ("居民委员会", "村民委员会", "社区居委会", "居委会", "村委会")


@dataclass(frozen=True, slots=True)
class VillagePlan:
    """A village to make: its row of the register and how many grids it has."""

    row: DivisionRow
    grids: int
    withdrawn: bool = False  # one more grid that was withdrawn, with a successor


def make_villages(maker: Maker, plans: list[VillagePlan]) -> None:
    """All villages with their grids, committee and mediation committee."""
    for nth, plan in enumerate(plans):
        village = _village(maker, plan.row, nth)
        for sequence in range(1, plan.grids + 1):
            village.grids.append(_grid(maker, village, sequence))
        if plan.withdrawn:
            gone = _grid(maker, village, plan.grids + 1)
            gone.valid_to, gone.successor = maker.day(200), village.grids[0].code
            maker.town.grids.append(gone)
        maker.town.villages.append(village)
        maker.town.grids.extend(village.grids)
        _committees(maker, village)


def short(name: str) -> str:
    """A village's name without its kind: 东轵城 for 东轵城村民委员会."""
    for ending in _LEVELS:
        name = name.removesuffix(ending)
    return name


def _village(maker: Maker, row: DivisionRow, nth: int) -> Village:
    community = row.code[9:] < "200"
    kind = "111" if community and row.parent < "419001100" else "121" if community else "220"
    if kind == "220" and nth % 9 == 0:
        kind = "122"
    return Village(row.code, row.name, maker.town.code, community, kind)


def _grid(maker: Maker, village: Village, sequence: int) -> Grid:
    place = int(village.code[6:9]) % 16 * 0.04
    longitude = round(112.2 + place + maker.random.random() * 0.05, 6)
    latitude = round(35.0 + place / 2 + maker.random.random() * 0.05, 6)
    name = f"{short(village.name)}第{sequence}网格"
    code = f"{village.code}{sequence:03d}"
    special = sequence == 9
    return Grid(code, name, village.code, special, _SETTLED, None, None, longitude, latitude)


def make_organization(maker: Maker, register: str, name: str, kind: str, grid: Grid) -> Organization:
    """An organisation seated in a grid, added to the town."""
    founded = date(maker.between(1998, 2022), maker.between(1, 12), maker.between(1, 28))
    leader = maker.names.full(male=maker.chance(0.7))
    address = f"济源市{maker.town.name}{grid.name}{maker.between(1, 99)}号"
    made = Organization(
        maker.id("organization"), maker.uscc(register), name, kind, grid.code, address, leader, None,
        maker.phone(), founded,
    )  # fmt: skip
    maker.town.organizations.append(made)
    return made


def _committees(maker: Maker, village: Village) -> None:
    seat, name = village.grids[0], short(village.name)
    village.committee = make_organization(maker, "54", village.name, "VILLAGE_COMMITTEE", seat)
    if not village.community:
        coop = f"济源市{maker.town.name}{name}股份经济合作社"
        make_organization(maker, "54", coop, "COOPERATIVE", seat)
    title = f"{name}人民调解委员会"
    village.mediation = make_organization(maker, "52", title, "MEDIATION", seat)
    village.mediation.partner = True
    maker.town.mediation_orgs.append(
        MediationOrg(
            maker.id("mediation_org"), village.mediation, "VILLAGE", village.code, None, mobile=False,
            route=None, founded=village.mediation.founded,
        )
    )  # fmt: skip
