"""A year of government services: applications, hotline orders, petitions, nursing, care, credit."""

from datetime import date, datetime, timedelta

from connectors.sample.making import services
from connectors.sample.making.maker import Maker, party
from connectors.sample.world import Application, HotlineOrder, HotlineStep, Party, Person, ServiceItem
from connectors.sample.year.scatter import OFFICE_HOURS, Scatter, zipf_weights
from connectors.sample.year.sizes import SizeOfTown

_STATES = ("FINISHED",) * 180 + ("SUPPLEMENT",) * 5 + ("RETURNED",) * 4 + ("REFUSED",) * 3 + ("SPECIAL",) * 2
_RATINGS = (5,) * 88 + (4,) * 8 + (3,) * 2 + (2, 1)
_CHANNELS = ("窗口",) * 4 + ("网上",) * 5 + ("自助",)
_CATEGORIES = ("咨询",) * 30 + ("求助",) * 45 + ("投诉",) * 15 + ("举报",) * 4 + ("建议",) * 4 + ("感谢",) * 2
_TOP_ITEMS = 0.6  # of the applications are for a tenth of the items


def make_applications(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """A year of applications by adults, the frequent items most."""
    count = size.rows("applications")
    items = list(maker.city.service_items)
    maker.random.shuffle(items)
    chosen = maker.random.choices(items, zipf_weights(len(items), _TOP_ITEMS), k=count)
    adults = [person for person in maker.town.people if person.phone and person.household is not None]
    first = maker.id("application")
    clerk = _Clerk(maker)
    made = maker.town.applications
    people = len(adults)
    random = maker.random.random
    for nth, at in enumerate(scatter.instants(count, OFFICE_HOURS)):
        made.append(clerk.take(first + nth, at, chosen[nth], adults[int(random() * people)]))


class _Clerk:
    """Takes applications fast: one day's texts are made once."""

    def __init__(self, maker: Maker) -> None:
        self._today, self._random = maker.today, maker.random.random
        self._town = f"{maker.town.index:02d}"
        self._day: date | None = None
        self._stamp, self._nth = "", 0

    def take(self, number: int, at: datetime, item: ServiceItem, person: Person) -> Application:
        """One application; what has not been promised for before today is still under way."""
        day = at.date()
        if day != self._day:
            self._day, self._stamp, self._nth = day, f"BJ{day:%Y%m%d}{self._town}", 0
        self._nth += 1
        luck = self._random()
        promised = day + timedelta(days=item.promised_days * 7 // 5)
        grid = person.household.grid_code if person.household is not None else None
        who = Party("APPLICANT", person.name, person.id_number if luck < 0.97 else None, person.phone, person)
        made = Application(
            number, f"{self._stamp}{self._nth:06d}", item, who, None, at, day, None, None, promised, None,
            "ACCEPTED", item.promised_days == 0, None, luck > 0.992, _CHANNELS[int(luck * 977) % 10], grid,
            at,
        )  # fmt: skip
        if luck > 0.985:
            made.agent = self._agent(person)
        if promised < self._today:
            self._end(made, _STATES[int(luck * 7919) % len(_STATES)], int(luck * 104_729) % 200)
        return made

    def _agent(self, person: Person) -> Party | None:
        agent = person.household.linked_member if person.household is not None else None
        if agent is None or agent is person:
            return None
        person.proxy_agent = agent
        return party(agent, "AGENT")

    def _end(self, made: Application, state: str, luck: int) -> None:
        made.state = state
        if state == "SUPPLEMENT":
            made.supplement_asked_on = made.accepted_on
            made.missing = made.item.materials[0]
            return
        if state == "REFUSED":
            made.accepted_on = None
        if state != "SPECIAL":
            made.finished_on = made.promised_on
            made.updated_at = made.at + (made.promised_on - made.at.date())
        if luck < 100 and state == "FINISHED":
            made.rating = _RATINGS[luck]


def make_orders(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """Hotline orders, some late, returned, secret or without a place."""
    count = size.rows("hotline")
    grids = scatter.grids(count)
    maker.random.shuffle(grids)
    for at, grid in zip(scatter.instants(count), grids, strict=True):
        person = scatter.adult(grid)
        raiser = party(person, "RAISER", verified=maker.chance(0.4))
        order = services.hotline_order(maker, at, raiser, maker.pick(_CATEGORIES), grid.code)
        _handle(maker, order)


def _handle(maker: Maker, order: HotlineOrder) -> None:
    order.secrecy = order.category == "举报" or maker.chance(0.02)
    luck = maker.random.random()
    if luck < 0.03:
        order.grid_code = (order.grid_code or "")[:12] or None
        order.dirt = "village_only"
    elif luck < 0.05:
        order.grid_code, order.dirt = None, "no_grid"
    elif luck < 0.08 and order.finished_at is not None:
        late = order.finished_at + timedelta(days=8)
        order.steps.insert(
            2, HotlineStep("退回", order.at + timedelta(days=1), order.unit, "非本单位职责，退回")
        )
        order.finished_at = order.updated_at = late
        order.steps[-1].at = late
        order.satisfied = 2
    elif luck < 0.1:
        order.urgency = "紧急"


def make_petitions(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """Petitions of one to several people."""
    count = size.rows("petitions")
    grids = scatter.grids(count)
    maker.random.shuffle(grids)
    for at, grid in zip(scatter.instants(count, OFFICE_HOURS), grids, strict=True):
        many = maker.random.choices((1, 2, 3, 6), (80, 12, 5, 3))[0]
        people = [party(scatter.adult(grid), "PETITIONER", verified=maker.chance(0.9)) for _ in range(many)]
        made = services.petition(maker, at, people, grid.code)
        if made.replied_on is not None and maker.chance(0.7):
            made.state = "CLOSED"


def make_care(maker: Maker, scatter: Scatter, size: SizeOfTown) -> None:
    """Nursing orders for elders, care records for children and elders, credit records of companies."""
    elders = [
        person
        for person in maker.town.people
        if maker.today.year - person.born.year >= 70 and person.grid_code
    ]
    children = [person for person in maker.town.people if person.left_behind == "03" and person.grid_code]
    for at in scatter.instants(size.rows("nursing"), OFFICE_HOURS):
        cancelled = at.date() + timedelta(days=1) if maker.chance(0.08) else None
        services.nursing_order(maker, at, maker.pick(elders), cancelled)
    for nth, days in enumerate(scatter.days_ago(size.rows("care"))):
        child = nth % 2 == 0 and bool(children)
        person = maker.pick(children) if child else maker.pick(elders)
        services.care_record(maker, maker.day(days), person, "留守儿童关爱" if child else "独居老人探访")
    companies = [org for org in maker.town.organizations if org.kind == "COMPANY"]
    for days in scatter.days_ago(size.rows("credit")):
        services.credit_record(maker, maker.pick(companies), maker.day(days))
