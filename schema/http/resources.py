"""What a running hub hands to its routes: made at start, closed at stop."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import TypeAlias

from starlette.requests import HTTPConnection


async def _always_ready() -> bool:
    return True


@dataclass(frozen=True)
class Resources:
    """The one hook between transport and the rest.

    `context` makes what resolvers see as `info.context`, fresh for each request (loaders live in it); it
    finds on the connection whatever middleware put there, such as who is asking. `is_ready` asks the hub's
    own store and nothing else: a silent department must not take the hub out of service.
    """

    context: Callable[[HTTPConnection], object]
    is_ready: Callable[[], Awaitable[bool]] = _always_ready


OpenResources: TypeAlias = Callable[[], AbstractAsyncContextManager[Resources]]
