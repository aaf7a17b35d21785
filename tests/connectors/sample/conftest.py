"""The samples that the tests look at: made once a session."""

from datetime import date

import pytest

from connectors.sample import SampleCity, city
from connectors.sample.world import Town

AS_OF = date(2026, 11, 24)
SEED = 7


@pytest.fixture(scope="session")
def tiny_city() -> SampleCity:
    return city("tiny", SEED, AS_OF)


@pytest.fixture(scope="session")
def tiny(tiny_city: SampleCity) -> Town:
    return tiny_city.town("419001102")


@pytest.fixture(scope="session")
def town() -> Town:
    return city("town", SEED, AS_OF).town("419001102")
