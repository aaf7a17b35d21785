"""One declaration per record: a frozen dataclass whose fields carry everything that follows from them.

From it come the projection, the GraphQL type, filters and order, data class, catalogue entry and docs.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from inspect import cleandoc
from typing import Any, TypeVar, get_args

from connectors.contract.classes import DataClass, Mask, Tier
from connectors.contract.codecs import Codec
from connectors.contract.contradictions import contradictions
from connectors.contract.errors import DeclarationError
from connectors.contract.links import Link, LinkKind

T = TypeVar("T")


@dataclass(frozen=True)
class Attribute:
    """One field of a record: its column, codec, Chinese title, data class, tier, mask and link."""

    name: str
    column: str
    codec: Codec
    zh: str
    doc: str
    data_class: DataClass
    tier: Tier
    mask: Mask
    link: Link | None
    key: bool
    required: bool
    filterable: bool

    @property
    def orderable(self) -> bool:
        """Only where native order is clean order."""
        return self.filterable and self.codec.ordered


@dataclass(frozen=True)
class OrderTerm:
    """One term of an order, by attribute name."""

    attribute: str
    descending: bool = False


@dataclass(frozen=True)
class Record:
    """A record as declared. `namespace` groups its lists under a grid or person (default: the department)."""

    name: str
    department: str
    namespace: str
    list_name: str
    table: str
    zh: str
    doc: str
    data_class: DataClass
    attributes: tuple[Attribute, ...]
    order: tuple[OrderTerm, ...]
    sealed_by: str | None
    updated_by: str | None
    declared: type

    def __repr__(self) -> str:
        return f"<Record {self.department}.{self.name} of {self.table}, {len(self.attributes)} fields>"

    def __hash__(self) -> int:
        return hash((self.department, self.name))

    @cached_property
    def by_name(self) -> dict[str, Attribute]:
        """Attributes by name, in declared order."""
        return {a.name: a for a in self.attributes}

    @cached_property
    def key(self) -> Attribute:
        """The one attribute that identifies a row."""
        return next(a for a in self.attributes if a.key)

    @cached_property
    def place(self) -> Attribute | None:
        """The grid the record lies in: its first GRID link."""
        return next((a for a in self.linked(LinkKind.GRID)), None)

    def linked(self, kind: LinkKind) -> tuple[Attribute, ...]:
        """The attributes with a link of this kind."""
        return tuple(a for a in self.attributes if a.link and a.link.kind is kind)


def attribute(  # noqa: PLR0913 - one keyword per thing that can be declared
    column: str,
    codec: Codec,
    zh: str,
    doc: str = "",
    *,
    tier: Tier = Tier.SUMMARY,
    data_class: DataClass | None = None,
    mask: Mask = Mask.NONE,
    link: Link | None = None,
    key: bool = False,
    filterable: bool = True,
) -> Any:
    """Declare a field: native column, codec, Chinese title and what it means.

    `data_class` defaults to the record's own; `tier` is the disclosure tier from which the field is shown.
    """
    meta = dict(locals().items())
    return dataclasses.field(metadata={"attribute": meta})


def record(  # noqa: PLR0913 - one keyword per thing that can be declared
    *,
    table: str,
    zh: str,
    list_name: str,
    data_class: DataClass,
    order: str,
    namespace: str | None = None,
    sealed_by: str | None = None,
    updated_by: str | None = None,
) -> Callable[[type[T]], type[T]]:
    """Declare a record.

    `order` is the default order, such as "-reported_at" (the key is always added); `list_name` the snake-case
    plural; `sealed_by` a Flag attribute whose rows look absent; `updated_by` the source's own time of
    last change.
    """

    def declare(cls: type[T]) -> type[T]:
        doc = cleandoc(cls.__doc__ or "")  # before dataclass() puts a signature where there is none
        frozen: Any = dataclass(frozen=True)(cls)
        department = cls.__module__.split(".")[-2] if "." in cls.__module__ else cls.__module__
        fields = dataclasses.fields(frozen)
        attributes = tuple(_attribute(cls, f, data_class) for f in fields)
        declared = Record(
            name=cls.__name__,
            department=department,
            namespace=namespace or department,
            list_name=list_name,
            table=table,
            zh=zh,
            doc=doc,
            data_class=data_class,
            attributes=attributes,
            order=_order(order, attributes),
            sealed_by=sealed_by,
            updated_by=updated_by,
            declared=frozen,
        )
        found = contradictions(declared)
        if found:
            raise DeclarationError(f"{declared.department}.{declared.name} " + "; ".join(found))
        frozen.__record__ = declared
        return cls

    return declare


def record_of(declared: type) -> Record:
    """The declaration of a record class."""
    found = getattr(declared, "__record__", None)
    if not isinstance(found, Record):
        raise DeclarationError(f"{declared.__name__} is not a declared record")
    return found


def _attribute(cls: type, field: "dataclasses.Field[Any]", default: DataClass) -> Attribute:
    meta = field.metadata.get("attribute")
    if meta is None:
        raise DeclarationError(f"{cls.__name__}.{field.name} must be declared with attribute(...)")
    optional = type(None) in get_args(field.type)
    return Attribute(
        name=field.name,
        required=not optional,
        **{**meta, "data_class": meta["data_class"] or default, "doc": meta["doc"] or meta["zh"]},
    )


def _order(text: str, attributes: tuple[Attribute, ...]) -> tuple[OrderTerm, ...]:
    terms = [OrderTerm(part.lstrip("-"), part.startswith("-")) for part in text.split()]
    key = next((a.name for a in attributes if a.key), None)
    if key and key not in [t.attribute for t in terms]:
        terms.append(OrderTerm(key, terms[0].descending if terms else False))
    return tuple(terms)
