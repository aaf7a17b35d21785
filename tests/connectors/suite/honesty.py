"""What a connector says of itself and of its failures."""

import asyncio
import re

from connectors.contract import Access, Misfit
from connectors.contract.errors import SourceError, TimedOut
from tests.connectors.suite.subject import Subject

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


async def a_good_store_has_no_misfits(subject: Subject) -> None:
    """check() finds nothing but NULLs where the rows have them."""
    found = [m for m in await subject.connector.check() if m.record == subject.record.name]
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
    try:
        await subject.ask(subject.read(deadline=started - 0.001))
    except TimedOut as fault:
        assert fault.retryable
        assert_nothing_told(fault)
    assert loop.time() - started < SLACK


async def a_sign_of_life_is_given(subject: Subject) -> None:
    """ping() ends, and vouches for an instant."""
    assert (await subject.connector.ping()).tzinfo is not None


def names(misfits: list[Misfit], *words: str) -> bool:
    """Whether some misfit speaks of all these words."""
    return any(all(word in m.message for word in words) for m in misfits)


CHECKS = (a_good_store_has_no_misfits, a_deadline_in_the_past_is_kept, a_sign_of_life_is_given)
