"""Code tables and crosswalks: codes stay (scheme, code) with their label; joining is never a guess."""

import csv
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Self

from connectors.contract.terms import Terms


class Code(NamedTuple):
    """A code of some scheme (代码): `label` is None when the scheme does not know the code."""

    scheme: str
    code: str
    label: str | None


@dataclass(frozen=True)
class CodeTable:
    """A code table (代码表) as its owner keeps it; duplicates in it are dirt to be shown, not hidden.

    File shape: CSV with a header `code,label`. The first label of a duplicate code wins.
    """

    scheme: str
    title: str
    labels: dict[str, str]
    duplicates: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of_file(cls, scheme: str, title: str, path: Path) -> Self:
        """Read a table from its CSV file."""
        labels: dict[str, str] = {}
        again: dict[str, tuple[str, ...]] = {}
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                code, label = row["code"].strip(), row["label"].strip()
                if code in labels:
                    again[code] = (*again.get(code, (labels[code],)), label)
                else:
                    labels[code] = label
        return cls(scheme, title, labels, again)

    def code(self, native: str) -> Code:
        """The code with its label, or with None if the table does not hold it."""
        return Code(self.scheme, native, self.labels.get(native))


class Match(Terms):
    """How well a code of one scheme corresponds to one of another (映射关系)."""

    EXACT = "exact", "Means the same (等同)"
    BROADER = "broader", "The counterpart means more (上位)"
    NARROWER = "narrower", "The counterpart means less (下位)"
    NONE = "none", "No counterpart, and that is known (无对应)"


class Counterpart(NamedTuple):
    """One line of a crosswalk; `code` is None when the match is NONE."""

    code: str | None
    match: Match


@dataclass(frozen=True)
class Crosswalk:
    """A crosswalk (对照表) between two schemes.

    File shape: CSV with a header `from,to,match`; `to` is empty when match is `none`.
    """

    origin: str
    target: str
    lines: dict[str, Counterpart]

    @classmethod
    def of_file(cls, origin: str, target: str, path: Path) -> Self:
        """Read a crosswalk from its CSV file."""
        with path.open(encoding="utf-8", newline="") as rows:
            lines = {r["from"]: Counterpart(r["to"] or None, Match(r["match"])) for r in csv.DictReader(rows)}
        return cls(origin, target, lines)

    def counterpart(self, code: str) -> Counterpart | None:
        """The counterpart of a code; None when the crosswalk does not speak of it."""
        return self.lines.get(code)
