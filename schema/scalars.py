"""Scalars of the field: codes and numbers that must not be mixed up, checked as they come in."""

from collections.abc import Callable
from typing import Any, NewType

import strawberry
from strawberry.types.scalar import ScalarDefinition

from connectors.contract import Attribute, CitizenId, CommunityCode, Integer, LinkKind, numbers
from connectors.contract.errors import InputError

GridCode = NewType("GridCode", str)
CitizenIdNumber = NewType("CitizenIdNumber", str)
CreditCode = NewType("CreditCode", str)
PoliceCommunityCode = NewType("PoliceCommunityCode", str)
BigInt = NewType("BigInt", int)


def _written(parse: Callable[[str], str]) -> Callable[[object], str]:
    """A parser that takes only text: numbers lose their leading zeros, and long ones their end."""

    def parse_text(value: object) -> str:
        if not isinstance(value, str):
            raise InputError("Codes and official numbers are written in quotes, as text.")
        return parse(value)

    return parse_text


def _whole(value: object) -> int:
    """A whole number that JSON clients can hold: up to 53 bits."""
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _JSON_MAX:
        raise InputError("This must be a whole number of at most 53 bits, written without quotes.")
    return value


SCALARS: dict[object, ScalarDefinition] = {
    GridCode: strawberry.scalar(
        name="GridCode",
        description="Division or grid code (区划与网格代码): 6 digits city, 9 town, 12 village, 15 grid.",
        serialize=str,
        parse_value=_written(numbers.grid_code),
    ),
    CitizenIdNumber: strawberry.scalar(
        name="CitizenIdNumber",
        description="Citizen ID number (公民身份号码, GB 11643), 18 characters; the check digit is verified.",
        serialize=str,
        parse_value=_written(numbers.citizen_id),
    ),
    CreditCode: strawberry.scalar(
        name="CreditCode",
        description="Unified social credit code (统一社会信用代码, GB 32100), 18 characters; checked.",
        serialize=str,
        parse_value=_written(numbers.credit_code),
    ),
    PoliceCommunityCode: strawberry.scalar(
        name="PoliceCommunityCode",
        description="The police's own community code (社区编码, GA/T 2000.33-2020), 15 digits.",
        serialize=str,
        parse_value=_written(str),
    ),
    BigInt: strawberry.scalar(
        name="BigInt",
        description="A whole number beyond 32 bits (长整数), such as a row key; a JSON number.",
        serialize=int,
        parse_value=_whole,
    ),
}

_JSON_MAX = 2**53 - 1
_BY_LINK = {
    LinkKind.GRID: GridCode,
    LinkKind.PERSON: CitizenIdNumber,
    LinkKind.ORGANIZATION: CreditCode,
}


def output_type(attr: Attribute) -> Any:
    """The Python type from which Strawberry makes an attribute's GraphQL type."""
    if attr.link and attr.link.kind in _BY_LINK:
        return _BY_LINK[attr.link.kind]
    if isinstance(attr.codec, CommunityCode):
        return PoliceCommunityCode
    if isinstance(attr.codec, CitizenId):
        return CitizenIdNumber
    refers = attr.link is not None and attr.link.kind is LinkKind.RECORD
    if isinstance(attr.codec, Integer) and (attr.key or refers):
        return BigInt
    return attr.codec.clean
