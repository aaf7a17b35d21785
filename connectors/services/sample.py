"""The services' part of the sample city."""

from collections.abc import Iterator
from typing import Any


def rows(_town: Any) -> Iterator[Any]:
    """Native rows of one town."""
    return iter(())


def city_wide(_city: Any) -> Iterator[Any]:
    """Native rows that belong to no town."""
    return iter(())
