"""A row of each list as the answer's object: columns in the order of the statements in `sql/`."""

from collections.abc import Callable, Sequence
from typing import Any

from bench.handwritten.values import YES_NO, citizen, day, fen, labels, moment, number, stamp, states, yuan

Columns = Sequence[Any]
Object = dict[str, Any]
Make = Callable[[Columns], Object]

_SEX = labels("GB/T 2261.1")
_NATION = labels("GB/T 3304")
_EDUCATION = labels("GB/T 4658", with_scheme=True)
_RESIDENCY = states("police", "Resident", "residency")
_INCIDENT_STATE = states("police", "Incident", "state")
_INCIDENT_CATEGORY = labels("police.incident_category")
_INCIDENT_LEVEL = labels("police.incident_level")
_HANDLING = labels("police.handling_result")
_CALL_CHANNEL = labels("police.call_channel")
_POLICE_KIND = states("police", "PoliceCase", "kind")
_POLICE_STATE = states("police", "PoliceCase", "state")
_POLICE_CAUSE = labels("police.case_cause")
_COURT_CATEGORY = states("court", "CourtCase", "category")
_COURT_STATUS = states("court", "CourtCase", "status")
_COURT_TYPE = labels("court.case_type")
_COURT_CAUSE = labels("court cause")
_OUTCOME = states("court", "PreLitigationMediation", "outcome")
_PROCURATORATE_KIND = states("procuratorate", "ProcuratorateCase", "kind")
_STAGE = states("procuratorate", "ProcuratorateCase", "stage")
_TRANSFER_CAUSE = labels("procuratorate.transfer_cause")
_COMPLAINT = labels("procuratorate.complaint_kind")
_MEDIATION_STATUS = states("judicial", "MediationCase", "status")
_MEDIATION_LEVEL = states("judicial", "MediationCase", "level")
_MEDIATION_TYPE = labels("SF mediation dispute")
_CONSULTATION_CHANNEL = labels("judicial.consultation_channel")
_CONSULTATION_TOPIC = labels("judicial.consultation_topic")
_APPLICATION_STATE = states("services", "Application", "state")
_APPLICATION_CHANNEL = labels("services.channel")
_ORDER_STATUS = states("services", "HotlineOrder", "status")
_ORDER_TOPIC = labels("12345.classification")
_VISIBILITY = states("registry", "Visit", "visibility")
_VISIT_TOPIC = labels("hub.visit_topic")
_SKILL = labels("hub.volunteer_skill")
UNIT_LEVEL = states("registry", "Unit", "level")


def resident(row: Columns) -> Object:
    """Who lives here (实有人口)."""
    id_number, name, born, residency, household, moved_in, sex, nation, education = row
    return {
        "idNumber": citizen(id_number),
        "name": name,
        "born": day(born),
        "residency": _RESIDENCY.get(residency),
        "householdNumber": household,
        "movedInOn": day(moved_in),
        "sex": _SEX(sex),
        "nation": _NATION(nation),
        "education": _EDUCATION(education),
    }


def incident(row: Columns) -> Object:
    """An incident (警情)."""
    incident_number, state, reported, closed, place, violence, category, level, result = row
    return {
        "incidentNumber": incident_number,
        "state": _INCIDENT_STATE.get(state),
        "reportedAt": stamp(reported),
        "closedAt": stamp(closed),
        "place": place,
        "domesticViolence": YES_NO.get(violence),
        "category": _INCIDENT_CATEGORY(category),
        "level": _INCIDENT_LEVEL(level),
        "result": _HANDLING(result),
    }


def call(row: Columns) -> Object:
    """A call (接警单)."""
    call_number, reported, channel, duplicate = row
    return {
        "callNumber": call_number,
        "reportedAt": stamp(reported),
        "channel": _CALL_CHANNEL(channel),
        "duplicate": YES_NO.get(duplicate),
    }


def police_case(row: Columns) -> Object:
    """A police case (案件)."""
    case_number, kind, title, state, filed, closed, decision, incident_number, cause = row
    return {
        "caseNumber": number(case_number),
        "kind": _POLICE_KIND.get(kind),
        "title": title,
        "state": _POLICE_STATE.get(state),
        "filedOn": day(filed),
        "closedOn": day(closed),
        "decisionNumber": number(decision),
        "incidentNumber": incident_number,
        "cause": _POLICE_CAUSE(cause),
    }


def court_case(row: Columns) -> Object:
    """A court case (案件)."""
    _, case_number, category, status, filed, due, amount, divorce, case_type, cause = row
    return {
        "caseNumber": number(case_number),
        "category": _COURT_CATEGORY.get(category),
        "status": _COURT_STATUS.get(status),
        "filedAt": moment(filed),
        "dueOn": day(due),
        "amount": yuan(amount),
        "isDivorce": YES_NO.get(divorce),
        "caseType": _COURT_TYPE(case_type),
        "cause": _COURT_CAUSE(cause),
    }


def delegated_mediation(row: Columns) -> Object:
    """Mediation before litigation (民诉前调)."""
    _, case_id, organization, village, grid, delegated, due, extended, returned, outcome = row
    return {
        "caseId": case_id,
        "organizationName": organization,
        "villageCode": village,
        "gridCode": grid,
        "delegatedAt": moment(delegated),
        "dueOn": day(due),
        "isExtended": YES_NO.get(extended),
        "returnedOn": day(returned),
        "outcome": _OUTCOME.get(outcome),
    }


def procuratorate_case(row: Columns) -> Object:
    """A procuratorate case (案件)."""
    _, case_number, kind, stage, title, accepted, due, decided, juvenile, cause = row
    return {
        "departmentNumber": number(case_number),
        "kind": _PROCURATORATE_KIND.get(kind),
        "stage": _STAGE.get(stage),
        "title": title,
        "acceptedOn": day(accepted),
        "dueOn": day(due),
        "decidedOn": day(decided),
        "isJuvenile": YES_NO.get(juvenile),
        "cause": _TRANSFER_CAUSE(cause),
    }


def complaint(row: Columns) -> Object:
    """A complaint (控告申诉)."""
    _, complaint_number, received, name, content, reply_due, replied, kind = row
    return {
        "number": number(complaint_number),
        "receivedAt": moment(received),
        "complainantName": name,
        "content": content,
        "replyDueOn": day(reply_due),
        "repliedOn": day(replied),
        "kind": _COMPLAINT(kind),
    }


def mediation_case(row: Object) -> Object:
    """A case of people's mediation (调解案件), as the service sends it."""
    return {
        "number": number(row["ajbh"]),
        "status": _MEDIATION_STATUS.get(row["ajZt"]),
        "level": _MEDIATION_LEVEL.get(row["tjzzJb"]),
        "acceptedAt": moment(row["slrq"]),
        "dueOn": day(row["tjQx"]),
        "closedOn": day(row["jaRq"]),
        "peopleInvolved": row["sjRs"],
        "amount": fen(row["sjJe"]),
        "disputeType": _MEDIATION_TYPE(row["jfLx"]),
    }


def consultation(row: Object) -> Object:
    """A legal consultation (法律咨询), as the service sends it."""
    return {
        "number": row["zxbh"],
        "at": moment(row["zxsj"]),
        "askerName": row["zxrXm"],
        "minutes": row["scFz"],
        "lawyerName": row["lsXm"],
        "rating": row["pjXj"],
        "channel": _CONSULTATION_CHANNEL(row["zxQd"]),
        "topic": _CONSULTATION_TOPIC(row["zxZt"]),
    }


def application(row: Columns) -> Object:
    """An application (办件)."""
    apply_number, item, name, state, applied, promised, finished, rating, channel = row
    return {
        "number": apply_number,
        "itemCode": item,
        "applicantName": name,
        "state": _APPLICATION_STATE.get(state),
        "appliedAt": moment(applied),
        "promisedOn": day(promised),
        "finishedOn": day(finished),
        "rating": rating,
        "channel": _APPLICATION_CHANNEL(channel),
    }


def hotline_order(row: Columns) -> Object:
    """An order of the hotline (12345工单)."""
    order_number, status, raised, due, finished, replied, unit, satisfaction, topic = row
    return {
        "number": order_number,
        "status": _ORDER_STATUS.get(status),
        "raisedAt": moment(raised),
        "dueOn": day(due),
        "finishedAt": moment(finished),
        "replied": YES_NO.get(replied),
        "unitName": unit,
        "satisfaction": satisfaction,
        "topic": _ORDER_TOPIC(topic),
    }


def visit(row: Columns) -> Object:
    """A visit (走访)."""
    visit_id, name, household, at, visibility, follow_up, note, topic = row
    return {
        "visitId": visit_id,
        "memberName": name,
        "householdNumber": household,
        "at": moment(at),
        "visibility": _VISIBILITY.get(visibility),
        "needsFollowUp": YES_NO.get(follow_up),
        "publicNote": note,
        "topic": _VISIT_TOPIC(topic),
    }


def volunteer(row: Columns) -> Object:
    """A volunteer (志愿者)."""
    volunteer_id, name, phone, organization, hours, since, until, unit, skill = row
    return {
        "volunteerId": volunteer_id,
        "name": name,
        "phone": phone,
        "organizationId": organization,
        "serviceHours": hours,
        "since": day(since),
        "until": day(until),
        "unitCode": unit,
        "skill": _SKILL(skill),
    }
