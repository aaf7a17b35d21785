"""Ids and cursors: opaque, stable, bound to what they are for, impossible to make up."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.contract.errors import BadCursor, BadId
from resolvers.opaque import KEY_BYTES, Opaque

OPAQUE = Opaque(bytes(range(KEY_BYTES)))
VALUES = st.lists(
    st.one_of(
        st.none(),
        st.text(),
        st.integers(-(2**53), 2**53),
        st.dates(date(1900, 1, 1)),
        st.datetimes(datetime(1900, 1, 1)),  # noqa: DTZ001 - native values have no zone
        st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12),
    ),
    max_size=4,
).map(tuple)


@given(VALUES)
def test_a_cursor_gives_back_its_values(values: tuple[object, ...]) -> None:
    found = OPAQUE.of_cursor(
        "police.Incident:-reported_at", OPAQUE.cursor("police.Incident:-reported_at", values)
    )
    assert found == values
    assert [type(v) for v in found] == [type(v) for v in values]
    assert Decimal("1.10") == OPAQUE.of_cursor("a", OPAQUE.cursor("a", (Decimal("1.10"),)))[0]


def test_an_id_tells_nothing_and_is_stable() -> None:
    sealed = OPAQUE.id("Resident", "419001197603140014")
    assert sealed == OPAQUE.id("Resident", "419001197603140014")
    assert "419001" not in sealed
    assert OPAQUE.of_id(sealed) == ("Resident", "419001197603140014")


@given(st.text(), st.integers(0, 200))
def test_made_up_and_changed_ids_are_refused(text: str, place: int) -> None:
    with pytest.raises(BadId):
        OPAQUE.of_id(text)
    sealed = OPAQUE.id("Resident", "419001197603140014")
    place %= len(sealed) - 1  # the last character may carry unused bits
    changed = sealed[:place] + ("A" if sealed[place] != "A" else "B") + sealed[place + 1 :]
    with pytest.raises(BadId):
        OPAQUE.of_id(changed)


def test_cursors_serve_only_their_own_list() -> None:
    cursor = OPAQUE.cursor("police.Incident:-reported_at", ("20260101000000", "1"))
    with pytest.raises(BadCursor):
        OPAQUE.of_cursor("police.Incident:reported_at", cursor)
    with pytest.raises(BadCursor):
        OPAQUE.of_cursor("police.Incident:-reported_at", OPAQUE.id("Resident", "1"))
    with pytest.raises(BadId):
        OPAQUE.of_id(cursor)
    with pytest.raises(BadCursor):
        Opaque(bytes(KEY_BYTES)).of_cursor("police.Incident:-reported_at", cursor)
