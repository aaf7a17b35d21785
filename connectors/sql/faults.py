"""The one edge where drivers' errors become the hub's: named by what to do next, the store kept out of it."""

from collections.abc import Callable
from datetime import datetime

import asyncmy.errors
import asyncpg
from sqlalchemy import exc

from connectors.contract import errors

_MARIADB_REFUSED = {1044, 1045, 1130, 1142, 1143, 1698}
_MARIADB_MISMATCH = {1049, 1054, 1146}
_MARIADB_TIMEOUT = {1205, 1213, 1317, 1969, 3024}
_MARIADB_LOST = {1040, 1053, 1152, 1158, 1159, 1160, 1161, 1203, 1927, *range(2000, 3000)}
_MARIADB_THROTTLED = {1226}
_MARIADB: tuple[tuple[type[errors.SourceError], set[int]], ...] = (
    (errors.Refused, _MARIADB_REFUSED),
    (errors.Mismatched, _MARIADB_MISMATCH),
    (errors.TimedOut, _MARIADB_TIMEOUT),
    (errors.Unreachable, _MARIADB_LOST),
    (errors.Throttled, _MARIADB_THROTTLED),
)
_BY_KIND: tuple[tuple[type[errors.SourceError], tuple[type[BaseException], ...]], ...] = (
    (
        errors.Refused,
        (
            asyncpg.InvalidAuthorizationSpecificationError,  # passwords too
            asyncpg.InsufficientPrivilegeError,
        ),
    ),
    (
        errors.Mismatched,
        (
            asyncpg.UndefinedTableError,
            asyncpg.UndefinedColumnError,
            asyncpg.UndefinedFunctionError,  # a column of another type: there is no such comparison
            asyncpg.DatatypeMismatchError,
            asyncpg.InvalidCatalogNameError,
            asyncpg.InvalidSchemaNameError,
        ),
    ),
    (
        errors.TimedOut,
        (
            asyncpg.QueryCanceledError,
            asyncpg.LockNotAvailableError,
            asyncpg.DeadlockDetectedError,
            TimeoutError,
            exc.TimeoutError,
        ),
    ),
    (
        errors.Unreachable,
        (
            asyncpg.PostgresConnectionError,
            asyncpg.InterfaceError,
            asyncpg.CannotConnectNowError,
            asyncpg.AdminShutdownError,
            asyncpg.CrashShutdownError,
            asyncpg.TooManyConnectionsError,
            OSError,
            EOFError,
        ),
    ),
)

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
    if isinstance(fault, asyncmy.errors.MySQLError):
        return _of_mariadb(fault)
    for kind, faults in _BY_KIND:
        if isinstance(fault, faults):
            return kind
    return _of_sqlite(str(fault)) if type(fault).__module__ == "sqlite3" else None


def _of_mariadb(fault: asyncmy.errors.MySQLError) -> Make | None:
    number = fault.args[0] if fault.args and isinstance(fault.args[0], int) else 0
    for kind, numbers in _MARIADB:
        if number in numbers:
            return kind
    return errors.Unreachable if isinstance(fault, asyncmy.errors.InterfaceError) else None


def _of_sqlite(text: str) -> Make | None:
    if "no such table" in text or "no such column" in text:
        return errors.Mismatched
    if "interrupted" in text or "locked" in text:
        return errors.TimedOut
    if "unable to open" in text or "not a database" in text or "disk I/O" in text:
        return errors.Unreachable
    return None
