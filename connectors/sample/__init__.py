"""The sample city: one shared truth from which every department draws its own rows."""

from datetime import date

from connectors.sample.city import SampleCity, Size
from connectors.sample.stories.table import STORIES

__all__ = ["STORIES", "SampleCity", "city"]


def city(size: Size, seed: int, as_of: date) -> SampleCity:
    """A sample city: `tiny` (3 grids, 30 households), `town` (46,000 people) or `city` (733,000).

    The same arguments give the same city in any process; `as_of` is its today,
    with a year of history before it.
    """
    return SampleCity(size, seed, as_of)
