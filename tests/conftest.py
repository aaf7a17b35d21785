"""Fixtures that every test may use: the clock, the stores of each kind, and the loaded sample city."""

from tests.stores.fixtures import city, now, stores

__all__ = ["city", "now", "stores"]
