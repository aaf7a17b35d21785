"""Closed sets of terms: every member says what it means, with its Chinese term."""

from enum import Enum
from typing import Self


class Terms(Enum):
    """A closed set, declared as `CLOSED = "closed", "已结案"`: the value, then what it means.

    `told` is the description that clients read; the value is what codecs and messages use.
    """

    _value_: str
    told: str

    def __new__(cls, value: str, told: str = "") -> Self:
        """A member whose value is its first part."""
        member = object.__new__(cls)
        member._value_ = value
        member.told = told
        return member
