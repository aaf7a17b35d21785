"""A sample city of one of three sizes, made town by town from (size, seed, day)."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Literal

from connectors.sample import divisions
from connectors.sample.making.city_wide import city_wide
from connectors.sample.making.maker import Maker
from connectors.sample.stories import TINY_TOWN, build_tiny
from connectors.sample.world import CityWide, Town
from connectors.sample.year import build_year
from connectors.sample.year.sizes import SizeOfTown, estimated_rows, town_size

Size = Literal["tiny", "town", "city"]
_ONE_TOWN = TINY_TOWN


class SampleCity:
    """A sample city; towns are made when asked for and not kept."""

    def __init__(self, size: Size, seed: int, as_of: date) -> None:
        self.size: str = size
        self.seed = seed
        self.as_of = as_of
        self.city_wide: CityWide = city_wide(seed, as_of)
        everywhere = tuple(row.code for row in divisions.towns())
        self.town_codes: tuple[str, ...] = (_ONE_TOWN,) if size == "tiny" else everywhere
        self.estimated_rows = sum(estimated_rows(self._plan(code)) for code in self.town_codes)

    def _plan(self, code: str) -> SizeOfTown:
        return town_size(self.size, code, _ONE_TOWN)

    def town(self, code: str) -> Town:
        """One town; raises KeyError for a code that this city does not hold."""
        if code not in self.town_codes:
            raise KeyError(f"The {self.size} sample holds no town {code}.")
        index, row = next((nth, row) for nth, row in enumerate(divisions.towns()) if row.code == code)
        town = Town(code, row.name, index, self.as_of, self.city_wide)
        maker = Maker(town, self.seed)
        with _uncollected():
            if self.size == "tiny":
                build_tiny(maker)
            else:
                build_year(maker, self._plan(code))
        return town

    def towns(self) -> Iterator[Town]:
        """Every town in the order of the register, one at a time."""
        for code in self.town_codes:
            yield self.town(code)


@contextmanager
def _uncollected() -> Iterator[None]:
    """No cycle collection while a town grows: nothing in it is garbage yet, and looking costs a third."""
    collecting = gc.isenabled()
    gc.collect()  # towns are full of cycles: let go of the one before the last before another grows
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
