"""How the procuratorate's business platform writes things.

Dates and timestamps are native, flags are the numbers 1 and 0, states are the vendor's numbers, keys are
numbers too, and amounts are whole fen.
"""

from pathlib import Path

from connectors.contract import CodeTable, Day, Flag, Instant, Money, OfficialNumber

MOMENT = Instant()
DAY = Day(form=None)
YES_NO = Flag(1, 0)
FEN = Money("fen")
DOCUMENT_NUMBER = OfficialNumber()

_CODES = Path(__file__).parent / "codes"


def _table(scheme: str, title: str) -> CodeTable:
    return CodeTable.of_file(f"procuratorate.{scheme}", title, _CODES / f"{scheme}.csv")


TRANSFER_CAUSE = _table("transfer_cause", "移诉案由")
COMPLAINT_KIND = _table("complaint_kind", "控告申诉类别")
COMPLAINT_RESULT = _table("complaint_result", "控告申诉办理结果")
LEAD_TOPIC = _table("lead_topic", "公益诉讼领域")
LEAD_SOURCE = _table("lead_source", "线索来源")

TABLES = (TRANSFER_CAUSE, COMPLAINT_KIND, COMPLAINT_RESULT, LEAD_TOPIC, LEAD_SOURCE)
