"""A year of disputes: one matter each, from the door it came through to its end (domain 4.3)."""

from dataclasses import dataclass
from datetime import timedelta

from connectors.sample.making import court, judicial, police, registry
from connectors.sample.making.life import LIFE_DAYS, Life, whole_life
from connectors.sample.making.life_branches import appeal, injury
from connectors.sample.making.maker import Maker
from connectors.sample.making.tables import DISPUTE_TYPES, DISPUTE_WEIGHTS
from connectors.sample.world import (
    CourtCase,
    DisputeMatter,
    Grid,
    Household,
    MediationCase,
    Official,
    Organization,
    Party,
    PreLitigationMediation,
)
from connectors.sample.year.scatter import Scatter
from connectors.sample.year.sizes import SizeOfTown

_WHOLE_LIVES, _APPEALS, _INJURIES = 6, 5, 4  # a town and year
_POLICE_DOOR = 0.2
_SETTLED, _SETTLED_BEFORE_COURT = 0.96, 0.54  # domain 1.3/19 and 3.1 (52-55 %)
_CONFIRMED = 0.14  # of the agreements
_LIMITS = {"SIMPLE": 1, "GENERAL": 7, "COMPLEX": 20}


@dataclass(slots=True)
class Matter:
    """A dispute on its way: where, what, between whom, how many days ago it began."""

    grid: Grid
    days: int
    matter: DisputeMatter
    case: MediationCase
    before: CourtCase | None = None
    delegation: PreLitigationMediation | None = None


class Disputes:
    """Makes a town's year of mediated disputes."""

    def __init__(self, maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
        self.maker, self.scatter, self.size = maker, scatter, size
        self._committees = {village.code: village.mediation for village in maker.town.villages}
        self._mediators: dict[str, list[Official]] = {}
        for row in maker.town.mediators:
            self._mediators.setdefault(row.village_code or "", []).append(row.official)
        by_level = {org.level: org.organization for org in maker.town.mediation_orgs}
        self._room = maker.town.mediation_orgs[-1].organization
        self._town = by_level.get("TOWN", self._room)
        self._centre = maker.city.mediation_orgs[0].organization

    def make(self) -> None:
        """All of them, in order of their beginning."""
        self._lives()
        count = max(0, self.size.rows("mediation") - len(self.maker.town.mediation_cases))
        court_share = self.size.rows("pre_litigation") / max(1, count)
        grids = self.scatter.grids(count)
        self.maker.random.shuffle(grids)
        for days, grid in zip(self.scatter.days_ago(count), grids, strict=True):
            self._one(grid, days, court=self.maker.chance(court_share))

    def _lives(self) -> None:
        """Whole lives as domain 4.3 tells them, and its two alternatives."""
        plans = ((whole_life, _WHOLE_LIVES, LIFE_DAYS + 1), (appeal, _APPEALS, 120), (injury, _INJURIES, 130))
        for tell, count, least in plans:
            for grid in self.scatter.grids(count):
                one, other = (person.household for person in self.scatter.pair(grid))
                if one is None or other is None or not (one.members and other.members):
                    continue
                one.head, other.head = one.members[0], other.members[0]
                tell(Life(self.maker, one, other, self.maker.between(least, 355), self._room, self._centre))

    def _one(self, grid: Grid, days: int, *, court: bool) -> None:
        maker = self.maker
        kind = maker.random.choices(DISPUTE_TYPES, DISPUTE_WEIGHTS)[0]
        parties = self.scatter.parties(grid, ("APPLICANT", "RESPONDENT"), kind.code)
        at = maker.at(days, maker.between(8, 17), maker.between(0, 59))
        matter = registry.matter(maker, at, kind.code, parties, _homes(parties))
        matter.grid_code = grid.code
        matter.complexity = maker.pick(("SIMPLE", "GENERAL", "GENERAL", "GENERAL", "COMPLEX"))
        matter.intensity = maker.pick(("LOW",) * 8 + ("MEDIUM",) * 3 + ("HIGH",))
        organization, mediator = self._who(grid, court=court)
        case = judicial.mediation_case(maker, at, kind.code, parties, organization, mediator)
        case.complexity, case.matter, case.grid_code = matter.complexity, matter.key, grid.code
        case.due_on = matter.due_on = at.date() + timedelta(days=_LIMITS[case.complexity])
        case.amount = maker.between(2, 400) * 500 if kind.code[:2] in {"06", "07", "08", "05"} else None
        matter.mediator = mediator.name if mediator is not None else organization.name
        told = Matter(grid, days, matter, case)
        if court:
            self._court_door(told)
        elif maker.chance(_POLICE_DOOR):
            self._police_door(told)
        else:
            case.acceptance = maker.pick(("APPLICATION", "APPLICATION", "INITIATIVE", "PETITION"))
        self._end(told)

    def _who(self, grid: Grid, *, court: bool) -> tuple[Organization, Official | None]:
        """Which committee, and who of it: mostly the village's, sometimes the town's room or the city's."""
        luck = self.maker.random.random()
        if court and luck < 0.25:
            return self.maker.pick(self.maker.city.mediation_orgs).organization, None
        mediators = self._mediators.get(grid.village_code)
        mediator = self.maker.pick(mediators) if mediators else None
        if luck > 0.85:
            return (self._room if luck > 0.93 else self._town), mediator
        return self._committees[grid.village_code] or self._town, mediator

    def _police_door(self, told: Matter) -> None:
        maker, case = self.maker, told.case
        people = [Party("DISPUTANT", p.name, p.id_number, p.phone, p.person) for p in case.parties]
        before = case.accepted_at - timedelta(hours=maker.between(2, 70))
        alarm = police.dispute_incident(maker, told.grid.code, before, people, case.dispute_type)
        police.hand_over(alarm, case.organization.uscc, before + timedelta(hours=1))
        alarm.matter = told.matter.key
        case.acceptance, case.source_number = "POLICE", alarm.number
        told.matter.origin = "POLICE"

    def _court_door(self, told: Matter) -> None:
        maker, case, matter = self.maker, told.case, told.matter
        roles = [Party("PLAINTIFF" if nth == 0 else "DEFENDANT", p.name, p.id_number, p.phone, p.person)
                 for nth, p in enumerate(case.parties)]  # fmt: skip
        cause = matter.court_cause or "合同纠纷/其他合同纠纷"
        before = court.court_case(maker, "民诉前调", cause, maker.day(told.days + 1), roles)
        before.grid_code, before.matter, before.dispute_type = told.grid.code, matter.key, case.dispute_type
        before.amount = case.amount
        village = (
            told.grid.village_code if case.organization is self._committees[told.grid.village_code] else None
        )
        at = maker.at(told.days, 8, 5)
        told.delegation = court.delegate(maker, before, case.organization, at, village)
        told.delegation.mediation_case, told.before = case, before
        case.acceptance, case.source_number, case.due_on = "COURT", before.number, told.delegation.due_on
        matter.origin = matter.current = "LITIGATION"
        matter.level, matter.due_on = 3, case.due_on
        if case.dispute_type == "0101":
            one, other = (row.person for row in case.parties)
            if one is not None and other is not None and one.household is other.household:
                before.common_household = one.household

    def _end(self, told: Matter) -> None:
        """Open still, settled or failed, by how long it takes and by luck."""
        maker = self.maker
        limit = 28 if told.before is not None else _LIMITS[told.case.complexity] + 4
        left = told.days - maker.between(1, limit)
        if left < 1:
            self._still_open(told)
        elif maker.chance(_SETTLED_BEFORE_COURT if told.before is not None else _SETTLED):
            self._settled(told, left)
        else:
            self._failed(told, left)

    def _still_open(self, told: Matter) -> None:
        maker, matter = self.maker, told.matter
        matter.state = maker.pick(("ACCEPTED", "MEDIATING", "MEDIATING", "SUSPENDED"))
        if matter.due_on < maker.today and matter.level == 1 and maker.chance(0.6):
            matter.level, matter.state, matter.escalated_on = (
                2,
                "ESCALATED",
                matter.due_on + timedelta(days=1),
            )

    def _settled(self, told: Matter, left: int) -> None:
        maker, case = self.maker, told.case
        if maker.chance(0.4) and told.days - left > 1:
            judicial.session(maker, case, maker.at(left + 1, 10), "继续", remote=maker.chance(0.1))
        judicial.session(maker, case, maker.at(left, 15), "达成协议", remote=maker.chance(0.1))
        later = maker.chance(0.35)
        due = left - maker.between(10, 60) if later else left
        judicial.agree(
            maker, case, maker.day(left), maker.day(due) if later else None, written=maker.chance(0.8)
        )
        state = "AGREED" if due > left or later else "PERFORMED"
        if later and due > 0 and maker.chance(0.94):
            judicial.perform(maker, case, maker.day(due))
            state = "PERFORMED"
        elif later and due > 0:
            state = "UNPERFORMED"
        registry.settle(told.matter, state, maker.day(left) if state == "PERFORMED" else None)
        if maker.chance(_CONFIRMED) and left > 2:
            applied = left - min(left - 1, maker.between(2, 25))
            ruled = applied - maker.between(3, 20)
            court.confirmation(maker, case, maker.day(applied), maker.day(ruled) if ruled > 0 else None)
        if told.before is not None and told.delegation is not None:
            told.delegation.returned_on, told.delegation.outcome = maker.day(left), "SETTLED"
            court.close(told.before, maker.day(left), "委派调解成功")

    def _failed(self, told: Matter, left: int) -> None:
        maker = self.maker
        judicial.session(maker, told.case, maker.at(left, 15), maker.pick(("未达成", "一方缺席")))
        judicial.fail(maker, told.case, maker.day(left))
        registry.settle(told.matter, "FAILED_TO_COURT", maker.day(left))
        if told.before is not None and told.delegation is not None:
            told.delegation.returned_on, told.delegation.outcome = maker.day(left), "FAILED"
            court.close(told.before, maker.day(left), "转立案")
            court.follow(maker, told.before, "民初", maker.day(max(0, left - 3)))


def _homes(parties: list[Party]) -> list[Household]:
    """The households of the parties, a shared one once."""
    people = [row.person for row in parties if row.person is not None]
    return list(dict.fromkeys(person.household for person in people if person.household is not None))


def leave_some_over(maker: Maker) -> None:
    """A few dispute incidents were handed over and nobody has accepted them."""
    committees = {village.code: village.mediation for village in maker.town.villages}
    for incident in maker.town.incidents:
        if incident.dispute_type and incident.matter is None and incident.grid_code and maker.chance(0.02):
            committee = committees[incident.grid_code[:12]]
            if committee is not None:
                police.hand_over(incident, committee.uscc, incident.at + timedelta(hours=3))
