"""A small schema with everything that can go wrong in it, and an application over it."""

import asyncio
import datetime as dt
import enum
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import strawberry
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection

from connectors.contract.errors import BadCode, Unreachable
from schema.http import AnswerHeaders, HttpOptions, Resources, extensions, routes

SECRET = "password=hunter2 SELECT * FROM jbxx"


@strawberry.enum
class Level(enum.Enum):
    """A level of division (层级)."""

    TOWN = "town"
    VILLAGE = "village"


@strawberry.type
class Grid:
    """A grid (网格)."""

    code: str
    level: Level = Level.VILLAGE

    @strawberry.field
    def parent(self) -> "Grid":
        return Grid(code=self.code[:-1] or "0")

    @strawberry.field
    def broken(self) -> str | None:
        raise RuntimeError(SECRET)

    @strawberry.field
    def silent(self) -> str | None:
        raise Unreachable("police")

    @strawberry.field
    def wrong_level(self) -> Level | None:
        return SECRET  # type: ignore[return-value]


@strawberry.type
class Query:
    """Everything that can be asked."""

    @strawberry.field
    def grid(self, code: str, on: dt.date | None = None) -> Grid | None:  # noqa: ARG002
        if not code.isdigit():
            raise BadCode(f"The code {code} has no valid form; send twelve digits.")
        return Grid(code=code)

    @strawberry.field
    def must(self) -> str:
        raise RuntimeError(SECRET)

    @strawberry.field
    def echo(self, text: str) -> str:
        return text

    @strawberry.field
    def context_number(self, info: strawberry.Info) -> str:
        return str(id(info.context))

    @strawberry.field
    async def slow(self, seconds: float = 1.0) -> str:
        await asyncio.sleep(seconds)
        return "done"


@strawberry.type
class Mutation:
    """Something that must not be reached by GET."""

    @strawberry.mutation
    def touch(self) -> int:
        return 1


@strawberry.type
class Subscription:
    """Something that needs a stream."""

    @strawberry.subscription
    async def ticks(self) -> AsyncIterator[int]:
        yield 1


schema = strawberry.Schema(Query, Mutation, Subscription, extensions=extensions())


class Context:
    """What resolvers see; one for each request."""

    def __init__(self, connection: HTTPConnection) -> None:
        self.connection = connection


def build_app(options: HttpOptions | None = None, *, is_ready: bool = True) -> Starlette:
    """The routes over the small schema, as `app.create_app` wires them."""

    async def readiness() -> bool:
        return is_ready

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[dict[str, object]]:
        yield {"resources": Resources(Context, readiness)}

    return Starlette(
        routes=routes(schema, options or HttpOptions()),
        middleware=[Middleware(AnswerHeaders)],
        lifespan=lifespan,
    )


app = build_app()
draft_app = build_app(HttpOptions(dialect="draft"))
