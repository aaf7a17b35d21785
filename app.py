"""Assembles the hub: settings, resources, schema, routes, lifespan, command line. Decides nothing."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
import uvicorn
from rich.console import Console
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from strawberry.schema.base import BaseSchema

from connectors.contract import Connector, Department, Misfit, departments
from connectors.contract.errors import SourceError
from connectors.sample.city import Size
from hub import memory
from hub.clock import SystemClock
from hub.filling import Sample
from hub.keys import id_key
from hub.logs import log_config
from hub.sampling import SampleExistsError, kept_sample, make_sample
from hub.settings import Settings, load_settings
from hub.settings_errors import SettingsError
from hub.stores import as_configured, open_stores, prepare_registry
from resolvers.context import HubContext, hub_of
from resolvers.opaque import Opaque
from schema.build import build_schema
from schema.http import (
    AnswerHeaders,
    ExecutionLimits,
    HttpOptions,
    OpenResources,
    Resources,
    extensions,
    routes,
)

WEBSOCKET_FRAME_LIMIT = 64 * 1024

WELCOME = """\
Query editor {base}/
GraphQL      {base}/graphql   (docs/examples/first.sh {base}/graphql posts a first query)
Schema       {base}/schema.graphql
To try:      {{ grid(code: "419001102201") {{ name team {{ title holderName }} }} }}
"""

cli = typer.Typer(
    pretty_exceptions_show_locals=False,
    help="The grid hub: one GraphQL API over the departments' stores.",
    no_args_is_help=True,
)


def create_app(schema: BaseSchema, lifespan_resources: OpenResources, settings: Settings) -> Starlette:
    """The hub as an ASGI application. Resources open with it and close with it."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[Mapping[str, Any]]:
        async with lifespan_resources() as resources:
            memory.settle()
            yield {"resources": resources}

    return Starlette(
        routes=routes(schema, http_options(settings)),
        middleware=[
            Middleware(AnswerHeaders),
            # A page of another site may resolve its own name to loopback: only known names are answered.
            Middleware(TrustedHostMiddleware, allowed_hosts=list(settings.allowed_hosts), www_redirect=False),
        ],
        lifespan=lifespan,
    )


def http_options(settings: Settings) -> HttpOptions:
    """What the endpoint takes from the settings."""
    return HttpOptions(
        dialect=settings.graphql_over_http,
        body_limit=settings.body_limit,
        is_get_allowed=settings.get_queries,
        ide_path="/graphiql" if settings.graphiql else None,
    )


def open_resources(settings: Settings, found: Sequence[Department]) -> OpenResources:
    """Opens the stores and hands out a context for each request; readiness asks the hub's own store only."""
    clock = SystemClock()

    @asynccontextmanager
    async def opened() -> AsyncIterator[Resources]:
        await prepare_registry(settings)
        async with open_stores(found, settings, clock.now) as connectors:
            hub = hub_of(
                found,
                connectors,
                now=clock.now,
                opaque=Opaque(id_key(settings)),
                page_max=settings.page_max,
                deadline=settings.deadline_s,
            )
            yield Resources(lambda connection: HubContext(hub, connection), answers(connectors["registry"]))

    return opened


def answers(connector: Connector) -> Callable[[], Awaitable[bool]]:
    """Asks a store for a sign of life."""

    async def ask() -> bool:
        try:
            await connector.ping()
        except SourceError:
            return False
        return True

    return ask


def build() -> Starlette:
    """The application as each worker process builds it."""
    settings = read_settings()
    found = as_configured(departments(), settings)
    return create_app(
        build_schema(found, extensions(ExecutionLimits(settings.max_tokens, settings.max_depth))),
        open_resources(settings, found),
        settings,
    )


async def find_misfits(settings: Settings, found: Sequence[Department]) -> list[Misfit]:
    """What every store lacks of what its department declares."""
    misfits: list[Misfit] = []
    async with open_stores(found, settings, SystemClock().now) as connectors:
        for name, connector in connectors.items():
            try:
                misfits += await connector.check()
            except SourceError as error:
                misfits.append(Misfit(name, None, error.message))
    return misfits


def run_server(settings: Settings, factory: str = "app:build") -> None:
    """Serve until told to stop; requests in hand are finished first, within the time set for it."""
    uvicorn.run(
        factory,
        factory=True,
        app_dir=str(Path(__file__).parent),
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        log_config=dict(log_config(settings.log_level)),
        access_log=settings.log_level == "debug",
        server_header=False,
        ws_max_size=WEBSOCKET_FRAME_LIMIT,
        timeout_graceful_shutdown=settings.stop_timeout_s,
    )


def read_settings(**overrides: Any) -> Settings:
    """The settings, or an end with one line for each that is wrong."""
    try:
        settings = load_settings(**overrides)
        settings.require_departments(department.name for department in departments())
    except SettingsError as error:
        sys.exit("\n  ".join(["The settings cannot be used:", *error.problems]))
    return settings


@cli.command()
def serve(
    port: Annotated[int | None, typer.Option(help="Port on loopback, instead of the setting.")] = None,
) -> None:
    """Start the hub."""
    settings = read_settings(port=port)
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    base = f"http://{host}:{settings.port}"
    typer.echo(WELCOME.format(base=base))
    if not settings.stores and kept_sample(settings) is None:
        typer.echo("The embedded stores are empty: `app.py sample` fills them with a sample city.", err=True)
    run_server(settings)


@cli.command()
def check() -> None:
    """Compare every store with what its department declares, and say what does not fit."""
    settings = read_settings()
    misfits = asyncio.run(find_misfits(settings, as_configured(departments(), settings)))
    for misfit in misfits:
        place = f"{misfit.department}, {misfit.record}" if misfit.record else misfit.department
        typer.echo(f"{place}: {misfit.message}")
    if any(misfit.fatal for misfit in misfits):
        raise typer.Exit(1)
    typer.echo("Every store fits what is declared.")


@cli.command()
def sample(
    size: Annotated[Size, typer.Option(help="tiny: 3 grids; town: 46,000 people; city: 733,000.")] = "town",
    seed: Annotated[int, typer.Option(help="The same seed gives the same city.")] = 1,
    as_of: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day it ends; today.")
    ] = None,
    *,
    replace: Annotated[bool, typer.Option(help="Make it anew where one is kept.")] = False,
    if_missing: Annotated[bool, typer.Option(help="Do nothing where one is kept.")] = False,
) -> None:
    """Make a sample city in every store: invented people, real divisions."""
    day = as_of.date() if as_of else SystemClock().today()
    settings = read_settings()
    if if_missing and kept_sample(settings):
        return
    try:
        make_sample(settings, Sample(size, seed, day), Console(), replace=replace)
    except SampleExistsError as kept:
        typer.echo(str(kept), err=True)
        raise typer.Exit(1) from None


@cli.command(name="schema")
def print_schema() -> None:
    """Print the schema."""
    typer.echo(build_schema(departments()).as_str())


if __name__ == "__main__":
    cli()
