"""What a Read becomes: few requests, in native values, with bounds on what may come back."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from connectors.contract import (
    SHANGHAI,
    Access,
    AllOf,
    AnyOf,
    Compare,
    DataClass,
    Department,
    Feed,
    Instant,
    Negation,
    Partition,
    Read,
    Text,
    attribute,
    record,
    record_of,
)
from connectors.contract.errors import DeclarationError
from connectors.judicial import DEPARTMENT
from connectors.judicial.mediation import MediationStatus
from connectors.rest import connect
from connectors.rest.faults import pause
from connectors.rest.predicates import condition
from connectors.rest.requests import bodies, most_pages, most_rows

CASE = DEPARTMENT.by_name["MediationCase"]
PARTY = DEPARTMENT.by_name["MediationParty"]


def test_a_list_is_one_request(read: Read) -> None:
    [body] = bodies(read)
    assert body == {
        "fields": ["ajId", "ajbh", "ajZt"],
        "sort": [{"field": "slrq", "desc": True}, {"field": "ajId", "desc": True}],
        "limit": 20,
        "total": True,
        "pageSize": 20,
    }
    assert (most_rows(body), most_pages(body)) == (20, 3)


def test_keys_go_200_at_a_time(read: Read) -> None:
    keys = tuple(f"419001102201{i:03d}" for i in range(450))
    made = bodies(replace(read, partition=Partition("grid_code", keys)))
    assert [len(body["groups"]["keys"]) for body in made] == [200, 200, 50]
    assert [key for body in made for key in body["groups"]["keys"]] == list(keys)
    assert most_rows(made[0]) == 200 * 20


def test_codes_by_their_beginning(read: Read) -> None:
    [body] = bodies(replace(read, partition=Partition("grid_code", ("419001102",), 9)))
    assert body["groups"] == {"field": "wgDm", "prefix": 9, "keys": ["419001102"]}


def test_a_key_goes_in_all_of_its_forms_with_what_they_are_merged_by() -> None:
    part = Partition("id_number", ("41900119760314001X", "419001198209301240"))
    [body] = bodies(Read(PARTY, ("name",), None, PARTY.order, part))
    assert body["groups"]["keys"] == ["41900119760314001X", "41900119760314001x", "419001198209301240"]
    assert body["fields"] == ["xm", "slrq", "dsrId"]


def test_totals_alone_ask_for_no_rows(read: Read) -> None:
    [body] = bodies(replace(read, limit=0))
    assert (body["limit"], body["total"], most_rows(body)) == (0, True, 0)


def test_predicates_are_said_in_native_values() -> None:
    moment = datetime(2026, 3, 1, 8, 30, tzinfo=SHANGHAI)
    tree = AllOf((
        Compare("status", "in", (MediationStatus.AGREED, MediationStatus.MEDIATING)),
        AnyOf((Compare("amount", "ge", Decimal("12.50")), Compare("amount", "is_null", value=True))),
        Negation(Compare("is_complex", "eq", value=True)),
        Compare("accepted_at", "lt", moment),
        Compare("grid_code", "within", "419001102"),
        Compare("summary", "contains", "墙"),
    ))  # fmt: skip
    assert condition(tree, CASE) == {
        "and": [
            {"field": "ajZt", "op": "in", "value": ["30", "20"]},
            {
                "or": [
                    {"field": "sjJe", "op": "ge", "value": 1250},
                    {"field": "sjJe", "op": "null", "value": True},
                ]
            },
            {"not": {"field": "sfYnfz", "op": "eq", "value": "Y"}},
            {"field": "slrq", "op": "lt", "value": "2026-03-01 08:30:00"},
            {"field": "wgDm", "op": "under", "value": "419001102"},
            {"or": [{"field": "jfJk", "op": "like", "value": "墙"}]},
        ]
    }


def test_nothing_is_in_an_empty_list() -> None:
    assert condition(Compare("status", "in", ()), CASE) == {"or": []}


def test_numbers_are_asked_for_in_every_style() -> None:
    asked = condition(Compare("delegated_number", "eq", "（2025）豫9001民诉前调1234号"), CASE)
    assert asked["op"] == "in"
    assert {"(2025)豫9001民诉前调1234号", "（2025）豫9001民诉前调第1234号"} <= set(asked["value"])


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("2", 2.0), ("0.5", 0.5), (None, None), ("", None), ("-1", None), ("inf", None), ("Wed, 21 Oct", None)],
)
def test_pauses(text: str | None, seconds: float | None) -> None:
    assert pause(text) == seconds


@record(table="t", zh="x", list_name="things", data_class=DataClass.PUBLIC, order="thing_id")
class Thing:
    """A record whose instants are no text."""

    thing_id: str = attribute("id", Text(9), "编号", key=True)
    at: datetime = attribute("at", Instant(), "时间")


def test_a_record_that_json_cannot_carry_is_refused() -> None:
    made = replace(record_of(Thing), department="things")
    department = Department("things", "x", "x", (made,), Feed.LIVE, connect, lambda _: iter(()))
    with pytest.raises(DeclarationError, match=r"Thing\.at"):
        connect(department, Access("http://127.0.0.1:1"), lambda: datetime.now(SHANGHAI))
