"""graphql-core's own info behind Strawberry's: look-ahead and levels are graphql-core's business."""

from typing import Any

from strawberry.types import Info

from resolvers.selection import ResolveInfo


def core(info: Info[Any, None]) -> ResolveInfo:
    """The executor's info for this field."""
    return info._raw_info  # noqa: SLF001 - Strawberry offers no other way to it
