"""The stage of the tiny sample: thirty named households, and how stories are put down."""

from datetime import date

from connectors.sample.making.maker import Maker, party
from connectors.sample.making.registry import link, visit
from connectors.sample.world import Household, Organization, Party, Person, Story, Village


def years_before(day: date, years: int) -> date:
    """The same day so many years earlier; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)


class Stage:
    """Named households of one town, with what every story needs from them."""

    def __init__(self, maker: Maker, homes: dict[str, Household]) -> None:
        self.maker = maker
        self.homes = homes
        self._villages = {village.code: village for village in maker.town.villages}

    def village(self, home: Household) -> Village:
        """The village in which a household lives."""
        return self._villages[home.grid_code[:12]]

    def committee(self, home: Household) -> Organization:
        """The mediation committee of a household's village."""
        committee = self.village(home).mediation
        assert committee is not None  # noqa: S101 - every village was given one
        return committee

    def head(self, name: str) -> Person:
        """The head of a named household."""
        return self.homes[name].members[0]

    def wife(self, name: str) -> Person:
        """The head's spouse."""
        spouse = self.head(name).spouse
        assert spouse is not None  # noqa: S101 - the plan gives these households a couple
        return spouse

    def both(self, one: str, other: str, roles: tuple[str, str] = ("DISPUTANT", "DISPUTANT")) -> list[Party]:
        """The heads of two households as parties."""
        return [party(self.head(one), roles[0]), party(self.head(other), roles[1])]

    def tell(self, key: str, home: Household, people: list[Person], **numbers: str) -> None:
        """Put a story down under its key."""
        self.maker.town.stories[key] = Story(key, home.grid_code, home, people, numbers)

    def visited(self, name: str, days_ago: int, finding: str | None = None) -> None:
        """The linked member's visit to a household."""
        home = self.homes[name]
        assert home.linked_member is not None  # noqa: S101 - asked only of linked households
        visit(self.maker, home.linked_member, home, self.maker.at(days_ago, 15), finding)

    def linked(self, name: str, member: Person, days_ago: int = 700) -> None:
        """Link a household to a member."""
        link(self.maker, member, self.homes[name], self.maker.day(days_ago))
