"""The bench at which one town is made: its random source, days, identifiers and number ranges."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import count
from random import Random
from typing import TypeVar
from zoneinfo import ZoneInfo

from connectors.sample.making.names import Names
from connectors.sample.making.numbers import CitizenIds, alphabet_letter, credit_code
from connectors.sample.world import CityWide, Organization, Party, Person, Town

T = TypeVar("T")

SHANGHAI = ZoneInfo("Asia/Shanghai")
IDS_PER_TOWN = 10_000_000
_PHONES = (
    "130", "131", "132", "135", "136", "137", "138", "139", "150", "151", "152", "155", "156", "158", "159",
    "166", "173", "176", "177", "180", "182", "185", "186", "187", "188", "189", "191", "198",
)  # fmt: skip


class Maker:
    """Everything that making one town needs; the same (seed, town, day) makes the same town anywhere."""

    def __init__(self, town: Town, seed: int) -> None:
        self.town = town
        self.city: CityWide = town.city
        self.today: date = town.as_of
        self.random = Random(f"{seed}:{town.code}")  # noqa: S311 - a sample city, no secret
        self.names = Names(self.random)
        self.citizen_ids = CitizenIds(town.index)
        self.midnight = datetime(self.today.year, self.today.month, self.today.day, tzinfo=SHANGHAI)
        self._ids: dict[str, Iterator[int]] = defaultdict(lambda: count(town.index * IDS_PER_TOWN + 1))
        self._serials: dict[str, int] = defaultdict(int)

    def id(self, kind: str) -> int:
        """The next identifier of a kind, from this town's range."""
        return next(self._ids[kind])

    def serial(self, key: str, per_town: int) -> int:
        """The next serial of a number series, from this town's range of `per_town` numbers."""
        self._serials[key] += 1
        if self._serials[key] > per_town:
            raise ValueError(f"The series {key} has no number left in {self.town.name}.")
        return self.town.index * per_town + self._serials[key]

    def count_up(self, key: str) -> int:
        """The next number of a series that is this town's alone."""
        self._serials[key] += 1
        return self._serials[key]

    def day(self, days_ago: int) -> date:
        """The day so many days before today; negative for the future."""
        return self.today - timedelta(days=days_ago)

    def at(self, days_ago: int, hour: int = 9, minute: int = 0) -> datetime:
        """An instant on the day so many days before today."""
        return self.midnight + timedelta(days=-days_ago, hours=hour, minutes=minute)

    def on(self, day: date, hour: int = 9, minute: int = 0) -> datetime:
        """An instant on a day."""
        return self.at((self.today - day).days, hour, minute)

    def pick(self, items: Sequence[T]) -> T:
        """One of the items, each as likely."""
        return items[int(self.random.random() * len(items))]

    def chance(self, share: float) -> bool:
        """True in this share of cases."""
        return self.random.random() < share

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high, both possible."""
        return low + int(self.random.random() * (high - low + 1))

    def phone(self) -> str:
        """A mobile number that nobody else has."""
        nth = self.count_up("phone")
        return f"{self.pick(_PHONES)}{self.town.index:02d}{nth * 7919 % 1_000_000:06d}"

    def uscc(self, register: str) -> str:
        """A credit code that no other organisation has."""
        return credit_code(register, f"MA{alphabet_letter(self.town.index)}{self.count_up('uscc'):05d}")

    def order_number(self, letters: str, day: date, width: int = 4) -> str:
        """A serial with a letter prefix: letters, YYYYMMDD, town (2), serial of the day."""
        stamp = day.strftime("%Y%m%d")
        return f"{letters}{stamp}{self.town.index:02d}{self.count_up(letters + stamp):0{width}d}"

    def document(self, word: str, year: int, per_town: int = 2000) -> str:
        """A document number such as 济检刑诉〔2026〕123号, unique in the city."""
        return f"{word}〔{year}〕{self.serial(word, per_town)}号"

    def town_document(self, word: str, year: int) -> str:
        """A document number of the town's own office, whose `word` already names the town."""
        return f"{word}〔{year}〕{self.count_up(f'{word}{year}')}号"

    @property
    def short_name(self) -> str:
        """The town's name as document numbers hold it: 轵城 for 轵城镇."""
        return self.town.name.removesuffix("街道").removesuffix("镇")


def party(person: Person, role: str, *, verified: bool = True) -> Party:
    """A person as a department wrote them down; without verification only name and phone."""
    return Party(role, person.name, person.id_number if verified else None, person.phone, person)


def organization_party(organization: Organization, role: str) -> Party:
    """An organisation as a party."""
    return Party(role, organization.name, None, organization.phone, None, organization.uscc)
