"""Native rows of the court's cases in the sample city, and of what the cases go through."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from connectors.court import writing
from connectors.court.writing import case_id, evening, flag, identifier, styled, wall
from connectors.sample import world

Row = Sequence[Any]


def number_of(official: world.Official | None) -> str | None:
    """Staff number of an official, if there is one."""
    return None if official is None else official.number


def _changed(case: world.CourtCase, today: datetime) -> datetime:
    """When the row last changed; a late correction is not in the future either."""
    at = wall(case.updated_at or case.at) or today
    return today if case.dirt == "late_correction" or case.id % 97 == 23 else at


def case_row(case: world.CourtCase, today: datetime) -> Row:
    """A case; it names the dispute only where it was handed over under that number.

    A few name the case before them by its number alone.
    """
    before = case.predecessor
    handed = case.type_code in {"9901", "0318"}
    return (
        case_id(case),
        styled(case.number, case.id, case.dirt),
        case.court_code,
        case.type_code[:2],
        writing.case_type(case),
        writing.cause(case),
        writing.charge(case),
        flag("离婚纠纷" in case.cause),
        writing.status(case),
        writing.procedure(case.procedure),
        wall(case.at),
        case.due_on,
        case.extended_days,
        case.judgment_on,
        evening(case.closed_on),
        writing.closing(case.closing),
        writing.yuan(case.amount),
        flag(case.foreign_related),
        flag(case.publishable),
        number_of(case.judge),
        case.clerk,
        case.grid_code,
        case.common_household.number if case.common_household is not None else None,
        writing.dispute_type(case),
        case.matter if handed else None,
        case_id(before) if before is not None and case.id % 41 != 9 else None,
        styled(before.number, case.id + 5) if before is not None else None,
        flag(case.sealed),
        _changed(case, today),
    )


def party_rows(case: world.CourtCase) -> Iterator[Row]:
    """The parties of a case; a few IDs stand there without having been verified."""
    parent, sealed = case_id(case), flag(case.sealed)
    protected = case.type_code in {"0332", "0333"}
    for nth, party in enumerate(case.parties, start=1):
        salt = case.id + nth
        yield (
            f"{parent}{nth:02d}",
            parent,
            writing.standing(party.role, case),
            "2" if party.organization else "1",
            None if salt % 809 == 17 else party.name,
            writing.id_number(party.id_number, salt),
            flag(party.id_number is not None and salt % 61 != 7),
            party.organization,
            party.phone,
            None if protected else _address(party),
            sealed,
        )


def _address(party: world.Party) -> str | None:
    """Known only of who was verified; left out for somebody under protection."""
    person = party.person
    if party.id_number is None or person is None or person.protected_address or person.household is None:
        return None
    return person.household.address


def hearing_row(hearing: world.Hearing) -> Row:
    """A hearing; online ones have no room."""
    return (
        identifier(hearing.id),
        case_id(hearing.case),
        wall(hearing.at),
        hearing.minutes,
        writing.hearing_kind(hearing.kind),
        None if hearing.online else hearing.room,
        flag(hearing.online),
        writing.HEARING[hearing.state],
        number_of(hearing.judge),
        flag(hearing.case.sealed),
    )


def delegation_row(delegation: world.PreLitigationMediation) -> Row:
    """A matter delegated before filing."""
    return (
        identifier(delegation.id),
        case_id(delegation.case),
        delegation.organization.uscc,
        delegation.organization.name,
        delegation.village_code,
        delegation.case.grid_code,
        wall(delegation.delegated_at),
        delegation.due_on,
        flag(delegation.extended),
        delegation.returned_on,
        writing.OUTCOME[delegation.outcome] if delegation.outcome else None,
        number_of(delegation.judge),
        evening(delegation.returned_on) or wall(delegation.delegated_at),
        flag(delegation.case.sealed),
    )


def confirmation_row(confirmation: world.JudicialConfirmation) -> Row:
    """An application to confirm a mediation agreement."""
    mediated = confirmation.mediation_case
    agreement = mediated.agreement
    return (
        identifier(confirmation.id),
        case_id(confirmation.case),
        styled(agreement.number, confirmation.id) if agreement is not None else None,
        mediated.organization.uscc,
        confirmation.case.grid_code,
        confirmation.effective_on,
        confirmation.applied_on,
        confirmation.ruled_on,
        writing.RESULT[confirmation.result] if confirmation.result else None,
        evening(confirmation.ruled_on or confirmation.applied_on),
        flag(confirmation.case.sealed),
    )
