"""The routes as a Starlette application: `build` for a server process. It reads the hub's own settings."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.handwritten.pages import Stores, one_grid, page_of_grids
from bench.handwritten.pools import opened, opened_service
from bench.statements import kept
from bench.stores import POOL, Kind
from hub.settings import load_settings
from hub.stores import embedded_url

_SERVICE = "judicial"


@asynccontextmanager
async def opened_stores() -> AsyncIterator[Stores]:
    """Every store by its driver, with pools as large as the hub's."""
    settings = load_settings()
    embedded = {name for name, store in settings.stores.items() if store.is_embedded}
    kind: Kind = "embedded" if embedded else "real"
    async with AsyncExitStack() as stack:
        pools = {}
        for name, store in settings.stores.items():
            if name != _SERVICE:
                address = embedded_url(settings, name) if name in embedded else store.url
                pools[name] = await stack.enter_async_context(opened(address, POOL))
        bureau = settings.stores[_SERVICE]
        key = bureau.api_key.get_secret_value() if bureau.api_key else ""
        service = await stack.enter_async_context(opened_service(bureau.url, key, POOL))
        yield Stores(pools, service, kept(kind, "grid"), kept(kind, "grids"), kind == "embedded")


async def grid(request: Request) -> Response:
    """G1: `{"code": "..."}`."""
    asked = orjson.loads(await request.body())
    return _answer({"grid": await one_grid(request.state.stores, asked["code"])})


async def grids(request: Request) -> Response:
    """G100: `{"within": "...", "first": 100}`."""
    asked = orjson.loads(await request.body())
    nodes = await page_of_grids(request.state.stores, asked["within"], asked["first"])
    return _answer({"grids": {"nodes": nodes}})


def _answer(data: dict[str, Any]) -> Response:
    return Response(orjson.dumps({"data": data}), media_type="application/json")


def build() -> Starlette:
    """The application."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[Mapping[str, Any]]:
        async with opened_stores() as stores:
            yield {"stores": stores}

    return Starlette(
        routes=[Route("/grid", grid, methods=["POST"]), Route("/grids", grids, methods=["POST"])],
        lifespan=lifespan,
    )
