"""Every comparison that an attribute permits, alone and combined."""

import random
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from connectors.contract import (
    AllOf,
    AnyOf,
    Attribute,
    CitizenId,
    Code,
    Compare,
    Flaw,
    LinkKind,
    Negation,
    OfficialNumber,
    Predicate,
)
from tests.connectors.suite.subject import Subject

TREES = 12  # generated where-trees per record
TEXTS = 1  # attributes of a record that text with special signs is looked for in


def operators(attr: Attribute) -> tuple[str, ...]:
    """The comparisons that a codec permits: equality always, ranges where there is an order, text in text."""
    clean, place = attr.codec.clean, attr.link is not None and attr.link.kind is LinkKind.GRID
    permitted = ["eq", "ne", "in", "is_null"]
    if attr.codec.ordered and clean in {int, Decimal, date, datetime, str}:
        permitted += ["lt", "le", "gt", "ge"]
    if clean is str and not place:
        permitted += ["contains", "starts_with"]
    if clean is Code:
        permitted.append("starts_with")
    if place:
        permitted.append("within")
    return tuple(permitted)


def values(subject: Subject, attr: Attribute) -> list[Any]:
    """Clean values to compare with: what the rows hold, and one that none of them holds."""
    position = subject.record.attributes.index(attr)
    decoded = [attr.codec.decode(row[position]) for row in subject.rows if row[position] is not None]
    found = list(dict.fromkeys(v for v in decoded if not isinstance(v, Flaw)))
    if attr.codec.clean is str:
        found.append("nobody holds this"[: attr.codec.length])
    return found


def fragments(attr: Attribute, value: Any) -> list[str]:
    """Pieces of a value to look for; of a number only such as every style of it can be asked for by."""
    text = value.code if isinstance(value, Code) else value
    if isinstance(attr.codec, OfficialNumber):
        return [text, text[:6]] if text.startswith("（") else [text]
    if isinstance(attr.codec, CitizenId):
        return [text[:6], text]
    return [text[: len(text) // 2 + 1], text[:1]]


def comparisons(subject: Subject, attr: Attribute, chance: random.Random) -> list[Compare]:
    """One comparison for each permitted operator, and more for those that differ by value."""
    found = values(subject, attr)
    if not found:
        return [Compare(attr.name, "is_null", value=True)]
    made: list[Compare] = []
    for op in operators(attr):
        value = chance.choice(found)
        match op:
            case "in":
                made.append(Compare(attr.name, op, tuple(chance.choices(found, k=3))))
            case "is_null":
                made.append(Compare(attr.name, op, value=chance.random() < 0.5))
            case "contains" | "starts_with":
                made.append(
                    Compare(attr.name, op, chance.choice([t for t in fragments(attr, value) if t] or [""]))
                )
            case "within":
                made += [Compare(attr.name, op, value[:length]) for length in (6, 9, 12, 15)]
            case _:
                made.append(Compare(attr.name, op, value))  # type: ignore[arg-type]
    if isinstance(attr.codec, CitizenId | OfficialNumber):
        made += [Compare(attr.name, "eq", value) for value in found[:6]]  # every native style among them
    return made


async def every_operator_filters(subject: Subject) -> None:
    """Each comparison, and its negation: over an unknown value both leave the row out."""
    chance = random.Random(subject.record.name)
    key = subject.record.key.name
    for nothing in (Compare(key, "in", ()), Negation(Compare(key, "in", ()))):
        await subject.agree(subject.read(columns=(key,), where=nothing))
    for attr in subject.record.attributes:
        if attr.filterable:
            for compare in comparisons(subject, attr, chance):
                await subject.agree(subject.read(columns=(key, attr.name), where=compare))
            negated = Negation(chance.choice(comparisons(subject, attr, chance)))
            await subject.agree(subject.read(columns=(key, attr.name), where=negated))


async def text_is_text(subject: Subject) -> None:
    """Signs that mean something to a database mean themselves, and case counts."""
    texts = [a for a in subject.record.attributes if a.filterable and a.codec.identity]
    searched = sorted(
        (a for a in texts if "contains" in operators(a)), key=lambda a: (a.key, a.link is not None)
    )
    for attr in searched[:TEXTS]:
        for text in ("%", "_", "a\\b", "'", "abc", "ABC", "*", "abc ", "[", "/", '"', "é"):
            where = Compare(attr.name, "contains", text)
            await subject.agree(subject.read(columns=(attr.name,), where=where))
        for text in ("abc", "ABC", "abc ", "'; --", "%"):
            await subject.agree(subject.read(columns=(attr.name,), where=Compare(attr.name, "eq", text)))


async def predicates_nest(subject: Subject) -> None:
    """Generated trees of and, or, not over every attribute; a failing one is reported as it is."""
    chance = random.Random(subject.record.name)
    attributes = [a for a in subject.record.attributes if a.filterable]
    leaves: list[Predicate] = [c for a in attributes for c in comparisons(subject, a, chance)]
    trees: list[Predicate] = []

    @settings(
        max_examples=TREES, derandomize=True, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck), deadline=None,
    )  # fmt: skip
    @given(_trees(leaves))
    def collect(tree: Predicate) -> None:
        trees.append(tree)

    collect()
    key = subject.record.key.name
    for tree in [AllOf(()), AnyOf(()), Negation(AnyOf(())), *trees]:
        await subject.agree(subject.read(columns=(key,), where=tree))


def _trees(leaves: list[Predicate]) -> st.SearchStrategy[Predicate]:
    def extend(inner: st.SearchStrategy[Predicate]) -> st.SearchStrategy[Predicate]:
        parts = st.lists(inner, min_size=1, max_size=3).map(tuple)
        return st.one_of(parts.map(AllOf), parts.map(AnyOf), inner.map(Negation))

    return st.recursive(st.sampled_from(leaves), extend, max_leaves=6)


CHECKS = (every_operator_filters, text_is_text, predicates_nest)
