"""The root: where every query starts."""

from typing import Any

import strawberry
from strawberry.types import Info

from connectors.contract import Compare, LinkKind, Predicate, Record
from resolvers import values
from resolvers.context import HubContext
from resolvers.reaching import unit_of
from resolvers.roots import found_by_id, found_by_number, in_force, listed
from resolvers.selection import ResolveInfo
from resolvers.subjects import Subject
from schema.arguments import described
from schema.catalog import CatalogRecord, catalog
from schema.raw import core
from schema.records import RecordTypes
from schema.scalars import CitizenIdNumber, CreditCode, GridCode
from schema.sources import Source, sources


class Roots:
    """Makes the fields of Query."""

    def __init__(self, types: RecordTypes, unit: Record) -> None:
        self._types = types
        self._book = types.book
        self._unit = unit

    def fields(self) -> dict[str, Any]:
        """Every root field."""
        self._book.types.update({"Source": Source, "CatalogRecord": CatalogRecord})
        field = self._book.field
        return {
            **self._subjects(),
            "grids": self._grids(),
            "lookup": self._lookup(),
            "node": self._node(),
            "sources": field(
                "list[Source]", "How every department's store is doing (数据源状态).", resolver=sources
            ),
            "catalog": field(
                "list[CatalogRecord]", "What every department declares (资源目录).", resolver=catalog
            ),
        }

    def _subjects(self) -> dict[str, Any]:
        unit = self._unit

        async def grid(info: Info[HubContext, None], code: GridCode) -> Any:
            return await unit_of(core(info), unit, code)

        def person(id_number: CitizenIdNumber) -> Any:
            return Subject(LinkKind.PERSON, id_number)

        def household(number: str) -> Any:
            return Subject(LinkKind.HOUSEHOLD, values.text(number))

        def organization(credit_code: CreditCode) -> Any:
            return Subject(LinkKind.ORGANIZATION, credit_code)

        told = {
            "grid": ("Grid | None", "A grid, village, town or the city by its code (网格、区划).", grid),
            "person": ("Person", "A person by ID number (人员): whatever departments hold on them.", person),
            "household": (
                "Household",
                "A household by its number (户): whatever departments hold on it.",
                household,
            ),
            "organization": ("Organization", "An organisation by its credit code (组织).", organization),
        }
        return {
            name: described(self._book.field(annotation, doc, resolver=resolver))
            for name, (annotation, doc, resolver) in told.items()
        }

    def _grids(self) -> Any:
        unit = self._unit

        async def answer(_root: Any, info: ResolveInfo, arguments: dict[str, Any]) -> Any:
            within, level = arguments.pop("within", None), arguments.pop("level", None)
            also: list[Predicate] = (
                [] if arguments.pop("withdrawn", False) else [in_force(info.context.hub.now().date())]
            )
            if within is not None:
                also.append(Compare("code", "within", within))
            if level is not None:
                also.append(Compare("level", "eq", level))
            return await listed(info, unit, arguments, *also)

        return self._types.connection_field(
            unit,
            answer,
            "Grids and divisions (网格与区划), from city to town, village and grid.",
            of_grids=True,
        )

    def _lookup(self) -> Any:
        async def lookup(info: Info[HubContext, None], number: str) -> Any:
            return await found_by_number(core(info), number)

        told = (
            "Whatever has this official number, in any bracket style (编号查询): 案号、警情号、案件编号、"
            "文书号、工单号、办件号, ID number, credit code or grid code."
        )
        return described(self._book.field("list[Node]", told, resolver=lookup))

    def _node(self) -> Any:
        async def node(info: Info[HubContext, None], id: strawberry.ID) -> Any:
            return await found_by_id(core(info), str(id))

        return described(
            self._book.field(
                "Node | None", "A record or subject by its global id (按全局标识查询).", resolver=node
            )
        )
