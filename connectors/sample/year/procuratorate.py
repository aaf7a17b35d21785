"""A year of the procuratorate, from the police's criminal cases to trial and correction."""

from datetime import timedelta

from connectors.sample.making import court, judicial, procuratorate
from connectors.sample.making.maker import Maker, party
from connectors.sample.world import Party, PoliceCase, ProcuratorateCase
from connectors.sample.year.scatter import OFFICE_HOURS, Scatter
from connectors.sample.year.sizes import SizeOfTown

_TOPICS = ("生态环境", "食品药品", "国有财产", "安全生产", "未成年人", "文物")
_JUVENILE = 0.03  # of the criminal cases, and one in every town, have a juvenile suspect and are sealed


class Chain:
    """Takes criminal cases from the police through arrest, prosecution and trial."""

    def __init__(self, maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
        self.maker, self.scatter, self.size = maker, scatter, size
        today = maker.today
        self._youths = [person for person in maker.town.people if 14 <= today.year - person.born.year <= 16]

    def make(self, criminal: list[PoliceCase]) -> None:
        """All kinds, the criminal chain first."""
        arrests = self.size.rows("arrests")
        prosecutions = self.size.rows("prosecutions")
        long_ago = [case for case in criminal if (self.maker.today - case.filed_on).days > 20]
        chosen = self.maker.random.sample(long_ago, min(len(long_ago), prosecutions))
        for nth, case in enumerate(sorted(chosen, key=lambda row: row.filed_on)):
            if (nth == 1 or self.maker.chance(_JUVENILE)) and self._youths:
                self._juvenile(case)
                continue
            if nth * arrests // prosecutions != (nth + 1) * arrests // prosecutions:
                self._arrest(case)
            self._prosecute(case)
        self._supervised()
        self._doors()
        self.maker.town.procuratorate_cases.sort(key=lambda row: row.accepted_on)

    def _age(self, case: PoliceCase) -> int:
        return (self.maker.today - case.filed_on).days

    def _arrest(self, case: PoliceCase) -> None:
        days = self._age(case) - self.maker.between(5, 12)
        made = self._accepted("ARREST", case, days)
        if days > 8:
            decision = "ARRESTED" if self.maker.chance(0.75) else "NOT_ARRESTED"
            procuratorate.decide(self.maker, made, self.maker.day(days - self.maker.between(3, 7)), decision)

    def _accepted(self, kind: str, case: PoliceCase, days: int) -> ProcuratorateCase:
        made = procuratorate.procuratorate_case(
            self.maker, kind, self.maker.day(days), case.cause, case.people[:1]
        )
        procuratorate.from_police(made, case)
        made.victims = case.people[1:]
        return made

    def _prosecute(self, case: PoliceCase) -> None:
        days = max(1, self._age(case) - self.maker.between(25, 80))
        made = self._accepted("PROSECUTION", case, days)
        case.state = "TRANSFERRED"
        left = days - self.maker.between(12, 45)
        if left < 1:
            made.stage = self.maker.pick(("REVIEWING", "REVIEWING", "RETURNED"))
            return
        if self.maker.chance(0.2):
            procuratorate.decide(self.maker, made, self.maker.day(left), "NOT_PROSECUTED")
            return
        procuratorate.decide(self.maker, made, self.maker.day(left), "PROSECUTED")
        self._trial(made, left)

    def _trial(self, made: ProcuratorateCase, left: int) -> None:
        accused = party_of(made)
        trial = court.court_case(
            self.maker, "刑初", f"刑事/{made.cause}罪", self.maker.day(max(0, left - 2)), [accused]
        )
        trial.grid_code, made.court_case_number = made.grid_code, trial.number
        ended = left - 2 - self.maker.between(15, 60)
        if ended < 1:
            return
        court.close(trial, self.maker.day(ended), "判决")
        person = accused.person
        if person is not None and self.maker.chance(0.55) and ended > 12:
            start = self.maker.day(ended - 11)
            served = judicial.correction(
                self.maker, person, start, start + timedelta(days=self.maker.between(120, 900))
            )
            served.charge, served.court_case_number = f"{made.cause}罪", trial.number

    def _juvenile(self, case: PoliceCase) -> None:
        """A youth instead of the adult; not prosecuted under conditions, sealed."""
        youth = self.maker.pick(self._youths)
        case.people = [party(youth, "SUSPECT"), *case.people[1:]]
        case.name, case.sealed = f"{youth.name}{case.cause}案", True
        days = max(2, self._age(case) - 15)
        made = self._accepted("JUVENILE", case, days)
        made.juvenile = made.sealed = True
        if days > 40:
            procuratorate.decide(self.maker, made, self.maker.day(days - 30), "NOT_PROSECUTED")

    def _supervised(self) -> None:
        """Supervision of civil cases and enforcement, first in villages without any other case."""
        known = {(case.grid_code or "")[:12] for case in self.maker.town.procuratorate_cases}
        grids = [village.grids[0] for village in self.maker.town.villages if village.code not in known]
        grids += self.scatter.grids(max(1, self.size.rows("supervised") - len(grids)))
        grids = [grid for grid in grids if grid.households]
        for days, grid in zip(self.scatter.days_ago(len(grids)), grids, strict=True):
            kind = self.maker.pick(("CIVIL_SUPERVISION", "CIVIL_SUPERVISION", "ENFORCEMENT"))
            applicant = party(self.scatter.adult(grid), "APPLICANT")
            cause = self.maker.pick(("民间借贷纠纷监督", "执行活动监督", "土地承包纠纷监督"))
            made = procuratorate.procuratorate_case(
                self.maker, kind, self.maker.day(days), cause, [applicant]
            )
            made.grid_code = grid.code
            if days > 70:
                procuratorate.decide(self.maker, made, self.maker.day(days - 60), "SUPERVISED")

    def _doors(self) -> None:
        """Complaints, public-interest leads, relief; and petition risk of the prosecutions."""
        maker, scatter = self.maker, self.scatter
        count = self.size.rows("complaints")
        for at, grid in zip(scatter.instants(count, OFFICE_HOURS), scatter.grids(count), strict=True):
            who = party(scatter.adult(grid), "COMPLAINANT", verified=maker.chance(0.8))
            procuratorate.complaint(
                maker, at, who, maker.pick(("控告", "刑事申诉", "民事监督申请", "举报")), grid.code
            )
        count = self.size.rows("public_interest")
        for at, grid in zip(scatter.instants(count, OFFICE_HOURS), scatter.grids(count), strict=True):
            procuratorate.public_interest(
                maker, at, maker.pick(_TOPICS), grid.code, maker.pick(maker.city.procurators)
            )
        count = self.size.rows("relief")
        for days, grid in zip(scatter.days_ago(count), scatter.grids(count), strict=True):
            applicant = party(scatter.adult(grid), "APPLICANT")
            procuratorate.relief(maker, maker.day(days), applicant, None, grid.code)
        for case in maker.town.procuratorate_cases:
            if case.kind == "PROSECUTION":
                self._risk("procuratorate", case.unified_number, case)

    def _risk(self, department: str, number: str, case: ProcuratorateCase) -> None:
        level = self.maker.random.choices((1, 2, 3, 4), (2, 6, 22, 70))[0]
        made = court.risk(self.maker, department, number, self.maker.on(case.accepted_on, 16), level)
        made.grid_code, made.assessor = case.grid_code, case.procurator
        if case.police_case_number is not None:
            earlier = court.risk(
                self.maker, "police", case.police_case_number, made.assessed_at, max(level, 2)
            )
            earlier.grid_code = case.grid_code


def party_of(case: ProcuratorateCase) -> Party:
    """The accused of a prosecuted case."""
    suspect = case.suspects[0].party
    return Party("ACCUSED", suspect.name, suspect.id_number, suspect.phone, suspect.person)
