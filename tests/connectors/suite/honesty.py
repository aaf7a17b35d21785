"""What a connector says of itself and of its failures."""

import asyncio
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from weakref import WeakKeyDictionary

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from connectors.contract import Access, Batch, Connector, Misfit
from connectors.contract.errors import Mismatched, SourceError, TimedOut, Unreachable
from tests.connectors.suite.paging import walk
from tests.connectors.suite.subject import Subject
from tests.stores.private import free_port

SLACK = 0.2  # seconds after its deadline by which a Read must have ended
_STORE_WORDS = re.compile(
    r"select\b|\bfrom\b.*\bwhere\b|insert|sqlalchemy|asyncpg|asyncmy|sqlite|postgres|mysql|mariadb|https?:|://|127\.0\.0\.1"
    r"|localhost|traceback|errno|/tmp|\b\d{15}[\dxX]|:\d{4,5}\b",
    re.IGNORECASE,
)


def assert_nothing_told(fault: SourceError, access: Access | None = None) -> None:
    """No SQL, address, driver or personal data in what may be shown; no name of table or column either."""
    text = f"{fault} {fault.message} {fault.extensions}"
    found = _STORE_WORDS.search(text)
    assert found is None, f"the error tells {found[0]!r}"
    if access is not None:
        assert access.url not in text
    assert fault.__cause__ is None, "the driver's error hangs on the hub's"


_CHECKED: WeakKeyDictionary[Connector, list[Misfit]] = WeakKeyDictionary()


async def _checked(connector: Connector) -> list[Misfit]:
    """check() looks at every record at once, so it is asked once."""
    if connector not in _CHECKED:
        _CHECKED[connector] = await connector.check()
    return _CHECKED[connector]


async def a_good_store_has_no_misfits(subject: Subject) -> None:
    """check() finds nothing but NULLs where the rows have them."""
    found = [m for m in await _checked(subject.connector) if m.record == subject.record.name]
    rest = [m for m in found if m.fatal]
    assert not rest, f"check() complains of a good store: {[m.message for m in rest]}"
    for position, attr in enumerate(subject.record.attributes):
        nulls = sum(row[position] is None for row in subject.rows)
        named = [m for m in found if attr.column in m.message.split() or attr.zh in m.message]
        assert bool(nulls and attr.required) <= bool(named), (
            f"check() does not say that {attr.name} lacks {nulls} values"
        )


async def a_deadline_in_the_past_is_kept(subject: Subject) -> None:
    """Whoever asks too late gets TimedOut at once, or the answer if it was there at once; nobody waits."""
    loop = asyncio.get_running_loop()
    started = loop.time()
    late = subject.read(deadline=started - 0.001)
    (answer,) = await asyncio.gather(subject.ask(late), return_exceptions=True)
    if isinstance(answer, TimedOut):
        assert_nothing_told(answer)
    else:
        assert isinstance(answer, Batch), f"neither an answer nor TimedOut, but {answer!r}"
    assert loop.time() - started < SLACK


async def a_sign_of_life_is_given(subject: Subject) -> None:
    """ping() ends, and vouches for an instant."""
    assert (await subject.connector.ping()).tzinfo is not None


async def a_store_that_is_away_is_unreachable(subject: Subject) -> None:
    """Nothing listens there: try again later, says the error, and nothing else."""
    connector = subject.over(replace(subject.access, url=_away(subject.access.url)))
    try:
        for ask in (lambda: connector.read(subject.read(limit=1)), connector.ping):
            with pytest.raises(Unreachable) as caught:
                await asyncio.wait_for(ask(), subject.access.deadline + SLACK)
            assert caught.value.retryable
            assert "since" in caught.value.extensions, "the error does not say since when"
            assert_nothing_told(caught.value, subject.access)
        assert await connector.check(), "check() is content with a store that is not there"
    finally:
        await connector.close()


async def a_broken_store_is_named(subject: Subject) -> None:
    """An empty store lacks every table, one without a column lacks that column; reads say what to do."""
    if not subject.is_embedded:
        return
    with _sqlite(subject) as access:
        connector = subject.over(access)
        try:
            assert _names(await connector.check(), subject.record.table)
            with pytest.raises(Mismatched) as caught:
                await connector.read(subject.read(limit=1))
            assert not caught.value.retryable
            assert_nothing_told(caught.value, access)
            await connector.create()
            assert not [m for m in await connector.check() if m.fatal and m.record == subject.record.name]
            lost = next(a for a in reversed(subject.record.attributes) if not a.key)
            await _alter(access, f'ALTER TABLE "{subject.record.table}" DROP COLUMN "{lost.column}"')
            assert _names(await connector.check(), lost.column)
            with pytest.raises(Mismatched):
                await connector.read(subject.read(columns=(lost.name,), limit=1))
        finally:
            await connector.close()


async def rows_without_a_key_are_counted(subject: Subject) -> None:
    """A store that enforces no key may hold rows without one: left out, counted, and in no one's way."""
    if not subject.is_embedded or subject.record is not subject.connector.department.records[0]:
        return
    key = [a.key for a in subject.record.attributes].index(True)
    keyless = [(*row[:key], None, *row[key + 1 :]) for row in subject.rows[:9]]
    with _sqlite(subject) as access:
        connector = subject.over(access)
        try:
            await connector.create()
            table = subject.record.table
            await _alter(access, f'CREATE TABLE bare AS SELECT * FROM "{table}"', f'DROP TABLE "{table}"',
                         f'ALTER TABLE bare RENAME TO "{table}"')  # fmt: skip
            await connector.load(subject.record, [*subject.rows, *keyless])
            await connector.finish_loading()
            batch = await connector.read(subject.read(limit=len(subject.rows) + len(keyless)))
            assert batch.dropped == len(keyless), (
                f"{len(keyless)} rows have no key, {batch.dropped} were counted"
            )
            assert len(batch.page(None).rows) == len(subject.rows)
            assert any(m.fatal and m.record == subject.record.name for m in await connector.check())
            await walk(replace(subject, connector=connector), subject.record.order)
        finally:
            await connector.close()


def _away(url: str) -> str:
    """The same kind of store where none is."""
    told = make_url(url) if "://" in url and not url.startswith("http") else None
    if told is None:
        return f"http://127.0.0.1:{free_port()}"
    if told.get_backend_name() == "sqlite":
        return "sqlite+aiosqlite:////nowhere/at/all.sqlite"
    return told.set(port=free_port()).render_as_string(hide_password=False)


@contextmanager
def _sqlite(subject: Subject) -> Iterator[Access]:
    """An empty store to break. What is checked with it is the code that all SQL stores share."""
    with tempfile.TemporaryDirectory() as folder:
        yield replace(subject.access, url=f"sqlite+aiosqlite:///{folder}/broken.sqlite")


async def _alter(access: Access, *texts: str) -> None:
    engine = create_async_engine(access.url)
    async with engine.begin() as connection:
        for text in texts:
            await connection.execute(sa.text(text))
    await engine.dispose()


def _names(misfits: list[Misfit], *words: str) -> bool:
    """Whether some misfit speaks of all these words."""
    return any(all(word in m.message for word in words) for m in misfits)


CHECKS = (
    a_good_store_has_no_misfits,
    a_deadline_in_the_past_is_kept,
    a_sign_of_life_is_given,
    a_store_that_is_away_is_unreachable,
    a_broken_store_is_named,
    rows_without_a_key_are_counted,
)
