"""The sample command: which sample city a data folder holds, and how making it is shown."""

import asyncio
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import orjson
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from hub.filling import Sample, estimated, fill
from hub.settings import Settings

MARK = "sample.json"


class SampleExistsError(Exception):
    """The stores already hold a sample; the message says which one and what to do."""


def kept_sample(settings: Settings) -> Sample | None:
    """The sample that the data folder holds, if one was made to its end."""
    mark = settings.data_dir / MARK
    if not mark.exists():
        return None
    kept = orjson.loads(mark.read_bytes())
    return Sample(kept["size"], kept["seed"], date.fromisoformat(kept["as_of"]))


def make_sample(settings: Settings, sample: Sample, console: Console, *, replace: bool = False) -> None:
    """Make a sample city in the stores, with a progress bar. Raises SampleExistsError."""
    kept = kept_sample(settings)
    if kept is not None and not replace:
        raise SampleExistsError(
            f"The data folder already holds the sample {kept.size} as of {kept.as_of}; "
            "add --replace to make it anew (embedded stores only)."
        )
    _clear_embedded(settings)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with _bar(console) as bar:
        task = bar.add_task(f"sample {sample.size}", total=estimated(sample))
        rows = asyncio.run(fill(settings, sample, _shown(bar, task)))
    (settings.data_dir / MARK).write_bytes(
        orjson.dumps(
            {"size": sample.size, "seed": sample.seed, "as_of": sample.as_of.isoformat(), "rows": rows}
        )
    )
    console.print(f"{rows:,} rows in {time.monotonic() - started:.1f} s")


def _shown(bar: Progress, task: object) -> Callable[[int], None]:
    return lambda rows: bar.update(task, completed=rows)  # type: ignore[arg-type]


def _bar(console: Console) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console)


def _clear_embedded(settings: Settings) -> None:
    """An embedded store that a sample was half made in, or is to be made anew, starts empty."""
    for file in settings.data_dir.glob("*.sqlite*"):
        if settings.store(file.name.split(".")[0]).is_embedded:
            _remove(file)
    _remove(settings.data_dir / MARK)


def _remove(file: Path) -> None:
    file.unlink(missing_ok=True)
