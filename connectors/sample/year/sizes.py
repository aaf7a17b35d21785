"""How large a town is, and how many rows of each kind a year brings it (domain 5, plan column)."""

from dataclasses import dataclass

from connectors.sample import divisions

CITY_PEOPLE = 733_000
GRID_PEOPLE = 244  # 733,000 people over 3,000 grids
_BASE, _PER_VILLAGE = 30_000, 454  # so that 16 towns and 557 villages come to 733,000
_TOWN_PEOPLE, _TOWN_GRIDS = 46_000, 190
_SPARSE_PEOPLE = 14  # in each village of the other towns: every real village answers, with little
_TINY_ROWS = 1_500
_ROWS_PER_PERSON = 5.2  # rows of all kinds, people included

# Rows a year in the whole city.
VOLUMES = {
    "visits": 1_000_000, "applications": 1_000_000, "incidents": 70_000, "calls": 150_000, "disputes": 10_000,
    "dv": 1_200, "dv_warnings": 160, "criminal": 2_200, "public_order": 4_100, "signals": 2_000,
    "supervision": 3_000, "civil": 14_847, "criminal_trials": 714, "enforcement": 7_000,
    "pre_litigation": 5_800, "confirmations": 1_000, "divorces": 1_000, "protection_orders": 40,
    "hearings": 20_000, "intermediate": 2_500, "other_court": 1_200, "arrests": 450, "prosecutions": 900,
    "supervised": 750, "public_interest": 70, "complaints": 350, "relief": 32, "risks": 6_000,
    "mediation": 11_000, "consultations": 35_000, "legal_aid": 800, "notarisations": 5_000,
    "corrections": 400, "released": 1_800, "hotline": 35_000, "petitions": 8_000, "nursing": 3_000,
    "care": 12_000, "credit": 6_000, "benefits": 14_000, "moves": 8_000, "mental": 3_000, "links": 216_000,
    "companies": 6_000,
}  # fmt: skip

_MAIN = frozenset({"incidents", "calls", "civil", "mediation", "applications", "hotline", "visits"})


@dataclass(frozen=True, slots=True)
class SizeOfTown:
    """How many people and grids a town has; `share` is its part of the city's yearly volumes."""

    code: str
    people: int
    grids: int

    @property
    def share(self) -> float:
        """The town's part of the city's people."""
        return self.people / CITY_PEOPLE

    def rows(self, kind: str) -> int:
        """Rows of a kind in this town's year, at least one; of the main kinds some for each village."""
        least = 3 * len(divisions.villages(self.code)) if kind in _MAIN else 1
        return max(least, round(VOLUMES[kind] * self.share))


def town_size(size: str, code: str, whole: str) -> SizeOfTown:
    """The size of a town in a sample of this size; a `town` sample holds only the town `whole` in full."""
    if size == "tiny":
        return SizeOfTown(code, 90, 3)
    if size == "town" and code != whole:
        villages = len(divisions.villages(code))
        return SizeOfTown(code, _SPARSE_PEOPLE * villages, villages)
    if size == "town":
        return SizeOfTown(code, _TOWN_PEOPLE, _TOWN_GRIDS)
    people = _BASE + _PER_VILLAGE * len(divisions.villages(code))
    return SizeOfTown(code, people, round(people / GRID_PEOPLE))


def estimated_rows(size: SizeOfTown) -> int:
    """About how many objects a town of this size holds, for a progress bar."""
    return _TINY_ROWS if size.grids <= 3 else round(size.people * _ROWS_PER_PERSON)
