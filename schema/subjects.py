"""The hub's own types: grid, person, household, organisation - whom and what records link to."""

from typing import Any

import strawberry
from strawberry.types import Info

from connectors.contract import LinkKind
from resolvers.context import HubContext
from resolvers.people import born, possible_matches, sex
from resolvers.posts import post_for, team
from resolvers.reaching import linked_record
from resolvers.selection import ResolveInfo
from resolvers.subjects import Subject
from schema.interfaces import Needs, Node, camel
from schema.namespaces import Namespaces
from schema.raw import core
from schema.records import RecordTypes
from schema.scalars import CitizenIdNumber, CreditCode


class SubjectTypes:
    """Makes the types of the hub's subjects."""

    def __init__(self, types: RecordTypes, namespaces: Namespaces) -> None:
        self._types = types
        self._book = types.book
        self._namespaces = namespaces

    def grid(self) -> tuple[dict[str, Any], Needs]:
        """The fields that a grid has beside the registry's own, and what they need."""
        field = self._book.field
        fields = self._namespaces.fields(LinkKind.GRID, "Grid")

        async def whole_team(root: Any, info: Info[HubContext, None]) -> Any:
            return await team(core(info), root.get("code"))

        async def adviser(root: Any, info: Info[HubContext, None]) -> Any:
            return await post_for(core(info), root.get("code"), "LEGAL_ADVISER")

        fields["team"] = field(
            "list[Post] | None",
            "The team of 1+3+X: every post that serves this place, vacant or held (队伍).",
            resolver=whole_team,
        )
        fields["legal_adviser"] = field(
            "Post | None",
            "The village's legal adviser (一村一法律顾问), or that the post is vacant.",
            resolver=adviser,
        )
        return fields, {camel(name): ("code",) for name in fields}

    def person(self) -> None:
        """A person: the ID number is the person, whoever holds something on them."""
        resident = self._types.names.get(self._keyed(LinkKind.PERSON))

        async def own(root: Subject, info: Info[HubContext, None]) -> Any:
            return await linked_record(core(info), self._keyed(LinkKind.PERSON), root.key)

        async def possible(root: Subject, info: Info[HubContext, None]) -> Any:
            return await possible_matches(core(info), root)

        fields = {
            "id": self._id("Person"),
            "id_number": self._key(CitizenIdNumber, "The ID number (公民身份号码)."),
            "sex": self._book.field(
                "str", "By the ID number: 男 or 女 (性别).", resolver=lambda root: sex(root.key)
            ),
            "born": self._book.field(
                "date", "By the ID number (出生日期).", resolver=lambda root: born(root.key)
            ),
            "possible_matches": self._book.field(
                "list[PossibleMatch] | None",
                "Records with the same name and phone but no verified ID (疑似): never joined, only shown.",
                resolver=possible,
            ),
            **self._namespaces.fields(LinkKind.PERSON, "Person"),
        }
        if resident:
            fields["resident"] = self._book.field(
                f"{resident} | None",
                "The police's record of the resident (实有人口), if they live here.",
                resolver=own,
            )
        match = {
            "reason": self._book.field("str", "Why it may be the same person (理由)."),
            "record": self._book.field("DepartmentRecord", "The record that may concern this person (记录)."),
        }
        self._book.make(
            "PossibleMatch", "A record that may concern a person, but is not proved to (疑似匹配).", match
        )
        self._make(
            "Person", LinkKind.PERSON, "A person (自然人), identified by an exact verified ID number.", fields
        )

    def household(self) -> None:
        """A household, by its number; its records join by its members' verified ID numbers."""
        fields = self._subject(LinkKind.HOUSEHOLD, "Household", "number", str, "Household number (户号).")
        self._make(
            "Household", LinkKind.HOUSEHOLD, "A household (户): one door number at one address.", fields
        )

    def organization(self) -> None:
        """An organisation, by credit code."""
        fields = self._subject(
            LinkKind.ORGANIZATION,
            "Organization",
            "credit_code",
            CreditCode,
            "Credit code (统一社会信用代码).",
        )
        self._make(
            "Organization",
            LinkKind.ORGANIZATION,
            "An organisation (组织), identified by its credit code.",
            fields,
        )

    def _subject(self, kind: LinkKind, name: str, key: str, scalar: Any, told: str) -> dict[str, Any]:
        fields = {"id": self._id(name), key: self._key(scalar, told), **self._namespaces.fields(kind, name)}
        record = self._keyed(kind)
        if record is None or kind is LinkKind.ORGANIZATION:  # no department keeps all organisations
            return fields

        async def own(root: Subject, info: Info[HubContext, None]) -> Any:
            return await linked_record(core(info), record, root.key)

        fields["record"] = self._book.field(
            f"{self._types.names[record]} | None", f"{record.doc} ({record.zh})", resolver=own
        )
        return fields

    def _make(self, name: str, kind: LinkKind, told: str, fields: dict[str, Any]) -> None:
        def is_type_of(value: Any, _info: ResolveInfo) -> bool:
            return isinstance(value, Subject) and value.kind is kind

        self._book.make(name, told, {**fields, "is_type_of": is_type_of}, bases=(Node,))

    def _keyed(self, kind: LinkKind) -> Any:
        return next((r for r in self._types.records if r.key.link and r.key.link.kind is kind), None)

    def _id(self, name: str) -> Any:
        def resolve(root: Subject, info: Info[HubContext, None]) -> Any:
            return info.context.hub.opaque.id(name, root.key)

        return strawberry.field(
            resolver=resolve, graphql_type=strawberry.ID, description="Global id (全局标识)."
        )

    def _key(self, scalar: Any, told: str) -> Any:
        return strawberry.field(resolver=lambda root: root.key, graphql_type=scalar, description=told)
