"""The one edge where drivers' errors become the hub's: named by what to do next, with nothing of the store inside."""

from collections.abc import Callable
from datetime import datetime

import asyncmy.errors
import asyncpg
from sqlalchemy import exc

from connectors.contract import errors

_MARIADB_REFUSED = {1044, 1045, 1130, 1142, 1143, 1698}
_MARIADB_MISMATCH = {1049, 1054, 1146}
_MARIADB_TIMEOUT = {1205, 1317, 1969, 3024}
_PG_REFUSED = (
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidPasswordError,
    asyncpg.InsufficientPrivilegeError,
)
_PG_MISMATCH = (asyncpg.UndefinedTableError, asyncpg.UndefinedColumnError, asyncpg.InvalidCatalogNameError)

Make = Callable[..., errors.SourceError]


def translated(department: str, fault: BaseException, since: datetime | None = None) -> errors.SourceError:
    """The hub's error for a driver's; unknown ones are plain source errors without detail."""
    if isinstance(fault, errors.SourceError):
        return fault
    for cause in _chain(fault):
        kind = _kind(cause)
        if kind is not None:
            return kind(department, since=since)
    return errors.SourceError(department, since=since, detail="unexpected failure")


def _chain(fault: BaseException) -> list[BaseException]:
    """A fault and what it wraps, the innermost cause first."""
    chain: list[BaseException] = []
    current: BaseException | None = fault
    while current is not None and current not in chain:
        chain.append(current)
        current = getattr(current, "orig", None) or current.__cause__ or current.__context__
    return chain[::-1]


def _kind(fault: BaseException) -> Make | None:
    if isinstance(fault, _PG_REFUSED):
        return errors.Refused
    if isinstance(fault, _PG_MISMATCH):
        return errors.Mismatched
    if isinstance(fault, asyncpg.QueryCanceledError | TimeoutError | exc.TimeoutError):
        return errors.TimedOut
    if isinstance(fault, asyncmy.errors.MySQLError):
        return _of_mariadb(fault)
    if isinstance(
        fault, asyncpg.PostgresConnectionError | asyncpg.InterfaceError | asyncpg.CannotConnectNowError
    ):
        return errors.Unreachable
    if isinstance(fault, asyncpg.TooManyConnectionsError | OSError | EOFError):
        return errors.Unreachable
    return _of_sqlite(str(fault)) if type(fault).__module__ == "sqlite3" else None


def _of_mariadb(fault: asyncmy.errors.MySQLError) -> Make | None:
    number = fault.args[0] if fault.args and isinstance(fault.args[0], int) else 0
    if number in _MARIADB_REFUSED:
        return errors.Refused
    if number in _MARIADB_MISMATCH:
        return errors.Mismatched
    if number in _MARIADB_TIMEOUT:
        return errors.TimedOut
    lost = number >= 2000 or isinstance(fault, asyncmy.errors.InterfaceError)
    return errors.Unreachable if lost else None


def _of_sqlite(text: str) -> Make | None:
    if "no such table" in text or "no such column" in text:
        return errors.Mismatched
    if "interrupted" in text or "locked" in text:
        return errors.TimedOut
    if "unable to open" in text or "not a database" in text or "disk I/O" in text:
        return errors.Unreachable
    return None
