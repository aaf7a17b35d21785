"""Residents and households of the sample city as the police natively keep them, dirt included."""

from datetime import date, timedelta

from connectors.contract import NativeRows, record_of
from connectors.police.households import Household
from connectors.police.mental_health import MentalHealthCase
from connectors.police.moves import ResidenceMove
from connectors.police.native import DayText, codes, communities, kept_id, latest, mark
from connectors.police.residents import Resident
from connectors.police.tables import MOVE_REASON
from connectors.sample.world import Household as Home
from connectors.sample.world import MentalHealthRecord, Move, Person, Town

RESIDENT, HOUSEHOLD = record_of(Resident), record_of(Household)
MOVE, PATIENT = record_of(ResidenceMove), record_of(MentalHealthCase)
_REASONS = codes(MOVE_REASON.labels)
_PERMIT = timedelta(days=365)
_PRIME = 7919  # spreads what is derived from running numbers


class Population:
    """One town's residents and households as native rows."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._communities = communities(town)
        self._days = DayText()
        as_of = town.as_of
        self._stamps = [
            f"{as_of - timedelta(days=1 + nth):%Y%m%d}{nth % 9 + 9:02d}3000" for nth in range(360)
        ]

    def households(self) -> NativeRows:
        """A row per household."""
        for nth, home in enumerate(self._town.households):
            yield HOUSEHOLD, self._household(home, nth)

    def residents(self) -> NativeRows:
        """A row per person, also of those who moved out."""
        for person in self._town.people:
            yield RESIDENT, self._resident(person)

    def moves(self) -> NativeRows:
        """A row per move."""
        for move in self._town.moves:
            yield MOVE, self._move(move)

    def patients(self) -> NativeRows:
        """A row per person with a severe mental disorder under management."""
        for patient in self._town.mental_health:
            yield PATIENT, self._patient(patient)

    def _stamp(self, nth: int, since: date | None) -> str:
        """When the row last changed: within the year, and not before what it tells."""
        text = self._stamps[nth * _PRIME % 360]
        day = self._days[since]
        return text if day is None or day < text[:8] else f"{day}093000"

    def _household(self, home: Home, nth: int) -> tuple[object, ...]:
        head = home.head
        return (
            home.number,
            "2" if home.floating and nth % 10 == 7 else "1",
            home.grid_code,
            self._communities.get(home.grid_code[:12]),
            None if nth % 4999 == 17 else home.address,  # dirt: NULL where a value must be
            head.name if head else None,
            kept_id(head.id_number, head.id + 1) if head else None,
            head.phone if head else None,
            len(home.members),
            "1" if home.floating else "0",
            self._days[home.registered_on],
            self._stamp(nth, home.registered_on),
        )

    def _resident(self, person: Person) -> tuple[object, ...]:
        nth, days = person.id, self._days
        home = person.household if person.moved_out is None else None
        head = home.head if home else None
        return (
            kept_id(person.id_number, nth),
            person.name,
            None if nth % 3989 == 11 else person.sex,  # dirt: NULL where a value must be
            days[person.born],
            "88" if nth % 3001 == 7 else person.nation,  # dirt: a code that the table lacks
            person.marriage,
            person.politics,
            person.education,
            person.vocation,
            person.employer,
            person.phone,
            "9" if nth % 4001 == 13 else "2" if person.floating else "1",  # dirt: no such kind
            "01" if person.same_place else "02",
            home.number if home else None,
            person.kin if home else None,
            kept_id(head.id_number, head.id + 1) if head else None,
            *self._residence(person, home),
            person.registered_grid,
            person.id_number[:6] if person.floating else "419001",
            person.registered_address,
            *(self._floating(person) if person.floating else (None, None, None, None, None)),
            person.left_behind,
            "1" if person.protected_address else "0",
            self._stamp(nth, person.moved_out or person.moved_in),
        )

    def _residence(self, person: Person, home: Home | None) -> tuple[object, ...]:
        """Grid, community, address, moved in, moved out."""
        moved_in, moved_out = self._days[person.moved_in], self._days[person.moved_out]
        if home is None:
            return (None, None, None, moved_in, moved_out)
        village = home.grid_code[:12]
        grid = village if person.id % 2503 == 1005 else home.grid_code  # dirt: only the village is known
        return (grid, self._communities.get(village), home.address, moved_in, moved_out)

    def _floating(self, person: Person) -> tuple[object, ...]:
        """Lodging, reason, permit number, registered, expires (流动人口)."""
        nth, days = person.id, self._days
        lodging = ("02", "02", "02", "03", "04", "05", "01")[nth % 7]
        reason = ("01", "01", "03", "04", "06", "09", "01", "99")[nth % 8]
        return (
            lodging,
            reason,
            f"JZ419001{nth:012d}",
            days[person.moved_in],
            days[person.moved_in + _PERMIT],
        )

    def _move(self, it: Move) -> tuple[object, ...]:
        return (
            it.id,
            kept_id(it.person.id_number, it.id),
            it.person.name,
            self._days[it.on],
            _REASONS.get(it.reason, "99"),
            it.from_household.number if it.from_household else None,
            it.to_household.number if it.to_household else None,
            it.grid_code,
            latest(it.on),
        )

    def _patient(self, it: MentalHealthRecord) -> tuple[object, ...]:
        guardian = it.guardian
        return (
            it.id,
            kept_id(it.person.id_number, it.id),
            it.person.name,
            it.grid_code,
            it.risk_level,
            self._days[it.diagnosed_on],
            it.diagnosis,
            mark(it.treated),
            guardian.name if guardian else None,
            kept_id(guardian.id_number, it.id) if guardian else None,
            guardian.phone if guardian else None,
            self._days[it.last_follow_up],
            it.officer,
            latest(it.diagnosed_on, it.last_follow_up),
        )
