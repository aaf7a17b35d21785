"""Who serves a town: police, secretaries, coordinators, mediators, advisers, and the 1+3+X posts."""

from datetime import date, timedelta

from connectors.sample.making.branches import make_branches
from connectors.sample.making.maker import Maker
from connectors.sample.making.partners import make_partners
from connectors.sample.making.places import make_organization, short
from connectors.sample.world import (
    Beat,
    ContactPoint,
    Grid,
    Household,
    LegalAdviser,
    MediationOrg,
    Mediator,
    Official,
    Organization,
    Person,
    Post,
    Village,
)

VACANT = 0.02  # share of the posts that nobody holds
CHANGED = 0.08  # share of the posts with an earlier holder on record
HOURS = ("每周二上午9:00-11:30", "每周四下午14:30-17:00", "每月5日、20日全天")

Team = dict[str, tuple[Official | None, Organization | None]]  # by slot


class Offices:
    """Fills the offices of one town, village by village."""

    def __init__(self, maker: Maker, vacant: float = VACANT, changed: float = CHANGED) -> None:
        self.maker, self._vacant, self._changed = maker, vacant, changed
        town = maker.town
        town.police_unit = f"419001{50 + town.index:02d}0000"
        self.police = [self._police(nth) for nth in range(max(4, len(town.villages) // 2))]
        self.judges = [judge for judge in maker.city.judges if judge.unit_code == "豫9001"]
        first = town.index * 3
        self.judges = [self.judges[(first + nth) % len(self.judges)] for nth in range(4)]
        self.procurators = [maker.city.procurators[(town.index * 2 + nth) % 30] for nth in range(2)]
        self.town_committee = self._town_committee()

    def _police(self, nth: int) -> Official:
        maker = self.maker
        number = f"19{maker.town.index:02d}{nth + 11:02d}"
        unit = (maker.town.police_unit, f"济源市公安局{maker.short_name}派出所")
        return self._official(number, maker.names.full(male=maker.chance(0.85)), "police", "民警", unit)

    def _official(
        self, number: str, name: str, department: str, title: str, unit: tuple[str, str],
        person: Person | None = None,
    ) -> Official:  # fmt: skip
        maker = self.maker
        phone = person.phone if person is not None and person.phone else maker.phone()
        made = Official(maker.id("official"), number, name, phone, department, title, *unit, person)
        maker.town.officials.append(made)
        return made

    def _town_committee(self) -> Organization:
        maker = self.maker
        seat = maker.town.grids[0]
        made = make_organization(maker, "52", f"{maker.town.name}人民调解委员会", "MEDIATION", seat)
        maker.town.mediation_orgs.append(
            MediationOrg(
                maker.id("mediation_org"), made, "TOWN", maker.town.code, None, False, None, made.founded
            )
        )
        return made

    def fill(self, village: Village, homes: list[Household]) -> None:
        """All offices of a village and of its grids, held by people of these households."""
        adults = [p for home in homes for p in home.members if 25 <= self._age(p) <= 66]
        members = [person for person in adults if person.party_member] or adults[:1]
        secretary = self._staff(members[0], "支部书记", "registry", village)
        make_branches(self.maker, village, members)
        coordinators = adults[-1:0:-7] or adults
        mediators = self._mediators(village, adults[1::3][: self.maker.between(3, 5)])
        adviser = self._adviser(village)
        partners = make_partners(self.maker, village, adults)
        leads = [
            self._staff(adults[nth % len(adults)], title, "registry", village)
            for nth, title in ((3, "志愿服务队长"), (5, "互助会负责人"))
        ]
        beat, last = self._beat(village), int(village.code[-1])
        self._points(village)
        for nth, grid in enumerate(village.grids):
            coordinator = self._staff(coordinators[nth % len(coordinators)], "网格员", "registry", village)
            team: Team = {
                "SECRETARY": (secretary, None),
                "COORDINATOR": (coordinator, None),
                "POLICE": (beat.officer, None),
                "JUDGE": (self.judges[last % 4], None),
                "PROCURATOR": (self.procurators[last % 2], None),
                "MEDIATION": (mediators[0], village.mediation),
                "LEGAL_ADVISER": (adviser, None),
                "VOLUNTEERS": (leads[0], partners[0]),
                "CHARITY": (leads[1], partners[1]),
            }
            self._posts(grid, team)

    def _age(self, person: Person) -> int:
        return (self.maker.today - person.born).days // 365

    def _since(self, low: int = 500, high: int = 2200) -> date:
        return self.maker.day(self.maker.between(low, high))

    def _staff(self, person: Person, title: str, department: str, village: Village) -> Official:
        number = f"{'DW'}{self.maker.town.code[-4:]}{self.maker.count_up('staff'):05d}"
        unit = (village.code, village.name)
        return self._official(number, person.name, department, title, unit, person)

    def _posts(self, grid: Grid, team: Team) -> None:
        maker = self.maker
        for slot, (holder, organization) in team.items():
            part = "1" if slot in _ONE else "3" if slot in _THREE else "X"
            since = self._since()
            if maker.chance(self._changed):
                self._post(slot, part, grid, since - timedelta(days=700), since - timedelta(days=1), holder)
            made = self._post(slot, part, grid, since, None, holder)
            made.organization = organization
            if maker.chance(self._vacant):
                made.holder = made.organization = None

    def _post(
        self, slot: str, part: str, grid: Grid, since: date, until: date | None, holder: Official | None
    ) -> Post:
        made = Post(self.maker.id("post"), slot, part, grid.code, since, until, holder)
        self.maker.town.posts.append(made)
        return made

    def _mediators(self, village: Village, people: list[Person]) -> list[Official]:
        maker, made = self.maker, []
        for nth, person in enumerate(people):
            assert village.mediation is not None  # noqa: S101 - every village was given one
            official = self._staff(person, "人民调解员", "judicial", village)
            gold = maker.count_up("mediator") % 108 == 1
            since = self._since()
            maker.town.mediators.append(
                Mediator(maker.id("mediator"), official, person.id_number, village.mediation,
                         nth == 0, gold, since, None, village.code)
            )  # fmt: skip
            made.append(official)
        return made

    def _adviser(self, village: Village) -> Official:
        maker = self.maker
        lawyer = maker.pick(maker.city.lawyers)
        firm = next(firm for firm in maker.city.law_firms if firm.uscc == lawyer.unit_code)
        maker.town.legal_advisers.append(
            LegalAdviser(maker.id("legal_adviser"), lawyer, firm, village.code, self._since(60, 900), None)
        )
        return lawyer

    def _beat(self, village: Village) -> Beat:
        maker = self.maker
        nth = maker.count_up("beat")
        officer = None if maker.chance(self._vacant) else self.police[nth % len(self.police)]
        room = "毛立争警务室" if village.code == "419001102201" else None
        made = Beat(maker.id("beat"), officer, village.code, self._since(100, 1500), None, room)
        maker.town.beats.append(made)
        return made

    def _points(self, village: Village) -> None:
        maker, name = self.maker, short(village.name)
        last = int(village.code[-1])
        for kind, title, officials in (
            ("JUDGE", f"{name}法官联系点", self.judges),
            ("PROCURATORATE", f"{name}检察联络站", self.procurators),
        ):
            official = None if maker.chance(self._vacant) else officials[last % len(officials)]
            phone = official.phone if official is not None else "03916690000"
            maker.town.contact_points.append(
                ContactPoint(maker.id("contact_point"), kind, title, village.code, official,
                maker.pick(HOURS),
                             phone, self._since(100, 1500))
            )  # fmt: skip


_ONE = frozenset({"SECRETARY", "COORDINATOR"})
_THREE = frozenset({"POLICE", "JUDGE", "PROCURATOR"})
