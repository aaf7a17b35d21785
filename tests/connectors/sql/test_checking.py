"""check() tells what would go wrong later: languages' orders, missing values; and dirt comes as Flaws."""

import dataclasses

from connectors.contract import Compare, Flaw, Read
from connectors.contract.errors import TimedOut
from tests.connectors.sql.conftest import Store
from tests.connectors.suite import reference


async def told(store: Store) -> list[tuple[str, bool]]:
    """What check() says of the store's first record."""
    connector = store.connector()
    try:
        return [
            (m.message, m.fatal) for m in await connector.check() if m.record == store.subject.record.name
        ]
    finally:
        await connector.close()


async def altered(store: Store, column: str, kind: str) -> None:
    verb = f"ALTER {column} TYPE" if store.backend == "postgresql" else f"MODIFY {column}"
    await store.tell(f"ALTER TABLE {store.subject.record.table} {verb} {kind}")


async def test_text_that_is_compared_by_a_language_s_rules(store: Store) -> None:
    """Upper and lower case would be one, and pages would lose rows; it works, so it is no fatal misfit."""
    postgres = store.backend == "postgresql"
    folding = 'varchar(200) COLLATE "und-x-icu"' if postgres else "varchar(200) COLLATE utf8mb4_general_ci"
    bytewise = 'varchar(200) COLLATE "C"' if postgres else "varchar(200) COLLATE utf8mb4_nopad_bin"
    await altered(store, "c0", folding)
    found = [fatal for message, fatal in await told(store) if "xf_jqb.c0" in message]
    await altered(store, "c0", bytewise)
    assert found == [False]
    assert not [message for message, _ in await told(store) if "xf_jqb.c0" in message]


async def test_missing_values_are_counted(store: Store) -> None:
    subject = store.subject
    for position, attr in enumerate(subject.record.attributes):
        missing = sum(row[position] is None for row in subject.rows)
        named = [m for m, fatal in await told(store) if f"{missing} rows" in m and f"no {attr.column} " in m]
        assert bool(named) is (missing > 0 and attr.required)


async def test_missing_values_and_unknown_codes_are_flaws_of_their_field_alone(store: Store) -> None:
    subject = store.subject
    connector = store.connector()
    batch = await connector.read(subject.read(columns=("number", "called_at", "stage")))
    await connector.close()
    flaws = [v for row in batch.page(None).rows for v in row if isinstance(v, Flaw)]
    assert {f.code for f in flaws} == {"MISSING_VALUE", "UNKNOWN_CODE"}
    assert len(batch.page(None).rows) == len(subject.rows)
    assert not [f for f in flaws if f.native is not None and str(f.native) in f.message]
    expected = reference.expected(subject.read(columns=("number",)), subject.rows)[None].rows
    assert [row[0] for row in batch.page(None).rows] == [row[0] for row in expected]


async def test_loading_leaves_readers_their_limits(store: Store) -> None:
    """Loads and checks run without time limits, on connections that no reader ever gets."""
    connector = store.connector(pool_size=1, deadline=8.0, statement_timeout=0.3)
    await connector.check()
    await connector.load(store.subject.record, [])
    record = dataclasses.replace(store.subject.record, table="lame")
    sleep = "pg_sleep(3)" if store.backend == "postgresql" else "BENCHMARK(2000000000, SHA2(t.bh, 512))"
    await store.tell(
        f"CREATE OR REPLACE VIEW lame AS SELECT t.* FROM xf_jqb t WHERE {sleep} IS NOT NULL", *_shown(store)
    )
    read = Read(record, ("number",), Compare("number", "ne", "0"), record.order, limit=1)
    try:
        await connector.read(read)
    except TimedOut:
        pass
    else:
        raise AssertionError("the database let a reader's statement run")
    finally:
        await connector.close()
        await store.tell("DROP VIEW lame")


def _shown(store: Store) -> list[str]:
    return ["GRANT SELECT ON lame TO hub"] if store.backend == "postgresql" else []
