"""A year of the court: civil cases and divorces, appeals, enforcement, trials, hearings, petition risk."""

from datetime import timedelta

from connectors.sample.making import court
from connectors.sample.making.maker import Maker, organization_party, party
from connectors.sample.world import CourtCase, Grid, Household, Organization, Party
from connectors.sample.year.scatter import Scatter
from connectors.sample.year.sizes import SizeOfTown

# Causes with the GB/T 31000 type that fits, by weight; a divorce is made from a married couple.
_CAUSES = (
    ("合同纠纷/民间借贷纠纷", "0804", 26), ("合同纠纷/买卖合同纠纷", "0603", 14),
    ("合同纠纷/物业服务合同纠纷", "0402", 9), ("合同纠纷/金融借款合同纠纷", "0804", 12),
    ("侵权责任纠纷/机动车交通事故责任纠纷", "0503", 12), ("劳动争议/追索劳动报酬纠纷", "0701", 7),
    ("合同纠纷/房屋买卖合同纠纷", "0602", 4), ("人格权纠纷/健康权纠纷", "0303", 4),
    ("婚姻家庭纠纷/抚养费纠纷", "0102", 3), ("婚姻家庭纠纷/赡养纠纷", "0102", 2),
    ("婚姻家庭纠纷/分家析产纠纷", "0103", 2), ("物权纠纷/相邻关系纠纷", "0201", 2),
    ("物权纠纷/宅基地使用权纠纷", "0902", 1), ("物权纠纷/土地承包经营权纠纷", "0901", 2),
)  # fmt: skip
_WEIGHTS = tuple(weight for *_, weight in _CAUSES)
_ENDINGS = ("判决", "判决", "判决", "调解", "调解", "撤诉", "撤诉", "裁定")
_CORPORATE = 0.35  # of the plaintiffs are organisations


class Docket:
    """Makes a town's part of the court's year."""

    def __init__(self, maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
        self.maker, self.scatter, self.size = maker, scatter, size
        self._companies = [org for org in maker.town.organizations if org.kind == "COMPANY"]

    def make(self, couples: list[Household]) -> None:
        """All kinds of cases, their hearings and risk assessments."""
        self._divorces(couples)
        self._civil()
        self._appeals()
        self._enforcement()
        self._others()
        self._hearings()
        self._risks()
        for case in self.maker.town.court_cases:
            self._blemish(case)
        self.maker.town.court_cases.sort(key=lambda case: case.at)
        self.maker.town.hearings.sort(key=lambda row: row.at)

    def _divorces(self, couples: list[Household]) -> None:
        for days in self.scatter.days_ago(self.size.rows("divorces")):
            if not couples:
                return
            home = couples.pop()
            roles = [party(home.members[1], "PLAINTIFF"), party(home.members[0], "DEFENDANT")]
            kind = "民诉前调" if self.maker.chance(0.2) else "民初"
            case = court.court_case(self.maker, kind, "婚姻家庭纠纷/离婚纠纷", self.maker.day(days), roles)
            case.grid_code, case.common_household, case.dispute_type = home.grid_code, home, "0101"
            if kind == "民诉前调":
                committee = self.maker.city.mediation_orgs[2].organization
                court.delegate(self.maker, case, committee, case.at + timedelta(hours=2), None)
            self._maybe_close(case, days, 25 if kind == "民诉前调" else 80)

    def _civil(self) -> None:
        have = sum(case.type_name == "民初" for case in self.maker.town.court_cases)
        count = max(1, self.size.rows("civil") - have)
        grids = self.scatter.grids(count)
        self.maker.random.shuffle(grids)
        causes = self.maker.random.choices(_CAUSES, _WEIGHTS, k=count)
        for days, grid, (cause, code, _) in zip(self.scatter.days_ago(count), grids, causes, strict=True):
            parties = self._parties(grid, corporate=not cause.startswith(("婚姻", "人格", "物权")))
            kind = "知民初" if self.maker.chance(0.004) else "民初"
            case = court.court_case(self.maker, kind, cause, self.maker.day(days), parties)
            case.grid_code, case.dispute_type = grid.code, code
            case.amount = self.maker.between(1, 300) * 1000
            self._maybe_close(case, days, 80)

    def _parties(self, grid: Grid, *, corporate: bool) -> list[Party]:
        parties = self.scatter.parties(grid, ("PLAINTIFF", "DEFENDANT"))
        if corporate and self.maker.chance(_CORPORATE):
            parties[0] = organization_party(self._company(), "PLAINTIFF")
        return parties

    def _company(self) -> Organization:
        return self.maker.pick(self._companies)

    def _maybe_close(self, case: CourtCase, days: int, most: int) -> None:
        """Close the case if its time is over, in one of the usual ways."""
        left = days - self.maker.between(12, most)
        if left > 0:
            how = self.maker.pick(_ENDINGS)
            if case.type_name == "民诉前调":
                how = self.maker.pick(("委派调解成功", "转立案"))
                self._returned(case, left, how)
            court.close(case, self.maker.day(left), how)

    def _returned(self, case: CourtCase, left: int, how: str) -> None:
        row = self.maker.town.pre_litigation[-1]
        if row.case is case:
            row.returned_on, row.outcome = (
                self.maker.day(left),
                "SETTLED" if how == "委派调解成功" else "FAILED",
            )

    def _appeals(self) -> None:
        judged = [
            case
            for case in self.maker.town.court_cases
            if case.type_name == "民初" and case.closing == "判决"
        ]
        for case in self.maker.random.sample(judged, min(len(judged), self.size.rows("intermediate"))):
            ended = (self.maker.today - (case.closed_on or self.maker.today)).days
            if ended > 16:
                second = court.follow(self.maker, case, "民终", self.maker.day(ended - 15))
                second.judge = self.maker.pick(self.maker.city.judges[7::8])
                self._maybe_close(second, ended - 15, 80)

    def _enforcement(self) -> None:
        """Enforcement of this year's titles, and of titles older than the year."""
        wanted = self.size.rows("enforcement")
        ended = [
            case for case in self.maker.town.court_cases if case.closing in {"判决", "调解"} and case.amount
        ]
        for case in self.maker.random.sample(ended, min(len(ended), wanted // 2)):
            since = (self.maker.today - (case.closed_on or self.maker.today)).days
            if since > 31:
                made = court.follow(self.maker, case, "执", self.maker.day(since - 30))
                self._enforced(made, since - 30)
        rest = max(0, wanted - wanted // 2)
        grids = self.scatter.grids(rest)
        for days, grid in zip(self.scatter.days_ago(rest), grids, strict=True):
            parties = self.scatter.parties(grid, ("APPLICANT", "RESPONDENT"))
            kind = "执恢" if self.maker.chance(0.1) else "执"
            made = court.court_case(self.maker, kind, "合同纠纷/民间借贷纠纷", self.maker.day(days), parties)
            made.grid_code, made.amount = grid.code, self.maker.between(1, 500) * 1000
            self._enforced(made, days)

    def _enforced(self, case: CourtCase, days: int) -> None:
        left = days - self.maker.between(20, 170)
        if left > 0:
            how = self.maker.pick(("执行完毕", "执行完毕", "终结本次执行"))
            court.close(case, self.maker.day(left), how)

    def _others(self) -> None:
        """Preservation and administrative cases."""
        count = self.size.rows("other_court")
        for days, grid in zip(self.scatter.days_ago(count), self.scatter.grids(count), strict=True):
            kind = self.maker.pick(("财保", "执保", "执保", "行初"))
            parties = self.scatter.parties(grid, ("APPLICANT", "RESPONDENT"))
            cause = "行政/行政登记" if kind == "行初" else "申请财产保全"
            made = court.court_case(self.maker, kind, cause, self.maker.day(days), parties)
            made.grid_code = grid.code
            self._maybe_close(made, days, 40)

    def _hearings(self) -> None:
        for case in self.maker.town.court_cases:
            if case.type_name in {"民初", "刑初", "民终", "行初"}:
                start = (self.maker.today - case.filed_on).days
                days = start - self.maker.between(10, 35)
                if case.closed_on is not None:
                    days = max(days, (self.maker.today - case.closed_on).days)
                court.hearing(self.maker, case, self.maker.at(days, self.maker.pick((9, 10, 15, 16))))

    def _risks(self) -> None:
        """The court's assessments: every criminal trial, a quarter of the civil cases."""
        for case in self.maker.town.court_cases:
            if case.type_name == "刑初" or (case.type_name in {"民初", "民终"} and self.maker.chance(0.25)):
                level = self.maker.random.choices((1, 2, 3, 4), (1, 5, 24, 70))[0]
                made = court.risk(self.maker, "court", case.number, case.at + timedelta(hours=5), level)
                made.grid_code, made.matter, made.assessor = case.grid_code, case.matter, case.judge

    def _blemish(self, case: CourtCase) -> None:
        luck = self.maker.random.random()
        if luck < 0.02:
            case.dirt = "half_brackets"
        elif luck < 0.03:
            case.dirt = "di_serial"
        elif luck < 0.04 and case.grid_code:
            case.dirt, case.grid_code = "village_only", case.grid_code[:12]
        elif luck < 0.045:
            case.dirt, case.grid_code = "no_grid", None
        elif luck < 0.05:
            case.dirt = "late_correction"
            case.updated_at = case.at + timedelta(days=25)
        elif luck < 0.055:
            case.dirt = "lower_x"
