"""A hub over the sample city, on every kind of store."""

from collections.abc import Callable
from datetime import datetime

import pytest

from connectors.contract import Connector
from tests.asking import Asking
from tests.asking import asking as asking_over


@pytest.fixture(scope="session")
async def asking(city: dict[str, Connector], now: Callable[[], datetime]) -> Asking:
    """A hub that can be asked."""
    return asking_over(city, now)
