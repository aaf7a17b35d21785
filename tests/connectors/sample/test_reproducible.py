"""The same (size, seed, day) gives the same city, in whatever process and order."""

import hashlib
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from connectors.sample import city
from connectors.sample.world import LISTS, Town
from tests.connectors.sample.conftest import AS_OF, SEED

ROOT = Path(__file__).parents[3]
_SCRIPT = """
from datetime import date
from connectors.sample import city
from tests.connectors.sample.test_reproducible import digest
print(digest(city({size!r}, {seed}, date.fromisoformat({day!r})).town({code!r})))
"""


def digest(town: Town) -> str:
    """A digest of every field that is plain text, number or time, in order."""
    state = hashlib.sha256()
    for name in LISTS.values():
        for row in getattr(town, name):
            plain = [getattr(row, field) for field in row.__dataclass_fields__]
            state.update(repr([value for value in plain if isinstance(value, _PLAIN)]).encode())
    return state.hexdigest()


_PLAIN = (str, int, float, bool, date, tuple, type(None))


def _elsewhere(size: str, code: str) -> str:
    script = _SCRIPT.format(size=size, seed=SEED, day=AS_OF.isoformat(), code=code)
    environment = {**os.environ, "PYTHONHASHSEED": "12345"}
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


def test_tiny_is_the_same_in_another_process(tiny: Town) -> None:
    assert _elsewhere("tiny", tiny.code) == digest(tiny)


def test_a_town_of_the_city_is_the_same_alone_in_another_process() -> None:
    whole = city("city", SEED, AS_OF)
    first, second = whole.town("419001002"), whole.town("419001003")
    assert _elsewhere("city", second.code) == digest(second)
    assert first.people[0].id_number != second.people[0].id_number


def test_another_seed_or_day_is_another_city(tiny: Town) -> None:
    assert digest(city("tiny", SEED + 1, AS_OF).town(tiny.code)) != digest(tiny)
    assert digest(city("tiny", SEED, date(2026, 11, 25)).town(tiny.code)) != digest(tiny)
