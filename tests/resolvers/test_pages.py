"""Pages of several parents become one, in the order in which a store gives its rows."""

from datetime import date

import pytest

from connectors.contract import Flaw, OrderTerm, Page, Read, Record
from resolvers.loaders import Loaded
from resolvers.opaque import KEY_BYTES, Opaque
from resolvers.pages import merged
from resolvers.plans import Plan
from resolvers.rows import Layout
from tests.asking import Asking

MISSING = Flaw("MISSING_VALUE", "no value", None)
EARLY, LATE = date(2026, 1, 1), date(2026, 3, 1)


def a_day(asking: Asking, *, required: bool) -> tuple[Record, str]:
    """A record with a date that must have a value, or need not."""
    return next(
        (record, attr.name)
        for record in asking.hub.records
        for attr in record.attributes
        if attr.codec.clean is date and attr.required is required and record.key.codec.clean is str
    )


@pytest.mark.parametrize(
    ("required", "descending", "expected"),
    [
        (True, False, [MISSING, EARLY, LATE]),
        (True, True, [LATE, EARLY, MISSING]),
        (False, False, [EARLY, LATE, None]),
        (False, True, [LATE, EARLY, None]),
    ],
)
def test_rows_without_a_value_stand_where_a_store_puts_them(
    asking: Asking, required: bool, descending: bool, expected: list[object]
) -> None:
    record, day = a_day(asking, required=required)
    key = record.key.name
    order = (OrderTerm(day, descending), OrderTerm(key, descending))
    plan = Plan((), Read(record, (key, day), order=order), "", Opaque(bytes(range(KEY_BYTES))))
    layout = Layout(record, (key, day), asking.hub.now())
    values = [LATE, MISSING if required else None, EARLY]
    parts = [Loaded(Page([(str(i), value)]), layout) for i, value in enumerate(values)]
    assert [row.values[1] for row in merged(plan, parts).nodes] == expected
