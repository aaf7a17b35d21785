"""Contradictions in a declaration are refused where they are written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from connectors.contract import (
    CitizenId,
    DataClass,
    Day,
    Department,
    Feed,
    Flag,
    LinkKind,
    Mask,
    OrderTerm,
    Record,
    Text,
    Tier,
    attribute,
    belongs_to,
    departments,
    grid,
    person,
    record,
    record_of,
)
from connectors.contract.errors import DeclarationError
from connectors.sql import connect

GOOD: dict[str, Any] = {
    "__doc__": "A dog (犬).",
    "__module__": "kennel.records",
    "__annotations__": {"chip": str, "born": date, "owner": str | None, "sealed": bool | None},
    "chip": attribute("xpbh", Text(20), "芯片编号", key=True),
    "born": attribute("csrq", Day(), "出生日期"),
    "owner": attribute(
        "sfzh", CitizenId(), "主人", mask=Mask.ID_NUMBER, tier=Tier.DETAIL, link=person("keeper")
    ),
    "sealed": attribute("fcbz", Flag(), "封存"),
}
OPTIONS: dict[str, Any] = {
    "table": "q",
    "zh": "犬",
    "list_name": "dogs",
    "data_class": DataClass.PUBLIC,
    "order": "-born",
    "sealed_by": "sealed",
}


def declared(body: dict[str, Any] | None = None, **options: Any) -> Record:
    """The good declaration, with changes."""
    made = type("Dog", (), {**GOOD, **(body or {})})
    return record_of(record(**{**OPTIONS, **options})(made))


def annotated(**types: Any) -> dict[str, Any]:
    return {"__annotations__": {**GOOD["__annotations__"], **types}}


def test_everything_follows_from_one_declaration() -> None:
    dog = declared()
    assert (dog.name, dog.department, dog.namespace, dog.table) == ("Dog", "kennel", "kennel", "q")
    assert dog.order == (OrderTerm("born", descending=True), OrderTerm("chip", descending=True))
    assert dog.key.name == "chip"
    assert [a.required for a in dog.attributes] == [True, True, False, False]
    assert dog.by_name["owner"].data_class is DataClass.PUBLIC
    assert dog.by_name["born"].doc == "出生日期"
    assert dog.place is None


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda: declared({"__doc__": None}), "no docstring"),
        (lambda: declared({"chip": attribute("xpbh", Text(20), "编号")}), "exactly one key"),
        (lambda: declared({"born": attribute("csrq", Day(), "出生", key=True)}), "exactly one key"),
        (lambda: declared(annotated(chip=str | None)), "may not leave out its key"),
        (lambda: declared(order="-age"), "no attribute age"),
        (lambda: declared(annotated(born=date | None)), "ordered by born"),
        (lambda: declared(order="owner"), "ordered by owner"),
        (lambda: declared(sealed_by="hidden"), "names hidden"),
        (lambda: declared(updated_by="changed"), "names changed"),
        (lambda: declared(sealed_by="owner"), "takes owner for a flag"),
        (
            lambda: declared({"owner": attribute("s", CitizenId(), "主人", link=person("o", verified="v"))}),
            "names v",
        ),
        (lambda: declared({"owner": attribute("csrq", CitizenId(), "主人")}), "column csrq twice"),
        (lambda: declared(annotated(born=str)), "annotates born"),
        (lambda: declared({"sealed": None}), "attribute\\(...\\)"),
        (
            lambda: declared(
                {
                    "chip": attribute("x", Text(20), "编号", key=True, link=person("a")),
                    "owner": attribute("s", CitizenId(), "主人", link=person("b")),
                }
            ),
            "same reverse list",
        ),
        (
            lambda: declared({"source": attribute("ly", Text(9), "来源"), **annotated(source=str)}),
            "may not call a field source",
        ),
        (
            lambda: declared({"owner": attribute("s", CitizenId(), "主人", link=person("born"))}),
            "two fields called born",
        ),
    ],
)
def test_contradictions_are_refused(change: Callable[[], Record], told: str) -> None:
    with pytest.raises(DeclarationError, match=told):
        change()


def department(*records: Record) -> Department:
    return Department("kennel", "犬舍", "Dogs.", records, Feed.LIVE, connect, lambda _town: iter(()))


def test_a_department_holds_its_own_records_only() -> None:
    assert department(declared()).by_name["Dog"].name == "Dog"
    with pytest.raises(DeclarationError, match="lies in the folder of zoo"):
        department(replace(declared(), department="zoo"))
    with pytest.raises(DeclarationError, match="two records of one table"):
        department(declared(), declared())
    orphan = declared(
        {"owner": attribute("s", CitizenId(), "主人", link=belongs_to("Owner", "keeper", reverse="dogs"))}
    )
    with pytest.raises(DeclarationError, match="belongs to Owner"):
        department(orphan)


def test_what_belongs_to_a_sealable_record_is_sealed_with_it() -> None:
    """Else a child, such as a confirmation, would tell of the case that looks absent."""
    for department_found in departments():
        for child in department_found.records:
            for attr in child.linked(LinkKind.RECORD):
                parent = department_found.by_name[str(attr.link and attr.link.target)]
                assert child.sealed_by or not parent.sealed_by, f"{child.name} belongs to {parent.name}"


def test_what_is_no_record_is_refused() -> None:
    with pytest.raises(DeclarationError):
        record_of(int)


def test_a_record_lies_where_its_first_grid_link_says() -> None:
    placed = declared({"owner": attribute("wg", Text(15), "网格", link=grid())})
    assert placed.place is placed.by_name["owner"]


def test_departments_are_found_by_their_folders() -> None:
    found = departments()
    assert [d.name for d in found] == sorted(d.name for d in found)
    assert {"police", "court", "procuratorate", "judicial", "services", "registry"} <= {d.name for d in found}
    names = [r.name for d in found for r in d.records]
    assert len(names) == len(set(names)), (
        "GraphQL types are named as records: names must differ over all departments"
    )
