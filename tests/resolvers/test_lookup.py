"""Look-up by official number finds its record in any bracket style, in whichever department."""

from connectors.contract import LinkKind, Read, numbers
from connectors.contract.errors import InputError
from resolvers import gate
from resolvers.context import HubContext
from tests.asking import Asking

TEXT = "query($n: String!) { lookup(number: $n) { __typename id } }"


async def test_every_numbered_record_is_found_by_its_number(asking: Asking) -> None:
    kinds = 0
    for record in asking.hub.records:
        for attr in record.linked(LinkKind.OWN_NUMBER):
            asked = Read(record, (record.key.name, attr.name), order=record.order, limit=100)
            rows = (await gate.read(HubContext(asking.hub), asked)).page(None).rows
            known = [row for row in rows if isinstance(row[1], str)]
            for row in known[:2]:
                wanted = asking.hub.opaque.id(asking.hub.type_names[record], row[0])
                for style in numbers.bracket_styles(row[1]):
                    data = await asking.data(TEXT, n=style)
                    assert wanted in {n["id"] for n in data["lookup"]}, (record, style)
            kinds += bool(known)
    assert kinds >= 10


async def test_subjects_are_found_by_their_numbers(asking: Asking) -> None:
    async def kinds(number: str) -> list[str]:
        return [n["__typename"] for n in (await asking.data(TEXT, n=number))["lookup"]]

    assert await kinds(" 419001197603140014 ") == ["Person"]
    assert await kinds("91350100M000100Y43") == ["Organization"]
    assert await kinds("419001102000") == ["Grid"]
    assert await kinds("419001999") == []


async def test_ids_lead_back_to_what_they_came_from(asking: Asking) -> None:
    data = await asking.data(
        '{ grid(code: "419001102") { id police { residents(first: 2) { nodes { id person { id } } } } '
        "services { applications(first: 2) { nodes { id } } } court { cases(first: 2) { nodes { id } } } } }"
    )
    grid = data["grid"]
    ids = [grid["id"], *(n["id"] for n in grid["services"]["applications"]["nodes"])]
    ids += [n["id"] for n in grid["court"]["cases"]["nodes"]]
    ids += [i for n in grid["police"]["residents"]["nodes"] for i in (n["id"], n["person"]["id"])]
    for one in ids:
        assert (await asking.data("query($i: ID!) { node(id: $i) { id } }", i=one)) == {"node": {"id": one}}


async def test_numbers_of_no_shape_are_refused() -> None:
    for text in ("", "号", "(2022)民初", "12345", "A" * 40):
        try:
            numbers.understand(text)
        except InputError:
            continue
        raise AssertionError(text)
