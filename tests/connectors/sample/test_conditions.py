"""Every query and rule is met by exactly the stories that say so, on several days and seeds."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

import pytest

from connectors.sample import city
from connectors.sample.world import Town
from tests.connectors.sample import conditions
from tests.connectors.sample.conftest import AS_OF, SEED

DAYS = ((AS_OF, SEED), (date(2028, 2, 29), 3), (date(2026, 8, 2), 11))


@pytest.fixture(scope="module", params=DAYS, ids=lambda item: item[0].isoformat())
def told(request: pytest.FixtureRequest) -> Town:
    day, seed = request.param
    return city("tiny", seed, day).town("419001102")


def _number(town: Town, key: str, name: str) -> str:
    return town.stories[key].numbers[name]


def _home(town: Town, key: str) -> str:
    home = town.stories[key].household
    assert home is not None
    return home.number


# Condition, how to name what it finds, and the stories that meet it; all others must miss it.
Find = Callable[[Town, date], Iterable[str]]
CASES: tuple[tuple[str, Find, str | None, tuple[str, ...]], ...] = (
    ("Q1", lambda t, d: [home.number for home in conditions.q1(t, d)], None, ("Q1.met",)),
    ("Q3", lambda t, d: [row.number for row in conditions.q3(t, d)], "incident", ("Q3.met",)),
    ("Q4", lambda t, d: [row.key for row in conditions.q4(t, d)], "matter", ("Q4.met",)),
    (
        "Q5",
        lambda t, d: [row.number for row in conditions.q5(t, d)],
        "mediation_case",
        ("Q5.met", "Q5.window.met"),
    ),
    ("Q6", lambda t, d: [row.case.number for row in conditions.q6(t, d)], "court_case", ("Q6.met",)),
    ("Q8", lambda t, d: [row.number for row in conditions.q8(t, d)], "correction", ("Q8.met",)),
    (
        "Q10",
        lambda t, d: [str(row.person.id) for row in conditions.q10(t, d)],
        "",
        ("Q10.met", "Q10.guardian"),
    ),
    ("Q11", lambda t, d: [str(row.id) for row in conditions.q11(t, d)], "", ("Q11.met", "Q11.warning.met")),
    ("Q12", lambda t, d: [str(row.id) for row in conditions.q12(t, d)], "", ("Q12.met", "Q12.nursing.met")),
    (
        "Q16",
        lambda t, d: [row.number for row in conditions.q16(t, d)],
        "application",
        ("Q16.met", "Q16.rating"),
    ),
    (
        "Q18.household",
        lambda t, d: [row.number for row in conditions.unlinked(t, d)],
        None,
        ("Q18.household.met",),
    ),
    ("Q18.silent", lambda t, d: [str(n) for n in conditions.silent_members(t, d)], "", ("Q18.silent.met",)),
    ("R1", lambda t, _: [row.number for row in conditions.r1(t)], None, ("R1.met", "R1.order.met")),
    ("R2", lambda t, d: [row.key for row in conditions.r2(t, d)], "matter", ("R2.met",)),
    ("R3", lambda t, d: [row.number for row in conditions.r3(t, d)], "court_case", ("R3.met",)),
    ("R4", conditions.r4, "matter", ("R4.met",)),
    ("R6", lambda t, d: [row.number for row in conditions.r6(t, d)], "hotline_order", ("R6.met",)),
    ("R8", lambda t, d: [row.number for row in conditions.r8(t, d)], "released", ("R8.met",)),
    ("R10", lambda t, d: [row.number for row in conditions.r10(t, d)], None, ("R10.met",)),
)


def _names(town: Town, name: str | None, keys: Iterable[str]) -> set[str]:
    """What the stories call their main thing: household, person or an official number."""
    if name is None:
        return {_home(town, key) for key in keys}
    if name == "":
        return {str(town.stories[key].people[0].id) for key in keys}
    return {_number(town, key, name) for key in keys}


@pytest.mark.parametrize(("condition", "find", "name", "met"), CASES, ids=[case[0] for case in CASES])
def test_exactly_the_met_stories_meet_it(
    told: Town, condition: str, find: Find, name: str | None, met: tuple[str, ...]
) -> None:
    assert set(find(told, told.as_of)) == _names(told, name, met)


# How many days later (or earlier, below zero) the missed story would meet the condition.
SHIFTS = (
    ("Q1", "Q1.missed", 1), ("Q3", "Q3.missed", 1), ("Q4", "Q4.missed", 1), ("Q5", "Q5.missed", 1),
    ("Q5", "Q5.window.missed", 1), ("Q6", "Q6.missed", 1), ("Q8", "Q8.missed", 1), ("Q10", "Q10.missed", 1),
    ("Q11", "Q11.missed", 1), ("Q11", "Q11.warning.missed", -1), ("Q12", "Q12.missed", 1),
    ("Q12", "Q12.age.missed", 1), ("Q12", "Q12.nursing.missed", -1),
    ("Q18.household", "Q18.household.missed", 1),
    ("Q18.silent", "Q18.silent.missed", 1), ("R3", "R3.missed", -1),
    ("R6", "R6.missed", 1), ("R8", "R8.missed", 1), ("R10", "R10.missed", 1),
)  # fmt: skip


@pytest.mark.parametrize(
    ("condition", "key", "shift"), SHIFTS, ids=[f"{key}{shift:+}" for _, key, shift in SHIFTS]
)
def test_the_missed_story_misses_by_exactly_one_day(told: Town, condition: str, key: str, shift: int) -> None:
    _, find, name, _ = next(case for case in CASES if case[0] == condition)
    missed = _names(told, name, [key])
    assert not missed & set(find(told, told.as_of))
    assert missed <= set(find(told, told.as_of + timedelta(days=shift)))


def test_supplement_counts_working_days(told: Town) -> None:
    by_number = {row.number: row for row in told.applications}
    for key, days in (("Q16.met", 11), ("Q16.missed", 10)):
        asked = by_number[_number(told, key, "application")].supplement_asked_on
        assert asked is not None
        assert conditions.working_days(asked, told.as_of) == days


def test_posts_end_yesterday_and_today(told: Town) -> None:
    met, missed = told.stories["Q18.met"].grid_code, told.stories["Q18.missed"].grid_code
    assert conditions.vacant_slots(told, met, told.as_of) == {"JUDGE"}
    assert conditions.vacant_slots(told, met, told.as_of - timedelta(days=1)) == set()
    assert conditions.vacant_slots(told, missed, told.as_of) == set()
    assert conditions.vacant_slots(told, missed, told.as_of + timedelta(days=1)) == {"POLICE"}
    changed = told.stories["Q19.holder_changed"].grid_code
    posts = [post for post in told.posts if post.area_code == changed and post.slot == "COORDINATOR"]
    assert [post.until for post in posts] == [told.as_of - timedelta(days=1), None]
    assert posts[1].since == told.as_of
    assert posts[0].holder is not posts[1].holder


def test_twenty_one_households_and_twenty(told: Town) -> None:
    counts = conditions.link_counts(told, told.as_of)
    assert counts[told.stories["Q18.member.met"].people[0].id] == 21
    assert counts[told.stories["Q18.member.missed"].people[0].id] == 20
    assert sum(count > 20 for count in counts.values()) == 1


def test_violence_ninety_and_ninety_one_days_apart_from_today(told: Town) -> None:
    at = {row.number: row.at.date() for row in told.incidents}
    ages = {key: (told.as_of - at[_number(told, key, "first")]).days for key in ("R1.met", "R1.missed")}
    assert ages == {"R1.met": 90, "R1.missed": 91}
    until = {row.case.number: row.valid_until for row in told.protection_orders}
    for key, late in (("R1.order.met", 0), ("R1.order.missed", 1)):
        valid = until[_number(told, key, "protection_order")]
        assert valid is not None
        assert (at[_number(told, key, "incident")] - valid).days == late


def test_series_reach_from_today_back_to_the_edge(told: Town) -> None:
    """Whether a rule looks back from today or from the last event, the first lies at 30 days or at 31."""
    for rule, rows in (("R2", told.incidents), ("R4", told.petitions)):
        for key, days in ((f"{rule}.met", 30), (f"{rule}.missed", 31)):
            on = sorted(row.at.date() for row in rows if row.matter == _number(told, key, "matter"))
            assert (told.as_of - on[0]).days == days
            assert on[-1] == told.as_of
