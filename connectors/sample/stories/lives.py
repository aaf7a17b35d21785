"""The dispute life of domain 4.3 with its branches, and Q20's dossier."""

from connectors.sample.making import court, police
from connectors.sample.making.life import LIFE_DAYS, Life, whole_life
from connectors.sample.making.life_branches import appeal, injury
from connectors.sample.making.maker import party
from connectors.sample.making.places import make_organization
from connectors.sample.stories.stage import Stage
from connectors.sample.world import MediationOrg, Organization


def tell(stage: Stage) -> None:
    """All of them."""
    maker = stage.maker
    van = mediation_van(stage)
    centre = maker.city.mediation_orgs[0].organization
    dossier = Life(maker, stage.homes["plain.9"], stage.homes["plain.10"], LIFE_DAYS, van, centre)
    whole_life(dossier)
    _tell(stage, "Q20.dossier", dossier)
    appealed = Life(maker, stage.homes["plain.4"], stage.homes["plain.5"], 115, van, centre)
    appeal(appealed)
    _tell(stage, "life.appeal", appealed)
    injured = Life(maker, stage.homes["plain.0"], stage.homes["plain.1"], 240, van, centre)
    injury(injured)
    _tell(stage, "life.injury", injured)
    _violence(stage)


def mediation_van(stage: Stage) -> Organization:
    """老崔调解车: a mobile room of the town, with a route instead of an address."""
    maker = stage.maker
    van = make_organization(maker, "52", "老崔调解车", "MEDIATION", maker.town.grids[0])
    maker.town.mediation_orgs.append(
        MediationOrg(
            maker.id("mediation_org"), van, "TOWN", maker.town.code, "老崔调解车", mobile=True,
            route="周一东轵城—周三西轵城—周五桐花沟", founded=van.founded,
        )
    )  # fmt: skip
    return van


def _tell(stage: Stage, key: str, life: Life) -> None:
    assert life.one.head is not None  # noqa: S101 - every household has one
    assert life.other.head is not None  # noqa: S101
    stage.tell(key, life.one, [life.one.head, life.other.head], **life.numbers)


def _violence(stage: Stage) -> None:
    """Warning, village notified, duty visit, protection order in force."""
    maker, name = stage.maker, "plain.7"
    victim, offender = stage.wife(name), stage.head(name)
    incident = police.dv_incident(maker, maker.at(50, 22), victim, offender)
    warning = police.dv_warning(maker, incident, maker.day(47))
    warning.visited_on = maker.day(40)
    order = court.protection_order(
        maker, maker.at(45, 10), party(victim, "APPLICANT"), party(offender, "RESPONDENT")
    )
    stage.tell(
        "life.dv", stage.homes[name], [victim, offender], incident=incident.number, dv_warning=warning.number,
        protection_order=order.case.number,
    )  # fmt: skip
