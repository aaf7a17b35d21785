"""Service items, catalogue and applications of the sample city, natively."""

from datetime import date, datetime, timedelta

from connectors.contract import NativeRows, record_of
from connectors.sample.world import Application as WorldApplication
from connectors.sample.world import City, Town
from connectors.sample.world import ServiceItem as WorldItem
from connectors.services.applications import Application, ProxyAuthorization
from connectors.services.items import CatalogItem, ServiceItem
from connectors.services.sample.native import LATE_CORRECTION, codes, local, noon, typed_id
from connectors.services.tables import CHANNELS, UPDATE_CYCLES

ITEM, APPLICATION, CATALOG = record_of(ServiceItem), record_of(Application), record_of(CatalogItem)
CONSENT = record_of(ProxyAuthorization)
STATES = {
    word: native
    for native, word in enumerate(
        ("APPLIED", "ACCEPTED", "REFUSED", "SUPPLEMENT", "SPECIAL", "FINISHED", "RETURNED"), start=1
    )
}
_SHARES = {"无条件共享": 1, "有条件共享": 2, "不予共享": 3}
_OPENED = date(2022, 1, 4)  # when the platform was filled
_UNKNOWN_CHANNEL, _UNKNOWN_EVERY = "7", 1999  # a kind of terminal that the code table does not know
_LATE_EVERY = 500
_NO_PROMISE_EVERY = 2999  # rows without the date that must be there


def city_wide(city: City) -> NativeRows:
    """Service items, then the resource catalogue."""
    entered = noon(_OPENED)
    for item in city.city_wide.service_items:
        names = (item.code, item.code[-12:], item.name, item.kind, item.department, item.organ_uscc)
        papers = "|".join(item.materials) or None
        yield ITEM, (*names, *_flags(item), item.promised_days, item.online_depth, papers, entered)
    cycles = codes(UPDATE_CYCLES)
    for entry in city.city_wide.catalog:
        share, cycle = _SHARES[entry.share_kind], cycles.get(entry.update_cycle, "9")
        values = (entry.code, entry.name, entry.provider, share, "|".join(entry.fields), cycle)
        yield CATALOG, (*values, entry.legal_basis, entered)


def _flags(item: WorldItem) -> tuple[int, ...]:
    flags = (item.at_most_once, item.zero_visit, item.any_counter, item.one_day, item.one_licence)
    return tuple(map(int, flags))


def rows(town: Town) -> NativeRows:
    """The applications of a town, then who consented to be acted for."""
    yield from _applications(town)
    yield from _authorizations(town)


def _applications(town: Town) -> NativeRows:
    channels, today = codes(CHANNELS), noon(town.as_of)
    for made in town.applications:
        applicant, serial, accepted = made.applicant, made.id, made.accepted_on
        channel = channels.get(made.channel, "1")
        promised: date | None = made.promised_on
        if serial % _UNKNOWN_EVERY == _UNKNOWN_EVERY - 1:
            channel = _UNKNOWN_CHANNEL
        if serial % _NO_PROMISE_EVERY == _NO_PROMISE_EVERY - 1:
            promised = None
        yield (
            APPLICATION,
            (
                made.number,
                made.item.code,
                "1" if applicant.organization is None else "2",
                applicant.name,
                typed_id(applicant.id_number, serial),
                1 if applicant.id_number else 0,
                applicant.organization,
                applicant.phone,
                *_agent(made),
                made.grid_code,
                STATES[made.state],
                "1" if made.immediate else "2",
                channel,
                made.at.replace(tzinfo=None),
                accepted,
                made.supplement_asked_on,
                made.missing,
                promised,
                made.finished_on,
                made.rating,
                1 if made.cross_province else 0,
                _updated(made, today),
            ),
        )


def _agent(made: WorldApplication) -> tuple[object, ...]:
    """Name and ID number of the proxy agent, and when the applicant agreed."""
    agent = made.agent
    return (agent.name, agent.id_number, local(made.at)) if agent is not None else (None, None, None)


def _updated(made: WorldApplication, today: datetime) -> datetime:
    """The source's own time of last change; a few were corrected long after."""
    last = made.updated_at or made.at
    if made.id % _LATE_EVERY == _LATE_EVERY - 1:
        return min(last.replace(tzinfo=None) + LATE_CORRECTION, today)
    return last.replace(tzinfo=None)


def _authorizations(town: Town) -> NativeRows:
    """Each consent once: those given with an application, then those that only the residents' file knows."""
    seen: set[tuple[str, str]] = set()
    for made in town.applications:
        applicant, acting = made.applicant, made.agent
        if acting is None or applicant.id_number is None or acting.id_number is None:
            continue
        if (applicant.id_number, acting.id_number) not in seen:
            seen.add((applicant.id_number, acting.id_number))
            names = (applicant.name, applicant.id_number, acting.name, acting.id_number)
            yield CONSENT, (f"{made.number}-A", *names, made.grid_code, made.at.date(), None)
    for resident, agent in ((p, p.proxy_agent) for p in town.people if p.proxy_agent is not None):
        if (resident.id_number, agent.id_number) not in seen:
            names = (resident.name, resident.id_number, agent.name, agent.id_number)
            since = max(resident.moved_in, town.as_of - timedelta(days=30 + resident.id % 300))
            yield CONSENT, (f"WT{resident.id}", *names, resident.grid_code, since, None)
