"""The party's network and the partners of the sample city, as the registry keeps them."""

from datetime import timedelta

from connectors.contract import CodeTable, NativeRows, record_of
from connectors.registry.branches import PartyBranch, PartyMembership
from connectors.registry.partners import PartnerOrganization, Volunteer
from connectors.registry.sample.units import morning
from connectors.registry.tables import BRANCH_FUNCTIONS, PARTY_ROLES, VISIT_TOPICS, VOLUNTEER_SKILLS
from connectors.registry.visits import HouseholdLink, Visit
from connectors.sample.world import Organization, Town
from connectors.sample.world import PartyBranch as WorldBranch

BRANCH, MEMBERSHIP = record_of(PartyBranch), record_of(PartyMembership)
LINK, VISIT = record_of(HouseholdLink), record_of(Visit)
PARTNER, VOLUNTEER = record_of(PartnerOrganization), record_of(Volunteer)

_OTHER = "99"
_UNKNOWN_TOPIC = "88"  # a code that an old phone still sends
_UNKNOWN_EVERY = 4999


def _codes(table: CodeTable) -> dict[str, str]:
    return {label: code for code, label in table.labels.items()}


def rows(town: Town) -> NativeRows:
    """Branches, memberships, links, visits, partners and volunteers of a town."""
    for part in (_branches, _memberships, _links, _visits, _partners, _volunteers):
        yield from part(town)


def _branches(town: Town) -> NativeRows:
    functions = _codes(BRANCH_FUNCTIONS)
    sizes: dict[str, int] = {}
    for membership in town.memberships:
        if membership.until is None:
            sizes[membership.branch.code] = sizes.get(membership.branch.code, 0) + 1
    for branch in town.branches:
        function = functions.get(branch.function or "")
        secretary = branch.secretary
        head = (secretary.name, secretary.phone) if secretary is not None else (None, None)
        values = (branch.code, branch.village_code, branch.name, branch.kind, function, *head, branch.stars)
        entered = morning(town.as_of - timedelta(days=30 + branch.id % 300))
        yield (
            BRANCH,
            (*values, sizes.get(branch.code, 0), *_rectification(branch, town), branch.founded, entered),
        )


def _rectification(branch: WorldBranch, town: Town) -> tuple[str, str | None, object]:
    if not branch.rectifying:
        return "NONE", None, None
    due = branch.rectify_due_on
    state = "OVERDUE" if due is not None and due < town.as_of else "UNDER_WAY"
    return state, f"{branch.name}软弱涣散整顿:一村一策,驻村帮扶,定期会商", due


def _memberships(town: Town) -> NativeRows:
    roles = _codes(PARTY_ROLES)
    for membership in town.memberships:
        person, branch = membership.person, membership.branch
        main = 1 if branch.kind == "VILLAGE" else 0
        values = (f"M{membership.id}", branch.code, person.id_number, person.name, person.grid_code)
        dates = (membership.since, membership.until, morning(membership.until or membership.since))
        yield MEMBERSHIP, (*values, roles.get(membership.duty, "10"), main, *dates)


def _links(town: Town) -> NativeRows:
    three_days = timedelta(days=3)
    for link in town.links:
        member, since = link.member, link.since
        agreed = since - three_days
        values = (
            f"L{link.id}",
            member.id_number,
            member.name,
            member.phone,
            link.household.number,
            link.grid_code,
        )
        consent = (agreed, since if link.consent_both else None)
        yield LINK, (*values, since, link.until, *consent, morning(link.until or since))


def _visits(town: Town) -> NativeRows:
    topics, record = _codes(VISIT_TOPICS), VISIT
    for visit in town.visits:
        member, finding, words = visit.member, visit.private_finding, visit.topics
        topic = topics.get(words[0], _OTHER) if words else _OTHER
        if visit.id % _UNKNOWN_EVERY == _UNKNOWN_EVERY - 1:
            topic = _UNKNOWN_TOPIC
        more = "|".join(topics.get(word, _OTHER) for word in words[1:]) or None
        open_to = "TEAM" if visit.matter else "BRANCH" if finding else "PUBLIC"
        yield (
            record,
            (
                f"V{visit.id}",
                member.id_number,
                member.name,
                visit.household.number,
                visit.grid_code,
                visit.at.replace(tzinfo=None),
                topic,
                more,
                None if visit.matter else visit.public_note,
                finding,
                open_to,
                1 if finding else 0,
                visit.client_id,
                visit.received_at.replace(tzinfo=None),
            ),
        )


def _partners(town: Town) -> NativeRows:
    sizes: dict[Organization, int] = {}
    for volunteer in town.volunteers:
        sizes[volunteer.team] = sizes.get(volunteer.team, 0) + 1
    for partner in town.partners:
        behind = partner.organization
        values = (f"X{partner.id}", partner.area_code, partner.kind, behind.name, behind.uscc)
        contact = (partner.contact, partner.phone, None, sizes.get(behind))
        dates = (partner.since, partner.until, morning(partner.until or partner.since))
        yield PARTNER, (*values, *contact, *dates)


def _volunteers(town: Town) -> NativeRows:
    skills = _codes(VOLUNTEER_SKILLS)
    teams = {partner.organization: f"X{partner.id}" for partner in town.partners}
    for volunteer in town.volunteers:
        person = volunteer.person
        skill = skills.get(volunteer.skills[0], _OTHER) if volunteer.skills else _OTHER
        values = (f"Y{volunteer.id}", volunteer.grid_code, person.id_number, person.name, person.phone)
        service = (teams.get(volunteer.team), skill, volunteer.hours)
        yield VOLUNTEER, (*values, *service, volunteer.since, None, morning(volunteer.since))
