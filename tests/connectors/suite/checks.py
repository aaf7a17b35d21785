"""The checks of the suite, by name."""

from collections.abc import Awaitable, Callable

import pytest

from tests.connectors.suite import filters, honesty, paging, partitions, projection
from tests.connectors.suite.subject import Subject

Check = Callable[[Subject], Awaitable[None]]

CHECKS: dict[str, Check] = {
    check.__name__: check
    for module in (projection, filters, paging, partitions, honesty)
    for check in module.CHECKS
}


async def failures(subject: Subject) -> dict[str, str]:
    """What each failing check says; empty for a connector that keeps the contract."""
    found = {}
    for name, check in CHECKS.items():
        try:
            await check(subject)
        except (Exception, pytest.fail.Exception) as fault:  # noqa: BLE001 - every failure is told, none hides another
            found[name] = f"{type(fault).__name__}: {str(fault)[:1500]}"
    return found
