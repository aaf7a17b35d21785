"""The queries of domain 4.1 and rules of 4.2, written from the domain's text over the sample's objects.

Each function answers with everything in the town that meets a condition on a day, so that a test can say:
this story is among it, that one is not.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from connectors.sample.world import (
    Application,
    CommunityCorrection,
    CourtCase,
    DisputeMatter,
    HotlineOrder,
    Household,
    Incident,
    MediationCase,
    MentalHealthRecord,
    Party,
    Person,
    PreLitigationMediation,
    ReleasedPerson,
    Town,
)

OPEN = {"REGISTERED", "ACCEPTED", "ASSIGNED", "MEDIATING", "ESCALATED", "SUSPENDED", "RETURNED"}


def within(day: date | None, today: date, days: int) -> bool:
    """Domain 4.0: `date >= today - N`, and not in the future."""
    return day is not None and today - timedelta(days=days) <= day <= today


def _ids(parties: Iterable[Party]) -> set[str]:
    return {row.id_number for row in parties if row.id_number is not None}


def _members(home: Household) -> set[str]:
    return {person.id_number for person in home.members}


def violence(town: Town) -> list[Incident]:
    return [
        row
        for row in town.incidents
        if row.domestic_violence and not (row.false_call or row.duplicate or row.test)
    ]


def last_visit(town: Town, home: Household, member: Person | None = None) -> date:
    days = [row.at.date() for row in town.visits if row.household is home and member in {None, row.member}]
    return max(days, default=date.min)


def q1(town: Town, today: date) -> list[Household]:
    found = []
    for home in town.households:
        here = _members(home)
        dispute = any(
            row.state in OPEN and row.dispute_type[:2] == "01" and here & _ids(row.parties)
            for row in town.matters
        )
        hurt = any(within(row.at.date(), today, 365) and here & _ids(row.people) for row in violence(town))
        hurt |= any(
            within(row.issued_on, today, 365) and here & _ids([row.victim, row.offender])
            for row in town.dv_warnings
        )
        divorce = any(
            "离婚纠纷" in case.cause_path and case.type_name in {"民诉前调", "民初"}
            and case.closed_on is None
            and case.common_household is home
            for case in town.court_cases
        )  # fmt: skip
        silent = home.linked_member is None or not within(
            last_visit(town, home, home.linked_member), today, 30
        )
        if dispute and hurt and divorce and silent:
            found.append(home)
    return found


def q3(town: Town, today: date) -> list[Incident]:
    accepted = {case.source_number for case in town.mediation_cases}
    accepted_matters = {case.matter for case in town.mediation_cases} - {None}
    return [
        row for row in town.incidents
        if row.result == "移交调解" and row.closed_at is not None
        and row.closed_at.date() < today - timedelta(days=3)
        and row.number not in accepted and row.matter not in accepted_matters
    ]  # fmt: skip


def q4(town: Town, today: date) -> list[DisputeMatter]:
    limit = {"SIMPLE": 1, "GENERAL": 7, "COMPLEX": 7}
    return [
        row for row in town.matters
        if row.state in OPEN and row.level == 1 and row.escalated_on is None
        and (today - row.registered_at.date()).days - row.suspended_days > limit[row.complexity]
    ]  # fmt: skip


def q5(town: Town, today: date) -> list[MediationCase]:
    found = []
    for case in town.mediation_cases:
        made = case.agreement
        if made is None or not made.written or made.performed_on is not None:
            continue
        due = made.due_on is not None and made.due_on <= today + timedelta(days=7)
        window = made.effective_on + timedelta(days=30)
        closing = today <= window <= today + timedelta(days=5) and made.confirmation_applied_on is None
        if due or closing:
            found.append(case)
    return found


def q6(town: Town, today: date) -> list[PreLitigationMediation]:
    return [
        row for row in town.pre_litigation
        if row.village_code is not None and row.returned_on is None
        and row.due_on <= today + timedelta(days=5)
    ]  # fmt: skip


def q8(town: Town, today: date) -> list[CommunityCorrection]:
    return [
        row for row in town.corrections
        if today <= row.ends_on <= today + timedelta(days=30)
        and (row.accommodation is None or row.job is None or row.helper is None)
    ]  # fmt: skip


def q10(town: Town, today: date) -> list[MentalHealthRecord]:
    return [
        row for row in town.mental_health
        if row.risk_level >= 3 and (row.guardian is None or not within(row.last_follow_up, today, 30))
    ]  # fmt: skip


def q11(town: Town, today: date) -> list[Person]:
    cared = {row.person.id for row in town.care_records}
    found = []
    for home in town.households:
        if within(last_visit(town, home), today, 15):
            continue
        here = _members(home)
        warned = any(
            within(row.issued_on, today, 180) and here & _ids([row.victim, row.offender])
            for row in town.dv_warnings
        )
        found += [
            person for person in home.members
            if age(person, today) < 18 and (person.left_behind == "03" or warned) and person.id not in cared
        ]  # fmt: skip
    return found


def age(person: Person, today: date) -> int:
    before = (today.month, today.day) < (person.born.month, person.born.day)
    return today.year - person.born.year - before


def q12(town: Town, today: date) -> list[Person]:
    cancelled = {row.patient.id for row in town.nursing_orders if within(row.cancelled_on, today, 30)}
    return [
        person for home in town.households for person in home.members
        if age(person, today) >= 75 and len(home.members) == 1
        and (not within(last_visit(town, home), today, 15) or person.id in cancelled)
    ]  # fmt: skip


def working_days(since: date, today: date) -> int:
    return sum((since + timedelta(days=nth)).weekday() < 5 for nth in range(1, (today - since).days + 1))


def q16(town: Town, today: date) -> list[Application]:
    found = []
    for row in town.applications:
        person = row.applicant.person
        assert person is not None
        needy = age(person, today) >= 70 or person.disability is not None or person.low_income
        asked = row.supplement_asked_on
        waits = row.state == "SUPPLEMENT" and asked is not None and working_days(asked, today) > 10
        if needy and row.agent is None and (waits or row.rating in {1, 2}):
            found.append(row)
    return found


def vacant_slots(town: Town, grid: str, today: date) -> set[str]:
    """Q18: which of the needed posts of a grid nobody holds today."""
    held = {
        post.slot for post in town.posts
        if post.area_code == grid and post.holder is not None
        and post.since <= today and (post.until is None or post.until >= today)
    }  # fmt: skip
    return {"SECRETARY", "POLICE", "JUDGE", "PROCURATOR", "MEDIATION", "LEGAL_ADVISER", "VOLUNTEERS"} - held


def unlinked(town: Town, today: date) -> list[Household]:
    linked = {row.household.number for row in town.links if row.until is None or row.until >= today}
    return [home for home in town.households if home.number not in linked]


def link_counts(town: Town, today: date) -> dict[int, int]:
    counts: dict[int, int] = {}
    for row in town.links:
        if row.until is None or row.until >= today:
            counts[row.member.id] = counts.get(row.member.id, 0) + 1
    return counts


def silent_members(town: Town, today: date) -> set[int]:
    seen = {row.member.id for row in town.visits if within(row.at.date(), today, 30)}
    return set(link_counts(town, today)) - seen


def r1(town: Town) -> list[Household]:
    found = []
    for home in town.households:
        here = _members(home)
        days = sorted(row.at.date() for row in violence(town) if here & _ids(row.people))
        twice = any(later - first <= timedelta(days=90) for first, later in pairwise(days))
        under = any(
            order.issued_at is not None and order.valid_until is not None and here & _ids([order.applicant])
            and any(order.issued_at.date() <= day <= order.valid_until for day in days)
            for order in town.protection_orders
        )  # fmt: skip
        if twice or under:
            found.append(home)
    return found


def r2(town: Town, today: date) -> list[DisputeMatter]:
    found = []
    for matter in town.matters:
        recent = [
            row for row in town.incidents if row.matter == matter.key and within(row.at.date(), today, 30)
        ]
        hot = len(recent) >= 2 or matter.intensity == "HIGH" or any(row.weapon for row in recent)
        if matter.state in OPEN and matter.dispute_type[:2] in {"01", "02", "09"} and hot:
            found.append(matter)
    return found


def r3(town: Town, today: date) -> list[CourtCase]:
    risky = {row.case_number for row in town.risk_assessments if row.level == 2}
    return [case for case in town.court_cases if case.number in risky and within(case.judgment_on, today, 7)]


def r4(town: Town, today: date) -> list[str]:
    people: dict[str, set[Person]] = {}
    for row in town.petitions:
        if row.matter is not None and within(row.at.date(), today, 30):
            people.setdefault(row.matter, set()).update(
                p.person for p in row.petitioners if p.person is not None
            )
    return [
        key for key, many in people.items()
        if len(many) >= 5 and len({person.household.number for person in many if person.household}) >= 3
    ]  # fmt: skip


def r6(town: Town, today: date) -> list[HotlineOrder]:
    return [row for row in town.hotline_orders if row.finished_at is None and row.due_on < today]


def r8(town: Town, today: date) -> list[ReleasedPerson]:
    return [
        row
        for row in town.released
        if row.received_on is None and row.released_on < today - timedelta(days=3)
    ]


def r10(town: Town, today: date) -> list[Household]:
    """Households with a risk item (violence, open dispute 01xx), not visited for twice the plan's 15 days."""
    return [
        home
        for home in town.households
        if home in _risky(town, today) and not within(last_visit(town, home), today, 30)
    ]


def _risky(town: Town, today: date) -> list[Household]:
    hurt = set().union(*(_ids(row.people) for row in violence(town) if within(row.at.date(), today, 365)))
    for matter in town.matters:
        if matter.state in OPEN and matter.dispute_type[:2] == "01":
            hurt |= _ids(matter.parties)
    return [home for home in town.households if hurt & _members(home)]
