"""How the court's case system writes things: DATETIME without zone, flags '1' and '0', own code tables."""

from pathlib import Path

from connectors.contract import CodeTable, Day, Flag, Instant, Money, OfficialNumber

MOMENT = Instant()
DAY = Day(form=None)
YES_NO = Flag("1", "0")
YUAN = Money("yuan")
CASE_NUMBER = OfficialNumber()

_CODES = Path(__file__).parent / "codes"


def _table(scheme: str, title: str) -> CodeTable:
    return CodeTable.of_file(f"court.{scheme}", title, _CODES / f"{scheme}.csv")


COURT = _table("court_code", "法院代码")
CASE_TYPE = _table("case_type", "案件类型代码")
CHARGE = _table("charge", "刑事罪名")
PROCEDURE = _table("procedure", "适用程序")
CLOSING = _table("closing", "结案方式")
HEARING_KIND = _table("hearing_kind", "庭审类型")
PROTECTION_MEASURE = _table("protection_measure", "人身安全保护措施")

TABLES = (COURT, CASE_TYPE, CHARGE, PROCEDURE, CLOSING, HEARING_KIND, PROTECTION_MEASURE)
