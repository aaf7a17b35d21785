"""Native rows of the procuratorate's store, written by hand, dirt included, by record."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

Rows = dict[str, list[Sequence[Any]]]

GRID = "419001102201003"
VILLAGE = GRID[:12]
SUSPECT, VICTIM = "41900119760314001X", "419001198209301240"
POLICE_CASE = "A4190015700002026030001"
ARREST, PROSECUTION, JUVENILE, SUPERVISION, ODD = 70000001, 70000002, 70000003, 70000004, 70000005


def at(text: str) -> datetime:
    """A TIMESTAMP without zone, as the store holds it."""
    return datetime.fromisoformat(text)


def _case(key: int, number: str, kind: int, stage: int, **other: Any) -> Sequence[Any]:
    """A case as it is in most columns; what differs is named by its column."""
    row: dict[str, Any] = {
        "aj_id": key, "bmsah": number, "tysah": f"TY4190012026{key - 70000000:06d}", "aj_kind": kind,
        "aj_stage": stage, "ajmc": "王秀兰故意伤害案", "ysay_code": "40177", "ysdw_name": "济源市公安局",
        "accept_date": date(2026, 3, 2), "limit_date": date(2026, 3, 9), "decide_date": None,
        "bqs_kind": None,
        "wsh": None, "ga_ajbh": POLICE_CASE, "fy_ah": None, "db_flag": 0, "wcn_flag": 0,
        "cbjcg_id": 900000100,
        "grid_no": GRID, "fc_flag": 0, "update_ts": at("2026-03-02 17:00:00"),
    }  # fmt: skip
    unknown = other.keys() - row.keys()
    assert not unknown, unknown
    return tuple((row | other).values())


NATIVE: Rows = {
    "ProcuratorateCase": [
        _case(ARREST, "济检刑捕受[2026]1号", 1010, 211, wsh="济检刑批捕〔2026〕1号",
              decide_date=date(2026, 3, 8)),
        _case(PROSECUTION, "济检刑诉受〔2026〕第1号", 1020, 230, wsh="济检刑诉[2026]1号",
              accept_date=date(2026, 4, 2), decide_date=date(2026, 4, 30), fy_ah="(2026)豫9001刑初12号",
              db_flag=1),
        _case(JUVENILE, "济检未检受〔2026〕1号", 3010, 231, bqs_kind=40, wcn_flag=1, fc_flag=1,
              accept_date=date(2026, 5, 2)),
        _case(SUPERVISION, "济检民监受〔2026〕1号", 2010, 310, ysay_code="70100", ysdw_name=None,
              ga_ajbh=None, fy_ah="（2026）豫96民终45号", accept_date=date(2026, 6, 2), grid_no=VILLAGE),
        _case(ODD, "济检刑诉受〔2026〕2号", 1020, 999, ajmc=None, ysay_code="88888", bqs_kind=7, db_flag=2,
              accept_date=None, grid_no=None),
    ],
    "ProcuratorateSuspect": [
        (1, "XYR419001000000001", ARREST, "王秀兰", SUSPECT.lower(), 1, "13800000001", 502,
         date(2026, 5, 8), 1, 0, "批准逮捕", 0),
        (2, "XYR419001000000002", PROSECUTION, "王秀兰", SUSPECT, 0, None, 500, None, 0, 0, None, 0),
        (3, "XYR419001000000003", JUVENILE, "小明", None, 0, None, 599, None, 1, 1, "附条件不起诉", 1),
    ],
    "ProcuratorateParticipant": [
        (7000000100, ARREST, 11, "李强", VICTIM, "13800000002", 0),
        (7000000400, SUPERVISION, 21, "赵敏", None, "13800000003", 0),
    ],
    "Complaint": [
        (1, "济检控申〔2026〕12号", "8103", "赵敏", VICTIM, "13800000003", at("2026-06-01 09:00:00"),
         "对二审判决不服", "(2026)豫96民终45号", None, date(2026, 6, 8), date(2026, 6, 5),
         date(2026, 8, 30), None, None,
         900000100, GRID),
        (2, "济检控申[2026]13号", "8101", "王秀兰", None, "13800000001", at("2026-03-01 09:00:00"), None,
         None, POLICE_CASE, date(2026, 3, 8), None, date(2026, 5, 30), date(2026, 5, 20), "8201", None, None),
    ],
    "PublicInterestLead": [
        (1, "济检行公建〔2026〕3号", "6101", 30, "6203", at("2026-02-01 10:00:00"), "河道倾倒垃圾",
         "轵城镇人民政府", date(2026, 2, 20), None, 900000100, GRID),
    ],
    "JudicialRelief": [
        (1, "济检救助〔2026〕2号", "李强", VICTIM, "13800000002", date(2026, 5, 1), date(2026, 6, 1), 1250050,
         "家庭困难", "TY4190012026000001", GRID),
    ],
    "ProcuratoratePetitionRisk": [
        (10070000001, "PG20260308020001", ARREST, 3, at("2026-03-08 10:00:00"), 900000100, "被害人不服决定",
         "释法说理", None, date(2026, 9, 4), GRID, 0),
    ],
    "Procurator": [
        (900000100, "J419001100", "周明", "检察官", "济源市人民检察院", "03916691100"),
    ],
    "LiaisonStation": [
        (1, "东轵城检察联络站", VILLAGE, 900000100, "每周四下午", "03916691100", date(2024, 5, 1), None),
        (2, "西轵城检察联络站", "419001102202", None, None, None, date(2024, 5, 1), date(2025, 12, 31)),
    ],
}  # fmt: skip
