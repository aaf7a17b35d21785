"""Nothing reads a store but through the gate."""

import ast
from pathlib import Path

from connectors.contract import AllOf, AnyOf, Compare, Read, Record
from resolvers import gate
from resolvers.context import HubContext
from tests.asking import Asking

ROOT = Path(__file__).resolve().parents[2]


def reads_a_connector(node: ast.AST) -> bool:
    """Whether an expression calls `read` on something called connector."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "read"
        and "connector" in ast.unparse(node.func.value)
    )


def test_only_the_gate_reads_connectors() -> None:
    readers = {
        path.relative_to(ROOT).as_posix()
        for folder in ("resolvers", "schema", "hub")
        for path in (ROOT / folder).rglob("*.py")
        if any(reads_a_connector(node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert readers == {"resolvers/gate.py"}


def sealed_records(asking: Asking) -> list[Record]:
    """Records some of whose rows can be sealed."""
    return [r for r in asking.hub.records if r.sealed_by]


def test_every_read_of_a_sealable_record_excludes_sealed_rows(asking: Asking) -> None:
    for record in sealed_records(asking):
        asked = Read(record, (record.key.name,), where=Compare(record.key.name, "is_null", False))
        narrowed = gate.narrowed(asked)
        assert isinstance(narrowed.where, AllOf)
        assert str(record.sealed_by) in repr(narrowed.where)


def test_only_rows_known_to_be_unsealed_are_shown(asking: Asking) -> None:
    """A mark that is neither yes nor no may be a seal."""
    for record in sealed_records(asking):
        mark = str(record.sealed_by)
        shown = AnyOf((Compare(mark, "is_null", True), Compare(mark, "eq", False)))
        assert gate.narrowed(Read(record, (record.key.name,))).where == shown


async def test_sealed_rows_are_absent_from_lists_totals_and_ids(asking: Asking) -> None:
    checked = 0
    for record in sealed_records(asking):
        source = asking.watched[record.department].inner
        columns = (record.key.name, str(record.sealed_by))
        whole = (await source.read(Read(record, columns, order=record.order, limit=5000, total=True))).page(
            None
        )
        sealed = [row[0] for row in whole.rows if row[1] is True]
        seen = (
            await gate.read(
                _context(asking), Read(record, columns, order=record.order, limit=5000, total=True)
            )
        ).page(None)
        assert seen.total == (whole.total or 0) - len(sealed)
        assert {row[0] for row in seen.rows} == {row[0] for row in whole.rows} - set(sealed)
        for key in sealed[:3]:
            node = asking.hub.opaque.id(asking.hub.type_names[record], key)
            assert (await asking.data("query($id: ID!) { node(id: $id) { id } }", id=node)) == {"node": None}
            checked += 1
    assert checked > 0


def _context(asking: Asking) -> HubContext:
    return HubContext(asking.hub)
