"""Enumerations from closed sets of terms: each value described as its declaration says."""

from enum import Enum
from typing import Any

import strawberry


def enumeration(declared: type[Enum], name: str, description: str) -> Any:
    """The GraphQL enumeration of a declared set."""
    made: Any = strawberry.enum(declared, name=name, description=description)
    for value in made.__strawberry_definition__.values:
        value.description = getattr(declared[value.name], "told", None)
    return made
