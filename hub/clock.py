"""The one clock. Whoever needs the time is given one; dates are those of Asia/Shanghai."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")


class Clock(Protocol):
    """Tells the time in Asia/Shanghai."""

    def now(self) -> datetime:
        """This moment, aware of its zone."""

    def today(self) -> date:
        """The date in Asia/Shanghai, whatever zone the machine is set to."""


@dataclass(frozen=True)
class SystemClock:
    """The machine's clock."""

    source: Callable[[ZoneInfo], datetime] = field(default=datetime.now, repr=False)

    def now(self) -> datetime:
        return self.source(SHANGHAI)

    def today(self) -> date:
        return self.now().date()


@dataclass
class FrozenClock:
    """A clock that stands still until it is told to move; a naive time is one of Asia/Shanghai."""

    moment: datetime

    def __post_init__(self) -> None:
        self.moment = (
            self.moment.astimezone(SHANGHAI) if self.moment.tzinfo else self.moment.replace(tzinfo=SHANGHAI)
        )

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def advance(self, by: timedelta) -> None:
        """Move on by a duration; every day has 24 hours here, Asia/Shanghai knows no summer time."""
        self.moment += by
