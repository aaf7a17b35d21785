"""Native rows of the procuratorate's assessments of petition risk in the sample city."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from connectors.procuratorate import writing
from connectors.procuratorate.writing import key_of, wall
from connectors.sample import world

Row = Sequence[Any]
_OWN_RISKS = 10_000_000_000  # keys of assessments that are derived from a case: behind those of the sample


def risk_rows(town: world.Town) -> Iterator[Row]:
    """Assessments that the sample tells of, and the ones that every decided criminal case has."""
    by_number = {case.unified_number: case for case in town.procuratorate_cases}
    told = set()
    for risk in town.risk_assessments:
        case = by_number.get(risk.case_number)
        if risk.department == "procuratorate":
            told.add(risk.case_number)
            yield _told_risk(risk, case)
    for nth, case in enumerate(by_number.values()):
        if case.decided_on and case.unified_number not in told and not writing.is_supervision(case):
            yield _own_risk(town, nth, case)


def _told_risk(risk: world.PetitionRiskAssessment, case: world.ProcuratorateCase | None) -> Row:
    handler = risk.assessor or (case.procurator if case is not None else None)
    return (
        risk.id,
        risk.number,
        case.id if case is not None else None,
        risk.level,
        wall(risk.assessed_at),
        key_of(handler),
        "|".join(risk.factors),
        risk.plan,
        risk.reviewed_by,
        risk.valid_until,
        risk.grid_code or (case.grid_code if case is not None else None),
        int(case is not None and case.sealed),
    )


def _own_risk(town: world.Town, nth: int, case: world.ProcuratorateCase) -> Row:
    day = case.decided_on or case.accepted_on
    refused = case.decision in {"NOT_PROSECUTED", "NOT_ARRESTED"} and bool(case.victims)
    return (
        _OWN_RISKS + case.id,
        f"PG{day:%Y%m%d}{town.index:02d}9{nth:05d}",
        case.id,
        3 if refused else 4,
        datetime.combine(day, time(10)),
        key_of(case.procurator),
        "被害人不服决定" if refused else "",
        "释法说理" if refused else "无需专门预案",
        None,
        day + timedelta(days=180),
        case.grid_code,
        int(case.sealed),
    )
