"""The two answers: one grid with everything on it, and a page of grids with five departments' records."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bench.handwritten import records
from bench.handwritten.pools import Pool, Service
from bench.handwritten.records import UNIT_LEVEL, Make, Object
from bench.handwritten.values import day
from bench.statements import Statement

PAGE = 20
CALLS = 5
_LEVELS = (15, 12, 9, 6)


@dataclass(frozen=True)
class Stores:
    """Every store, and the statements of both answers by name (department.table)."""

    pools: Mapping[str, Pool]
    service: Service
    grid: Mapping[str, Statement]
    grids: Mapping[str, Statement]
    dates_are_text: bool  # SQLite has no dates

    async def one(self, name: str, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        """Rows of one of the grid's lists."""
        return await self.pools[name.partition(".")[0]].fetch(self.grid[name], values)

    async def many(self, name: str, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        """Rows of one list of many grids."""
        return await self.pools[name.partition(".")[0]].fetch(self.grids[name], values)


async def one_grid(stores: Stores, code: str) -> Object | None:
    """G1. Every list is asked at once; calls follow their incidents."""
    values: dict[str, Any] = {":code": code, ":code12": code[:12], ":code9": code[:9], ":code6": code[:6]}
    values[":covering"] = [code[:digits] for digits in _LEVELS]

    async def listed(name: str, make: Make) -> Object:
        return _page(await stores.one(name, values), make)

    async def asked(table: str, make: Callable[[Object], Object]) -> Object:
        groups = await stores.service.query(table, stores.grid[f"judicial.{table}"], [code])
        rows = groups[0]["rows"] if groups else []
        return {"totalCount": groups[0]["total"] if groups else 0, "nodes": [make(row) for row in rows]}

    found: Any = await asyncio.gather(
        stores.one("registry.unit", values),
        _incidents_with_calls(stores, values),
        listed("police.rk_syrkxx", records.resident),
        listed("police.aj_jbxx", records.police_case),
        listed("court.ajxx", records.court_case),
        listed("court.sqwptj", records.delegated_mediation),
        listed("procuratorate.yx_aj_main", records.procuratorate_case),
        listed("procuratorate.yx_ks_main", records.complaint),
        asked("tjaj", records.mediation_case),
        asked("flzx", records.consultation),
        listed("services.eg_apply", records.application),
        listed("services.hotline_order", records.hotline_order),
        listed("registry.visit", records.visit),
        listed("registry.volunteer", records.volunteer),
    )
    unit, incidents, *lists = found
    return _grid(unit[0], incidents, lists) if unit else None


def _grid(unit: Sequence[Any], incidents: Object, lists: Sequence[Object]) -> Object:
    residents, police, court, delegated, cases, complaints, mediation, asked, *others = lists
    applications, orders, visits, volunteers = others
    _, code, name, level, households, population, valid_from = unit
    return {
        "code": code,
        "name": name,
        "level": UNIT_LEVEL.get(level),
        "households": households,
        "population": population,
        "validFrom": day(valid_from),
        "police": {"residents": residents, "incidents": incidents, "cases": police},
        "court": {"cases": court, "preLitigationMediations": delegated},
        "procuratorate": {"cases": cases, "complaints": complaints},
        "judicial": {"mediationCases": mediation, "consultations": asked},
        "services": {"applications": applications, "hotlineOrders": orders},
        "party": {"visits": visits},
        "partners": {"volunteers": volunteers},
    }


async def _incidents_with_calls(stores: Stores, values: Mapping[str, Any]) -> Object:
    page = _page(await stores.one("police.jcj_jqxx", values), records.incident)
    keys = [node["incidentNumber"] for node in page["nodes"]]
    calls = _grouped(await stores.one("police.jcj_jjd", {":keys": keys}), records.call, CALLS) if keys else {}
    for node in page["nodes"]:
        node["calls"] = {"nodes": calls.get(node["incidentNumber"], [])}
    return page


def _page(rows: Sequence[Sequence[Any]], make: Make) -> Object:
    """Rows begin with key, total and a mark that tells a row from the NULLs of an empty page."""
    totals = {row[0]: row[1] for row in rows}
    shown = [row for row in rows if row[2] is not None][:PAGE]
    return {"totalCount": sum(totals.values()), "nodes": [make(row[3:]) for row in shown]}


def _grouped(rows: Sequence[Sequence[Any]], make: Make, limit: int) -> dict[str, list[Object]]:
    """Rows begin with their parent's key."""
    groups: dict[str, list[Object]] = {}
    for row in rows:
        group = groups.setdefault(row[0], [])
        if len(group) < limit:
            group.append(make(row[1:]))
    return groups


async def page_of_grids(stores: Stores, within: str, first: int) -> list[Object]:
    """G100: one statement a department, whichever number of grids."""
    today: Any = date.today()  # noqa: DTZ011 - the machine's day, as the hub's clock has it in Shanghai
    values = {":today": today.isoformat() if stores.dates_are_text else today}
    values |= {":code9": within, ":end": f"{within}:"}
    units = (await stores.many("registry.unit", values))[:first]
    keys = [unit[0] for unit in units]

    async def listed(name: str, make: Make) -> dict[str, list[Object]]:
        return _grouped(await stores.many(name, {":keys": keys}), make, PAGE)

    async def mediation() -> dict[str, list[Object]]:
        groups = await stores.service.query("tjaj", stores.grids["judicial.tjaj"], keys)
        return {group["key"]: [records.mediation_case(row) for row in group["rows"]] for group in groups}

    found = await asyncio.gather(
        listed("police.jcj_jqxx", records.incident),
        listed("court.ajxx", records.court_case),
        listed("procuratorate.yx_aj_main", records.procuratorate_case),
        mediation(),
        listed("services.hotline_order", records.hotline_order),
    )
    return [_line(unit, found) for unit in units]


def _line(unit: Sequence[Any], found: Sequence[dict[str, list[Object]]]) -> Object:
    code, name, population = unit
    incidents, court, procuratorate, mediation, orders = (lists.get(code, []) for lists in found)
    return {
        "code": code,
        "name": name,
        "population": population,
        "police": {"incidents": {"nodes": incidents}},
        "court": {"cases": {"nodes": court}},
        "procuratorate": {"cases": {"nodes": procuratorate}},
        "judicial": {"mediationCases": {"nodes": mediation}},
        "services": {"hotlineOrders": {"nodes": orders}},
    }
