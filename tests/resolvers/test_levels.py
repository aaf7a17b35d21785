"""However many parents ask at one level, a store is asked once, and only for the columns that were asked."""

import asyncio
from collections import Counter

import pytest

from connectors.contract import LinkKind, OfficialNumber, Read, Record
from resolvers import gate
from resolvers.context import HubContext
from resolvers.loaders import NUMBERS_MAX, Grouping
from resolvers.naming import type_names
from schema.interfaces import camel
from tests.asking import Asking


def lists_under_grid(asking: Asking) -> list[tuple[str, str, Record]]:
    """Namespace, field and record of every list that a grid has."""
    found = []
    for record in asking.hub.records:
        for attr in record.linked(LinkKind.GRID):
            link = attr.link
            assert link is not None
            found.append((record.namespace, camel(link.reverse or record.list_name), record))
    return found


def view_of(lists: list[tuple[str, str, Record]]) -> str:
    """Every list of a grid, by namespace."""
    namespaces: dict[str, list[str]] = {}
    for namespace, field, _ in lists:
        namespaces.setdefault(namespace, []).append(f"{field}(first: 3) {{ totalCount nodes {{ id }} }}")
    return " ".join(f"{name} {{ {' '.join(fields)} }}" for name, fields in namespaces.items())


async def test_every_list_of_every_grid_is_one_call_a_record_and_level(asking: Asking) -> None:
    lists = lists_under_grid(asking)
    answer = await asking(f"{{ grids(level: GRID, first: 50) {{ nodes {{ code {view_of(lists)} }} }} }}")
    assert answer.errors == []
    assert len(answer.data["grids"]["nodes"]) == 3
    calls = Counter((r.record, r.partition.attribute if r.partition else None) for r in answer.reads)
    assert set(calls.values()) == {1}
    assert len(calls) == len(lists) + 1


@pytest.mark.parametrize("level", ["CITY", "TOWN", "VILLAGE", "GRID"])
async def test_roll_ups_count_what_lies_below(asking: Asking, level: str) -> None:
    within = "419001" if level in ("CITY", "TOWN") else "419001102"
    counted = "police { counts { incidents residents } }"
    text = f'{{ grids(level: {level}, first: 100, within: "{within}") {{ nodes {{ {counted} }} }} }}'
    data = await asking.data(text)
    found = sum(node["police"]["counts"]["residents"] for node in data["grids"]["nodes"])
    whole = await asking.data('{ grid(code: "419001") { police { counts { residents incidents } } } }')
    assert found <= whole["grid"]["police"]["counts"]["residents"]
    assert found > 0


async def test_three_levels_of_lists_are_three_calls(asking: Asking) -> None:
    answer = await asking(
        "{ grids(level: GRID) { nodes { police { incidents(first: 50) { nodes { incidentNumber"
        " people(first: 20) { nodes { role person { idNumber } } } } } } } } }"
    )
    assert answer.errors == []
    assert [r.record.name for r in answer.reads] == ["Unit", "Incident", "IncidentPerson"]
    people = answer.reads[2].partition
    assert people is not None
    assert len(people.keys) > 3


async def test_posts_are_read_once_whichever_fields_show_them(asking: Asking) -> None:
    answer = await asking(
        "{ grids(level: GRID) { nodes { team { id slot { code } } legalAdviser { id }"
        " police { post { id } } court { post { id } } procuratorate { post { id } } } } }"
    )
    assert answer.errors == []
    assert [r.record.name for r in answer.reads] == ["Unit", "Post"]
    for grid in answer.data["grids"]["nodes"]:
        of_slot = {post["slot"]["code"]: {"id": post["id"]} for post in grid["team"]}
        assert grid["legalAdviser"] == of_slot["LEGAL_ADVISER"]
        assert [grid[name]["post"] for name in ("police", "court", "procuratorate")] == [
            of_slot.get(slot) for slot in ("POLICE", "JUDGE", "PROCURATOR")
        ]


async def test_only_asked_columns_are_read(asking: Asking) -> None:
    answer = await asking(
        """query($no: Boolean = false) { grids(level: GRID) { nodes { police {
             residents { nodes { ...Some born @include(if: $no) phone @skip(if: true) other: name } } } } } }
           fragment Some on Resident { sex { label } }"""
    )
    assert answer.errors == []
    assert answer.reads[1].columns == ("id_number", "sex", "name")


async def test_an_excluded_department_is_not_asked(asking: Asking) -> None:
    answer = await asking(
        'query($no: Boolean = false) { grid(code: "419001102") { name police @include(if: $no) '
        "{ incidents { nodes { id } } } } }"
    )
    assert answer.errors == []
    assert [r.record.name for r in answer.reads] == ["Unit"]


async def test_totals_alone_read_no_rows(asking: Asking) -> None:
    answer = await asking('{ grid(code: "419001102") { police { incidents { totalCount } } } }')
    assert answer.errors == []
    assert answer.reads[1].limit == 0


async def test_units_of_every_level_in_one_list_have_what_covers_them(asking: Asking) -> None:
    lists = [
        (record.namespace, camel(attr.link.reverse or record.list_name))
        for record in asking.hub.records
        for attr in record.linked(LinkKind.GRID)
        if attr.link and attr.link.covers
    ]
    assert lists
    for namespace, field in lists:
        below = f"{namespace} {{ {field}(first: 3) {{ nodes {{ id }} }} }}"
        data = await asking.data(
            f'{{ grids(within: "419001102", first: 100) {{ nodes {{ code {below} }} }} }}'
        )
        of_level = {len(unit["code"]): unit for unit in data["grids"]["nodes"]}
        assert of_level.keys() == {9, 12, 15}
        for unit in of_level.values():
            alone = await asking.data(
                f"query($c: GridCode!) {{ grid(code: $c) {{ {below} }} }}", c=unit["code"]
            )
            assert unit[namespace] == alone["grid"][namespace]


@pytest.mark.parametrize("department", ["court", "procuratorate"])
async def test_more_numbers_than_a_statement_can_carry_are_several_calls(
    asking: Asking, department: str
) -> None:
    record, attr = next(
        (record, attr)
        for record in asking.hub.records
        for attr in record.linked(LinkKind.OWN_NUMBER)
        if record.department == department and isinstance(attr.codec, OfficialNumber)
    )
    columns = (record.key.name, attr.name)
    context = HubContext(asking.hub, deadline=asyncio.get_running_loop().time() + 60)
    some = await gate.read(context, Read(record, columns, order=record.order, limit=50))
    real = [row[1] for row in some.page(None).rows if row[1]]
    keys = [*(f"（2026）豫9001民初{i}号" for i in range(100_000, 101_700)), *dict.fromkeys(real)]
    start = len(asking.reads)
    asked = Read(record, columns, order=record.order, limit=1)
    loaded = await context.loaders.of(("numbers",), asked, Grouping(attr.name)).load_many(keys)
    assert [bool(one.page.rows) for one in loaded] == [key in real for key in keys]
    assert len(asking.reads) - start == -(-len(keys) // NUMBERS_MAX)


def test_every_record_has_a_type_of_its_own(asking: Asking) -> None:
    names = type_names(asking.hub.records)
    assert len(set(names.values())) == len(asking.hub.records)
