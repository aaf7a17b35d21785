"""Petitions of the sample city, natively."""

from datetime import date, timedelta

from connectors.contract import NativeRows, record_of
from connectors.sample.world import Petition as WorldPetition
from connectors.sample.world import Town
from connectors.services.petitions import STATES, Petition, Petitioner
from connectors.services.sample.native import codes, local, noon, typed_id
from connectors.services.tables import PETITION_CHANNELS, PETITION_KINDS

PETITION, PETITIONER = record_of(Petition), record_of(Petitioner)
_STATES = {state.name: native for native, state in STATES.items()}
_WEEKS = timedelta(days=14)  # within which the petitioner asks for review
_DECISION = timedelta(days=28)  # within which the organ above decides


def rows(town: Town) -> NativeRows:
    """Petitions, then who signed them."""
    kinds, channels = codes(PETITION_KINDS), codes(PETITION_CHANNELS)
    for made in town.petitions:
        state = _STATES.get(made.state, "10")
        names = (
            made.number,
            kinds.get(made.kind, "1"),
            channels.get(made.channel, "1"),
            made.topic,
            made.content,
        )
        flags = (made.people_count, int(made.law_related), int(made.repeated))
        dates = (local(made.at), made.accepted_on, made.due_on, made.replied_on, *_review(made, town.as_of))
        yield PETITION, (*names, *flags, made.grid_code, made.unit, state, *dates, _updated(made))
    for made in town.petitions:
        for nth, person in enumerate(made.petitioners, start=1):
            signed = (f"{made.number}-{nth}", made.number, person.name, typed_id(person.id_number, made.id))
            yield PETITIONER, (*signed, person.phone, 1 if nth == 1 else 0)


def _review(made: WorldPetition, today: date) -> tuple[date | None, ...]:
    """Review asked for and decided, re-check asked for and decided, as far as today has come."""
    if made.state != "REVIEW" or made.replied_on is None:
        return (None, None, None, None)
    asked = min(made.replied_on + _WEEKS, today)
    decided = asked + _DECISION
    return (asked, decided if decided <= today else None, None, None)


def _updated(made: WorldPetition) -> object:
    last = made.replied_on or made.accepted_on
    return noon(last) if last is not None else local(made.at)
