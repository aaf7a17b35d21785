"""Values that a store could choke on are refused in the caller's terms, and no store is asked."""

from typing import Any

import pytest

from resolvers.filters import COMPARISONS_MAX, DEPTH_MAX
from resolvers.values import TEXT_MAX, VALUES_MAX
from tests.asking import Asking

CASES = 'query($w: CourtCaseWhere) { grid(code: "419001102") { court { cases(where: $w) { totalCount } } } }'


def nested(depth: int) -> dict[str, Any]:
    """A `where` that says not so many times."""
    where: dict[str, Any] = {"clerkName": {"isNull": True}}
    for _ in range(depth):
        where = {"not": where}
    return where


BAD: dict[str, dict[str, Any]] = {
    "NUL": {"clerkName": {"contains": "a\0b"}},
    "NUL in a list": {"clerkName": {"in": ["a", "\0"]}},
    "long text": {"clerkName": {"startsWith": "x" * (TEXT_MAX + 1)}},
    "long code": {"cause": {"eq": "x" * 60_000}},
    "many values": {"clerkName": {"in": [str(i) for i in range(VALUES_MAX + 1)]}},
    "many comparisons": {"or": [{"clerkName": {"eq": str(i)}} for i in range(COMPARISONS_MAX + 1)]},
    "many of nothing": {"or": [{} for _ in range(COMPARISONS_MAX + 1)]},
    "deep": nested(DEPTH_MAX + 1),
    "before the calendar": {"dueOn": {"eq": "0000-01-01"}},
    "no number": {"amount": {"eq": "NaN"}},
    "no end": {"amount": {"lt": "Infinity"}},
    "signalling": {"amount": {"gt": "sNaN"}},
    "more digits than memory": {"amount": {"gt": "1e999999999"}},
    "before the first year": {"filedAt": {"lt": "0001-01-01T00:00:00+14:00"}},
    "after the last year": {"filedAt": {"lt": "9999-12-31T23:59:59-12:00"}},
    "a third decimal": {"amount": {"eq": "1.005"}},
}
"""What is wrong, and a `where` of court cases that has it."""


@pytest.mark.parametrize("where", BAD.values(), ids=BAD.keys())
async def test_bad_values_are_named_and_ask_no_store(asking: Asking, where: dict[str, Any]) -> None:
    answer = await asking(CASES, w=where)
    assert len(answer.errors) == 1
    assert answer.codes()[0] in {"BAD_USER_INPUT", ""}  # coercion gets its code where errors are presented
    assert not [r for r in answer.reads if r.record.department == "court"]


async def test_good_values_at_the_edges_are_asked(asking: Asking) -> None:
    edges: list[dict[str, Any]] = [
        {"clerkName": {"contains": "%_\\'😀"}},
        {"clerkName": {"in": [str(i) for i in range(VALUES_MAX)]}},
        {"clerkName": {"in": []}},
        {"or": []},
        {"and": []},
        {"dueOn": {"gte": "0001-01-01", "lte": "9999-12-31"}},
        {"filedAt": {"gte": "0001-01-01T00:00:00", "lte": "9999-12-31T23:59:59"}},
        {"amount": {"lt": "9999999999999.99", "gt": "-9999999999999.99"}},
        nested(DEPTH_MAX),
    ]
    totals = [(await asking.data(CASES, w=w))["grid"]["court"]["cases"]["totalCount"] for w in edges]
    whole = (await asking.data(CASES))["grid"]["court"]["cases"]["totalCount"]
    assert totals[:4] == [0, 0, 0, 0]  # none of no choices holds
    assert totals[4] == totals[6] == whole > 0


@pytest.mark.parametrize("text", ["a\\u0000b", "x" * 501])
async def test_a_household_number_is_checked_too(asking: Asking, text: str) -> None:
    answer = await asking(f'{{ household(number: "{text}") {{ police {{ members {{ totalCount }} }} }} }}')
    assert answer.codes() == ["BAD_USER_INPUT"]
    assert answer.reads == []
