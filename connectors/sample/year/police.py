"""A year of the police: incidents with their calls, violence at home, cases, signals, supervision."""

from datetime import datetime, timedelta

from connectors.sample.making import court, police
from connectors.sample.making.maker import Maker, party
from connectors.sample.making.tables import DISPUTE_TYPES, DISPUTE_WEIGHTS
from connectors.sample.world import Household, Incident, Official, PoliceCase
from connectors.sample.year.scatter import Scatter
from connectors.sample.year.sizes import SizeOfTown

# Categories other than disputes and violence at home, by weight.
_CATEGORIES = {
    "500200": 330, "300100": 190, "100300": 60, "100200": 45, "200100": 40, "500100": 25, "600100": 90,
    "900100": 30, "950100": 10, "500800": 6, "700100": 2, "909900": 25,
}  # fmt: skip
_RESULTS = {
    "1": "立案",
    "2": "批评教育",
    "3": "其他",
    "5": "救助",
    "6": "转办12345",
    "7": "批评教育",
    "9": "其他",
}
_EXTRA_CALLS = ((0, 1, 2, 3, 4), (35, 35, 15, 10, 5))
CRIMES = ("盗窃", "诈骗", "故意伤害", "危险驾驶", "寻衅滋事", "帮助信息网络犯罪活动")
_OFFENCES = ("殴打他人", "赌博", "扰乱单位秩序", "故意损毁财物", "阻碍执行职务")
_SIGNALS = (
    ("重点人员活动", "ORANGE"),
    ("群体聚集苗头", "RED"),
    ("涉诈预警", "YELLOW"),
    ("重点时段巡防", "BLUE"),
)


class Officers:
    """Which officer serves which village."""

    def __init__(self, maker: Maker) -> None:
        self._by_village = {beat.village_code: beat.officer for beat in maker.town.beats}
        self._anyone = [row for row in maker.town.officials if row.department == "police"]

    def of(self, grid: str | None, nth: int) -> Official:
        """The officer of a grid's village, else any of the station."""
        return self._by_village.get((grid or "")[:12]) or self._anyone[nth % len(self._anyone)]


def make_incidents(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """Incidents that are neither disputes handed over (see disputes) nor violence at home."""
    count = size.rows("incidents") - len(maker.town.incidents)
    grids = scatter.grids(count)
    maker.random.shuffle(grids)
    disputes = max(0, size.rows("disputes") - len(maker.town.incidents))
    others = maker.random.choices(tuple(_CATEGORIES), tuple(_CATEGORIES.values()), k=count)
    for nth, at in enumerate(scatter.instants(count)):
        grid = grids[nth].code
        if nth * disputes // count != (nth + 1) * disputes // count:
            kind = maker.random.choices(DISPUTE_TYPES, DISPUTE_WEIGHTS)[0]
            people = scatter.parties(grids[nth], ("DISPUTANT", "DISPUTANT"), kind.code)
            made = police.dispute_incident(maker, grid, at, people, kind.code)
            made.weapon = maker.chance(0.012)
        else:
            who = party(scatter.adult(grids[nth]), "WITNESS", verified=maker.chance(0.5))
            made = police.incident(maker, grid, at, others[nth], [who])
            made.result = _RESULTS[others[nth][0]]
        _blemish(maker, made)


def _blemish(maker: Maker, made: Incident) -> None:
    """False and test calls, duplicates, vague places, and the odd record of a late or hasty hand."""
    luck = maker.random.random()
    if luck < 0.04:
        made.false_call, made.duplicate, made.test = luck < 0.02, 0.02 <= luck < 0.037, luck >= 0.037
        made.result = "其他"
    else:
        _soil(made, luck)
    for call in made.calls:
        call.grid_code, call.false_call, call.duplicate, call.test = (
            made.grid_code, made.false_call, made.duplicate, made.test,
        )  # fmt: skip


def _soil(made: Incident, luck: float) -> None:
    """What is odd about some records, by luck from 0.04 up."""
    if luck < 0.05:
        made.grid_code, made.dirt = made.grid_code and made.grid_code[:12], "village_only"
    elif luck < 0.055:
        made.grid_code, made.dirt = None, "no_grid"
    elif luck < 0.058:
        made.closed_at, made.dirt = made.at - timedelta(minutes=30), "closes_before_open"
    elif luck < 0.065 and made.closed_at is not None:
        made.updated_at, made.dirt = made.closed_at + timedelta(days=20), "late_correction"
    elif luck < 0.068:
        made.dirt = "unknown_code"
    elif made.category == "909900":
        made.dirt = "duplicate_code"


def finish_incidents(maker: Maker, size: SizeOfTown) -> None:
    """Officers, further calls by other people, the last day's incidents still open, order of time."""
    town, officers = maker.town, Officers(maker)
    wanted = size.rows("calls") - len(town.calls)
    extra = maker.random.choices(*_EXTRA_CALLS, k=len(town.incidents))
    adults = [person for person in town.people if person.phone]
    for incident, more in zip(town.incidents, extra, strict=True):
        incident.officer = officers.of(incident.grid_code, incident.id)
        incident.level = "2" if incident.weapon or incident.domestic_violence else "3"
        if wanted > 0:
            wanted -= more
            for nth in range(more):
                person = maker.pick(adults)
                police.call(
                    maker, incident, incident.at + timedelta(minutes=2 + 3 * nth), party(person, "CALLER")
                )
        if incident.closed_at is not None and incident.closed_at >= maker.midnight:
            incident.closed_at = incident.result = None
            incident.mediation_org = incident.handed_over_at = None
            incident.state = "DISPATCHED"
    town.incidents.sort(key=_at)
    town.calls.sort(key=lambda call: call.at)
    for warning in town.dv_warnings:
        warning.officer = warning.incident.officer


def _at(incident: Incident) -> datetime:
    return incident.at


def make_violence(maker: Maker, couples: list[Household], size: SizeOfTown) -> None:
    """Violence at home, often again in the same household; warnings and protection orders for some."""
    wanted = size.rows("dv")
    warnings, orders = size.rows("dv_warnings"), size.rows("protection_orders")
    while wanted > 0 and couples:
        home = couples.pop()
        offender, victim = home.members[0], home.members[1]
        if offender.sex == "2" and maker.chance(0.8):
            offender, victim = victim, offender
        start = maker.between(1, 364)
        for nth in range(maker.random.choices((1, 2, 3), (65, 25, 10))[0]):
            days = start - nth * maker.between(8, 80)
            if days < 1:
                break
            incident = police.dv_incident(maker, maker.at(days, maker.between(17, 23)), victim, offender)
            wanted -= 1
            if warnings > 0 and days > 12 and maker.chance(0.3):
                warnings -= 1
                _warn(maker, incident, days)
        if orders > 0 and start > 8:
            orders -= 1
            applied = maker.at(start - 4, 10)
            court.protection_order(maker, applied, party(victim, "APPLICANT"), party(offender, "RESPONDENT"))


def _warn(maker: Maker, incident: Incident, days: int) -> None:
    made = police.dv_warning(maker, incident, maker.day(days - 3), notified=maker.chance(0.9))
    visit = days - 3 - maker.between(3, 28)
    if made.notified_village_at is not None and visit > 0:
        made.visited_on = maker.day(visit)


def make_cases(maker: Maker, scatter: Scatter, size: SizeOfTown) -> list[PoliceCase]:
    """Criminal and public-order cases; returns the criminal ones, which go on to the procuratorate."""
    criminal = []
    for kind, causes in (("criminal", CRIMES), ("public_order", _OFFENCES)):
        count = size.rows(kind)
        grids = scatter.grids(count)
        maker.random.shuffle(grids)
        for days, grid in zip(scatter.days_ago(count), grids, strict=True):
            suspect, victim = scatter.parties(grid, ("SUSPECT", "VICTIM"))
            people = [suspect, victim]
            case = police.police_case(
                maker, maker.day(days), maker.pick(causes), people, criminal=kind == "criminal"
            )
            case.grid_code = grid.code
            if case.kind == "CRIMINAL":
                criminal.append(case)
    officers = Officers(maker)
    for case in maker.town.police_cases:
        case.officer = officers.of(case.grid_code, case.id)
    maker.town.police_cases.sort(key=lambda case: case.filed_on)
    return criminal


def make_streams(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """Intelligence signals and supervision items."""
    count = size.rows("signals")
    for at, grid in zip(scatter.instants(count), scatter.grids(count), strict=True):
        police.intel_signal(maker, at, grid.code, *maker.pick(_SIGNALS))
    chosen = maker.random.sample(
        maker.town.incidents, min(len(maker.town.incidents), size.rows("supervision"))
    )
    for incident in sorted(chosen, key=_at):
        kind = maker.pick(("超时处警", "未反馈", "笔录质量", "群众投诉"))
        made = police.supervision(maker, incident.at + timedelta(days=1), incident, kind, incident.officer)
        if made.done_on is not None and made.done_on >= maker.today:
            made.done_on = made.result = None
