"""The service: its routes, its keys, its envelope around everything."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from connectors.contract import Record
from connectors.contract.errors import Mismatched, SourceError, TimedOut
from connectors.judicial.simulator import meta, pages
from connectors.judicial.simulator.envelope import Refusal, answer, refused
from connectors.judicial.simulator.faults import Faults, Misbehaviour
from connectors.judicial.simulator.guard import Bucket, admit
from connectors.judicial.simulator.request import Query, read_of
from connectors.judicial.simulator.store import RESOURCES
from connectors.sql import SqlConnector

MAX_BODY = 32 * 1024 * 1024
Handler = Callable[[Request], Awaitable[Response]]


@dataclass
class Service:
    """One service over one store. `api_key` reads; `load_key` loads and, where allowed, switches failures."""

    store: SqlConnector
    now: Callable[[], datetime]
    api_key: str
    load_key: str
    bucket: Bucket = field(default_factory=lambda: Bucket(0, 1, time.monotonic))
    faults_allowed: bool = False
    misbehaviour: Misbehaviour = field(default_factory=Misbehaviour)

    async def health(self, _request: Request) -> Response:
        """Whether the service and its store are up."""
        await self.store.ping()
        return answer({"status": "UP", "asOf": pages.stamp(self.now())})

    async def meta(self, _request: Request) -> Response:
        """The resources and their fields."""
        async with self.store.engine.connect() as connection:
            return answer({"resources": await connection.run_sync(meta.resources)})

    async def query(self, request: Request) -> Response:
        """Rows of one resource."""
        record = _resource(request)
        try:
            query = Query.model_validate_json(await _body(request))
        except ValidationError:
            raise Refusal(400, 40001, "请求体格式错误") from None
        if self.misbehaviour.faults.endless:
            query.page = None
        data = await pages.answered(query, read_of(query, record), self.store)
        data["asOf"] = pages.stamp(self.now())
        return answer(self.misbehaviour.spoil(data))

    async def bulk(self, request: Request) -> Response:
        """Rows to load: a line with the names of the fields, then a line per row (NDJSON of arrays)."""
        record = _resource(request)
        rows = _rows(record, await _body(request))
        await self.store.load(record, rows)
        return answer({"loaded": len(rows)})

    async def begin(self, _request: Request) -> Response:
        """Make the tables of an empty store."""
        await self.store.create()
        return answer({})

    async def end(self, _request: Request) -> Response:
        """Make indexes and statistics after a load."""
        await self.store.finish_loading()
        return answer({})

    async def faults(self, request: Request) -> Response:
        """Switch failures, and tell how many requests there were since the last switch."""
        if not self.faults_allowed:
            raise Refusal(404, 40400, "接口不存在")
        seen, self.misbehaviour.requests = self.misbehaviour.requests, 0
        self.misbehaviour.faults = Faults.model_validate_json(await _body(request))
        return answer({"requests": seen})

    def reading(self, handler: Handler, *, limited: bool = True) -> Handler:
        """A handler behind the reader's key, the rate limit and whatever failures are on."""

        async def guarded(request: Request) -> Response:
            await self.misbehaviour.before()
            admit(request.headers.get("x-api-key"), self.api_key)
            if limited:
                self.bucket.take()
            return self.misbehaviour.sent(await handler(request))

        return _enveloped(guarded)

    def loading(self, handler: Handler) -> Handler:
        """A handler behind the loader's key."""

        async def guarded(request: Request) -> Response:
            admit(request.headers.get("x-api-key"), self.load_key)
            return await handler(request)

        return _enveloped(guarded)

    def application(self) -> Starlette:
        """The ASGI application."""
        routes = [
            Route("/api/v1/health", self.reading(self.health, limited=False)),
            Route("/api/v1/meta", self.reading(self.meta)),
            Route("/api/v1/bulk/begin", self.loading(self.begin), methods=["POST"]),
            Route("/api/v1/bulk/end", self.loading(self.end), methods=["POST"]),
            Route("/api/v1/admin/faults", self.loading(self.faults), methods=["POST"]),
            Route("/api/v1/{resource}/query", self.reading(self.query), methods=["POST"]),
            Route("/api/v1/{resource}/bulk", self.loading(self.bulk), methods=["POST"]),
        ]
        return Starlette(routes=routes, lifespan=self._lifespan)

    @asynccontextmanager
    async def _lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        yield
        await self.store.close()


def _enveloped(handler: Handler) -> Handler:
    async def wrapped(request: Request) -> Response:
        try:
            return await handler(request)
        except Refusal as refusal:
            return refused(refusal)
        except ClientDisconnect:
            return Response(status_code=499)
        except Mismatched:
            return refused(Refusal(404, 40402, "资源未建立"))
        except TimedOut:
            return refused(Refusal(504, 50400, "数据库超时"))
        except SourceError:
            return refused(Refusal(503, 50300, "数据库不可用"))

    return wrapped


def _resource(request: Request) -> Record:
    record = RESOURCES.get(request.path_params["resource"])
    if record is None:
        raise Refusal(404, 40401, "资源不存在")
    return record


async def _body(request: Request) -> bytes:
    taken = bytearray()
    async for part in request.stream():
        taken += part
        if len(taken) > MAX_BODY:
            raise Refusal(413, 41301, "请求体过大")
    return bytes(taken)


def _rows(record: Record, body: bytes) -> list[list[Any]]:
    try:
        first, *rows = [orjson.loads(line) for line in body.splitlines() if line]
    except ValueError:
        raise Refusal(400, 40001, "请求体格式错误") from None
    if first != [a.column for a in record.attributes] or any(len(row) != len(first) for row in rows):
        raise Refusal(400, 40012, "字段与资源不一致")
    return rows
