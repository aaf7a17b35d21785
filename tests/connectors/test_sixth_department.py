"""A sixth department is one new folder: the suite covers it over every kind of store, the schema grows."""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime

import pytest
from graphql import GraphQLObjectType, GraphQLSchema

from connectors.contract import Department, Partition, departments
from connectors.contract.numbers import full_width
from schema.build import build_schema
from tests.connectors import suite
from tests.connectors.suite.material import citizen_id, court_number
from tests.connectors.toys import fire_department
from tests.stores.kinds import Stores

MOST = 500  # parents of one Read
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


def graphql_schema(*found: Department) -> GraphQLSchema:
    return build_schema(found)._schema


def fields(schema: GraphQLSchema, name: str) -> dict[str, str]:
    kind = schema.type_map[name]
    assert isinstance(kind, GraphQLObjectType)
    return {name: str(field.type) for name, field in kind.fields.items()}


def test_the_schema_grows_by_it(fire: Department) -> None:
    """Types, and fields under grids, persons and organisations; what was there before stays as it was."""
    before, after = graphql_schema(*departments()), graphql_schema(*departments(), fire)
    assert {name for name in RECORDS if name in after.type_map} == set(RECORDS)
    assert not set(RECORDS) & set(before.type_map)
    assert set(before.type_map) <= set(after.type_map)
    for name, kind in before.type_map.items():
        if isinstance(kind, GraphQLObjectType):
            assert fields(before, name).items() <= fields(after, name).items(), f"{name} has lost a field"
    call = fields(after, "FireCall")
    assert {"number", "calledAt", "stage", "grid", "caller"} <= set(call)
    grown = {
        n
        for n in before.type_map
        if isinstance(before.type_map[n], GraphQLObjectType) and fields(before, n) != fields(after, n)
    }
    assert {"Grid", "Person", "Organization"} <= grown
    assert "fire" in fields(after, "Grid"), "a grid does not lead to the new department"


async def test_five_hundred_parents_are_answered_at_once(subjects: dict[str, suite.Subject]) -> None:
    """As many as a loader ever brings: codes of areas, ID numbers that end with X, numbers in every style."""
    call, case = subjects["FireCall"], subjects["FireCase"]
    grids = tuple(f"4190011022{i // 99 + 10:02d}{i % 99 + 1:03d}"[:15] for i in range(MOST - 1))
    partitions = [
        (call, Partition("place", ("419001102201001", *grids))),
        (call, Partition("place", ("419001102201001", *grids), 15)),
        (call, Partition("place", tuple(f"419001102{i:03d}" for i in range(MOST)), 12)),
        (call, Partition("caller_id_number", tuple(citizen_id(i).upper() for i in range(MOST)))),
        (case, Partition("number", tuple(full_width(court_number(i)) for i in range(MOST)))),
    ]
    for subject, partition in partitions:
        key = subject.record.key.name
        with subject.counted() as counter:
            await subject.agree(subject.read(columns=(key,), partition=partition, limit=2, total=True))
        assert counter.count == 1
