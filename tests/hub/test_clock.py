"""The clock: dates are those of Asia/Shanghai, whatever zone the machine is set to."""

from datetime import UTC, date, datetime, timedelta

import time_machine

from hub.clock import SHANGHAI, Clock, FrozenClock, SystemClock


def test_date_changes_at_midnight_in_shanghai() -> None:
    clock: Clock = SystemClock()
    with time_machine.travel(datetime(2026, 11, 23, 15, 59, 59, tzinfo=UTC), tick=False):
        assert clock.today() == date(2026, 11, 23)
    with time_machine.travel(datetime(2026, 11, 23, 16, 0, 0, tzinfo=UTC), tick=False):
        assert clock.today() == date(2026, 11, 24)
        assert clock.now().utcoffset() == timedelta(hours=8)


def test_frozen_clock_moves_when_told() -> None:
    clock = FrozenClock(datetime(2026, 2, 28, 23, 0))  # noqa: DTZ001
    assert clock.now() == datetime(2026, 2, 28, 15, 0, tzinfo=UTC)
    clock.advance(timedelta(hours=1))
    assert clock.today() == date(2026, 3, 1)


def test_frozen_clock_takes_any_zone() -> None:
    clock = FrozenClock(datetime(2026, 1, 1, 18, 0, tzinfo=UTC))
    assert clock.today() == date(2026, 1, 2)
    assert clock.now().tzinfo is SHANGHAI
