"""Code tables of the police (公安代码), and the forms in which its store keeps dates and times."""

from pathlib import Path

from connectors.contract import CodeTable, Day, Instant
from connectors.contract import base as shared

_CODES = Path(__file__).parent / "codes"

DAY = Day(form="%Y%m%d")
MOMENT = Instant(form="%Y%m%d%H%M%S", length=14)
UNIT = 12  # digits of a police organisation code (GA/T 380)
COMMUNITY = 15  # digits of a police community code (GA/T 2000.33-2020): a code space apart from grids


def _table(scheme: str, title: str, file: str) -> CodeTable:
    return CodeTable.of_file(scheme, title, _CODES / f"{file}.csv")


INCIDENT_CATEGORY = _table("police.incident_category", "报警类别代码", "incident_category")
INCIDENT_LEVEL = _table("police.incident_level", "警情级别代码", "incident_level")
CALL_CHANNEL = _table("police.call_channel", "报警途径代码", "call_channel")
HANDLING_RESULT = _table("police.handling_result", "处理结果代码", "handling_result")
CASE_CAUSE = _table("police.case_cause", "公安案由代码", "case_cause")
COERCIVE_MEASURE = _table("police.coercive_measure", "强制措施代码", "coercive_measure")
FLOATING_REASON = _table("police.floating_reason", "流入原因代码", "floating_reason")
MOVE_REASON = _table("police.move_reason", "人口变动原因代码", "move_reason")
LEFT_BEHIND = _table("GB/T 31000 left behind", "留守人员类型代码", "left_behind")
INTEL_CENTRE = _table("police.centre", "警务中心代码", "intel_centre")
SIGNAL_KIND = _table("police.signal_kind", "情报类别代码", "signal_kind")
SUPERVISION_KIND = _table("police.supervision_kind", "监督事项类别代码", "supervision_kind")

TABLES = (
    *shared.TABLES,
    INCIDENT_CATEGORY,
    INCIDENT_LEVEL,
    CALL_CHANNEL,
    HANDLING_RESULT,
    CASE_CAUSE,
    COERCIVE_MEASURE,
    FLOATING_REASON,
    MOVE_REASON,
    LEFT_BEHIND,
    INTEL_CENTRE,
    SIGNAL_KIND,
    SUPERVISION_KIND,
)
