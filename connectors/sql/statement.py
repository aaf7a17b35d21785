"""One Read becomes one statement, however many parents ask.

Every statement selects, in this order: the partition key (if any), the total (if asked), a constant 1 that
tells a row from the NULLs of an outer join (if a total is asked), then the asked columns.
"""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import TypeEngine

from connectors.contract.reading import Partition, Read
from connectors.sql.keyset import Term, after, directed, terms
from connectors.sql.predicates import condition, within
from connectors.sql.tables import table_of


@dataclass(frozen=True)
class Parts:
    """A Read taken apart for one dialect."""

    read: Read
    table: sa.Table
    dialect: str

    @property
    def part(self) -> Partition:
        """The partition, where there must be one."""
        if self.read.partition is None:
            raise ValueError("this Read has no partition")
        return self.read.partition

    @property
    def keys(self) -> list[Any]:
        """The asked keys, each once."""
        return list(dict.fromkeys(self.part.keys))

    @property
    def is_single(self) -> bool:
        """Whether one page answers: no parents, or one."""
        return self.read.partition is None or len(self.keys) == 1

    @property
    def columns(self) -> list[ColumnElement[Any]]:
        """The asked columns, labelled by position so that no native name can collide."""
        by_name = self.read.record.by_name
        return [self.table.c[by_name[n].column].label(f"c{i}") for i, n in enumerate(self.read.columns)]

    @property
    def key(self) -> ColumnElement[Any]:
        """What rows are grouped by: the clean key, also where the store holds another form of it."""
        column = self.table.c[self.read.record.by_name[self.part.attribute].column]
        if self.part.length:
            return sa.func.substr(column, 1, self.part.length)
        odd = [(column == native, key) for key, native in self.forms() if native != key]
        return sa.case(*odd, else_=column) if odd else column

    def forms(self) -> list[tuple[Any, Any]]:
        """Every asked key with every native form that means the same."""
        codec = self.read.record.by_name[self.part.attribute].codec
        return [(key, native) for key in self.keys for native in codec.variants(key)]

    def keys_are_native(self) -> bool:
        """Whether a row's key is what its column holds, and nothing else."""
        forms = [] if self.part.length else self.forms()
        return len(forms) == len(self.keys) and all(key == native for key, native in forms)

    def of_keys(self) -> list[ColumnElement[bool]]:
        """Rows of the asked keys."""
        if self.read.partition is None:
            return []
        column = self.table.c[self.read.record.by_name[self.part.attribute].column]
        if self.part.length:
            return [sa.or_(sa.false(), *(within(column, k) for k in self.keys))]
        natives = [native for _, native in self.forms()]
        return [column == natives[0] if len(natives) == 1 else column.in_(natives)]

    def parents(self, plain: TypeEngine[Any]) -> ColumnElement[Any]:
        """The asked keys as one array."""
        return sa.bindparam("keys", self.keys, type_=sa.ARRAY(plain))

    def filtered(self) -> list[ColumnElement[bool]]:
        """The caller's predicate."""
        where = self.read.where
        return [condition(where, self.read.record, self.table)] if where is not None else []

    def behind(self) -> list[ColumnElement[bool]]:
        """The cursor's predicate: narrows the page, not the total."""
        read = self.read
        if read.after is None:
            return []
        return [after(read.record, read.order, read.after, self.table)]

    def terms(self) -> list[Term]:
        """The order's terms over the table."""
        return terms(self.read.record, self.read.order, self.table, self.dialect)

    def order(self) -> list[ColumnElement[Any]]:
        """ORDER BY."""
        return [directed(t) for t in self.terms()]

    def order_within(self, rows: sa.FromClause) -> list[ColumnElement[Any]]:
        """ORDER BY over the labelled columns of a page."""
        return [directed(t._replace(expression=rows.c[f"o{i}"])) for i, t in enumerate(self.terms())]

    def labelled_order(self) -> list[ColumnElement[Any]]:
        """What rows are ordered by, as columns: an outer join around a page does not keep its order."""
        return [term.expression.label(f"o{i}") for i, term in enumerate(self.terms())]


def statement(read: Read, dialect: str) -> sa.Select[Any]:
    """The one statement that answers a Read."""
    return composed(Parts(read, table_of(read.record, dialect), dialect))


def composed(parts: Parts) -> sa.Select[Any]:
    """The statement of a Read taken apart."""
    if parts.read.limit == 0:
        return _totals(parts)
    if parts.is_single:
        page = _single_page(parts)
    elif parts.dialect == "postgresql" and parts.keys_are_native():
        page = _lateral_pages(parts)
    else:
        page = _windowed_pages(parts)
    return _with_totals(parts, page) if parts.read.total else page


def _single_page(parts: Parts) -> sa.Select[Any]:
    read = parts.read
    key = [parts.key.label("k")] if read.partition else []
    chosen = sa.select(*key, *parts.columns).where(*parts.of_keys(), *parts.filtered(), *parts.behind())
    if read.total:
        chosen = chosen.add_columns(*parts.labelled_order())
    return chosen.order_by(*parts.order()).limit(read.limit + 1)


def _windowed_pages(parts: Parts) -> sa.Select[Any]:
    read = parts.read
    rank = sa.func.row_number().over(partition_by=parts.key, order_by=parts.order()).label("rn")
    extra = parts.labelled_order() if read.total else []
    ranked = (
        sa.select(parts.key.label("k"), *parts.columns, *extra, rank)
        .where(*parts.of_keys(), *parts.filtered(), *parts.behind())
        .subquery("ranked")
    )
    kept = [c for c in ranked.c if c.name != "rn"]
    return sa.select(*kept).where(ranked.c.rn <= read.limit + 1).order_by(ranked.c.k, ranked.c.rn)


def _lateral_pages(parts: Parts) -> sa.Select[Any]:
    """PostgreSQL fetches each parent's page by index, instead of ranking all their rows."""
    read = parts.read
    column = parts.table.c[read.record.by_name[parts.part.attribute].column]
    plain = sa.BigInteger() if isinstance(column.type, sa.Integer) else sa.Text()
    parents = sa.func.unnest(parts.parents(plain))
    keys = parents.table_valued(sa.column("k", plain), name="keys").render_derived()
    page = (
        sa.select(*parts.columns, *parts.labelled_order())
        .where(column == keys.c.k, *parts.filtered(), *parts.behind())
        .order_by(*parts.order())
        .limit(read.limit + 1)
        .lateral("page")
    )
    order = parts.order_within(page)
    kept = [c for c in page.c if read.total or not c.name.startswith("o")]
    return sa.select(keys.c.k, *kept).select_from(sa.join(keys, page, sa.true())).order_by(keys.c.k, *order)


def _totals(parts: Parts) -> sa.Select[Any]:
    count = sa.func.count().label("n")
    if parts.read.partition is None:
        return sa.select(count).select_from(parts.table).where(*parts.filtered())
    counted = sa.select(parts.key.label("k"), count).where(*parts.of_keys(), *parts.filtered())
    return counted.group_by(sa.literal_column("1"))  # by position: a native column may be called k


def _with_totals(parts: Parts, page: sa.Select[Any]) -> sa.Select[Any]:
    """Totals and page in one statement; a total stands even where the page is empty."""
    totals = _totals(parts).subquery("totals")
    rows = page.add_columns(sa.literal(1).label("hit")).subquery("page")
    columns = [rows.c[f"c{i}"] for i in range(len(parts.read.columns))]
    order = parts.order_within(rows)
    if parts.read.partition is None:
        joined = totals.outerjoin(rows, sa.true())
        return sa.select(totals.c.n, rows.c.hit, *columns).select_from(joined).order_by(*order)
    joined = totals.outerjoin(rows, rows.c.k == totals.c.k)
    return (
        sa.select(totals.c.k, totals.c.n, rows.c.hit, *columns)
        .select_from(joined)
        .order_by(totals.c.k, *order)
    )
