"""The shared code tables are complete, and their crosswalks neither guess nor contradict each other."""

import itertools

import pytest

from connectors.contract import Crosswalk, Match
from connectors.contract.base import (
    CAUSE,
    CAUSE_TO_DISPUTE,
    CROSSWALKS,
    DISPUTE_TO_CAUSE,
    DISPUTE_TO_MEDIATION,
    DISPUTE_TYPE,
    KIN,
    MEDIATION_TYPE,
    NATION,
    TABLES,
)

TYPINGS = {table.scheme: table for table in (DISPUTE_TYPE, MEDIATION_TYPE, CAUSE)}
INVERSE = {Match.EXACT: Match.EXACT, Match.BROADER: Match.NARROWER, Match.NARROWER: Match.BROADER}


def test_no_shared_table_has_duplicates_or_empty_labels() -> None:
    for table in TABLES:
        assert table.duplicates == {}
        assert all(table.labels.values())
    assert len({table.scheme for table in TABLES}) == len(TABLES)


def test_tables_are_complete_where_their_standard_is_closed() -> None:
    assert [f"{n:02d}" for n in range(1, 57)] == list(NATION.labels)[:56]
    assert {code[:2] for code in DISPUTE_TYPE.labels} == {f"{n:02d}" for n in range(1, 17)} | {"99"}
    assert {"01", "02", "10", "11", "12", "20", "30", "51", "52"} <= set(KIN.labels)


def test_causes_are_paths_whose_parents_are_there_too() -> None:
    for path, label in CAUSE.labels.items():
        assert path.rsplit("/", 1)[-1] == label
        assert "/" not in path or path.rsplit("/", 1)[0] in CAUSE.labels


@pytest.mark.parametrize("walk", CROSSWALKS, ids=lambda walk: f"{walk.origin} to {walk.target}")
def test_a_crosswalk_speaks_of_every_code_and_leads_to_codes_that_exist(walk: Crosswalk) -> None:
    assert set(walk.lines) == set(TYPINGS[walk.origin].labels)
    for counterpart in walk.lines.values():
        assert (counterpart.code is None) == (counterpart.match is Match.NONE)
        assert counterpart.code is None or counterpart.code in TYPINGS[walk.target].labels


def test_two_directions_of_a_crosswalk_agree() -> None:
    for there, back in itertools.permutations(CROSSWALKS, 2):
        if (there.origin, there.target) != (back.target, back.origin):
            continue
        for code, (found, match) in there.lines.items():
            if found is None:
                continue
            returned = back.lines[found]
            if match is Match.EXACT or returned.code == code:
                assert returned == (code, INVERSE[match]), (code, found)


def test_known_lines() -> None:
    divorce = "婚姻家庭、继承纠纷/婚姻家庭纠纷/离婚纠纷"
    assert CAUSE_TO_DISPUTE.counterpart(divorce) == ("0101", Match.BROADER)
    assert DISPUTE_TO_MEDIATION.counterpart("0402") == ("13", Match.EXACT)
    assert DISPUTE_TO_CAUSE.counterpart("1403") == (None, Match.NONE)
    assert DISPUTE_TO_CAUSE.counterpart("0000") is None
