"""The X of a village: its partner organisations and their volunteers."""

from connectors.sample.making.maker import Maker
from connectors.sample.making.places import make_organization, short
from connectors.sample.world import Organization, PartnerOrganization, Person, Village, Volunteer

_SKILLS = ("调解", "医护", "水电维修", "法律", "助老", "巡逻")
_SOCIETIES = ("老年协会", "红白理事会", "文艺协会")
_EVERY = 28  # adults a volunteer


def make_partners(maker: Maker, village: Village, adults: list[Person]) -> list[Organization]:
    """Volunteers, the mutual-aid society, perhaps a third; the mediation committee is an X too."""
    name, seat = short(village.name), village.grids[-1]
    kinds = [("VOLUNTEER_TEAM", "志愿服务队", "VOLUNTEERS"), ("CHARITY", "邻里互助会", "CHARITY")]
    if maker.chance(0.3):
        kinds.append(("SOCIAL", maker.pick(_SOCIETIES), "SOCIAL_WORK"))
    made = [make_organization(maker, "51", f"{name}{title}", kind, seat) for kind, title, _ in kinds]
    for organization, (*_, kind) in zip(made, kinds, strict=True):
        _partner(maker, village, organization, kind)
    if village.mediation is not None:
        _partner(maker, village, village.mediation, "MEDIATION")
    _volunteers(maker, adults, made[0])
    return made


def _partner(maker: Maker, village: Village, organization: Organization, kind: str) -> None:
    organization.partner = True
    since, leader = maker.day(maker.between(60, 1500)), organization.legal_representative
    maker.town.partners.append(
        PartnerOrganization(
            maker.id("partner"), organization, kind, village.code, since, None, leader, organization.phone
        )
    )


def _volunteers(maker: Maker, adults: list[Person], team: Organization) -> None:
    for person in adults[2::_EVERY]:
        if person.household is not None:
            since, hours = maker.day(maker.between(30, 2000)), maker.between(0, 120)
            skills = tuple(maker.random.sample(_SKILLS, 2))
            maker.town.volunteers.append(
                Volunteer(
                    maker.id("volunteer"), person, team, since, hours, skills, person.household.grid_code
                )
            )
