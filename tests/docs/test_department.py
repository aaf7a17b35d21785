"""The example department of docs/department.md, as it is written: found, held to the contract, and asked."""

import importlib
import re
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from typing import Any

import pytest

from connectors.contract import Connector, Department, departments
from tests.asking import Asking, asking
from tests.connectors import suite
from tests.docs.documents import ROOT, Document
from tests.stores import loading
from tests.stores.kinds import Stores

GUIDE = Document(ROOT / "docs" / "department.md")
PACKAGE = "documented"


@pytest.fixture(scope="module")
def water(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Department]:
    """The blocks that name a file, written to a package beside the real connectors."""
    folder = tmp_path_factory.mktemp("guide")
    for block in GUIDE.blocks:
        if named := re.match(r"# connectors/(water/\w+\.py)\n", block.text):
            path = folder / PACKAGE / named[1]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text.replace("connectors.water", f"{PACKAGE}.water"), "utf-8")
    (folder / PACKAGE / "__init__.py").write_text('"""Connectors of the guide."""\n', "utf-8")
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        (found,) = departments(PACKAGE, [str(folder / PACKAGE)])
        yield found
    finally:
        sys.path.remove(str(folder))
        for name in [m for m in sys.modules if m.split(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
async def subjects(
    request: pytest.FixtureRequest, water: Department, stores: Stores, now: Callable[[], datetime]
) -> AsyncIterator[list[suite.Subject]]:
    made = await suite.loaded(water, await stores.empty(water, request.param, "guide"), now)
    yield made
    await made[0].connector.close()


async def test_it_keeps_the_contract(subjects: list[suite.Subject]) -> None:
    for subject in subjects:
        assert await suite.failures(subject) == {}


async def test_its_store_fits(subjects: list[suite.Subject]) -> None:
    """Made-up rows hold NULLs where none may be, which the check counts; nothing else is amiss."""
    found = await subjects[0].connector.check()
    assert found
    assert all("must have a value" in misfit.message for misfit in found), found


@pytest.fixture(scope="module")
async def hub(water: Department, stores: Stores, now: Callable[[], datetime]) -> AsyncIterator[Asking]:
    """The whole hub with the sixth department beside the registry and the police."""
    connectors: dict[str, Connector] = await loading.loaded_city(stores, "sqlite", now)
    connector = water.connect(water, await stores.empty(water, "sqlite", "asked"), now)
    await connector.create()
    await loading.load(connector, loading.rows_of(water, loading.tiny_city()))
    connectors["water"] = connector
    yield asking(connectors, now, (*departments(), water))
    for opened in connectors.values():
        await opened.close()


async def test_the_graph_grows_its_fields(hub: Asking) -> None:
    query = """{ grid(code: "419001102201") { water { counts { meters }
      outages { nodes { state reason { label } startsAt meters(first: 1) { totalCount } source { kind } } }
      meters(first: 2) { nodes { meterNumber household { number } outage { outageId } } } } }
      sources { department kind } catalog { type department } }"""
    data: Any = await hub.data(query)
    held = data["grid"]["water"]
    assert held["counts"]["meters"] > 0
    (outage,) = held["outages"]["nodes"]
    assert outage["state"] == "OVER"
    assert outage["reason"]["label"] == "管道维修"
    assert outage["source"]["kind"] == "EXCHANGE"
    assert outage["meters"]["totalCount"] == held["counts"]["meters"]
    assert all(m["household"]["number"] and m["outage"] for m in held["meters"]["nodes"])
    assert {"department": "water", "kind": "EXCHANGE"} in data["sources"]
    assert {"type": "Outage", "department": "water"} in data["catalog"]


def test_what_the_guide_names_is_declared(water: Department) -> None:
    """Every codec and link that the guide tells of can be imported from the contract."""
    contract = importlib.import_module("connectors.contract")
    codecs = re.search(r"\*\*A codec\*\* says.*?\(", GUIDE.text, re.DOTALL)
    assert codecs
    links = GUIDE.section("Links (关联)")
    names = re.findall(r"`([A-Z]\w+)`", codecs[0]) + re.findall(r"^\| `(\w+)\(", links, re.MULTILINE)
    assert len(names) > 14
    assert [name for name in names if not hasattr(contract, name)] == []
