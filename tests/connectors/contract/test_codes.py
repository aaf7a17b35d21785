"""Code tables and crosswalks as their owners keep them: duplicates and gaps are shown, nothing is guessed."""

from pathlib import Path

import pytest

from connectors.contract import Code, CodeTable, Crosswalk, Match, departments

TABLES = [t for d in departments() for t in d.tables]
CROSSWALKS = [c for d in departments() for c in d.crosswalks]


def test_a_duplicate_code_keeps_its_first_label_and_shows_the_others(tmp_path: Path) -> None:
    path = tmp_path / "kinds.csv"
    path.write_text("code,label\n909900,其他\n01, 甲 \n909900,其它\n909900,别的\n", encoding="utf-8")
    table = CodeTable.of_file("kinds", "种类", path)
    assert table.labels == {"909900": "其他", "01": "甲"}
    assert table.duplicates == {"909900": ("其他", "其它", "别的")}
    assert table.code("909900") == Code("kinds", "909900", "其他")
    assert table.code("02") == Code("kinds", "02", None)


def test_a_crosswalk_tells_none_from_unknown(tmp_path: Path) -> None:
    path = tmp_path / "walk.csv"
    path.write_text("from,to,match\n01,A,exact\n02,B,broader\n03,,none\n", encoding="utf-8")
    walk = Crosswalk.of_file("a", "b", path)
    assert walk.counterpart("01") == ("A", Match.EXACT)
    assert walk.counterpart("02") == ("B", Match.BROADER)
    assert walk.counterpart("03") == (None, Match.NONE)
    assert walk.counterpart("04") is None


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.scheme)
def test_every_table_says_something(table: CodeTable) -> None:
    assert table.labels
    assert all(code == code.strip() and code and label for code, label in table.labels.items())


@pytest.mark.parametrize("walk", CROSSWALKS, ids=lambda c: f"{c.origin}-{c.target}")
def test_every_crosswalk_joins_known_codes(walk: Crosswalk) -> None:
    by_scheme = {t.scheme: t for t in TABLES}
    for scheme, codes in (
        (walk.origin, set(walk.lines)),
        (walk.target, {c.code for c in walk.lines.values() if c.code}),
    ):
        if scheme in by_scheme:
            assert codes <= set(by_scheme[scheme].labels), f"{scheme} lacks some of these codes"
    for line in walk.lines.values():
        assert (line.code is None) is (line.match is Match.NONE)
