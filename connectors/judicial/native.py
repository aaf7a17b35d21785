"""How the judicial bureau's service writes things: text times, Y and N, fen, its own code tables."""

from pathlib import Path

from connectors.contract import CodeTable, Day, Flag, Instant, Money

MOMENT = Instant("%Y-%m-%d %H:%M:%S")
DAY = Day("%Y-%m-%d")
YES_NO = Flag("Y", "N")
FEN = Money("fen")

_CODES = Path(__file__).parent / "codes"


def _table(name: str, title: str) -> CodeTable:
    return CodeTable.of_file(f"judicial.{name}", title, _CODES / f"{name}.csv")


ACCEPTANCE = _table("acceptance", "人民调解受理方式")
PERFORMANCE = _table("performance", "调解协议履行方式")
SESSION_OUTCOME = _table("session_outcome", "调解会结果")
AID_CASE = _table("aid_case", "法律援助案件类别")
AID_APPLICANT = _table("aid_applicant", "法律援助申请人类别")
NOTARY_MATTER = _table("notary_matter", "公证事项")
CONSULTATION_CHANNEL = _table("consultation_channel", "法律咨询渠道")
CONSULTATION_TOPIC = _table("consultation_topic", "法律咨询主题")
CORRECTION_KIND = _table("correction_kind", "社区矫正类别")

TABLES = (
    ACCEPTANCE,
    PERFORMANCE,
    SESSION_OUTCOME,
    AID_CASE,
    AID_APPLICANT,
    NOTARY_MATTER,
    CONSULTATION_CHANNEL,
    CONSULTATION_TOPIC,
    CORRECTION_KIND,
)
