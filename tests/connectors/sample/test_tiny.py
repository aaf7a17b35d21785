"""The tiny sample is what its table says: three grids, thirty households, every story and kind."""

from datetime import date

import pytest

from connectors.sample import STORIES, SampleCity, city
from connectors.sample.world import LISTS, Town


def test_three_grids_of_two_real_villages_and_thirty_households(tiny: Town) -> None:
    assert [grid.code for grid in tiny.grids] == ["419001102201001", "419001102201002", "419001102202001"]
    assert [village.name for village in tiny.villages] == ["东轵城村民委员会", "西轵城村民委员会"]
    assert len(tiny.households) == 30
    assert [len(grid.households) for grid in tiny.grids] == [10, 10, 10]


def test_every_story_of_the_table_is_told_and_no_other(tiny: Town) -> None:
    assert set(tiny.stories) == set(STORIES)
    for key, story in tiny.stories.items():
        assert story.people, key
        assert any(story.grid_code == grid.code for grid in tiny.grids), key


def test_every_kind_is_there_and_every_village_has_every_department(tiny: Town) -> None:
    for name in LISTS.values():
        assert getattr(tiny, name), name
    main = ("incidents", "court_cases", "procuratorate_cases", "mediation_cases", "applications", "visits")
    for name in main:
        villages = {row.grid_code[:12] for row in getattr(tiny, name)}
        assert villages == {village.code for village in tiny.villages}, name
    assert {row.area_code[:12] for row in tiny.partners} == {village.code for village in tiny.villages}


def test_people_who_moved_out_live_nowhere(tiny: Town) -> None:
    gone = tiny.stories["trap.moved_out"].people[0]
    home = tiny.stories["trap.moved_out"].household
    assert home is not None
    assert gone.grid_code is None
    assert gone in home.former
    assert gone not in home.members


def test_registered_living_and_working_in_three_places(tiny: Town) -> None:
    person = tiny.stories["trap.three_places"].people[0]
    assert len({person.registered_grid, person.grid_code, person.work_grid}) == 3
    assert not person.same_place


def test_traps_of_numbers_and_dates(tiny: Town) -> None:
    number = {key: story.numbers.get("court_case", "") for key, story in tiny.stories.items()}
    assert number["trap.suffix"].endswith("号之一")
    assert "知民初" in number["trap.intellectual"]
    cases = {case.number: case for case in tiny.court_cases}
    assert cases[number["trap.half_brackets"]].dirt == "half_brackets"
    assert cases[number["trap.possible_match"]].parties[1].id_number is None
    incidents = {row.number: row for row in tiny.incidents}
    early = incidents[tiny.stories["trap.closes_before_open"].numbers["incident"]]
    assert early.closed_at is not None
    assert early.closed_at < early.at
    assert incidents[tiny.stories["trap.duplicate_code"].numbers["incident"]].category == "909900"
    assert tiny.stories["trap.prefix_410881"].people[0].id_number.startswith("410881")
    assert tiny.stories["trap.prefix_419003"].people[0].id_number.startswith("419003")
    assert tiny.stories["trap.lower_x"].people[0].id_number.endswith("X")


def test_sealed_secret_and_protected(tiny: Town) -> None:
    numbers = tiny.stories["trap.sealed_juvenile"].numbers
    assert next(row for row in tiny.police_cases if row.number == numbers["police_case"]).sealed
    review = next(
        row for row in tiny.procuratorate_cases if row.unified_number == numbers["procuratorate_case"]
    )
    assert review.sealed
    assert review.suspects[0].juvenile
    order = tiny.stories["trap.secret_order"].numbers["hotline_order"]
    assert next(row for row in tiny.hotline_orders if row.number == order).secrecy
    assert tiny.stories["trap.protected_address"].people[0].protected_address


@pytest.mark.parametrize("day", [date(2028, 2, 29), date(2026, 1, 1), date(2026, 8, 2), date(2027, 3, 1)])
@pytest.mark.parametrize("seed", [1, 2])
def test_tiny_is_whole_on_any_day(day: date, seed: int) -> None:
    made = city("tiny", seed, day).town("419001102")
    assert set(made.stories) == set(STORIES)
    assert len(made.households) == 30


def test_city_wide_things(tiny_city: SampleCity) -> None:
    wide = tiny_city.city_wide
    assert len(wide.service_items) == 2763
    assert sum(item.at_most_once for item in wide.service_items) == 2738
    assert len({item.code for item in wide.service_items}) == 2763
    assert {len(item.code) for item in wide.service_items} == {31}
    assert len(wide.catalog) == 1078
    assert sum(row.level == "VILLAGE" for row in wide.divisions) == 557
    gone = next(row for row in wide.divisions if row.valid_to is not None)
    assert (gone.code, gone.successor) == ("419003", "419001")


def test_a_town_that_is_not_in_the_sample_is_refused(tiny_city: SampleCity) -> None:
    with pytest.raises(KeyError, match="holds no town"):
        tiny_city.town("419001101")
