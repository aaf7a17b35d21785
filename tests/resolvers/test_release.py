"""An answered request holds no rows: nothing waits for the collector."""

import gc

from resolvers.context import HubContext
from resolvers.loaders import Loaded
from tests.asking import Asking


def pages_alive() -> int:
    """How many loaded pages of rows there are in this process."""
    return sum(type(found) is Loaded for found in gc.get_objects())


async def test_rows_go_with_their_answer(asking: Asking) -> None:
    gc.collect()
    gc.disable()
    try:
        before = pages_alive()
        context = HubContext(asking.hub)
        result = await asking.schema.execute(
            "{ grids(level: GRID) { nodes { police { residents(first: 50) { nodes { name } } } } } }",
            context_value=context,
        )
        assert result.errors is None
        assert pages_alive() <= before
    finally:
        gc.enable()
