"""Values with a shape of their own: codes with their scheme, sources with their time."""

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry
from strawberry.types import Info

from connectors.contract import Code as ContractCode
from connectors.contract import Feed, Match
from resolvers.context import HubContext
from schema.terms import enumeration

enumeration(Match, "CodeMatch", "How well two codes correspond (映射关系).")


@strawberry.type(description="The counterpart of a code in another scheme (代码对照).")
class CodeCounterpart:
    """A crosswalk's answer; `code` is null when there is none, which is an answer too."""

    match: Match = strawberry.field(description="How well it corresponds (对应程度).")
    code: "Code | None" = strawberry.field(description="The counterpart; null when there is none (对应代码).")


def _counterpart(
    info: Info[HubContext, None],
    root: strawberry.Parent[ContractCode],
    scheme: Annotated[str, strawberry.argument(description="The scheme wanted (目标代码表).")],
) -> CodeCounterpart | None:
    for source in info.context.hub.sources.values():
        for crosswalk in source.department.crosswalks:
            found = crosswalk.counterpart(root.code)
            if crosswalk.origin == root.scheme and crosswalk.target == scheme and found:
                code = None if found.code is None else _labelled(info.context, scheme, found.code)
                return CodeCounterpart(match=found.match, code=code)
    return None


@strawberry.type(description="A code of some scheme with its label (代码), as the department keeps it.")
class Code:
    """A code: `label` is null where the scheme does not know it."""

    scheme: str = strawberry.field(description="The code table (代码表), such as GB/T 2261.1.")
    code: str = strawberry.field(description="The code as the department keeps it (代码).")
    label: str | None = strawberry.field(description="What it means, in Chinese (名称); null if unknown.")
    counterpart: CodeCounterpart | None = strawberry.field(
        resolver=_counterpart,
        description="The counterpart in another scheme; null where no crosswalk speaks of it (代码对照).",
    )


def _labelled(context: HubContext, scheme: str, code: str) -> Code:
    for source in context.hub.sources.values():
        for table in source.department.tables:
            if table.scheme == scheme:
                return Code(scheme=scheme, code=code, label=table.labels.get(code))
    return Code(scheme=scheme, code=code, label=None)


@strawberry.enum(description="How the hub reads a department (接入方式).")
class StoreKind(Enum):
    """Live store or exchange store."""

    LIVE = strawberry.enum_value(Feed.LIVE, description="The department's own store, read live (实时).")
    EXCHANGE = strawberry.enum_value(
        Feed.EXCHANGE, description="A copy that the department's pushes fill (前置库)."
    )


@strawberry.type(description="Where a record comes from (数据来源).")
class Provenance:
    """Source and time of one record."""

    department: str = strawberry.field(description="The department's name, such as police (来源部门).")
    title: str = strawberry.field(description="The department's Chinese name (部门名称).")
    kind: StoreKind = strawberry.field(description="Live or exchange store (接入方式).")
    as_of: datetime | None = strawberry.field(
        description="The instant for which the store vouches (数据时点); null while it is silent."
    )
    updated_at: datetime | None = strawberry.field(
        description="The source's own time of last change of this record, where it keeps one (更新时间)."
    )
