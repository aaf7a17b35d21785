"""The suite is tried against connectors that lie: each must be caught, by the check that is meant for it."""

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from connectors.contract import Access, Connector, Department
from tests.connectors import suite
from tests.connectors.suite.liars import LIARS, Liar
from tests.connectors.toys import fire_department

Now = Callable[[], datetime]


@pytest.fixture(scope="module")
def fire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Department]:
    with fire_department(tmp_path_factory.mktemp("liars")) as found:
        yield found


@pytest.fixture(scope="module")
async def honest(
    fire: Department, tmp_path_factory: pytest.TempPathFactory, now: Now
) -> AsyncIterator[suite.Subject]:
    access = Access(f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('honest') / 'fire.sqlite'}")
    subjects = await suite.loaded(fire, access, now)
    yield subjects[0]
    await subjects[0].connector.close()


def lying(subject: suite.Subject, liar: type[Liar]) -> suite.Subject:
    """The same subject behind a liar, which also stands in wherever the suite connects anew."""
    honest = subject.connector.department

    def connect(department: Department, access: Access, now: Now) -> Connector:
        return liar(honest.connect(department, access, now), department)

    department = replace(honest, connect=connect)
    return replace(subject, connector=liar(subject.connector, department))


@pytest.mark.parametrize("liar", LIARS, ids=lambda liar: liar.__name__)
async def test_a_liar_is_caught(honest: suite.Subject, liar: type[Liar]) -> None:
    subject = lying(honest, liar)
    for check in liar.caught_by:
        with pytest.raises((AssertionError, pytest.fail.Exception)):
            await suite.CHECKS[check](subject)


async def test_who_passes_everything_on_is_honest(honest: suite.Subject) -> None:
    assert await suite.failures(lying(honest, Liar)) == {}


async def test_the_suite_as_a_whole_fails_on_a_liar(honest: suite.Subject) -> None:
    caught = await suite.failures(lying(honest, LIARS[0]))
    assert set(LIARS[0].caught_by) <= set(caught)
