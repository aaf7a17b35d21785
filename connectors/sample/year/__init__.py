"""A town with a year of history in full volume."""

from connectors.sample.making.maker import Maker
from connectors.sample.making.offices import Offices
from connectors.sample.year import (
    court,
    disputes,
    judicial,
    police,
    population,
    procuratorate,
    registry,
    services,
)
from connectors.sample.year.scatter import Scatter
from connectors.sample.year.sizes import SizeOfTown


def build_year(maker: Maker, size: SizeOfTown) -> None:
    """Fill a town: places, people and offices first, then what happened."""
    population.make_places(maker, size)
    population.make_people(maker, size)
    offices = Offices(maker)
    for village in maker.town.villages:
        offices.fill(village, village.households)
    registry.link_households(maker)
    population.make_companies(maker, size)
    population.mark_needs(maker, size)
    population.make_moves(maker, size)
    _events(maker, size)


def _events(maker: Maker, size: SizeOfTown) -> None:
    scatter = Scatter(maker)
    couples = scatter.couples()
    police.make_violence(maker, couples, size)
    disputes.Disputes(maker, scatter, size).make()
    police.make_incidents(maker, scatter, size)
    disputes.leave_some_over(maker)
    police.finish_incidents(maker, size)
    criminal = police.make_cases(maker, scatter, size)
    procuratorate.Chain(maker, scatter, size).make(criminal)
    court.Docket(maker, scatter, size).make(couples)
    police.make_streams(maker, scatter, size)
    judicial.make_legal_services(maker, scatter, size)
    judicial.make_registers(maker, scatter, size)
    registry.make_visits(maker, scatter, size)
    services.make_applications(maker, scatter, size)
    services.make_orders(maker, scatter, size)
    services.make_petitions(maker, scatter, size)
    services.make_care(maker, scatter, size)
