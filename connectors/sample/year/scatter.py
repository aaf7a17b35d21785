"""Where things happen: grids by a Zipf-like law, every village first; and whom they happen to."""

from datetime import datetime, timedelta

from connectors.sample.making.maker import Maker, party
from connectors.sample.making.people import DAYS_A_YEAR
from connectors.sample.world import Grid, Household, Party, Person, Village

TOP_SHARE = 0.36  # of what happens falls on the top tenth of the grids (domain 5: about 35 %)
_YEAR_MINUTES = 364 * 24 * 60
_VERIFIED = 0.93  # of the parties that departments write down
# Share of the minutes of a day by hour: nights are quiet.
_HOURS = (1, 1, 1, 1, 1, 1, 2, 4, 6, 8, 8, 7, 6, 6, 7, 7, 7, 7, 8, 8, 7, 5, 3, 2)


def zipf_weights(count: int, top_share: float) -> list[float]:
    """Weights 1/(rank^s) with s chosen so that the top tenth of the ranks gets this share."""
    low, high = 0.0, 3.0
    weights: list[float] = []
    for _ in range(40):
        middle = (low + high) / 2
        weights = [1 / (rank + 1) ** middle for rank in range(count)]
        if sum(weights[: max(1, count // 10)]) < top_share * sum(weights):
            low = middle
        else:
            high = middle
    return weights


class Scatter:
    """Draws places, people and times for what happens in a town."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self._random = maker.random
        self._grids = [grid for grid in maker.town.grids if len(grid.households) > 1]
        self._random.shuffle(self._grids)
        self._weights = zipf_weights(len(self._grids), TOP_SHARE)
        limit = maker.day(int(18 * DAYS_A_YEAR))
        self._adults = {
            grid.code: [
                [person for person in home.members if person.born <= limit] or home.members
                for home in grid.households if home.members
            ]
            for grid in self._grids
        }  # fmt: skip
        self.villages: list[Village] = maker.town.villages
        self._turn = 0

    def grids(self, count: int) -> list[Grid]:
        """So many grids; every village is among them twice if there is room, once if just enough."""
        rounds = 2 if count >= 3 * len(self.villages) else 1
        first = [self._next_of(village) for _ in range(rounds) for village in self._turned()]
        return (first + self._random.choices(self._grids, self._weights, k=max(0, count - len(first))))[
            :count
        ]

    def _turned(self) -> list[Village]:
        """The villages, beginning where the last kind ended, so that rare kinds reach different ones."""
        self._turn = (self._turn + 7) % len(self.villages)
        return self.villages[self._turn :] + self.villages[: self._turn]

    def _next_of(self, village: Village) -> Grid:
        grids = [grid for grid in village.grids if grid.code in self._adults]
        return self._random.choice(grids or self._grids)

    def adult(self, grid: Grid) -> Person:
        """An adult of the grid."""
        pick = self.maker.pick
        return pick(pick(self._adults[grid.code]))

    def pair(self, grid: Grid) -> tuple[Person, Person]:
        """Adults of two households of the grid."""
        one, other = self._random.sample(self._adults[grid.code], 2)
        return self.maker.pick(one), self.maker.pick(other)

    def parties(self, grid: Grid, roles: tuple[str, str], code: str = "") -> list[Party]:
        """Two parties of a dispute of a type in the grid; a few are known by name and phone only."""
        chance = self.maker.chance
        pair = self._relatives(grid, couple=code == "0101") if code.startswith("01") else self.pair(grid)
        return [
            party(person, role, verified=chance(_VERIFIED)) for person, role in zip(pair, roles, strict=True)
        ]

    def _relatives(self, grid: Grid, *, couple: bool) -> tuple[Person, Person]:
        """A couple, or two adults of one household; neighbours where the grid has none."""
        homes = [
            adults for adults in self._adults[grid.code]
            if len(adults) > 1 and (not couple or adults[1].spouse is adults[0])
        ]  # fmt: skip
        if not homes:
            return self.pair(grid)
        adults = self.maker.pick(homes)
        return (adults[1], adults[0]) if couple else (adults[-1], adults[0])

    def instants(self, count: int, hours: tuple[int, ...] = _HOURS) -> list[datetime]:
        """So many instants of the last 364 days, in order of time, by the hours' weights."""
        midnight, random = self.maker.midnight, self._random.random
        chosen = self._random.choices(range(24), hours, k=count)
        days = sorted(int(random() * 364) for _ in range(count))
        return [
            midnight + timedelta(minutes=(day - 364) * 1440 + hour * 60 + int(random() * 60))
            for day, hour in zip(days, chosen, strict=True)
        ]

    def days_ago(self, count: int) -> list[int]:
        """So many days, from the longest ago to yesterday."""
        random = self._random.random
        return sorted((1 + int(random() * 364) for _ in range(count)), reverse=True)

    def couples(self) -> list[Household]:
        """Households in which a married couple lives, in random order."""
        homes = [
            home for home in self.maker.town.households
            if len(home.members) > 1 and home.members[1].spouse is home.members[0]
        ]  # fmt: skip
        self._random.shuffle(homes)
        return homes


OFFICE_HOURS = (0, 0, 0, 0, 0, 0, 0, 1, 8, 14, 14, 9, 2, 3, 9, 12, 12, 7, 2, 1, 1, 0, 0, 0)
HOME_HOURS = (0, 0, 0, 0, 0, 0, 1, 3, 6, 8, 9, 6, 4, 4, 6, 8, 9, 9, 9, 9, 5, 1, 0, 0)
