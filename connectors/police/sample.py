"""The police's slice of the sample city: native rows of one town."""

from connectors.contract import NativeRows
from connectors.police.sample_alarms import Alarms
from connectors.police.sample_cases import Cases
from connectors.police.sample_officers import Force
from connectors.police.sample_population import Population
from connectors.sample.world import Town


def rows(town: Town) -> NativeRows:
    """Every native row that the police hold on a town, in the order of each record's attributes."""
    population = Population(town)
    yield from population.households()
    yield from population.residents()
    yield from population.moves()
    yield from population.patients()
    yield from Force(town).rows()
    yield from Alarms(town).rows()
    yield from Cases(town).rows()
