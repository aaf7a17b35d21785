"""The contract suite over every department that is found, with each kind of store it may have."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime

import pytest

from connectors.contract import Department, Record, departments
from tests.connectors import suite
from tests.stores.kinds import KINDS, Stores

RECORDS = [(d, r) for d in departments() for r in d.records]
Loaded = dict[str, suite.Subject]


def _name(value: object) -> str | None:
    return value.name if isinstance(value, Department | Record) else None


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
async def filled(kind: str, stores: Stores, now: Callable[[], datetime]) -> AsyncIterator[dict[str, Loaded]]:
    """Stores filled with made-up rows, by department; filled when first asked for."""
    found: dict[str, Loaded] = {}
    yield found
    for loaded in found.values():
        await next(iter(loaded.values())).connector.close()


@pytest.mark.parametrize(("department", "record"), RECORDS, ids=_name)
async def test_it_keeps_the_contract(
    department: Department,
    record: Record,
    kind: str,
    filled: dict[str, Loaded],
    stores: Stores,
    now: Callable[[], datetime],
) -> None:
    """Every check of the suite; all that fail are named."""
    if department.name not in filled:
        access = await stores.empty(department, kind, "suite")
        made = await suite.loaded(department, access, now)
        filled[department.name] = {s.record.name: s for s in made}
    failures = await suite.failures(filled[department.name][record.name])
    assert not failures, "\n\n".join(f"{name}: {told}" for name, told in failures.items())
