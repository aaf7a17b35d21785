"""From a record's declaration to its GraphQL types: object, connection, filters and order."""

from collections.abc import Callable
from enum import Enum
from typing import Any

from connectors.contract import Attribute, LinkKind, Record
from resolvers.naming import SUBJECTS, type_names
from resolvers.selection import ResolveInfo
from resolvers.subjects import Subject, linked
from schema import following
from schema.arguments import Answer, described, grids_resolver, list_resolver
from schema.book import TypeBook
from schema.inputs import Inputs
from schema.interfaces import DepartmentRecord, Needs, RecordShape, camel
from schema.scalars import output_type
from schema.terms import enumeration


class RecordTypes:
    """Makes the types of every record of a hub."""

    def __init__(self, book: TypeBook, records: tuple[Record, ...]) -> None:
        self.book = book
        self.records = records
        self.names = type_names(records)
        self._inputs = Inputs(book)

    def make(self, record: Record, extra: dict[str, Any], needs: Needs) -> None:
        """Make a record's object and connection types, with the hub's own fields where it has any."""
        name = self.names[record]
        columns = {camel(a.name): a.name for a in record.attributes}
        wanted: Needs = {field: (attribute,) for field, attribute in columns.items()}
        wanted["id"] = (record.key.name,)
        wanted["source"] = (record.updated_by,) if record.updated_by else ()
        fields = {a.name: self._column(a) for a in record.attributes}
        fields |= {"id": following.id_field(name), "source": following.source_field()}
        for attr in record.attributes:
            self._forward(record, attr, fields, wanted)
        self._children(record, fields, wanted)
        fields |= extra
        wanted |= needs
        fields["is_type_of"] = following.is_row_of(record)
        fields["record_shape"] = RecordShape(record, name, wanted, columns)
        doc = f"{record.doc} ({record.zh})"
        self.book.make(name, doc, fields, of=record.declared, bases=(DepartmentRecord,))
        self._connection(record, name)
        self._inputs.where(record, name)
        self._inputs.order(record, name)

    def list_field(self, record: Record, attr: Attribute, subject: Callable[[Any], Subject]) -> Any:
        """A connection of the records whose attribute links to the field's parent."""

        async def answer(root: Any, info: ResolveInfo, arguments: dict[str, Any]) -> Any:
            return await linked(info, subject(root), record, attr, arguments)

        return self.connection_field(record, answer, f"{record.doc} ({record.zh})")

    def connection_field(
        self, record: Record, answer: Answer, description: str, *, of_grids: bool = False
    ) -> Any:
        """A field with `first`, `after`, `where` and `orderBy` over one record."""
        name = self.names[record]
        resolver = grids_resolver(answer) if of_grids else list_resolver(answer)
        field = self.book.field(f"{name}Connection | None", description, resolver=resolver)
        types = {"where": f"{name}Where | None", "order_by": f"list[{name}Order] | None"}
        types["level"] = "UnitLevel | None"
        for argument in field.base_resolver.arguments:
            if argument.python_name in types:
                argument.type_annotation = self.book.lazy(types[argument.python_name])
        return described(field)

    def _column(self, attr: Attribute) -> Any:
        clean = output_type(attr)
        if isinstance(clean, type) and issubclass(clean, Enum):
            clean = self._enum(clean)
        annotation = self._known(clean) + ("" if attr.key else " | None")
        return self.book.field(annotation, f"{attr.doc} ({attr.zh})")

    def _known(self, clean: Any) -> str:
        """A name under which the book resolves a Python type."""
        name = str(getattr(clean, "__name__", clean))
        self.book.types.setdefault(name, clean)
        return name

    def _enum(self, declared: type[Enum]) -> Any:
        name = declared.__name__
        if name not in self.book.types:
            doc = (declared.__doc__ or name).strip()
            self.book.types[name] = enumeration(declared, name, doc)
        return self.book.types[name]

    def _forward(self, record: Record, attr: Attribute, fields: dict[str, Any], wanted: Needs) -> None:
        """The field that follows an attribute's link."""
        link = attr.link
        if link is None or link.field is None:
            return
        wanted[camel(link.field)] = tuple(n for n in (attr.name, link.verified) if n)
        if link.kind is LinkKind.RECORD:
            target = next(
                r for r in self.records if (r.department, r.name) == (record.department, link.target)
            )
            answer, told = f"{self.names[target]} | None", f"{target.doc} ({target.zh})"
            resolver = following.follow_record(target, attr)
        elif link.kind is LinkKind.NUMBER:
            answer = "list[DepartmentRecord] | None"
            told = f"The records with this number, in any department ({attr.zh})."
            resolver = following.follow_number(attr)
        else:
            answer = f"{SUBJECTS[link.kind]} | None"
            told = f"Who or where it is, by exact verified number ({attr.zh})."
            resolver = following.follow_subject(attr)
        fields[link.field] = self.book.field(answer, told, resolver=resolver)

    def _children(self, record: Record, fields: dict[str, Any], wanted: Needs) -> None:
        """The lists of records that belong to this one."""
        for child in self.records:
            for attr in child.linked(LinkKind.RECORD):
                if attr.link and (child.department, attr.link.target) == (record.department, record.name):
                    name = attr.link.reverse or child.list_name
                    fields[name] = self.list_field(child, attr, _as_parent)
                    wanted[camel(name)] = (record.key.name,)

    def _connection(self, record: Record, name: str) -> None:
        edge = {
            "cursor": self.book.field("str", "The place of this record in the list (游标)."),
            "node": self.book.field(name, f"The record ({record.zh})."),
        }
        self.book.make(f"{name}Edge", f"A record of a list, with its cursor ({record.zh}).", edge)
        page = {
            "nodes": self.book.field(f"list[{name}]", f"The records ({record.zh})."),
            "edges": self.book.field(f"list[{name}Edge]", "The records with their cursors (记录与游标)."),
            "page_info": self.book.field("PageInfo", "Whether more follow (分页信息)."),
            "total_count": self.book.field("int | None", "How many there are, whatever the page (总数)."),
        }
        self.book.make(f"{name}Connection", f"A page of records ({record.zh}).", page)


def _as_parent(row: Any) -> Subject:
    return Subject(LinkKind.RECORD, row.get(row.record.key.name))
