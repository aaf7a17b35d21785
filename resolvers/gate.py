"""The one gate: every read of a record passes here before its store is asked.

Today it makes sealed rows look absent, on rows, totals and cursors alike. Rights by role, purpose and grid
narrow rows and columns at this same place.
"""

import logging
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from connectors.contract import AllOf, AnyOf, Batch, Compare, Read

if TYPE_CHECKING:
    from resolvers.context import HubContext


log = logging.getLogger("gridhub.gate")


async def read(context: "HubContext", asked: Read) -> Batch:
    """Answer a Read with what this viewer may see, within the request's deadline."""
    allowed = narrowed(asked)
    source = context.hub.source(asked.record)
    started = time.perf_counter()
    try:
        batch = await source.connector.read(replace(allowed, deadline=context.deadline))
    finally:
        source.note(time.perf_counter() - started)
    if batch.dropped:
        source.dropped += batch.dropped
        log.warning(
            "%s.%s: %d rows without a key left out", asked.record.department, asked.record.name, batch.dropped
        )
    return batch


def narrowed(asked: Read) -> Read:
    """Rows a viewer must not know of are excluded in the statement itself."""
    sealed_by = asked.record.sealed_by
    if sealed_by is None:
        return asked
    # A NULL seal mark means that nobody sealed the row; a mark that nobody knows may be a seal.
    unsealed = AnyOf((Compare(sealed_by, "is_null", True), Compare(sealed_by, "eq", False)))
    return replace(asked, where=unsealed if asked.where is None else AllOf((unsealed, asked.where)))
