"""Native rows of the court's store, written by hand, dirt included, by record."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

Rows = dict[str, list[Sequence[Any]]]

GRID = "419001102201003"
VILLAGE = GRID[:12]
OFFERED, TRIED, APPEALED, ENFORCED = (f"{court}0000000000{n}" for court, n in
                                      (("9001", 1), ("9001", 2), ("0096", 3), ("9001", 4)))  # fmt: skip
JUVENILE, PATENT, RULING = (f"90010000000000{n}" for n in (5, 6, 7))
DIVORCE = "婚姻家庭、继承纠纷/婚姻家庭纠纷/离婚纠纷"
LOAN = "合同、准合同纠纷/合同纠纷/借款合同纠纷/民间借贷纠纷"
APPLICANT, RESPONDENT = "41900119760314001X", "419001198209301240"


def at(text: str) -> datetime:
    """A DATETIME without zone, as the store holds it."""
    return datetime.fromisoformat(text)


def _case(key: str, number: str, kind: str | None, **other: Any) -> Sequence[Any]:
    """A case as it is in most columns; what differs is named by its column."""
    row: dict[str, Any] = {
        "ajbs": key, "ah": number, "fydm": "豫96" if key.startswith("0096") else "豫9001",
        "ajdl": (kind or "03")[:2], "ajlb": kind, "laaymc": DIVORCE, "zm": None, "sflh": "1", "ajzt": "20",
        "sycx": "2", "larq": at("2026-03-02 09:05:00"), "sxjmr": date(2026, 6, 2), "ycts": 0, "xprq": None,
        "jarq": None, "jafs": None, "sjdwje": None, "sfsw": "0", "sfgk": "0", "cbrbs": "F419001000",
        "sjyxm": None, "wgdm": GRID, "gtjzhh": "102000017", "jflx": "0101", "jfbh": None, "yajbs": None,
        "yah": None, "fcbz": "0", "gxsj": at("2026-03-02 18:00:00"),
    }  # fmt: skip
    unknown = other.keys() - row.keys()
    assert not unknown, unknown
    return tuple((row | other).values())


NATIVE: Rows = {
    "CourtCase": [
        _case(OFFERED, "(2026)豫9001民诉前调801号", "9901", ajzt="91", jafs="13", sycx="6",
              jarq=at("2026-04-01 17:30:00"), jfbh="JF419001102202602200007"),
        _case(TRIED, "（2026）豫9001民初第123号", "0301", larq=at("2026-04-02 10:00:00"), yajbs=OFFERED,
              yah="〔2026〕豫9001民诉前调801号"),
        _case(APPEALED, "〔2026〕豫96民终45号", "0302", larq=at("2026-05-02 10:00:00"), sycx="1",
              yah="(2026)豫9001民初123号"),
        _case(ENFORCED, "（2026）豫9001执789号", "1002", larq=at("2026-06-02 10:00:00"), ajzt="40", sycx="5",
              laaymc=LOAN, sflh="0", sjdwje=Decimal("120000.50"), gtjzhh=None, wgdm=VILLAGE),
        _case(JUVENILE, "（2026）豫9001刑初12号", "0201", laaymc=None, zm="盗窃罪", sflh="0", fcbz="1",
              wgdm=None, gtjzhh=None, ycts=30),
        _case(PATENT, "（2026）豫9001知民初3号", "0398", laaymc="商标纠纷", sflh="否", ajzt="77", cbrbs=None,
              sfsw="1"),
        _case(RULING, "（2026）豫9001财保9号之一", None, ajdl="09", laaymc=None, sflh="0", larq=None),
    ],
    "CourtParty": [
        (f"{TRIED}01", TRIED, "01", "1", "王秀兰", APPLICANT.lower(), "1", None, "13800000001", None,
         "0"),
        (f"{TRIED}02", TRIED, "02", "1", "李强", RESPONDENT, "0", None, "13800000002", "东轵城村1号", "0"),
        (f"{ENFORCED}01", ENFORCED, "09", "2", "济源某公司", None, "0", "91419001MA40AB1214", None, None,
         "0"),
        (f"{ENFORCED}02", ENFORCED, "10", "1", None, None, "0", None, "13800000003", None, "0"),
    ],
    "Hearing": [
        ("000000000000001", TRIED, at("2026-04-20 09:00:00"), 60, "1", "第3审判庭", "0", "2", "F419001000",
         "0"),
        ("000000000000002", TRIED, at("2026-12-01 15:00:00"), 30, "8", None, "1", "1", "F419001000", "0"),
    ],
    "PreLitigationMediation": [
        ("000000000000001", OFFERED, "52419001MJ0987CD3P", "东轵城村人民调解委员会", VILLAGE, GRID,
         at("2026-03-02 10:00:00"), date(2026, 4, 1), "0", None, None, "F419001000",
         at("2026-03-02 10:00:00"), "0"),
        ("000000000000002", OFFERED, "52419001MJ0987CD3P", "轵城镇人民调解委员会", None, GRID,
         at("2026-03-20 10:00:00"), date(2026, 4, 19), "1", date(2026, 4, 1), "2", None,
         at("2026-04-01 17:30:00"), "0"),
    ],
    "JudicialConfirmation": [
        ("000000000000001", RULING, "济轵城人调协[2026]56号", "52419001MJ0987CD3P", GRID, date(2026, 2, 1),
         date(2026, 2, 20), date(2026, 3, 2), "1", at("2026-03-02 17:30:00"), "0"),
    ],
    "ProtectionOrder": [
        ("000000000000001", "（2026）豫9001民保令第2号", RULING, "3", "王秀兰", APPLICANT.lower(), "李强",
         RESPONDENT, at("2026-03-01 08:00:00"), "1", at("2026-03-01 20:00:00"), "1|2", date(2026, 8, 30),
         None,
         at("2026-03-02 00:00:00"), at("2026-03-01 23:00:00"), VILLAGE, GRID, at("2026-03-02 00:00:00"), "0"),
        ("000000000000002", "（2026）豫9001民保更1号", RULING, "1", "王秀兰", APPLICANT, "李强", RESPONDENT,
         at("2026-08-01 08:00:00"), "0", at("2026-08-02 20:00:00"), "1|3", date(2027, 1, 31),
         "000000000000001", None, None, None, GRID, at("2026-08-02 20:00:00"), "0"),
    ],
    "CourtPetitionRisk": [
        ("000000000000001", "PG20260402020001", TRIED, 2, at("2026-04-03 10:00:00"), "F419001000",
         "当事人情绪激动|家庭困难", "判后答疑", "张明", date(2026, 10, 1), GRID, "0"),
    ],
    "Judge": [("F419001000", "赵敏", "法官", "豫9001", "03916690000")],
    "JudgeContactPoint": [
        ("000000000000001", "东轵城法官联系点", VILLAGE, "F419001000", "每周二上午", "03916690000",
         date(2024, 5, 1), None),
        ("000000000000002", "西轵城法官联系点", "419001102202", None, None, None, date(2023, 5, 1),
         date(2025, 12, 31)),
    ],
}  # fmt: skip
