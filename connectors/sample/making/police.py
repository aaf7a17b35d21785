"""Single things that the police record: calls, incidents, warnings, cases, signals, supervision."""

from datetime import date, datetime, timedelta

from connectors.sample.making.maker import Maker, party
from connectors.sample.making.tables import BY_CODE
from connectors.sample.world import (
    Call,
    DvWarning,
    Incident,
    IntelSignal,
    Official,
    Party,
    Person,
    PoliceCase,
    SupervisionItem,
)

DV_CATEGORIES = frozenset({"200600", "202000", "202100"})
SUMMARIES = {
    "200200": ("双方因琐事发生口角", "邻里争吵要求民警到场", "因债务发生争执", "因停车位发生争吵"),
    "200600": ("报警人称被配偶殴打", "家中争吵后动手", "报警人称长期受家人打骂"),
    "200100": ("酒后打架", "多人在饭店斗殴"),
    "300100": ("两车剐蹭无人受伤", "电动车与行人相撞"),
    "500100": ("老人走失", "儿童走失求助"),
    "500200": ("忘带钥匙求助", "物品遗失求助", "噪音扰民求助"),
    "100200": ("电动车被盗", "家中失窃"),
    "100300": ("接到冒充客服电话被骗", "刷单被骗"),
    "500800": ("有人欲轻生",),
    "600100": ("线路故障联动处置",),
    "900100": ("反映赌博线索",),
    "950100": ("对处警不满投诉",),
    "909900": ("其他",),
    "700100": ("多人到政府门前聚集反映问题",),
}


def incident(maker: Maker, grid: str | None, at: datetime, category: str, people: list[Party]) -> Incident:
    """An incident with its first call, handled and closed in the usual time."""
    minutes = maker.between(3, 25)
    stamp = f"{maker.town.police_unit}{at:%Y%m%d}"
    number = f"{stamp}{maker.count_up('I' + stamp):06d}"
    texts = SUMMARIES.get(category, ("其他警情",))
    place = (
        people[0].person.household.address
        if people and people[0].person and people[0].person.household
        else ""
    )
    made = Incident(
        maker.id("incident"), number, category, at, grid, place or f"济源市{maker.town.name}", None, None,
        maker.pick(texts), "3", maker.town.police_unit, None, at + timedelta(minutes=2),
        at + timedelta(minutes=2 + minutes), at + timedelta(minutes=40 + 3 * minutes), "CLOSED", "其他",
    )  # fmt: skip
    made.people = people
    made.domestic_violence = category in DV_CATEGORIES
    made.updated_at = made.closed_at
    maker.town.incidents.append(made)
    call(maker, made, at, people[0] if people else Party("CALLER", "", None, maker.phone()))
    return made


def call(maker: Maker, to: Incident, at: datetime, caller: Party) -> Call:
    """A call about the incident; any but the first names the first one's number."""
    stamp = f"{maker.town.police_unit}{at:%Y%m%d}"
    first = to.calls[0].number if to.calls else None
    made = Call(
        maker.id("call"), f"{stamp}{maker.count_up('C' + stamp):05d}", first, to, at, maker.town.police_unit,
        "110", Party("CALLER", caller.name, None, caller.phone, caller.person), to.place, to.summary,
        to.grid_code, to.category, to.false_call, to.duplicate, to.test,
    )  # fmt: skip
    to.calls.append(made)
    maker.town.calls.append(made)
    return made


def dispute_incident(
    maker: Maker, grid: str | None, at: datetime, people: list[Party], code: str
) -> Incident:
    """A public-order dispute (治安纠纷) of a GB/T 31000 dispute type."""
    made = incident(maker, grid, at, "200200", people)
    made.dispute_type = code
    made.result = "现场调解"
    made.summary = maker.pick(BY_CODE[code].contents)
    return made


def hand_over(what: Incident, committee: str, at: datetime) -> None:
    """Close an incident with the result 移交调解, handed to this committee (credit code)."""
    what.result, what.state = "移交调解", "CLOSED"
    what.mediation_org, what.handed_over_at = committee, at
    what.closed_at = what.updated_at = at


def dv_incident(maker: Maker, at: datetime, victim: Person, offender: Person) -> Incident:
    """Domestic violence (家庭暴力) at the victim's home."""
    people = [party(victim, "VICTIM"), party(offender, "SUSPECT")]
    made = incident(maker, victim.grid_code, at, "200600", people)
    made.result, made.level = "批评教育", "2"
    return made


def dv_warning(maker: Maker, about: Incident, issued: date, *, notified: bool = True) -> DvWarning:
    """A written warning on an incident's two people; notified to the village on the next day, or not."""
    word = f"济公（{maker.short_name}）家告字"
    village = (about.grid_code or maker.town.grids[0].code)[:12]
    made = DvWarning(
        maker.id("dv_warning"), maker.town_document(word, issued.year), about, issued,
        issued + timedelta(days=1), about.people[0], about.people[1], village,
        maker.on(issued + timedelta(days=1), 10) if notified else None, None, about.officer, about.grid_code,
    )  # fmt: skip
    about.result = "告诫"
    maker.town.dv_warnings.append(made)
    return made


def police_case(maker: Maker, filed: date, cause: str, people: list[Party], *, criminal: bool) -> PoliceCase:
    """A case filed; public-order violations carry a decision and are sealed by the law of 2026."""
    month = f"{filed:%Y%m}"
    unit = maker.town.police_unit
    number = f"A{unit}{month}{maker.count_up('A' + month):04d}"
    suspect = people[0].name
    word = f"济公（{maker.short_name}）行罚决字"
    made = PoliceCase(
        maker.id("police_case"), number, "CRIMINAL" if criminal else "PUBLIC_ORDER", f"{suspect}{cause}案",
        cause, None, filed, None, "INVESTIGATING",
        None if criminal else maker.town_document(word, filed.year), people, None, unit, None,
    )  # fmt: skip
    made.updated_at = maker.on(filed, 17)
    if not criminal:
        made.state, made.closed_on, made.sealed = "CLOSED", filed + timedelta(days=9), True
    maker.town.police_cases.append(made)
    return made


def intel_signal(maker: Maker, at: datetime, grid: str | None, kind: str, level: str) -> IntelSignal:
    """An intelligence signal, valid for thirty days."""
    number = maker.order_number("QB", at.date())
    centre = f"ZX{maker.between(1, 5):02d}"
    made = IntelSignal(maker.id("signal"), number, at, centre, kind, level, f"{kind}，请关注", grid, None,
                       at.date() + timedelta(days=30))  # fmt: skip
    maker.town.intel_signals.append(made)
    return made


def supervision(
    maker: Maker, at: datetime, subject: Incident, kind: str, officer: Official | None
) -> SupervisionItem:
    """A supervision item on an incident, due in three days and done in two."""
    day = at.date()
    made = SupervisionItem(
        maker.id("supervision"), maker.order_number("DB", day), at, kind, subject.number, officer,
        day + timedelta(days=3), day + timedelta(days=2), "已整改", subject.grid_code,
    )  # fmt: skip
    maker.town.supervision_items.append(made)
    return made
