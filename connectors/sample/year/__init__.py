"""A town with a year of history in full volume."""

from connectors.sample.making.maker import Maker
from connectors.sample.year.sizes import SizeOfTown


def build_year(maker: Maker, size: SizeOfTown) -> None:
    """Fill a town."""
    raise NotImplementedError(size, maker)
