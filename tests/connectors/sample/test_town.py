"""A whole town: size, volumes, skew, who lives in it, and that its records agree with each other."""

import time
from collections import Counter

import pytest

from connectors.sample import city
from connectors.sample.making.people import DAYS_A_YEAR
from connectors.sample.world import LISTS, Application, Town, Visit
from tests.connectors.sample.conftest import AS_OF, SEED

CITY = 733_000 / 46_000
# Rows a year in the whole city: domain 5, the range where it gives one, else a fifth around the plan.
RANGES = {
    "visits": (250_000, 2_600_000), "applications": (600_000, 1_500_000), "calls": (86_000, 235_000),
    "incidents": (63_000, 77_000), "hotline_orders": (28_000, 42_000), "mediation_cases": (8_500, 13_000),
    "court_cases": (25_900, 35_000), "hearings": (16_000, 24_000), "procuratorate_cases": (1_700, 2_500),
    "complaints": (280, 500), "petitions": (5_000, 12_000), "consultations": (28_000, 42_000),
    "notarisations": (4_000, 6_000), "released": (1_440, 2_160), "corrections": (260, 480),
    "nursing_orders": (2_400, 3_600), "dv_warnings": (50, 300), "posts": (24_000, 32_000),
    "risk_assessments": (4_800, 8_000), "mediators": (1_700, 4_500), "links": (190_000, 270_000),
}  # fmt: skip


def test_forty_six_thousand_people_in_a_hundred_and_ninety_grids(town: Town) -> None:
    assert 46_000 <= len(town.people) <= 46_010
    assert sum(grid.valid_to is None for grid in town.grids) == 190
    assert len(town.villages) == 69
    assert 2.7 <= len(town.people) / len(town.households) <= 3.1
    assert {grid.code[:12] for grid in town.grids} == {village.code for village in town.villages}


@pytest.mark.parametrize("kind", RANGES)
def test_volumes_lie_in_the_range_of_the_domain(town: Town, kind: str) -> None:
    low, high = RANGES[kind]
    assert low <= len(getattr(town, kind)) * CITY <= high


def test_disputes_and_violence_are_as_many_as_the_domain_says(town: Town) -> None:
    disputes = sum(row.category == "200200" for row in town.incidents) * CITY
    violence = sum(row.domestic_violence for row in town.incidents) * CITY
    assert 8_000 <= disputes <= 14_000
    assert 600 <= violence <= 2_000
    kinds = Counter(case.type_name for case in town.court_cases)
    assert 13_000 <= kinds["民初"] * CITY <= 17_000
    assert 5_000 <= kinds["民诉前调"] * CITY <= 8_000
    assert 500 <= kinds["刑初"] * CITY <= 1_100


def test_the_top_tenth_of_the_grids_holds_about_a_third_of_the_incidents(town: Town) -> None:
    counts = sorted(Counter(row.grid_code for row in town.incidents if row.grid_code).values(), reverse=True)
    assert 0.3 <= sum(counts[:19]) / sum(counts) <= 0.4


def test_every_village_has_every_departments_main_records(town: Town) -> None:
    main = ("incidents", "court_cases", "procuratorate_cases", "mediation_cases", "applications", "visits")
    for name in main:
        places = Counter((row.grid_code or "")[:12] for row in getattr(town, name))
        assert [village.name for village in town.villages if not places[village.code]] == [], name
    partners = Counter(row.area_code[:12] for row in town.partners)
    assert all(partners[village.code] >= 3 for village in town.villages)


def test_every_kind_is_there(town: Town) -> None:
    assert [name for name in LISTS.values() if not getattr(town, name)] == []
    assert town.events_of(Visit) == town.visits


def test_ids_are_unique_and_from_the_towns_range(town: Town) -> None:
    for name in LISTS.values():
        ids = [row.id for row in getattr(town, name) if hasattr(row, "id")]
        assert len(set(ids)) == len(ids), name
        assert all(town.index * 10_000_000 < number <= (town.index + 1) * 10_000_000 for number in ids), name


def test_families_are_plausible(town: Town) -> None:
    for person in town.people:
        for parent in (person.father, person.mother):
            if parent is not None:
                years = (person.born - parent.born).days / DAYS_A_YEAR
                assert 16 <= years <= 60, (person, parent)
        if person.spouse is not None:
            assert person.spouse.spouse is person
            assert person.marriage == "20"
    with_father = [person for person in town.people if person.father is not None]
    assert len(with_father) > 8_000
    assert all(child.name[0] == child.father.name[0] for child in with_father if child.father)


def test_households_hold_their_people(town: Town) -> None:
    living = [person for home in town.households for person in home.members]
    gone = [person for home in town.households for person in home.former]
    assert len(living) + len(gone) == len(town.people)
    assert all(person.moved_out is None and person.household is not None for person in living)
    assert all(person.moved_out is not None for person in gone)
    assert sum(not person.same_place for person in living) > 0.1 * len(living)
    assert 0.04 < sum(person.floating for person in living) / len(living) < 0.11


def test_nothing_ended_before_it_began_or_happened_in_the_future(town: Town) -> None:
    for case in town.court_cases:
        assert case.filed_on <= town.as_of
        assert case.closed_on is None or case.filed_on <= case.closed_on <= town.as_of
        if case.predecessor is not None:
            assert case.predecessor.filed_on <= case.filed_on
    for made in town.mediation_cases:
        assert made.closed_on is None or made.accepted_at.date() <= made.closed_on <= town.as_of
        assert all(row.at >= made.accepted_at for row in made.sessions)
        if made.agreement is not None and made.agreement.performed_on is not None:
            assert made.agreement.performed_on <= town.as_of
    for review in town.procuratorate_cases:
        assert review.decided_on is None or review.accepted_on <= review.decided_on <= town.as_of
    hasty = [row for row in town.incidents if row.closed_at is not None and row.closed_at < row.at]
    assert all(row.dirt == "closes_before_open" for row in hasty)
    assert all(visit.at.date() < town.as_of for visit in town.visits)


def test_matters_and_numbers_of_other_departments_exist(town: Town) -> None:
    matters = {row.key for row in town.matters}
    for name in (
        "incidents",
        "court_cases",
        "mediation_cases",
        "petitions",
        "hotline_orders",
        "police_cases",
    ):
        assert {row.matter for row in getattr(town, name) if row.matter} <= matters, name
    incidents = {row.number for row in town.incidents}
    courts = {row.number for row in town.court_cases}
    sources = {row.source_number for row in town.mediation_cases if row.source_number}
    assert sources <= incidents | courts
    assert {row.case_number for row in town.risk_assessments if row.department == "court"} <= courts
    filed = {row.number for row in town.police_cases}
    assert {row.police_case_number for row in town.procuratorate_cases if row.police_case_number} <= filed
    committees = {row.organization.uscc for row in town.mediation_orgs + town.city.mediation_orgs}
    assert {row.mediation_org for row in town.incidents if row.mediation_org} <= committees


def test_divorces_are_between_spouses_of_one_household(town: Town) -> None:
    divorces = [
        case for case in town.court_cases if case.cause == "离婚纠纷" and case.common_household is not None
    ]
    assert len(divorces) > 20
    couples = [tuple(party.person for party in case.parties) for case in divorces]
    assert sum(one is not None and one.spouse is other for one, other in couples) >= 0.8 * len(couples)


def test_what_is_under_way_and_what_is_dirty_is_there(town: Town) -> None:
    assert {row.state for row in town.applications} >= {
        "FINISHED",
        "ACCEPTED",
        "SUPPLEMENT",
        "REFUSED",
        "RETURNED",
    }
    assert {row.dirt for row in town.incidents} >= {
        "village_only",
        "no_grid",
        "late_correction",
        "duplicate_code",
    }
    assert {row.dirt for row in town.court_cases} >= {"half_brackets", "di_serial", "village_only"}
    assert any(row.sealed for row in town.procuratorate_cases)
    assert any(row.secrecy for row in town.hotline_orders)
    vacant = [post for post in town.posts if post.until is None and post.holder is None]
    assert 0.005 < len(vacant) / len(town.posts) < 0.05
    gone = next(grid for grid in town.grids if grid.valid_to is not None)
    assert gone.successor in {grid.code for grid in town.grids}


def test_a_town_takes_seconds() -> None:
    started = time.process_time()
    made = city("town", SEED, AS_OF).town("419001102")
    assert time.process_time() - started < 6
    assert len(made.events_of(Application)) > 50_000


def test_towns_of_a_city_share_no_number() -> None:
    whole = city("city", SEED, AS_OF)
    one, other = whole.town("419001001"), whole.town("419001110")
    for name, attribute in (
        ("people", "id_number"), ("organizations", "uscc"), ("court_cases", "number"),
        ("incidents", "number"),
        ("mediation_cases", "number"), ("applications", "number"), ("households", "number"),
        ("petitions", "number"),
        ("procuratorate_cases", "unified_number"), ("notarisations", "number"), ("police_cases", "number"),
    ):  # fmt: skip
        first = {getattr(row, attribute) for row in getattr(one, name)}
        assert not first & {getattr(row, attribute) for row in getattr(other, name)}, name


def test_the_city_has_sixteen_towns_and_three_thousand_grids() -> None:
    whole = city("city", SEED, AS_OF)
    assert len(whole.town_codes) == 16
    assert 3_400_000 <= whole.estimated_rows <= 4_200_000
