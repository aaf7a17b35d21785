"""Figures as a table: medians, and the ratio pair by pair with its spread."""

from collections.abc import Sequence
from math import inf
from statistics import median, quantiles
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.servers import Name


def ratios(hub: Sequence[float], hand: Sequence[float]) -> tuple[float, float, float]:
    """Median, lower and upper quartile of hub to hand, pair by pair."""
    each = [a / b if b else inf for a, b in zip(hub, hand, strict=True)]
    if len(each) < 2 or inf in each:  # where one side gave no whole answer there is no ratio
        return median(each), min(each), max(each)
    low, _, high = quantiles(each, n=4)
    return median(each), low, high


def percentile(values: Sequence[float], tenths: int) -> float:
    """The value below which so many tenths lie."""
    return quantiles(values, n=10)[tenths - 1] if len(values) > 1 else values[0]


def shown(console: Console, title: str, facts: dict[str, Any], figures: dict[str, Any]) -> None:
    """Print the table of one operation."""
    table = Table(
        title_justify="left", title=f"{title}: {facts['records']:,} records, {facts['statements']} statements"
    )
    for heading in ("", "hub", "by hand", "ratio", "middle half"):
        table.add_column(heading, justify="left" if not heading else "right")
    hub, hand = figures["latencies"]
    _row(table, "latency, median", [f"{median(v) * 1e3:.2f} ms" for v in (hub, hand)], ratios(hub, hand))
    _row(table, "latency, p90", [f"{percentile(v, 9) * 1e3:.2f} ms" for v in (hub, hand)])
    for clients, rounds in figures["rates"].items():
        by_hub, by_hand = ([r[at] for r in rounds] for at in (0, 1))
        medians = [f"{median(v):.1f} /s" for v in (by_hub, by_hand)]
        _row(table, f"{clients} clients", medians, ratios(by_hand, by_hub))
    _row(table, "body", [f"{size:,} bytes" for size in facts["bytes"]])
    _row(table, "resident", [f"{size / 2**20:.0f} MiB" for size in facts["resident"]])
    if any(figures["broken"]):
        _row(table, "answers not whole", [str(count) for count in figures["broken"]])
    console.print(table)
    if facts["dirty"]:
        console.print(
            f"{facts['dirty']} values without a clean form: null in both, and an error in the hub's."
        )


def _row(
    table: Table, name: str, cells: Sequence[str], ratio: tuple[float, float, float] | None = None
) -> None:
    told = (f"{ratio[0]:.2f}", f"{ratio[1]:.2f} - {ratio[2]:.2f}") if ratio else ("", "")
    table.add_row(name, *cells, *told)


def counted(value: Any) -> int:
    """How many records an answer's data holds: the members of every `nodes`."""
    if isinstance(value, list):
        return sum(counted(v) for v in value)
    if not isinstance(value, dict):
        return 0
    return sum(counted(v) + (len(v) if k == "nodes" else 0) for k, v in value.items())


ORDER: tuple[Name, Name] = ("hub", "by hand")
