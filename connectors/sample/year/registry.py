"""A year of the party members' work: links and visits."""

from datetime import timedelta

from connectors.sample.making.maker import Maker
from connectors.sample.making.registry import FINDINGS, NOTES
from connectors.sample.making.tables import TOPICS
from connectors.sample.world import Household, HouseholdLink, Person, Village, Visit
from connectors.sample.year.scatter import HOME_HOURS, Scatter
from connectors.sample.year.sizes import SizeOfTown

_UNLINKED = 0.02  # share of the households without a linked member
_CHANGED = 0.05  # share whose linked member changed within the year
_SKIPPED = 1.048  # drawn visits for one made: links that had not begun or had ended are passed over
_PER_MEMBER = 11  # households a member (domain 0: 10.8)
_SOON, _LATE = timedelta(minutes=4), timedelta(hours=9)  # from a phone at once, from one that was offline


def link_households(maker: Maker) -> None:
    """Link the households of every village to its members, about eleven each."""
    for village in maker.town.villages:
        linking = _linking(village)
        for nth, home in enumerate(village.households):
            if maker.chance(_UNLINKED):
                continue
            member = linking[nth * len(linking) // len(village.households)]
            if member.household is home and len(linking) > 1:
                member = linking[linking.index(member) - 1]
            _link(maker, member, home, maker.pick(linking))


def _linking(village: Village) -> list[Person]:
    """The members of a village who take households on."""
    members = [person for home in village.households for person in home.members if person.party_member]
    if not members:
        members = [home.members[0] for home in village.households[:2]]
    return members[: max(1, len(village.households) // _PER_MEMBER)]


def _link(maker: Maker, member: Person, home: Household, before: Person) -> None:
    changed = before is not member and maker.chance(_CHANGED)
    since = maker.day(maker.between(5, 360) if changed else maker.between(366, 1900))
    if changed:
        until = since - timedelta(days=1)
        first = until - timedelta(days=500)
        maker.town.links.append(
            HouseholdLink(
                maker.id("link"), before, home, first, until, consent_both=True, grid_code=home.grid_code
            )
        )
    maker.town.links.append(
        HouseholdLink(
            maker.id("link"), member, home, since, None, consent_both=True, grid_code=home.grid_code
        )
    )
    home.linked_member = member


def make_visits(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """A year of visits by whoever was linked at the time; one in four has a private finding."""
    links, random, pick = maker.town.links, maker.random.random, maker.pick
    count = len(links)
    topics = [tuple(maker.random.sample(TOPICS, maker.between(1, 3))) for _ in range(200)]
    findings = [*FINDINGS, *(None,) * (3 * len(FINDINGS))]
    first = maker.id("visit")
    visits = maker.town.visits
    for number, at in enumerate(scatter.instants(round(size.rows("visits") * _SKIPPED), HOME_HOURS), first):
        row = links[int(random() * count)]
        day = at.date()
        if row.since > day or (row.until is not None and row.until < day):
            continue
        place = row.household
        received = at + (_SOON if number % 23 else _LATE)
        visits.append(
            Visit(
                number, f"v-{number:08x}", row.member, place, at, received, pick(topics), pick(NOTES),
                pick(findings), place.grid_code, None, None,
            )
        )  # fmt: skip
