"""Units and posts of the sample city, as the registry keeps them."""

from datetime import date, datetime, time

from connectors.contract import NativeRows, record_of
from connectors.registry.tables import SLOTS
from connectors.registry.units import Post, Unit
from connectors.sample.world import City, Town
from connectors.sample.world import Post as WorldPost

UNIT, POST = record_of(Unit), record_of(Post)
_MORNING = time(9)
_SLOTS = {
    "SECRETARY": "PARTY_SECRETARY",
    "COORDINATOR": "GRID_COORDINATOR",
    "MEDIATION": "MEDIATOR",
    "VOLUNTEERS": "VOLUNTEER_LEAD",
    "CHARITY": "CHARITY_LEAD",
}


def morning(day: date) -> datetime:
    """When a change that took effect that day was entered."""
    return datetime.combine(day, _MORNING)


def urban_rural(code: str) -> str | None:
    """The urban-rural class of a village or grid, by the plan of the codes; none above the village."""
    if len(code) < 12:
        return None
    if code[9:12] >= "200":
        return "122" if int(code[9:12]) % 9 == 0 else "220"
    return "111" if code[:9] < "419001100" else "121"


def divisions(city: City) -> NativeRows:
    """The city, its towns, all its villages, and what was withdrawn."""
    for row in city.city_wide.divisions:
        entered = morning(row.valid_to or row.valid_from)
        values = (
            row.code,
            row.name,
            row.level,
            row.parent,
            urban_rural(row.code),
            row.valid_from,
            row.valid_to,
        )
        yield UNIT, (*values, row.successor, None, None, entered)


def rows(town: Town) -> NativeRows:
    """The grids of a town, then its posts."""
    yield from _grids(town)
    yield from _posts(town)
    yield from _chiefs(town)


def _grids(town: Town) -> NativeRows:
    for grid in town.grids:
        homes = grid.households
        entered = morning(grid.valid_to or grid.valid_from)
        values = (grid.code, grid.name, "GRID", grid.village_code, urban_rural(grid.code))
        dates = (grid.valid_from, grid.valid_to, grid.successor)
        yield UNIT, (*values, *dates, len(homes), sum(len(home.members) for home in homes), entered)


def _posts(town: Town) -> NativeRows:
    standing = _substitutes(town)
    for post in town.posts:
        slot = _SLOTS.get(post.slot, post.slot)
        vacant = post.holder is None and post.organization is None
        substitute = standing.get((post.area_code[:12], post.slot)) if vacant else None
        title = SLOTS.labels.get(slot, slot)
        values = (
            f"P{post.id}",
            post.area_code,
            slot,
            title,
            *_holder(post),
            post.since,
            post.until,
            substitute,
        )
        yield POST, (*values, morning(post.until or post.since))


def _holder(post: WorldPost) -> tuple[str | None, str | None, str | None, str | None]:
    """Name, ID number, phone and office of whoever holds a post."""
    holder, behind = post.holder, post.organization
    if holder is not None:
        person = holder.person
        office = behind.name if behind is not None else holder.unit_name
        return holder.name, person.id_number if person is not None else None, holder.phone, office
    if behind is not None:
        return behind.legal_representative, behind.legal_representative_id, behind.phone, behind.name
    return None, None, None, None


def _substitutes(town: Town) -> dict[tuple[str, str], str]:
    """By village and slot, a post whose holder can stand in for a vacant one beside it."""
    found: dict[tuple[str, str], str] = {}
    for post in town.posts:
        if post.until is None and (post.holder is not None or post.organization is not None):
            found.setdefault((post.area_code[:12], post.slot), f"P{post.id}")
    return found


def _chiefs(town: Town) -> NativeRows:
    """A village's secretary is its chief of grids (网格长), a post that covers the whole village."""
    seen: set[str] = set()
    for post in town.posts:
        village = post.area_code[:12]
        if (
            post.slot == "SECRETARY"
            and post.until is None
            and post.holder is not None
            and village not in seen
        ):
            seen.add(village)
            values = (f"P{post.id}C", village, "GRID_CHIEF", SLOTS.labels["GRID_CHIEF"])
            yield POST, (*values, *_holder(post), post.since, None, None, morning(post.since))
