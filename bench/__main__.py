"""`python -m bench`: the hub and the route by hand, asked the same, bodies compared first."""

import asyncio
import subprocess
import sys
from dataclasses import asdict
from typing import Annotated, Any

import orjson
import typer
from rich.console import Console

from bench import report, statements, stores
from bench.client import Plan, Target
from bench.operations import Operation, operations
from bench.servers import CLIENT_CORE, Server, pinned, running

cli = typer.Typer(
    help="The hub beside a route written by hand.",
    invoke_without_command=True,
    pretty_exceptions_enable=False,
)
console = Console()
StoresOption = Annotated[stores.Kind, typer.Option("--stores", help="Database servers, or SQLite.")]


@cli.callback()
def run(
    context: typer.Context,
    kind: StoresOption = "real",
    rounds: Annotated[int, typer.Option(help="Rounds; more of them narrow the spread.")] = 6,
    seconds: Annotated[float, typer.Option(help="Seconds of load for each server, round and number.")] = 3,
    drop: Annotated[bool, typer.Option("--drop", help="Drop what the bench keeps, and end.")] = False,
) -> None:
    """Measure one grid and a page of a hundred grids."""
    if context.invoked_subcommand:
        return
    if drop:
        stores.drop(kind)
        return
    stores.prepare(kind, console)
    asyncio.run(_run(kind, rounds, seconds))


@cli.command(name="statements")
def keep_statements(
    kind: StoresOption = "real",
) -> None:
    """Take the hub's statements anew for the route by hand."""
    stores.prepare(kind, console)
    asyncio.run(_keep(kind))


async def _keep(kind: stores.Kind) -> None:
    async with stores.served(kind) as settings, statements.tapped(settings) as (hub, sent):
        for operation in operations(await statements.busiest_grid(hub)):
            taken = await statements.sent_for(hub, sent, operation)
            statements.write(kind, operation.name, taken)
            console.print(f"{operation.title}: {len(taken)} statements kept")


async def _run(kind: stores.Kind, rounds: int, seconds: float) -> None:
    async with stores.served(kind) as settings:
        async with statements.tapped(settings) as (hub, sent):
            asked = operations(await statements.busiest_grid(hub))
            counts = [await _same_statements(kind, hub, sent, operation) for operation in asked]
        # In a thread: the loop must go on reading what the bureau's process says.
        await asyncio.to_thread(_measure, stores.environment(settings), asked, counts, rounds, seconds)


async def _same_statements(kind: stores.Kind, hub: Any, sent: Any, operation: Operation) -> int:
    taken = await statements.sent_for(hub, sent, operation)
    if list(statements.kept(kind, operation.name).values()) != taken:
        console.print(
            f"[yellow]{operation.title}: the hub no longer sends the statements kept for the route by hand; "
            "`python -m bench statements` takes them anew.[/yellow]"
        )
    return len(taken)


def _measure(
    environment: dict[str, str],
    asked: tuple[Operation, ...],
    counts: list[int],
    rounds: int,
    seconds: float,
) -> None:
    with running(environment) as servers:
        for operation, count in zip(asked, counts, strict=True):
            targets, facts = _compared(servers["hub"], servers["by hand"], operation)
            pairs = 40 if operation.name == "grid" else 12
            figures = _loaded(Plan(targets, rounds, pairs, pairs, [8, 16], seconds))
            facts["resident"] = [servers[name].resident_bytes() for name in report.ORDER]
            report.shown(console, operation.title, {**facts, "statements": count}, figures)


def _compared(hub: Server, hand: Server, operation: Operation) -> tuple[list[Target], dict[str, Any]]:
    """Both bodies must say the same before anything is timed."""
    asked = (operation.graphql, operation.plain)
    bodies = [server.post(ask) for server, ask in zip((hub, hand), asked, strict=True)]
    whole, plain = (orjson.loads(body) for body in bodies)
    errors = whole.get("errors", [])
    if whole["data"] != plain["data"] or not all(_is_null(plain["data"], e["path"]) for e in errors):
        where = _first_difference(whole["data"], plain["data"], "data")
        raise SystemExit(f"{operation.title}: the two answers differ; nothing was timed. {where}")
    targets = [
        Target(server.port, path, body.decode(), len(answer))
        for server, (path, body), answer in zip((hub, hand), asked, bodies, strict=True)
    ]
    sizes = [len(body) for body in bodies]
    return targets, {"bytes": sizes, "records": report.counted(whole["data"]), "dirty": len(errors)}


def _is_null(data: Any, path: list[str | int]) -> bool:
    for key in path:
        data = data[key]
    return data is None


def _first_difference(left: Any, right: Any, where: str) -> str | None:
    if isinstance(left, dict) and isinstance(right, dict) and left.keys() == right.keys():
        found = (_first_difference(left[k], right[k], f"{where}.{k}") for k in left)
        return next(filter(None, found), None)
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        found = (
            _first_difference(a, b, f"{where}[{i}]") for i, (a, b) in enumerate(zip(left, right, strict=True))
        )
        return next(filter(None, found), None)
    return None if left == right else f"{where}: {str(left)[:200]} / {str(right)[:200]}"


def _loaded(plan: Plan) -> dict[str, Any]:
    with pinned(CLIENT_CORE):
        done = subprocess.run(
            [sys.executable, "-m", "bench.client"],
            input=orjson.dumps(asdict(plan)), stdout=subprocess.PIPE, check=True,
        )  # fmt: skip
    figures: dict[str, Any] = orjson.loads(done.stdout)
    return figures


if __name__ == "__main__":
    cli()
