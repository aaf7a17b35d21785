"""Calls, incidents and warnings of the sample city, as the police natively keep them."""

from collections.abc import Iterable

from connectors.contract import NativeRows, record_of
from connectors.police.calls import Call
from connectors.police.incidents import Incident, IncidentPerson
from connectors.police.native import (
    DayText,
    codes,
    communities,
    jotted,
    kept_id,
    latest,
    mark,
    moment,
    officer,
    party_columns,
)
from connectors.police.tables import HANDLING_RESULT
from connectors.police.violence import DomesticViolenceWarning
from connectors.sample import world

CALL, INCIDENT, INCIDENT_PERSON = record_of(Call), record_of(Incident), record_of(IncidentPerson)
WARNING = record_of(DomesticViolenceWarning)

_CHANNELS = {"110": "01", "12110 短信": "02", "12110": "02", "现场": "03", "微信": "04", "12345 转办": "05"}
_STATES = {"RECEIVED": "01", "DISPATCHED": "02", "HANDLED": "03", "CLOSED": "04"}
_ROLES = {"VICTIM": "1", "SUSPECT": "2", "DISPUTANT": "3", "WITNESS": "4"}
_WHOLE_CLASS = {"9999": "99"}  # GB/T 31000 has no second level under 99
_DIRTY_CATEGORY = {"unknown_code": "209998", "duplicate_code": "909900"}
_RESULTS = codes(HANDLING_RESULT.labels)


class Alarms:
    """One town's calls, incidents and warnings as native rows."""

    def __init__(self, town: world.Town) -> None:
        self._town = town
        self._communities = communities(town)
        self._days = DayText()

    def rows(self) -> NativeRows:
        """Calls, then incidents with their people, then warnings."""
        for call in self._town.calls:
            yield CALL, self._call(call)
        for incident in self._town.incidents:
            yield INCIDENT, self._incident(incident)
            for entry in self._involved(incident):
                yield INCIDENT_PERSON, entry
        for warning in self._town.dv_warnings:
            yield WARNING, self._warning(warning)

    def _community(self, grid: str | None) -> str | None:
        return self._communities.get(grid[:12]) if grid else None

    def _call(self, call: world.Call) -> tuple[object, ...]:
        caller, incident = call.caller, call.incident
        return (
            call.number,
            incident.number,
            call.related_number,
            moment(call.at),
            call.unit_code,
            _CHANNELS.get(call.channel, "99"),
            call.category,
            caller.name or None,
            kept_id(caller.id_number, call.id),
            caller.phone,
            call.place,
            call.grid_code,
            self._community(call.grid_code),
            call.content,
            mark(call.false_call),
            mark(call.duplicate),
            mark(call.test),
            moment(incident.updated_at or incident.closed_at or call.at),
        )

    def _incident(self, it: world.Incident) -> tuple[object, ...]:
        return (
            it.number,
            _DIRTY_CATEGORY.get(it.dirt or "", it.category),
            it.level,
            _STATES[it.state],
            moment(it.at),
            moment(it.dispatched_at),
            moment(it.arrived_at),
            moment(it.closed_at),
            _RESULTS.get(it.result, "99") if it.result else None,
            it.unit_code,
            officer(it.officer),
            it.grid_code,
            self._community(it.grid_code),
            None if it.dirt == "null_required" or it.id % 997 == 501 else it.place,
            None if it.longitude is None else f"{it.longitude:.6f}",
            None if it.latitude is None else f"{it.latitude:.6f}",
            it.summary,
            _WHOLE_CLASS.get(it.dispute_type or "", it.dispute_type),
            it.mediation_org,
            moment(it.handed_over_at),
            mark(it.domestic_violence),
            mark(it.weapon),
            mark(it.false_call),
            mark(it.duplicate),
            mark(it.test),
            it.satisfaction,
            moment(it.updated_at or it.closed_at or it.at),
        )

    def _involved(self, it: world.Incident) -> Iterable[tuple[object, ...]]:
        changed = moment(it.updated_at or it.closed_at or it.at)
        for nth, who in enumerate(it.people, 1):
            role = _ROLES.get(who.role, "9")
            yield (f"{it.number}{nth:02d}", it.number, role, *party_columns(who, it.id), changed)

    def _warning(self, it: world.DvWarning) -> tuple[object, ...]:
        days = self._days
        victim, offender = it.victim, it.offender
        notified = it.notified_village_at
        return (
            it.id,
            jotted(it.number, it.id),
            it.incident.number,
            days[it.issued_on],
            days[it.served_on],
            victim.name,
            kept_id(victim.id_number, it.id),
            victim.phone,
            offender.name,
            kept_id(offender.id_number, it.id),
            offender.phone,
            it.grid_code,
            it.village_code if notified else None,
            moment(notified),
            days[it.visited_on],
            self._town.police_unit,
            officer(it.officer),
            latest(it.visited_on, it.served_on, it.issued_on, notified),
        )
