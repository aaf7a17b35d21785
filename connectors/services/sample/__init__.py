"""The services' part of the sample city, with the dirt that such platforms hold."""

from itertools import chain

from connectors.contract import NativeRows
from connectors.sample.world import City, Town
from connectors.services.sample import applications, hotline, organizations, petitions, welfare

__all__ = ["city_wide", "rows"]


def rows(town: Town) -> NativeRows:
    """Native rows of one town."""
    parts = (applications, hotline, petitions, welfare, organizations)
    return chain.from_iterable(part.rows(town) for part in parts)


def city_wide(city: City) -> NativeRows:
    """Service items and the resource catalogue."""
    return applications.city_wide(city)
