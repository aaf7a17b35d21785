"""A sixth department is one new folder: the suite covers it, over every kind of store, with nothing else changed."""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime

import pytest

from connectors.contract import Department, departments
from tests.connectors import suite
from tests.connectors.toys import fire_department
from tests.stores.kinds import Stores

RECORDS = ("FireCall", "FireInspection", "FireCase", "FireFighter")


@pytest.fixture(scope="module")
def fire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Department]:
    with fire_department(tmp_path_factory.mktemp("sixth")) as found:
        yield found


@pytest.fixture(scope="module", params=["sqlite", "postgresql", "mariadb"])
async def subjects(
    request: pytest.FixtureRequest, fire: Department, stores: Stores, now: Callable[[], datetime]
) -> AsyncIterator[dict[str, suite.Subject]]:
    access = await stores.empty(fire, request.param, "sixth")
    made = await suite.loaded(fire, access, now)
    yield {s.record.name: s for s in made}
    await made[0].connector.close()


def test_it_is_found_beside_the_others(fire: Department) -> None:
    assert fire.name == "fire"
    assert fire.name not in {d.name for d in departments()}
    assert set(fire.by_name) == set(RECORDS)


@pytest.mark.parametrize("check", suite.CHECKS)
@pytest.mark.parametrize("record", RECORDS)
async def test_the_suite_covers_it(subjects: dict[str, suite.Subject], record: str, check: str) -> None:
    await suite.CHECKS[check](subjects[record])
