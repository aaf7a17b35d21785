"""Arguments of fields: what they are called, what they mean, which were given."""

from collections.abc import Awaitable, Callable
from typing import Any

from strawberry import UNSET
from strawberry.types import Info

from resolvers.context import HubContext
from resolvers.selection import ResolveInfo
from schema.raw import core
from schema.scalars import GridCode

Answer = Callable[[Any, ResolveInfo, dict[str, Any]], Awaitable[Any]]

_ARGUMENTS = {
    "first": "How many records at most (每页条数); 20 if not given.",
    "after": "Only records behind this cursor (游标).",
    "where": "Which records are wanted (条件).",
    "order_by": "Their order (排序); the record's own order if not given.",
    "within": "Only in this city, town or village (位于).",
    "level": "Only of this level (层级).",
    "withdrawn": "Also those that no longer exist (含已撤销).",
    "code": "Division or grid code (区划或网格代码): 6, 9, 12 or 15 digits.",
    "id_number": "The ID number (公民身份号码); its check digit is verified.",
    "credit_code": "The credit code (统一社会信用代码); its check digit is verified.",
    "number": "The number (号码), in any bracket style.",
    "id": "A global id (全局标识) that this hub handed out.",
}


def described(field: Any) -> Any:
    """A field whose arguments say what they are."""
    for argument in field.base_resolver.arguments:
        argument.description = _ARGUMENTS[argument.python_name]
    return field


def _given(**arguments: Any) -> dict[str, Any]:
    """The arguments that a caller gave; null means not given."""
    return {name: value for name, value in arguments.items() if value is not UNSET and value is not None}


def list_resolver(answer: Answer) -> Callable[..., Any]:
    """The resolver of a connection."""

    async def resolve(
        root: Any,
        info: Info[HubContext, None],
        first: int | None = UNSET,
        after: str | None = UNSET,
        where: Any = UNSET,
        order_by: Any = UNSET,
    ) -> Any:
        return await answer(
            root, core(info), _given(first=first, after=after, where=where, order_by=order_by)
        )

    return resolve


def grids_resolver(answer: Answer) -> Callable[..., Any]:
    """The resolver of the connection over grids and divisions."""

    async def resolve(  # noqa: PLR0913, PLR0917 - the arguments of a list, and two more
        root: Any,
        info: Info[HubContext, None],
        within: GridCode | None = UNSET,
        level: Any = UNSET,
        withdrawn: bool = False,
        first: int | None = UNSET,
        after: str | None = UNSET,
        where: Any = UNSET,
        order_by: Any = UNSET,
    ) -> Any:
        asked = _given(
            first=first,
            after=after,
            where=where,
            order_by=order_by,
            within=within,
            level=level,
            withdrawn=withdrawn,
        )
        return await answer(root, core(info), asked)

    return resolve
