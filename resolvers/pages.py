"""Connections: what a list field answers with."""

from dataclasses import dataclass
from functools import cmp_to_key

from resolvers.loaders import Loaded
from resolvers.plans import Plan, natives
from resolvers.rows import Row


@dataclass(slots=True)
class Edge:
    """A row with its cursor."""

    node: Row
    plan: Plan

    @property
    def cursor(self) -> str:
        """Made only when asked for."""
        return self.plan.cursor(self.node)


@dataclass(slots=True)
class PageInfo:
    """Relay's page information."""

    connection: "Connection"

    @property
    def has_next_page(self) -> bool:
        """Whether rows follow."""
        return self.connection.has_next

    @property
    def has_previous_page(self) -> bool:
        """Whether this page starts behind a cursor."""
        return self.connection.plan.asked.after is not None

    @property
    def start_cursor(self) -> str | None:
        """The first row's cursor."""
        return self.connection.plan.cursor(self.connection.nodes[0]) if self.connection.nodes else None

    @property
    def end_cursor(self) -> str | None:
        """The last row's cursor: `after` of the next page."""
        return self.connection.plan.cursor(self.connection.nodes[-1]) if self.connection.nodes else None


@dataclass(slots=True)
class Connection:
    """A page of rows."""

    plan: Plan
    nodes: list[Row]
    has_next: bool
    total_count: int | None

    @property
    def edges(self) -> list[Edge]:
        """Rows with cursors."""
        return [Edge(row, self.plan) for row in self.nodes]

    @property
    def page_info(self) -> PageInfo:
        """Relay's page information."""
        return PageInfo(self)


def connection(plan: Plan, loaded: Loaded) -> Connection:
    """The connection of one page."""
    rows = [Row(loaded.layout, values) for values in loaded.page.rows]
    return Connection(plan, rows, loaded.page.has_next, loaded.page.total)


def merged(plan: Plan, parts: list[Loaded]) -> Connection:
    """One connection from the pages of several parents, such as a household's members."""
    rows = [Row(part.layout, values) for part in parts for values in part.page.rows]
    rows.sort(key=cmp_to_key(_Order(plan).compare))
    limit = plan.asked.limit
    more = len(rows) > limit or any(part.page.has_next for part in parts)
    total = sum(part.page.total or 0 for part in parts) if plan.asked.total else None
    return Connection(plan, rows[:limit], more, total)


class _Order:
    """Compares rows as their store orders them."""

    def __init__(self, plan: Plan) -> None:
        self._order = plan.asked.order
        by_name = plan.asked.record.by_name
        # Where NULL is allowed it comes last, both ways; where it is dirt it is the smallest value.
        self._nulls_last = [t.descending or not by_name[t.attribute].required for t in self._order]

    def compare(self, left: Row, right: Row) -> int:
        """Below zero if `left` comes first."""
        values = zip(natives(left, self._order), natives(right, self._order), strict=True)
        for (a, b), term, nulls_last in zip(values, self._order, self._nulls_last, strict=True):
            if a == b:
                continue
            if a is None or b is None:
                return 1 if (a is None) is nulls_last else -1
            return (1 if a > b else -1) * (-1 if term.descending else 1)
        return 0
