"""Who may call, and how often."""

import hmac
import math
from collections.abc import Callable
from dataclasses import dataclass, field

from connectors.judicial.simulator.envelope import Refusal


@dataclass
class Bucket:
    """A token bucket: `rate` requests a second, at most `burst` at once. Rate 0 means no limit."""

    rate: float
    burst: int
    clock: Callable[[], float]
    _tokens: float = field(init=False)
    _seen: float = field(init=False)

    def __post_init__(self) -> None:
        self._tokens = float(self.burst)
        self._seen = self.clock()

    def take(self) -> None:
        """Take a token, or refuse with the seconds after which there will be one."""
        if self.rate <= 0:
            return
        now = self.clock()
        self._tokens = min(float(self.burst), self._tokens + (now - self._seen) * self.rate)
        self._seen = now
        if self._tokens < 1:
            raise Refusal(429, 42901, "请求过于频繁", math.ceil((1 - self._tokens) / self.rate))
        self._tokens -= 1


def admit(given: str | None, expected: str) -> None:
    """Compare a key; a missing one and a wrong one are told apart."""
    if not given:
        raise Refusal(401, 40101, "缺少 X-Api-Key")
    if not hmac.compare_digest(given.encode(), expected.encode()):
        raise Refusal(403, 40301, "X-Api-Key 无效")
