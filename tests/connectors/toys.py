"""Departments that exist only in tests: written to disk as a folder is, and found as the real ones are."""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from connectors.contract import Department, departments

RECORDS = '''
"""What the fire brigade keeps (消防救援大队)."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from connectors.contract import *

CASE = NumberKind.COURT_CASE
CAUSE = CodeTable("fire.cause", "起火原因", {"01": "电气", "02": "用火不慎", "03": "燃放烟花", "99": "不明"})


class Stage(Enum):
    """How far a call-out has come."""

    CALLED = "called"
    ON_SITE = "on_site"
    CLOSED = "closed"


STAGES = {"1": Stage.CALLED, "2": Stage.ON_SITE, "3": Stage.CLOSED, "9": Stage.CLOSED}


@record(table="xf_jqb", zh="火警", list_name="fire_calls", data_class=DataClass.ALARM, order="-called_at",
        sealed_by="sealed", updated_by="updated_at")
class FireCall:
    """A call for the fire brigade (火警)."""

    number: str = attribute("bh", Text(20), "警情编号", key=True, link=own_number(NumberKind.INCIDENT))
    called_at: datetime = attribute("bjsj", Instant(), "报警时间")
    updated_at: datetime | None = attribute("gxsj", Instant("%Y%m%d%H%M%S"), "更新时间")
    place: str | None = attribute("wgdm", Text(15), "网格代码", link=grid())
    caller_id_number: str | None = attribute("bjrsfzh", CitizenId(), "报警人", link=person("caller"))
    cause: Code | None = attribute("order", Coded(CAUSE), "起火原因")
    stage: Stage = attribute("zt", Enumerated(Stage, STAGES), "状态")
    losses: Decimal | None = attribute("ss", Money("fen"), "损失")
    cost: Decimal | None = attribute("k", Money(), "费用")
    engines: int | None = attribute("n", Integer(), "出动车辆")
    document: str | None = attribute("wsh", OfficialNumber(), "案号", link=refers_to(CASE, "case"))
    told: str | None = attribute("c0", Text(200), "经过")
    sealed: bool = attribute("Fcbz", Flag("Y", "N"), "封存标志")
    counted: bool | None = attribute("sfjs", Flag(1, 0), "是否计数")


CALL = belongs_to("FireCall", "call", reverse="inspections")
AREA = grid("area", covers=True, reverse="inspected")


@record(table="xf_jcb", zh="消防检查", list_name="fire_inspections", data_class=DataClass.PUBLIC,
        order="-inspected_on")
class FireInspection:
    """An inspection of a place (消防监督检查)."""

    inspection_id: int = attribute("id", Integer(), "主键", key=True)
    inspected_on: date = attribute("jcrq", Day(), "检查日期")
    next_on: date | None = attribute("xcrq", Day(None), "下次检查")
    company_code: str | None = attribute("tyshxydm", Text(18), "单位", link=organization("company"))
    call_number: str | None = attribute("jqbh", Text(20), "警情", link=CALL)
    area_code: str | None = attribute("xqdm", Text(15), "辖区", link=AREA)


@record(table="xf_aj", zh="火灾案件", list_name="fire_cases", data_class=DataClass.CRIMINAL_CASE,
        order="filed_on")
class FireCase:
    """A case of arson or negligence (失火、放火案件), under its number as kept, in whichever style."""

    number: str = attribute("ah", OfficialNumber(), "案号", key=True, link=own_number(CASE))
    filed_on: date = attribute("larq", Day("%Y-%m-%d"), "立案日期")
    suspect: str | None = attribute("xm", Text(30), "姓名", mask=Mask.NAME)


@record(table="xf_ry", zh="消防员", list_name="fire_fighters", data_class=DataClass.CONTACT,
        order="joined_on")
class FireFighter:
    """A member of the brigade (消防员)."""

    id_number: str = attribute("sfzh", CitizenId(), "公民身份号码", key=True, link=person("person"))
    joined_on: date = attribute("rzrq", Day(None), "入职日期")
'''
FOLDER = '''
"""The fire brigade (消防救援大队)."""

from connectors.contract import Department, Feed, record_of
from connectors.sql import connect
from elsewhere.fire.records import CAUSE, FireCall, FireCase, FireFighter, FireInspection

DEPARTMENT = Department(
    name="fire", zh="消防", doc="The fire brigade.", feed=Feed.EXCHANGE, connect=connect,
    records=tuple(map(record_of, (FireCall, FireInspection, FireCase, FireFighter))), tables=(CAUSE,),
    sample=lambda town: iter(()),
)
'''


@contextmanager
def fire_department(folder: Path) -> Iterator[Department]:
    """A sixth department, in a package outside the repository's connectors; its import is forgotten again."""
    package = folder / "elsewhere"
    (package / "fire").mkdir(parents=True)
    (package / "__init__.py").write_text('"""Connectors kept elsewhere."""\n')
    (package / "fire" / "records.py").write_text(RECORDS)
    (package / "fire" / "__init__.py").write_text(FOLDER)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        (found,) = departments("elsewhere", [str(package)])
        yield found
    finally:
        sys.path.remove(str(folder))
        for name in [m for m in sys.modules if m.split(".")[0] == "elsewhere"]:
            del sys.modules[name]
