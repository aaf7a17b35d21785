"""The statements that the hub sends for the bench's operations, taken once as text for the route by hand.

`python -m bench statements` writes them anew after a change of declarations. A run compares them first and
says so where the two would not ask the same.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import event
from strawberry.schema.base import BaseSchema

from bench.operations import Operation
from bench.stores import Kind
from connectors.contract import Batch, Connector, Read, departments
from connectors.rest.requests import bodies
from hub.clock import SystemClock
from hub.settings import Settings
from hub.stores import open_stores
from resolvers.context import Hub, HubContext, hub_of
from resolvers.opaque import KEY_BYTES, Opaque
from schema.build import build_schema

_FOLDER = Path(__file__).parent / "handwritten" / "sql"
_MARKS = re.compile(r"\$\d+|%s|\?")
_LIST = re.compile(r"\((?:%s|\?)(?:, (?:%s|\?)){4,}\)")
_PREFIXES = {15: "code", 12: "code12", 9: "code9", 6: "code6"}


@dataclass(frozen=True)
class Statement:
    """A statement as text. Parameters: a name that starts with a colon, or a constant."""

    name: str
    parameters: list[Any]
    text: str

    def __str__(self) -> str:
        return f"-- name: {self.name}\n-- parameters: {orjson.dumps(self.parameters).decode()}\n{self.text}\n"


def kept(kind: Kind, operation: str) -> dict[str, Statement]:
    """The statements kept for an operation, by department and table."""
    found = {}
    for part in re.split(
        r"^-- name: ", _file(kind, operation).read_text(encoding="utf-8"), flags=re.MULTILINE
    )[1:]:
        name, parameters, text = part.split("\n", 2)
        found[name] = Statement(name, orjson.loads(parameters.split(":", 1)[1]), text.strip())
    return found


def write(kind: Kind, operation: str, statements: Sequence[Statement]) -> None:
    """Keep them."""
    _file(kind, operation).write_text("\n".join(map(str, statements)), encoding="utf-8")


def _file(kind: Kind, operation: str) -> Path:
    return _FOLDER / f"{kind}_{operation}.sql"


class Tap:
    """Stands before a connector and keeps what it is asked, or what its engine sends."""

    def __init__(self, connector: Connector, sent: list[Statement]) -> None:
        self.department = connector.department
        self._connector = connector
        self._sent = sent
        self.engine = getattr(connector, "engine", None)
        if self.engine is not None:
            event.listen(self.engine.sync_engine, "before_cursor_execute", self._note)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connector, name)

    async def read(self, read: Read) -> Batch:
        """Pass a Read on; a service's requests are kept as its text."""
        if self.engine is None:
            for body in bodies(read):
                text = orjson.dumps(body).decode()
                self._sent.append(Statement(f"{self.department.name}.{read.record.table}", [], text))
        return await self._connector.read(read)

    def _note(self, _conn: Any, _cursor: Any, text: str, parameters: Any, *_: Any) -> None:
        tables = [table for table in re.findall(r"FROM (\w+)", text) if table in self._tables()]
        if tables:  # else it is the feed's time, asked once in a while
            name = f"{self.department.name}.{tables[0]}"
            self._sent.append(Statement(name, list(parameters), " ".join(text.split())))

    def _tables(self) -> set[str]:
        return {r.table for r in self.department.records}


@asynccontextmanager
async def tapped(settings: Settings) -> Any:
    """A hub in this process, and the list of what it sends."""
    found, clock, sent = departments(), SystemClock(), list[Statement]()
    async with AsyncExitStack() as stack:
        stores = await stack.enter_async_context(open_stores(found, settings, clock.now))
        taps: dict[str, Connector] = {name: Tap(store, sent) for name, store in stores.items()}
        hub = hub_of(
            found, taps, now=clock.now, opaque=Opaque(bytes(KEY_BYTES)), deadline=settings.deadline_s
        )
        yield hub, sent


@cache
def _schema() -> BaseSchema:
    return build_schema(departments())


async def answer(hub: Hub, document: str, variables: dict[str, Any]) -> dict[str, Any]:
    """Execute a document without HTTP."""
    result = await _schema().execute(document, variable_values=variables, context_value=HubContext(hub))
    if result.data is None:
        raise RuntimeError(f"the hub refused the operation: {[e.message for e in result.errors or []]}")
    return result.data


_BUSY = """{
  grids(level: GRID, first: 100, orderBy: {field: POPULATION, direction: DESC}) {
    nodes { code population police { counts { incidents } } }
  }
}"""


async def busiest_grid(hub: Hub) -> str:
    """The grid with the most incidents among the hundred with the most people."""
    grids = (await answer(hub, _BUSY, {}))["grids"]["nodes"]
    return str(max(grids, key=lambda grid: (grid["police"]["counts"]["incidents"], grid["code"]))["code"])


async def sent_for(hub: Hub, sent: list[Statement], operation: Operation) -> list[Statement]:
    """The statements of one operation, with names in place of its values."""
    await answer(hub, operation.document, operation.variables)  # whatever is asked only once is asked now
    sent.clear()
    await answer(hub, operation.document, operation.variables)
    code = operation.variables.get("code") or operation.variables["within"]
    return sorted((_named(s, code) for s in sent), key=lambda s: s.name)


def _named(statement: Statement, code: str) -> Statement:
    if not statement.parameters and statement.text.startswith("{"):
        return Statement(statement.name, [], _named_body(statement.text, code))
    text, values = statement.text, list(statement.parameters)
    for found in reversed(list(_LIST.finditer(text))):
        start = len(_MARKS.findall(text[: found.start()]))
        values[start : start + len(_MARKS.findall(found[0]))] = [":keys"]
        text = f"{text[: found.start()]}(:keys){text[found.end() :]}"
    return Statement(statement.name, [_name(v, code) for v in values], text)


def _named_body(text: str, code: str) -> str:
    body = orjson.loads(text)
    keys = body["groups"]["keys"]
    body["groups"]["keys"] = [_name(key, code) for key in keys] if keys == [code] else ":keys"
    return orjson.dumps(body).decode()


def _name(value: Any, code: str) -> Any:
    """What a value is called; a constant is called what it is."""
    if isinstance(value, list | tuple):
        return ":covering" if value[0] == code else ":keys"
    if isinstance(value, date) or value == _today():
        return ":today"
    if isinstance(value, str) and value in _prefixes(code):
        return f":{_PREFIXES[len(value)]}"
    if value == f"{code}:":
        return ":end"
    return value


def _today() -> str:
    return SystemClock().today().isoformat()


def _prefixes(code: str) -> Iterator[str]:
    return (code[:digits] for digits in _PREFIXES if digits <= len(code))
