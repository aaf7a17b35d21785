"""The documents and what is in them: fenced blocks, links, headings, and names of code."""

import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
_FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```\s*$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
_NAMED = re.compile(r"`(docs/[\w./-]+\.md)`")
_HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
_CODE = re.compile(r"`((?:[\w.-]+/)*[\w-]+\.py)(?::([A-Za-z_][\w.<>]*))?`")


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, its text, and where it stands."""

    document: "Document"
    number: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.document}-{self.number}-{self.language or 'plain'}"


@dataclass(frozen=True)
class Document:
    """One Markdown file."""

    path: Path

    def __str__(self) -> str:
        return str(self.path.relative_to(ROOT))

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return self.path.read_text("utf-8")

    @property
    def prose(self) -> str:
        """The text outside fenced blocks."""
        return _FENCE.sub("", self.text)

    @property
    def blocks(self) -> list[Block]:
        """Its fenced blocks, in order."""
        return [Block(self, i, *found.groups()) for i, found in enumerate(_FENCE.finditer(self.text), 1)]

    @property
    def links(self) -> list[str]:
        """Where its links lead; a document that is named by its path counts once it is there."""
        named = [name for name in _NAMED.findall(self.prose) if (ROOT / name).is_file()]
        return _LINK.findall(self.prose) + [os.path.relpath(ROOT / name, self.path.parent) for name in named]

    @property
    def anchors(self) -> set[str]:
        """The anchors that its headings give, as GitHub and Gitea make them."""
        return {_anchor(heading) for heading in _HEADING.findall(self.prose)}

    @property
    def code_names(self) -> list[tuple[str, str]]:
        """Modules that it names, each with the name inside it, or with nothing."""
        return [(found[1], found[2] or "") for found in _CODE.finditer(self.prose)]

    def section(self, title: str) -> str:
        """The text under a heading, down to the next heading of its level or above."""
        start = re.search(rf"^(#+) {re.escape(title)} *$", self.text, re.MULTILINE)
        assert start, f"{self} has no section {title}"
        end = re.search(rf"^#{{1,{len(start[1])}}} ", self.text[start.end() :], re.MULTILINE)
        return self.text[start.end() :][: end.start() if end else None]


def _anchor(heading: str) -> str:
    plain = re.sub(r"[`*]", "", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def documents() -> list[Document]:
    """Every document of the project."""
    return [Document(path) for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))]


def blocks(*languages: str) -> list[Block]:
    """Every fenced block in one of these languages."""
    return [block for d in documents() for block in d.blocks if block.language in languages]


def rows(text: str) -> list[list[str]]:
    """The body of the first Markdown table in a text, cell by cell."""
    table = re.search(r"(?:^\|[^\n]*\n)+", text, re.MULTILINE)
    lines = table[0].splitlines() if table else []
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]
