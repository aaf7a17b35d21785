"""The procuratorate's part of the sample city, as its own platform would hold it.

The dirt is on purpose: half-width brackets, lower-case x, numbers of states nobody knows, NULLs.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from typing import Any

from connectors.contract import NativeRows, Record, record_of
from connectors.procuratorate import writing
from connectors.procuratorate.cases import ProcuratorateCase
from connectors.procuratorate.complaints import Complaint
from connectors.procuratorate.offices import LiaisonStation, Procurator, ProcuratoratePetitionRisk
from connectors.procuratorate.people import ProcuratorateParticipant, ProcuratorateSuspect
from connectors.procuratorate.public_interest import JudicialRelief, PublicInterestLead
from connectors.procuratorate.sample_risks import risk_rows
from connectors.procuratorate.writing import id_number, key_of, styled, wall
from connectors.sample import world

Row = Sequence[Any]


def rows(town: world.Town) -> NativeRows:
    """Native rows of one town."""
    cases = town.procuratorate_cases
    for kind, made in (
        (ProcuratorateCase, map(_case, cases)),
        (ProcuratorateSuspect, (_suspect(case, s) for case in cases for s in writing.suspects(case))),
        (ProcuratorateParticipant, (row for case in cases for row in _participants(case))),
        (Complaint, map(_complaint, town.complaints)),
        (PublicInterestLead, map(_lead, town.public_interest_leads)),
        (JudicialRelief, map(_relief, town.judicial_relief)),
        (ProcuratoratePetitionRisk, risk_rows(town)),
        (LiaisonStation, (_station(p) for p in town.contact_points if p.kind == "PROCURATORATE")),
    ):
        yield from _of(record_of(kind), made)


def city_wide(city: world.City) -> NativeRows:
    """Native rows that belong to no town: the procurators."""
    yield from _of(record_of(Procurator), map(_procurator, city.city_wide.procurators))


def _of(record: Record, made: Iterator[Row]) -> NativeRows:
    for row in made:
        yield record, row


def _procurator(official: world.Official) -> Row:
    return official.id, official.number, official.name, official.title, official.unit_name, official.phone


def _case(case: world.ProcuratorateCase) -> Row:
    return (
        case.id,
        styled(case.department_number, case.id),
        case.unified_number,
        writing.KIND[case.kind],
        writing.stage(case),
        None if case.id % 331 == 9 else case.title,
        writing.cause(case),
        None if writing.is_supervision(case) else case.unit,
        case.accepted_on,
        case.due_on,
        case.decided_on,
        writing.NON_PROSECUTION.get(case.not_prosecuted_kind or ""),
        styled(case.document_number, case.id + 2) if case.document_number else None,
        case.police_case_number,
        styled(case.court_case_number, case.id + 4) if case.court_case_number else None,
        int(case.supervised),
        int(case.juvenile),
        key_of(case.procurator),
        case.grid_code,
        int(case.sealed),
        wall(case.updated_at) or datetime.combine(case.accepted_on, time(17)),
    )


def _suspect(case: world.ProcuratorateCase, suspect: world.Suspect) -> Row:
    return (
        suspect.id,
        suspect.number,
        case.id,
        suspect.party.name,
        id_number(suspect.party.id_number, suspect.id),
        int(suspect.party.id_number is not None and suspect.id % 53 != 11),
        suspect.party.phone,
        writing.MEASURE[suspect.measure],
        None if suspect.measure == "无" else suspect.measure_until,
        int(suspect.pleads_guilty),
        int(suspect.juvenile),
        suspect.decision,
        int(case.sealed or (suspect.juvenile and case.not_prosecuted_kind is not None)),
    )


def _participants(case: world.ProcuratorateCase) -> Iterator[Row]:
    applicants = [s.party for s in case.suspects] if writing.is_supervision(case) else []
    both = [(writing.APPLICANT, party) for party in applicants]
    both += [(writing.VICTIM, party) for party in case.victims]
    for nth, (role, party) in enumerate(both):
        yield (
            case.id * 100 + nth,
            case.id,
            role,
            party.name,
            id_number(party.id_number, case.id + nth),
            party.phone,
            int(case.sealed),
        )


def _complaint(complaint: world.Complaint) -> Row:
    subject = complaint.subject_number or ""
    return (
        complaint.id,
        styled(complaint.number, complaint.id),
        writing.complaint_kind(complaint.kind),
        complaint.complainant.name,
        id_number(complaint.complainant.id_number, complaint.id),
        complaint.complainant.phone,
        wall(complaint.at),
        complaint.content,
        styled(subject, complaint.id + 1) if subject.startswith("（") else None,
        subject if subject.startswith("A") else None,
        complaint.reply_due_on,
        complaint.replied_on,
        complaint.result_due_on,
        complaint.result_on,
        writing.complaint_result(complaint.result),
        key_of(complaint.procurator),
        complaint.grid_code,
    )


def _lead(lead: world.PublicInterestLead) -> Row:
    return (
        lead.id,
        styled(lead.number, lead.id),
        writing.lead_topic(lead.topic),
        writing.LEAD[lead.stage],
        writing.lead_source(lead.source),
        wall(lead.at),
        lead.content,
        lead.respondent,
        lead.proposal_on,
        lead.replied_on,
        key_of(lead.procurator),
        lead.grid_code,
    )


def _relief(relief: world.JudicialRelief) -> Row:
    case = relief.case_number or ""
    return (
        relief.id,
        styled(relief.number, relief.id),
        relief.applicant.name,
        id_number(relief.applicant.id_number, relief.id),
        relief.applicant.phone,
        relief.applied_on,
        relief.granted_on,
        None if relief.amount is None else relief.amount * 100,
        relief.reason,
        case if case.startswith("TY") else None,
        relief.grid_code,
    )


def _station(point: world.ContactPoint) -> Row:
    return (
        point.id,
        point.name,
        point.village_code,
        key_of(point.official),
        point.hours,
        point.phone,
        point.since,
        point.until,
    )
