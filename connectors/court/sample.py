"""The court's part of the sample city, as the court's own system would hold it.

The dirt is on purpose: every bracket style, lower-case x, unknown types, NULLs, IDs that were not verified.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from typing import Any

from connectors.contract import NativeRows, Record, record_of
from connectors.court import writing
from connectors.court.cases import CourtCase
from connectors.court.mediation import JudicialConfirmation, PreLitigationMediation
from connectors.court.offices import CourtPetitionRisk, Judge, JudgeContactPoint
from connectors.court.proceedings import CourtParty, Hearing
from connectors.court.protection import ProtectionOrder
from connectors.court.sample_cases import (
    case_row,
    confirmation_row,
    delegation_row,
    hearing_row,
    number_of,
    party_rows,
)
from connectors.court.writing import case_id, flag, identifier, styled, wall
from connectors.sample import world

Row = Sequence[Any]


def rows(town: world.Town) -> NativeRows:
    """Native rows of one town."""
    today = datetime.combine(town.as_of, time(2, 0))
    for kind, made in (
        (CourtCase, (case_row(case, today) for case in town.court_cases)),
        (CourtParty, (row for case in town.court_cases for row in party_rows(case))),
        (Hearing, map(hearing_row, town.hearings)),
        (PreLitigationMediation, map(delegation_row, town.pre_litigation)),
        (JudicialConfirmation, map(confirmation_row, town.confirmations)),
        (ProtectionOrder, map(_order, town.protection_orders)),
        (CourtPetitionRisk, _risks(town)),
        (JudgeContactPoint, (_point(p) for p in town.contact_points if p.kind == "JUDGE")),
    ):
        yield from _of(record_of(kind), made)


def city_wide(city: world.City) -> NativeRows:
    """Native rows that belong to no town: the judges of both courts."""
    yield from _of(record_of(Judge), map(_judge, city.city_wide.judges))


def _of(record: Record, made: Iterator[Row]) -> NativeRows:
    for row in made:
        yield record, row


def _judge(judge: world.Official) -> Row:
    return judge.number, judge.name, judge.title, judge.unit_code, judge.phone


def _order(order: world.ProtectionOrder) -> Row:
    before = order.changed_from
    return (
        identifier(order.id),
        styled(order.case.number, order.id),
        case_id(order.case),
        writing.ORDER[order.state],
        order.applicant.name,
        writing.id_number(order.applicant.id_number, order.id),
        order.respondent.name,
        writing.id_number(order.respondent.id_number, order.id),
        wall(order.applied_at),
        flag(order.urgent),
        wall(order.issued_at),
        writing.measures(order.measures),
        order.valid_until,
        identifier(before.id) if before is not None else None,
        wall(order.notified_village_at),
        wall(order.notified_police_at),
        order.village_code,
        order.grid_code,
        wall(order.notified_village_at or order.issued_at or order.applied_at),
        flag(order.case.sealed),
    )


def _risks(town: world.Town) -> Iterator[Row]:
    cases = {case.number: case for case in town.court_cases}
    for risk in town.risk_assessments:
        if risk.department == "court":
            yield _risk(risk, cases.get(risk.case_number))


def _risk(risk: world.PetitionRiskAssessment, case: world.CourtCase | None) -> Row:
    handler = risk.assessor or (case.judge if case is not None else None)
    return (
        identifier(risk.id),
        risk.number,
        case_id(case) if case is not None else None,
        risk.level,
        wall(risk.assessed_at),
        number_of(handler),
        "|".join(risk.factors),
        risk.plan,
        risk.reviewed_by,
        risk.valid_until,
        risk.grid_code or (case.grid_code if case is not None else None),
        flag(case is not None and case.sealed),
    )


def _point(point: world.ContactPoint) -> Row:
    return (
        identifier(point.id),
        point.name,
        point.village_code,
        number_of(point.official),
        point.hours,
        point.phone,
        point.since,
        point.until,
    )
