"""The checks of the suite, by name."""

from collections.abc import Awaitable, Callable

from tests.connectors.suite import filters, honesty, paging, partitions, projection
from tests.connectors.suite.subject import Subject

Check = Callable[[Subject], Awaitable[None]]

CHECKS: dict[str, Check] = {
    check.__name__: check
    for module in (projection, filters, paging, partitions, honesty)
    for check in module.CHECKS
}
