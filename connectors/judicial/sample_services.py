"""Legal services, correction and resettlement in the sample city, as the bureau's service holds them."""

from typing import Any

from connectors.judicial.native import (
    AID_APPLICANT,
    AID_CASE,
    CONSULTATION_CHANNEL,
    CONSULTATION_TOPIC,
    NOTARY_MATTER,
)
from connectors.judicial.writing import (
    codes_of,
    day,
    evening,
    flag,
    id_number,
    identifier,
    is_minor,
    moment,
    styled,
)
from connectors.sample import world

Row = tuple[Any, ...]

_AID_CASES, _AID_APPLICANTS = codes_of(AID_CASE), codes_of(AID_APPLICANT)
_MATTERS, _TOPICS, _CHANNELS = (
    codes_of(NOTARY_MATTER),
    codes_of(CONSULTATION_TOPIC),
    codes_of(CONSULTATION_CHANNEL),
)
_CORRECTION = {"ACTIVE": "1", "ENDED": "2", "REVOKED": "3"}
_UNKNOWN_TOPIC = "77"


def _lawyer(who: world.Official | None) -> Row:
    return (who.number, who.name) if who else (None, None)


def legal_aid_row(aid: world.LegalAid) -> Row:
    """A matter of legal aid."""
    who = aid.applicant
    return (
        identifier("FY", aid.id), styled(aid.number, None, aid.id), aid.grid_code, who.name,
        id_number(who.id_number, aid.id), who.phone, _AID_CASES.get(aid.kind),
        _AID_APPLICANTS.get(aid.applicant_class, "09"), flag(aid.exempt), aid.cause, day(aid.applied_on),
        day(aid.granted_on), *_lawyer(aid.lawyer), day(aid.closed_on), aid.result,
        styled(aid.case_number, None, aid.id + 1), evening(aid.applied_on, aid.granted_on, aid.closed_on),
    )  # fmt: skip


def notarisation_row(made: world.Notarisation) -> Row:
    """A notarisation."""
    who = made.applicant
    return (
        identifier("GZ", made.id), styled(made.number, None, made.id), made.grid_code, who.name,
        id_number(who.id_number, made.id), who.phone, _MATTERS.get(made.matter_name, "99"),
        day(made.applied_on),
        day(made.issued_on), flag(made.online), evening(made.applied_on, made.issued_on),
    )  # fmt: skip


def adviser_row(made: world.LegalAdviser) -> Row:
    """A village's legal adviser."""
    who, firm = made.lawyer, made.firm
    return (
        identifier("GW", made.id), made.village_code, who.name, who.number, who.phone, firm.name, firm.uscc,
        day(made.since), day(made.until), evening(made.since),
    )  # fmt: skip


def consultation_row(held: world.Consultation) -> Row:
    """A consultation."""
    who, at = held.person, moment(held.at)
    asker = (who.name, id_number(who.id_number, held.id), who.phone) if who else (None, None, None)
    topic = _UNKNOWN_TOPIC if held.id % 499 == 0 else _TOPICS.get(held.topic, "99")
    return (
        identifier("ZX", held.id), held.number, held.grid_code, at, _CHANNELS.get(held.channel, "9"),
        topic, *asker,
        held.minutes, *_lawyer(held.lawyer), held.rating, at,
    )  # fmt: skip


def correction_row(made: world.CommunityCorrection, office: str) -> Row:
    """A person under community correction."""
    who = made.person
    return (
        identifier("JZ", made.id), made.number, made.grid_code, who.name, id_number(who.id_number, made.id),
        made.kind, made.charge, styled(made.court_case_number, None, made.id), _CORRECTION[made.state],
        day(made.starts_on), day(made.ends_on), day(made.received_on), made.accommodation, made.job,
        made.helper,
        made.helper_phone, office, made.punishments, made.missed_reports,
        flag(is_minor(who.born, made.starts_on)), evening(made.starts_on, made.received_on),
    )  # fmt: skip


def released_row(made: world.ReleasedPerson, office: str) -> Row:
    """A released person."""
    who = made.person
    return (
        identifier("AZ", made.id), made.number, made.grid_code, who.name, id_number(who.id_number, made.id),
        made.charge, day(made.released_on), flag(made.must_receive), day(made.received_on), made.receiver,
        flag(made.resettled), made.job, made.helper, day(made.until), office,
        flag(is_minor(who.born, made.released_on)), evening(made.released_on, made.received_on),
    )  # fmt: skip
