"""The registry's part of the sample city."""

from typing import Any

from connectors.contract import NativeRows


def rows(town: Any) -> NativeRows:
    """Native rows of one town."""
    return iter(())


def city_wide(city: Any) -> NativeRows:
    """Native rows that belong to no town."""
    return iter(())
