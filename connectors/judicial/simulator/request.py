"""What callers may ask of a resource, in the service's own words, and what that means to its store."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StrictInt, StrictStr, model_validator

from connectors.contract import AllOf, AnyOf, Compare, Negation, OrderTerm, Partition, Predicate, Read, Record
from connectors.contract.reading import Operator
from connectors.judicial.simulator.envelope import Refusal

MAX_KEYS = 200
MAX_PAGE = 500
MAX_ROWS = 10_000  # of each group

Value = StrictStr | StrictInt
Op = Literal["eq", "ne", "lt", "le", "gt", "ge", "in", "like", "prefix", "under", "null"]

_TEXT: dict[str, Operator] = {
    "like": "contains",
    "prefix": "starts_with",
    "under": "within",
}  # under: of codes


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Filter(_Strict):
    """One node of a filter: `and`, `or`, `not`, or a field compared with a value."""

    all_of: list["Filter"] | None = Field(None, alias="and")
    any_of: list["Filter"] | None = Field(None, alias="or")
    negated: "Filter | None" = Field(None, alias="not")
    field: str | None = None
    op: Op | None = None
    value: Value | bool | list[Value] | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        forms = (self.all_of, self.any_of, self.negated, self.field)
        if sum(form is not None for form in forms) != 1 or (self.field is None) != (self.op is None):
            raise ValueError("a filter is one of and, or, not, field with op")
        return self


class Sort(_Strict):
    """One field that rows are sorted by."""

    field: str
    desc: bool = False


class Groups(_Strict):
    """Rows of many keys at once; with `prefix`, a row belongs to the key that its value starts with."""

    field: str
    keys: Annotated[list[Value], Field(min_length=1)]
    prefix: Annotated[int, Field(gt=0)] | None = None


class Query(_Strict):
    """A query. `limit` counts rows per group, or in all; `pageSize` rows per answer; `page` is a cursor."""

    fields: Annotated[list[str], Field(min_length=1)]
    filter: Filter | None = None
    sort: list[Sort] = []
    groups: Groups | None = None
    after: list[Value | None] | None = None
    limit: Annotated[int, Field(ge=0)] = MAX_PAGE
    total: bool = False
    page: str | None = None
    page_size: Annotated[int, Field(ge=1, alias="pageSize")] = 100


def read_of(query: Query, record: Record) -> Read:
    """The query as the store takes it; raises Refusal for fields, values or sizes that do not fit."""
    known = record.by_name
    if query.page_size > MAX_PAGE:
        raise Refusal(400, 40010, f"pageSize 超过上限 {MAX_PAGE}")
    if query.groups and len(query.groups.keys) > MAX_KEYS:
        raise Refusal(400, 40011, f"groups.keys 超过上限 {MAX_KEYS}")
    if query.groups and query.limit > MAX_ROWS:
        raise Refusal(400, 40016, f"groups 的 limit 超过上限 {MAX_ROWS}")
    named = [*query.fields, *(s.field for s in query.sort), *([query.groups.field] if query.groups else [])]
    for name in named:
        if name not in known:
            raise Refusal(400, 40012, f"字段不存在: {name}")
    order = tuple(OrderTerm(s.field, s.desc) for s in query.sort) or record.order
    if query.after is not None and len(query.after) != len(order):
        raise Refusal(400, 40014, "after 与 sort 不一致")
    return Read(
        record=record,
        columns=tuple(query.fields),
        where=_predicate(query.filter, record) if query.filter else None,
        order=order,
        partition=_partition(query.groups, record),
        after=tuple(query.after) if query.after is not None else None,
        limit=query.limit,
        total=query.total,
    )


def _partition(groups: Groups | None, record: Record) -> Partition | None:
    if groups is None:
        return None
    keys = tuple(_value(record, groups.field, key) for key in groups.keys)
    return Partition(groups.field, tuple(dict.fromkeys(keys)), groups.prefix)


def _predicate(node: Filter, record: Record) -> Predicate:
    if node.all_of is not None:
        return AllOf(tuple(_predicate(part, record) for part in node.all_of))
    if node.any_of is not None:
        return AnyOf(tuple(_predicate(part, record) for part in node.any_of))
    if node.negated is not None:
        return Negation(_predicate(node.negated, record))
    return _comparison(node, record)


def _comparison(node: Filter, record: Record) -> Compare:
    field = node.field or ""
    if field not in record.by_name:
        raise Refusal(400, 40012, f"字段不存在: {field}")
    match node.op:
        case "null":
            return Compare(field, "is_null", node.value is not False)
        case "in":
            if not isinstance(node.value, list) or not node.value:
                raise Refusal(400, 40013, f"in 需要非空数组: {field}")
            return Compare(field, "in", tuple(_value(record, field, v) for v in node.value))
        case "like" | "prefix" | "under":
            return Compare(field, _TEXT[node.op], _value(record, field, node.value))
        case "eq" | "ne" | "lt" | "le" | "gt" | "ge":
            return Compare(field, node.op, _value(record, field, node.value))
    raise Refusal(400, 40013, f"不支持的比较: {field}")


def _value(record: Record, field: str, value: object) -> str | int:
    """A value of the field's own type, never of another."""
    wanted = int if record.by_name[field].codec.storage == "integer" else str
    if isinstance(value, bool) or not isinstance(value, wanted):
        raise Refusal(400, 40013, f"值的类型不符: {field}")
    return value
