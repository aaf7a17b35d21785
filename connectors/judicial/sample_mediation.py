"""Mediation in the sample city, as the bureau's service holds it."""

from collections.abc import Iterator
from typing import Any

from connectors.contract.base import MEDIATION_TYPE
from connectors.judicial.native import PERFORMANCE, SESSION_OUTCOME
from connectors.judicial.writing import (
    codes_of,
    day,
    evening,
    fen,
    flag,
    id_number,
    identifier,
    moment,
    styled,
)
from connectors.sample import world

Row = tuple[Any, ...]
Orgs = dict[int, world.MediationOrg]

_LEVEL = {"VILLAGE": "1", "TOWN": "2", "CITY": "3", "INDUSTRY": "4"}
_ACCEPTANCE = {"APPLICATION": "1", "INITIATIVE": "2", "POLICE": "3", "COURT": "4", "PETITION": "5"}
_COMPLEXITY = {"SIMPLE": "1", "GENERAL": "2", "COMPLEX": "3"}
_STATE = {
    "ACCEPTED": "10", "MEDIATING": "20", "AGREED": "30", "PERFORMED": "40", "FAILED": "50", "WITHDRAWN": "60",
}  # fmt: skip
_ROLE = {"APPLICANT": "1", "RESPONDENT": "2"}
_ODD = {59: "unknown_code", 83: "late_correction", 97: "null_required", 31: "lower_x"}
_UNKNOWN = "88"  # a dispute type that no table has
_TYPES = {label.replace("、", ""): code for label, code in codes_of(MEDIATION_TYPE).items()}
_PERFORMANCES, _OUTCOMES = codes_of(PERFORMANCE), codes_of(SESSION_OUTCOME)


def organization_row(made: world.MediationOrg) -> Row:
    """A mediation organisation."""
    body = made.organization
    return (
        identifier("ZZ", made.id), made.area_code, body.name, body.uscc, _LEVEL[made.level], made.brand,
        flag(made.mobile), made.route, None if made.mobile else body.address, body.phone,
        day(made.founded), evening(made.founded),
    )  # fmt: skip


def mediator_row(made: world.Mediator, orgs: Orgs) -> Row:
    """A mediator."""
    who, org = made.official, orgs.get(made.organization.id)
    return (
        identifier("TY", made.id), identifier("ZZ", org.id) if org else None, who.name,
        id_number(made.id_number, made.id), who.phone, flag(made.full_time), flag(made.gold),
        made.village_code or (org.area_code if org else None), day(made.since), day(made.until),
        evening(made.since, made.until),
    )  # fmt: skip


def case_rows(town: world.Town, orgs: Orgs) -> Iterator[Row]:
    """The mediation cases of a town."""
    mediators = {m.official.id: identifier("TY", m.id) for m in town.mediators}
    for case in town.mediation_cases:
        yield _case(case, town, orgs, mediators)


def party_rows(town: world.Town) -> Iterator[Row]:
    """Their parties; only an ID number that was compared with the card is written down."""
    for case in town.mediation_cases:
        key, accepted, changed = identifier("AJ", case.id), moment(case.accepted_at), _changed(case, town)
        for nth, who in enumerate(case.parties):
            yield (
                f"{key}{nth:02d}", key, accepted, case.grid_code, _ROLE.get(who.role, "9"), who.name,
                id_number(who.id_number, case.id, _dirt(case)), flag(who.id_number), who.organization,
                who.phone,
                changed,
            )  # fmt: skip


def session_rows(town: world.Town) -> Iterator[Row]:
    """Their sessions."""
    for case in town.mediation_cases:
        key = identifier("AJ", case.id)
        for held in case.sessions:
            at = moment(held.at)
            yield (
                identifier("HY", held.id), key, case.grid_code, at, held.minutes, flag(held.remote),
                held.place,
                _OUTCOMES.get(held.outcome), at,
            )  # fmt: skip


def _dirt(case: world.MediationCase) -> str | None:
    """What is odd about a case: what the world says, else something in a seeded few of the closed ones."""
    if case.dirt or not case.closed_on:
        return case.dirt
    return next((odd for every, odd in _ODD.items() if case.id % every == 0), None)


def _changed(case: world.MediationCase, town: world.Town) -> str | None:
    """When a case last changed; some are corrected long after."""
    late = _dirt(case) == "late_correction"
    return evening(town.as_of) if late else moment(case.updated_at or case.accepted_at)


def _case(case: world.MediationCase, town: world.Town, orgs: Orgs, mediators: dict[int, str]) -> Row:
    org = orgs.get(case.organization.id)
    hard = case.complexity == "COMPLEX"
    paused = case.id % 9 + 1 if hard and case.closed_on and case.id % 4 == 0 else 0
    return (
        identifier("AJ", case.id), styled(case.number, _dirt(case), case.id), case.grid_code,
        _ACCEPTANCE.get(case.acceptance, "9"), _type(case), _STATE[case.state],
        None if _dirt(case) == "null_required" else _COMPLEXITY[case.complexity], flag(hard),
        _LEVEL[org.level] if org else None, identifier("ZZ", org.id) if org else None,
        mediators.get(case.mediator.id) if case.mediator else None, moment(case.accepted_at),
        day(case.due_on), paused,
        day(case.closed_on), case.people_involved, fen(case.amount), case.summary, *_sources(case),
        *_agreement(case),
        flag(case.prevented_suicide), flag(case.prevented_crime), flag(case.group), _changed(case, town),
    )  # fmt: skip


def _type(case: world.MediationCase) -> str:
    known = _TYPES.get(case.type_name.replace("、", ""), "99")
    return _UNKNOWN if _dirt(case) == "unknown_code" else known


def _sources(case: world.MediationCase) -> Row:
    """The incident and the court number that a case came from: a number of the police is digits only."""
    number = case.source_number
    if number is None or number.isdigit():
        return number, None
    return None, styled(number, _dirt(case), case.id + 1)


def _agreement(case: world.MediationCase) -> Row:
    made = case.agreement
    if made is None:
        return (None,) * 11
    return (
        styled(made.number, _dirt(case), made.id), flag(made.written), day(made.signed_on),
        day(made.effective_on),
        made.content, fen(made.amount), _PERFORMANCES.get(made.performance, "9"), day(made.due_on),
        day(made.performed_on), day(made.confirmation_applied_on),
        styled(made.confirmation_number, _dirt(case), made.id + 1),
    )  # fmt: skip
