"""Empty stores for the registry, of each kind that it may be kept in."""

from itertools import count

import pytest

from connectors.registry import DEPARTMENT
from tests.stores.kinds import KINDS, Stores

_serial = count(1)


@pytest.fixture(params=KINDS)
async def empty(request: pytest.FixtureRequest, stores: Stores) -> str:
    """The URL of an empty store."""
    return (await stores.empty(DEPARTMENT, request.param, f"migrations{next(_serial)}")).url
