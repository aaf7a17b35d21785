"""The tiny sample: three grids, thirty households, and in them every story of `table.STORIES`."""

from connectors.sample import divisions
from connectors.sample.making.maker import Maker
from connectors.sample.making.offices import Offices
from connectors.sample.making.places import VillagePlan, make_villages
from connectors.sample.stories import background, care, linked, lives, teams, traps, warnings
from connectors.sample.stories.homes import link_all, settle
from connectors.sample.stories.stage import Stage
from connectors.sample.stories.table import STORIES

__all__ = ["STORIES", "TINY_TOWN", "build_tiny"]

TINY_TOWN = "419001102"  # 轵城镇
_GRIDS = (2, 1)  # of its first two villages


def build_tiny(maker: Maker) -> None:
    """Fill the town of the tiny sample."""
    rows = divisions.villages(TINY_TOWN)
    make_villages(maker, [VillagePlan(row, grids) for row, grids in zip(rows, _GRIDS, strict=False)])
    stage = settle(maker)
    traps.number_people(stage)
    offices = Offices(maker, vacant=0, changed=0)
    for village in maker.town.villages:
        plain = [home for name, home in stage.homes.items() if name.startswith("plain")]
        offices.fill(village, [home for home in plain if home.grid_code.startswith(village.code)])
    link_all(stage)
    for chapter in (linked, care, teams, warnings, lives, traps, background):
        chapter.tell(stage)
    _complete(stage)


def _complete(stage: Stage) -> None:
    """Late finishing: who the officers were, and lists in order of time."""
    town = stage.maker.town
    for incident in town.incidents:
        incident.officer = incident.officer or town.officials[incident.id % 4]
    for warning in town.dv_warnings:
        warning.officer = warning.incident.officer
    town.incidents.sort(key=lambda row: row.at)
    town.calls.sort(key=lambda row: row.at)
    town.visits.sort(key=lambda row: row.at)
