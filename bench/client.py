"""The load: a process of its own, pinned apart from the servers. A plan on standard input, figures on output.

Sequential requests alternate between the servers, so that whatever disturbs the machine disturbs both; under
load, each server in turn is given so many clients for so many seconds.
"""

import sys
import threading
import time
from dataclasses import asdict, dataclass
from http.client import HTTPConnection, HTTPException
from typing import Any

import orjson

HEADERS = {"Content-Type": "application/json", "Accept": "application/json"}


@dataclass(frozen=True)
class Target:
    """Where one server is asked one operation; `size` is what its body must have."""

    port: int
    path: str
    body: str
    size: int


@dataclass(frozen=True)
class Plan:
    """What to do for one operation. `seconds` are for one server under load in one round."""

    targets: list[Target]
    rounds: int
    pairs: int
    warm_up: int
    clients: list[int]
    seconds: float


@dataclass
class Figures:
    """Seconds of each request in turn, by target; whole answers a second by clients, round and target.

    `broken` counts, by target, answers under load that were not whole: a department was missing from them.
    """

    latencies: list[list[float]]
    rates: dict[str, list[list[float]]]
    broken: list[int]


class Broken(Exception):
    """An answer that is not the one that was compared."""


class Asker:
    """One kept connection that asks the same thing over and over."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._body = target.body.encode()
        self._connection = HTTPConnection("127.0.0.1", target.port, timeout=60)

    def ask(self) -> float:
        """Seconds until the whole body was there; raises Broken for another body than the one compared."""
        started = time.perf_counter()
        try:
            self._connection.request("POST", self._target.path, self._body, HEADERS)
            answer = self._connection.getresponse()
            size = len(answer.read())
        except (OSError, HTTPException) as fault:
            self._connection.close()  # the next request opens it again
            raise Broken(f"{self._target.path} broke off") from fault
        taken = time.perf_counter() - started
        if answer.status != 200 or size != self._target.size:
            raise Broken(f"{self._target.path} answered {answer.status} with {size} bytes")
        return taken

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def carry_out(plan: Plan) -> Figures:
    """Warm up, then every round: pairs one after another, then each number of clients."""
    in_turn(plan.targets, plan.warm_up)
    for target in plan.targets:  # pools fill under load only
        under_load(target, max(plan.clients), 1)
    many = range(len(plan.targets))
    figures = Figures([[] for _ in many], {str(n): [] for n in plan.clients}, [0 for _ in many])
    for turn in range(plan.rounds):
        order = list(many)[:: 1 if turn % 2 == 0 else -1]  # going first takes turns too
        taken = in_turn([plan.targets[at] for at in order], plan.pairs)
        for at, latencies in zip(order, taken, strict=True):
            figures.latencies[at] += latencies
        for clients in plan.clients:
            rates = [0.0] * len(order)
            for at in order:
                rates[at], broken = under_load(plan.targets[at], clients, plan.seconds)
                figures.broken[at] += broken
            figures.rates[str(clients)].append(rates)
    return figures


def in_turn(targets: list[Target], times: int) -> list[list[float]]:
    """Seconds of each request, asked in turn over kept connections; the first does not count."""
    askers = [Asker(target) for target in targets]
    for asker in askers:
        asker.ask()
    taken = [[asker.ask() for asker in askers] for _ in range(times)]
    for asker in askers:
        asker.close()
    return [list(latencies) for latencies in zip(*taken, strict=True)]


def under_load(target: Target, clients: int, seconds: float) -> tuple[float, int]:
    """Whole answers a second that clients get, and how many were broken; the first second is not counted."""
    whole, broken = [0] * clients, [0] * clients
    begin = time.perf_counter() + 1
    end = begin + seconds

    def work(me: int) -> None:
        asker = Asker(target)
        while time.perf_counter() < end:
            try:
                asker.ask()
            except Broken:
                broken[me] += time.perf_counter() >= begin
            else:
                whole[me] += begin <= time.perf_counter() < end
        asker.close()

    threads = [threading.Thread(target=work, args=(me,)) for me in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(whole) / seconds, sum(broken)


def _plan(given: dict[str, Any]) -> Plan:
    return Plan(**{**given, "targets": [Target(**t) for t in given["targets"]]})


if __name__ == "__main__":
    sys.stdout.buffer.write(orjson.dumps(asdict(carry_out(_plan(orjson.loads(sys.stdin.buffer.read()))))))
