"""How every department's store is doing."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from enum import Enum

import strawberry
from strawberry.types import Info

from connectors.contract import Feed
from connectors.contract.errors import SourceError
from resolvers.context import HubContext
from resolvers.context import Source as HubSource
from schema.values import StoreKind


@strawberry.enum(description="State of a store (状态).")
class SourceState(Enum):
    """Up or not, and what to do about it."""

    UP = strawberry.enum_value("up", description="It answers (正常).")
    DOWN = strawberry.enum_value("down", description="It does not answer now; trying again may help (中断).")
    BROKEN = strawberry.enum_value(
        "broken", description="It answers wrongly or refuses; an operator must act (故障)."
    )


@strawberry.type(description="A department's store as the hub sees it (数据源).")
class Source:
    """Health, latency and freshness of one store."""

    department: str = strawberry.field(description="The department's name (部门).")
    title: str = strawberry.field(description="Its Chinese name (部门名称).")
    kind: StoreKind = strawberry.field(description="Live or exchange store (接入方式).")
    state: SourceState = strawberry.field(description="Whether it answers now (状态).")
    latency_ms: float = strawberry.field(description="Milliseconds that a sign of life took just now (延迟).")
    mean_latency_ms: float | None = strawberry.field(
        description="Smoothed milliseconds of recent reads (平均延迟)."
    )
    dropped_rows: int = strawberry.field(
        description="Rows left out since start because their key was missing (缺主键行数)."
    )
    as_of: datetime | None = strawberry.field(
        description="The instant for which it vouches (数据时点): now, or the last applied push."
    )
    age_seconds: float | None = strawberry.field(description="How old that is, in seconds (数据时延).")
    code: str | None = strawberry.field(description="Error code if it does not answer (错误码).")
    message: str | None = strawberry.field(description="What is wrong and what to do (说明).")
    since: str | None = strawberry.field(description="Since when it has not answered (中断起始).")


async def sources(info: Info[HubContext, None]) -> list[Source]:
    """Every source, asked now and all at once."""
    hub = info.context.hub
    return list(await asyncio.gather(*(_asked(s, hub.now) for s in hub.sources.values())))


async def _asked(source: HubSource, now: Callable[[], datetime]) -> Source:
    loop = asyncio.get_running_loop()
    started = loop.time()
    as_of: datetime | None = None
    fault: SourceError | None = None
    try:
        as_of = await source.connector.ping()
    except SourceError as error:
        fault = error
    state = SourceState.UP if fault is None else SourceState.DOWN if fault.retryable else SourceState.BROKEN
    mean = source.latency
    return Source(
        department=source.department.name,
        title=source.department.zh,
        kind=StoreKind.EXCHANGE if source.department.feed is Feed.EXCHANGE else StoreKind.LIVE,
        state=state,
        latency_ms=round((loop.time() - started) * 1000, 3),
        mean_latency_ms=None if mean is None else round(mean * 1000, 3),
        dropped_rows=source.dropped,
        as_of=as_of,
        age_seconds=None if as_of is None else max(0.0, (now() - as_of).total_seconds()),
        code=None if fault is None else fault.code,
        message=None if fault is None else fault.message,
        since=None if fault is None else fault.extensions.get("since"),
    )
