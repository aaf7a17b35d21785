"""The registry's part of the sample city: the hub's own store, so all is clean but for a few codes."""

from itertools import chain

from connectors.contract import NativeRows
from connectors.registry.sample import party, units
from connectors.sample.world import City, Town

__all__ = ["city_wide", "rows"]


def rows(town: Town) -> NativeRows:
    """Native rows of one town: its grids, posts, party network and partners."""
    return chain(units.rows(town), party.rows(town))


def city_wide(city: City) -> NativeRows:
    """The city, its towns and all its villages, and divisions that were withdrawn."""
    return units.divisions(city)
