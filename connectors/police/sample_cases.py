"""Cases, assessments and the two streams of the sample city, as the police natively keep them."""

from collections.abc import Iterable

from connectors.contract import NativeRows, record_of
from connectors.police.cases import CasePerson, PoliceCase
from connectors.police.native import (
    DayText,
    codes,
    communities,
    jotted,
    latest,
    mark,
    moment,
    officer,
    party_columns,
)
from connectors.police.petition_risk import PolicePetitionRiskAssessment
from connectors.police.streams import IntelSignal, SupervisionItem
from connectors.police.tables import CASE_CAUSE, SIGNAL_KIND, SUPERVISION_KIND
from connectors.sample import world

CASE, CASE_PERSON = record_of(PoliceCase), record_of(CasePerson)
RISK = record_of(PolicePetitionRiskAssessment)
SIGNAL, ITEM = record_of(IntelSignal), record_of(SupervisionItem)

_CASE_ROLES = {"SUSPECT": "XYR", "VICTIM": "BHR"}
_KINDS = {"CRIMINAL": "XS", "PUBLIC_ORDER": "ZA"}
_CASE_STATES = {"FILED": "10", "INVESTIGATING": "20", "TRANSFERRED": "30", "CLOSED": "90"}
_LEVELS = {"RED": "1", "ORANGE": "2", "YELLOW": "3", "BLUE": "4"}
_MEASURES = ("2", "4", "4", "5", None)
_SIGNALS = codes(SIGNAL_KIND.labels)
_ITEMS = codes(SUPERVISION_KIND.labels)
_CAUSES = {
    kind: codes({c: n.removesuffix("(治安)") for c, n in CASE_CAUSE.labels.items() if c[0] == first})
    for kind, first in (("CRIMINAL", "1"), ("PUBLIC_ORDER", "2"))
}
_OTHER_CAUSE = {"CRIMINAL": "19999", "PUBLIC_ORDER": "29999"}


def _subject(number: str) -> tuple[str | None, str | None]:
    """The case number or the incident number, whichever it is."""
    return (number, None) if number.startswith("A") else (None, number)


class Cases:
    """One town's cases, their people, assessments and the two streams as native rows."""

    def __init__(self, town: world.Town) -> None:
        self._town = town
        self._communities = communities(town)
        self._days = DayText()
        self._sealed = {case.number: mark(case.sealed) for case in town.police_cases}

    def rows(self) -> NativeRows:
        """Cases with their people, then assessments, signals and supervision items."""
        for case in self._town.police_cases:
            yield CASE, self._case(case)
            for entry in self._accused(case):
                yield CASE_PERSON, entry
        yield from ((RISK, self._risk(it)) for it in self._town.risk_assessments if it.department == "police")
        yield from ((SIGNAL, self._signal(it)) for it in self._town.intel_signals)
        yield from ((ITEM, self._item(it)) for it in self._town.supervision_items)

    def _community(self, grid: str | None) -> str | None:
        return self._communities.get(grid[:12]) if grid else None

    def _case(self, it: world.PoliceCase) -> tuple[object, ...]:
        return (
            it.number,
            _KINDS[it.kind],
            it.name,
            _CAUSES[it.kind].get(it.cause, _OTHER_CAUSE[it.kind]),
            _CASE_STATES[it.state],
            self._days[it.filed_on],
            self._days[it.closed_on],
            jotted(it.decision_number, it.id),
            it.incident.number if it.incident else None,
            it.unit_code,
            officer(it.officer),
            it.grid_code,
            self._community(it.grid_code),
            mark(it.sealed),
            moment(it.updated_at) or latest(it.filed_on, it.closed_on),
        )

    def _accused(self, it: world.PoliceCase) -> Iterable[tuple[object, ...]]:
        changed = moment(it.updated_at) or latest(it.filed_on, it.closed_on)
        for nth, who in enumerate(it.people, 1):
            held = it.kind == "CRIMINAL" and who.role == "SUSPECT"
            measure = _MEASURES[it.id % 5] if held else None
            role = _CASE_ROLES.get(who.role, who.role)
            party = party_columns(who, it.id)
            yield (f"{it.number}{nth:02d}", it.number, role, *party, measure, mark(it.sealed), changed)

    def _risk(self, it: world.PetitionRiskAssessment) -> tuple[object, ...]:
        return (
            it.number,
            *_subject(it.case_number),
            moment(it.assessed_at),
            officer(it.assessor),
            it.level,
            "|".join(it.factors) or None,
            it.plan,
            it.reviewed_by,
            self._days[it.valid_until],
            it.grid_code,
            self._sealed.get(it.case_number, "0"),
            moment(it.assessed_at),
        )

    def _signal(self, it: world.IntelSignal) -> tuple[object, ...]:
        return (
            it.number,
            moment(it.at),
            it.centre,
            _SIGNALS.get(it.kind, "99"),
            _LEVELS[it.level],
            it.content,
            it.grid_code,
            it.incident_number,
            self._days[it.expires_on],
        )

    def _item(self, it: world.SupervisionItem) -> tuple[object, ...]:
        return (
            it.number,
            moment(it.at),
            _ITEMS.get(it.kind, "99"),
            *_subject(it.subject_number),
            officer(it.officer),
            self._days[it.due_on],
            self._days[it.done_on],
            it.result,
            it.grid_code,
            self._sealed.get(it.subject_number, "0"),
        )
