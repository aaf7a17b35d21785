"""The catalogue: what every department declares, field by field."""

import strawberry
from strawberry.types import Info

from connectors.contract import Attribute, Code, DataClass, Mask, Record, Tier
from resolvers.context import HubContext
from schema.interfaces import camel
from schema.terms import enumeration

enumeration(DataClass, "DataClass", "What kind of data it is (数据分类).")
enumeration(Tier, "Tier", "The disclosure tier from which a field is shown (披露层级).")
enumeration(Mask, "Mask", "How a field is masked (脱敏方式).")


@strawberry.type(description="A field of a declared record (数据项).")
class CatalogField:
    """What is declared of one field."""

    name: str = strawberry.field(description="Name in the graph (字段名).")
    title: str = strawberry.field(description="Chinese name (中文名称).")
    description: str = strawberry.field(description="What it means (说明).")
    data_class: DataClass = strawberry.field(description="Data class (数据分类).")
    tier: Tier = strawberry.field(description="Tier from which it is shown (披露层级).")
    mask: Mask = strawberry.field(description="How it is masked (脱敏方式).")
    scheme: str | None = strawberry.field(description="Code table, if it is a code (代码表).")
    required: bool = strawberry.field(description="Whether it must have a value (必填).")
    filterable: bool = strawberry.field(description="Whether `where` may use it (可筛选).")
    orderable: bool = strawberry.field(description="Whether `orderBy` may use it (可排序).")
    links_to: str | None = strawberry.field(description="What it links to (关联).")


@strawberry.type(description="A record as its department declares it (目录项).")
class CatalogRecord:
    """What is declared of one record."""

    type: str = strawberry.field(description="GraphQL type (类型).")
    department: str = strawberry.field(description="Department (提供部门).")
    title: str = strawberry.field(description="Chinese name (中文名称).")
    description: str = strawberry.field(description="What it is (说明).")
    data_class: DataClass = strawberry.field(description="Data class (数据分类).")
    fields: list[CatalogField] = strawberry.field(description="Its fields (数据项).")


def catalog(info: Info[HubContext, None]) -> list[CatalogRecord]:
    """Every record of every department."""
    names = info.context.hub.type_names
    return [_record(record, names[record]) for record in info.context.hub.records]


def _record(record: Record, name: str) -> CatalogRecord:
    return CatalogRecord(
        type=name,
        department=record.department,
        title=record.zh,
        description=record.doc,
        data_class=record.data_class,
        fields=[_field(a) for a in record.attributes],
    )


def _field(attr: Attribute) -> CatalogField:
    table = getattr(attr.codec, "table", None) if attr.codec.clean is Code else None
    return CatalogField(
        name=camel(attr.name),
        title=attr.zh,
        description=attr.doc,
        data_class=attr.data_class,
        tier=attr.tier,
        mask=attr.mask,
        scheme=table.scheme if table else None,
        required=attr.required,
        filterable=attr.filterable,
        orderable=attr.orderable,
        links_to=attr.link.kind.value if attr.link else None,
    )
