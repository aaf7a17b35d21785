"""A hub process over the tiny sample, asked over HTTP, and values of that sample for variables."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.hub_process import HubProcess, running_hub

_FIND = """{ grid(code: "419001102") { id
  police { members: residents(first: 1, where: { householdNumber: { isNull: false } }) {
    nodes { idNumber householdNumber } } }
  court { cases(first: 1) { nodes { caseNumber } } } } }"""


@pytest.fixture(scope="session")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """One hub for every document."""
    with running_hub(tmp_path_factory.mktemp("documented")) as served:
        yield served


@pytest.fixture(scope="session")
def values(hub: HubProcess) -> dict[str, str]:
    """What the sample holds, under the names that documents give to variables."""
    grid = hub.ask(_FIND)["data"]["grid"]
    resident = grid["police"]["members"]["nodes"][0]
    number = grid["court"]["cases"]["nodes"][0]["caseNumber"]
    return {
        "id": grid["id"],
        "idNumber": resident["idNumber"],
        "householdNumber": resident["householdNumber"],
        "number": number.replace("（", "(").replace("）", ")"),
    }


@pytest.fixture(scope="session")
def ask(hub: HubProcess, values: dict[str, str]) -> Callable[[str], Any]:
    """The data of an operation, whose required variables are those of `values`; it must have no errors."""

    def asked(query: str) -> Any:
        given = {name: value for name, value in values.items() if f"${name}:" in query}
        answer = hub.ask(query, **given)
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    return asked
