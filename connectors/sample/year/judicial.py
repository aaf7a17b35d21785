"""A year of the judicial bureau beside mediation: advice, aid, notarisation, correction, resettlement."""

from datetime import timedelta

from connectors.sample.making import judicial
from connectors.sample.making.maker import Maker, party
from connectors.sample.year.scatter import OFFICE_HOURS, Scatter
from connectors.sample.year.sizes import SizeOfTown


def make_legal_services(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """Consultations, legal aid and notarisations."""
    count = size.rows("consultations")
    for at, grid in zip(scatter.instants(count, OFFICE_HOURS), scatter.grids(count), strict=True):
        judicial.consultation(maker, at, scatter.adult(grid))
    count = size.rows("legal_aid")
    for days, grid in zip(scatter.days_ago(count), scatter.grids(count), strict=True):
        judicial.legal_aid(maker, maker.day(days), party(scatter.adult(grid), "APPLICANT"), grid.code)
    count = size.rows("notarisations")
    for days, grid in zip(scatter.days_ago(count), scatter.grids(count), strict=True):
        judicial.notarisation(maker, maker.day(days), scatter.adult(grid))


def make_registers(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """People under correction and released people, with a few gaps in what is recorded."""
    missing = max(1, size.rows("corrections") - len(maker.town.corrections))
    for grid in scatter.grids(missing):
        starts = maker.day(maker.between(20, 700))
        judicial.correction(
            maker, scatter.adult(grid), starts, starts + timedelta(days=maker.between(180, 1090))
        )
    for nth, row in enumerate(maker.town.corrections):
        if nth % 12 == 3:
            row.job = None
        if nth % 17 == 5:
            row.helper = row.helper_phone = None
        if nth % 29 == 7:
            row.accommodation = None
    for nth, grid in enumerate(scatter.grids(size.rows("released"))):
        days = maker.between(2, 1800)
        person = scatter.adult(grid)
        received = None if nth % 40 == 9 else maker.day(max(0, days - maker.between(0, 3)))
        judicial.released(maker, person, maker.day(days), received)
