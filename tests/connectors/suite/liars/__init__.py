"""Connectors that lie, each in one way. The suite is worth what it catches of them."""

from tests.connectors.suite.liars import answering, asking, honesty
from tests.connectors.suite.liars.base import Liar

LIARS: tuple[type[Liar], ...] = tuple(Liar.__subclasses__())

__all__ = ["LIARS", "Liar", "answering", "asking", "honesty"]
