"""What every department holds on a subject: one namespace type per subject and department."""

from collections.abc import Iterator
from typing import Any

from strawberry.types import Info

from connectors.contract import Attribute, Department, LinkKind, Record
from resolvers.context import HubContext
from resolvers.posts import post_for
from resolvers.subjects import Subject, linked
from schema.interfaces import camel
from schema.raw import core
from schema.records import RecordTypes

_ABOUT = {
    LinkKind.GRID: "in this grid or division (网格内)",
    LinkKind.PERSON: "on this person (涉及此人)",
    LinkKind.HOUSEHOLD: "on this household and its members (涉及此户)",
    LinkKind.ORGANIZATION: "on this organisation (涉及此组织)",
}
_TITLES = {"party": "党组织", "partners": "社会力量"}


class Namespaces:
    """Makes, for each kind of subject, the fields under which departments answer."""

    def __init__(self, types: RecordTypes, departments: tuple[Department, ...]) -> None:
        self._types = types
        self._departments = {d.name: d for d in departments}

    def fields(self, kind: LinkKind, subject: str) -> dict[str, Any]:
        """A field per namespace that has records linking to this kind of subject."""
        found: dict[str, Any] = {}
        for namespace in dict.fromkeys(r.namespace for r in self._types.records):
            lists = dict(self._lists(kind, namespace))
            if lists:
                found[namespace] = self._field(kind, subject, namespace, lists)
        return found

    def _lists(self, kind: LinkKind, namespace: str) -> Iterator[tuple[str, tuple[Record, Attribute]]]:
        joined = (kind, LinkKind.PERSON) if kind is LinkKind.HOUSEHOLD else (kind,)
        for record in self._types.records:
            for attr in record.attributes:
                if record.namespace == namespace and attr.link and attr.link.kind in joined:
                    if kind is LinkKind.HOUSEHOLD and attr.key:
                        continue  # members are reached by the household's number
                    yield attr.link.reverse or record.list_name, (record, attr)

    def _field(self, kind: LinkKind, subject: str, namespace: str, lists: dict[str, Any]) -> Any:
        department = self._departments.get(namespace)
        title = department.zh if department else _TITLES.get(namespace, namespace)
        name = f"{subject}{namespace.title()}"
        fields: dict[str, Any] = {
            list_name: self._types.list_field(record, attr, lambda root: root)
            for list_name, (record, attr) in lists.items()
        }
        fields["counts"] = self._counts(name, title, kind, lists)
        if kind is LinkKind.GRID and department and department.slot:
            fields["post"] = self._post(department)
        self._types.book.make(name, f"What {namespace} holds {_ABOUT[kind]}: {title}.", fields)

        def resolve(root: Any) -> Any:
            return root if isinstance(root, Subject) else Subject(kind, root.get(root.record.key.name))

        return self._types.book.field(
            name, f"What {namespace} holds {_ABOUT[kind]} ({title}).", resolver=resolve
        )

    def _post(self, department: Department) -> Any:
        async def resolve(root: Subject, info: Info[HubContext, None]) -> Any:
            return await post_for(core(info), root.key, str(department.slot))

        told = f"Who holds the post for this grid, or that it is vacant ({department.zh}岗位)."
        return self._types.book.field("Post | None", told, resolver=resolve)

    def _counts(self, name: str, title: str, kind: LinkKind, lists: dict[str, Any]) -> Any:
        fields = {key: self._count(record, attr) for key, (record, attr) in lists.items()}
        self._types.book.make(
            f"{name}Counts", f"How many records there are {_ABOUT[kind]}, by kind ({title}).", fields
        )
        return self._types.book.field(
            f"{name}Counts", f"How many records there are, by kind ({title}数量).", resolver=lambda root: root
        )

    def _count(self, record: Record, attr: Attribute) -> Any:
        async def resolve(root: Subject, info: Info[HubContext, None]) -> int | None:
            counted = await linked(core(info), root, record, attr, {"count": True})
            return counted.total_count

        return self._types.book.field(
            "int | None", f"Number of {camel(record.list_name)} ({record.zh}数).", resolver=resolve
        )
