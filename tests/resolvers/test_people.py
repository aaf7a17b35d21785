"""People and households: exact verified numbers join, nothing else does."""

from collections import Counter
from typing import Any

import pytest

from connectors.contract import LinkKind, Read, Record
from tests.asking import Asking


async def every_row(asking: Asking, record: Record, *columns: str) -> list[tuple[Any, ...]]:
    """Every row of a record, read from its store."""
    source = asking.watched[record.department].inner
    batch = await source.read(Read(record, (record.key.name, *columns), order=record.order, limit=5_000))
    return batch.page(None).rows


async def test_a_household_answers_with_its_members_records(asking: Asking) -> None:
    residents = asking.hub.keyed(LinkKind.PERSON)
    assert residents is not None
    rows = await every_row(asking, residents, "household_number")
    numbers = sorted({row[1] for row in rows if row[1]})
    text = """query($n: String!) { household(number: $n) {
        record { address } police { members { totalCount nodes { idNumber } }
        incidentInvolvements { totalCount } } } }"""
    for number in numbers[:5]:
        answer = await asking(text, n=number)
        assert answer.errors == []
        members = answer.data["household"]["police"]["members"]
        assert {m["idNumber"] for m in members["nodes"]} == {row[0] for row in rows if row[1] == number}
        assert [r.record.name for r in answer.reads].count("IncidentPerson") == 1


def unverified_links(asking: Asking) -> list[tuple[Record, Any]]:
    """Every link to a person that can be unverified."""
    return [
        (record, attr)
        for record in asking.hub.records
        for attr in record.linked(LinkKind.PERSON)
        if attr.link and attr.link.verified
    ]


async def test_unverified_numbers_never_join(asking: Asking) -> None:
    tested = 0
    for record, attr in unverified_links(asking):
        for row in await every_row(asking, record, attr.name, attr.link.verified):
            if row[1] is None or row[2] is True:
                continue
            field = attr.link.reverse or record.list_name
            camel = field.split("_")[0] + "".join(p.capitalize() for p in field.split("_")[1:])
            below = f"{camel}(first: 100) {{ nodes {{ id }} }}"
            held = f"{record.namespace} {{ {below} }}"
            text = f"query($n: CitizenIdNumber!) {{ person(idNumber: $n) {{ {held} }} }}"
            data = await asking.data(text, n=row[1])
            ids = {n["id"] for n in data["person"][record.namespace][camel]["nodes"]}
            assert asking.hub.opaque.id(asking.hub.type_names[record], row[0]) not in ids
            tested += 1
    assert tested > 0 or unverified_links(asking)


async def test_possible_matches_are_shown_and_not_joined(asking: Asking) -> None:
    residents = asking.hub.keyed(LinkKind.PERSON)
    assert residents is not None
    found = 0
    text = """query($n: CitizenIdNumber!) { person(idNumber: $n) {
        possibleMatches { reason record { __typename id source { department } } } } }"""
    for row in await every_row(asking, residents, "name", "phone"):
        if row[2]:
            data = await asking.data(text, n=row[0])
            found += len(data["person"]["possibleMatches"])
    assert found > 0


async def test_possible_matches_of_many_people_are_one_call_a_record(asking: Asking) -> None:
    text = """{ grid(code: "419001102") { police { residents(first: 100) { nodes { person {
        possibleMatches { reason record { id } } } } } } } }"""
    answer = await asking(text)
    assert answer.errors == []
    people = [n["person"] for n in answer.data["grid"]["police"]["residents"]["nodes"]]
    assert len(people) > 10
    assert any(person["possibleMatches"] for person in people)
    below = [r for r in answer.reads if r.partition and len(r.partition.keys) > 1]
    assert max(Counter((r.record, r.partition.attribute) for r in below if r.partition).values()) == 1
    assert len(answer.reads) - len(below) <= 2  # the grid and its residents


async def test_what_an_id_number_says_needs_no_store(asking: Asking) -> None:
    answer = await asking('{ person(idNumber: "410881197603140011") { sex born } }')
    assert answer.data == {"person": {"sex": "男", "born": "1976-03-14"}}
    assert answer.reads == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{ person(idNumber: "419001197603140013") { sex } }', "BAD_CHECK_DIGIT"),
        ('{ person(idNumber: "41900119760314001") { sex } }', "BAD_NUMBER"),
        ('{ person(idNumber: "419001197602300012") { sex } }', "BAD_NUMBER"),
        ('{ organization(creditCode: "91350100M000100Y44") { id } }', "BAD_CHECK_DIGIT"),
        ('{ grid(code: "4190011") { name } }', "BAD_GRID_CODE"),
        ('{ lookup(number: "foo") { id } }', "BAD_NUMBER"),
        ('{ node(id: "foo") { id } }', "BAD_ID"),
        ("{ grid(code: 419001) { name } }", "BAD_USER_INPUT"),
        ("{ grids(first: 101) { totalCount } }", "BAD_PAGE_SIZE"),
        ("{ grids(first: -1) { totalCount } }", "BAD_PAGE_SIZE"),
        ('{ grids(after: "foo") { nodes { id } } }', "BAD_CURSOR"),
        (
            '{ grid(code: "419001") { police { residents(where: {idNumber: {eq: "1"}}) { totalCount } } } }',
            "BAD_NUMBER",
        ),
    ],
)
async def test_bad_input_is_named(asking: Asking, text: str, code: str) -> None:
    answer = await asking(text)
    assert answer.codes() == [code]
