"""Native rows of the police's exchange store, written by hand, dirt included, by record."""

from collections.abc import Sequence
from typing import Any

UNIT = "419001520000"
VILLAGE = "419001102201"
GRID = "419001102201003"
COMMUNITY = "419001520000001"  # 15 digits too, but of another code space
WANG = "41900119760314001x"  # kept with a small x; its check digit is wrong, so that it is nobody's
LI = "419001198209301240"
CHILD = "419001200811052179"
INCIDENT = f"{UNIT}20260302000001"
OTHER_INCIDENT = f"{UNIT}20260303000002"
CALL = f"{UNIT}2026030200001"
AGAIN = f"{UNIT}2026030200002"
CASE = f"A{UNIT}2026030001"
SEALED_CASE = f"A{UNIT}2026030002"
STAMP = "20260304170000"
Rows = dict[str, list[Sequence[Any]]]

_NOT_FLOATING = (None, None, None, None, None)

NATIVE: Rows = {
    "Household": [
        ("200000001", "1", GRID, COMMUNITY, "轵城镇柏坪村3组12号", "王建国", WANG, "13800000001", 2, "0",
         "20050601", STAMP),
        ("200000002", "7", VILLAGE, COMMUNITY, None, None, None, None, 1, "1", "20250231", STAMP),
    ],
    "Resident": [
        (WANG, "王建国", "1", "19760314", "01", "20", "13", "71", "农民", "91419001MA40AB1214", "13800000001",
         "1", "01", "200000001", "02", WANG, GRID, COMMUNITY, "轵城镇柏坪村3组12号", "20050601", None, GRID,
         "419001", "轵城镇柏坪村3组12号", *_NOT_FLOATING, None, "0", STAMP),
        # registered in one village, living in another; the address is kept from somebody
        (LI, "李秀兰", None, "19820930", "88", "20", "13", "71", None, None, None, "1", "02",
         "200000001", "12",
         WANG, GRID, COMMUNITY, "轵城镇柏坪村3组12号", "20080501", None, "419001109203001", "419001",
         "王屋镇某村", *_NOT_FLOATING, None, "1", STAMP),
        # floating, of a kind that the table lacks, born on a day that does not exist
        (CHILD, "陈小雨", "2", "20081105", "01", None, None, "60", None, None, None, "9", "02", "200000002",
         "02", CHILD, VILLAGE, COMMUNITY, None, "20250901", None, None, "410323", "外地", "02", "06",
         "JZ419001000000000009", "20250901", "20260931", "03", "0", STAMP),
        # moved out
        ("410881197603140011", "赵志刚", "1", "19760314", "01", "40", "13", "70", None, None, "13800000009",
         "1", "02", None, None, None, None, None, None, "20010101", "20251130", GRID, "419001",
         "轵城镇柏坪村", *_NOT_FLOATING, None, "0", "20251130090000"),
    ],
    "ResidenceMove": [
        (7, WANG, "王建国", "20050601", "02", None, "200000001", GRID, STAMP),
        (8, "410881197603140011", "赵志刚", "20251130", "77", "200000001", None, GRID, STAMP),
    ],
    "MentalHealthCase": [
        (3, LI, "李秀兰", GRID, 3, "20240115", "双相障碍", "1", None, None, None, None, "190211", STAMP),
    ],
    "Call": [
        (CALL, INCIDENT, None, "20260302213000", UNIT, "01", "200200", "李秀兰", None, "13800000002",
         "柏坪村3组", GRID, COMMUNITY, "夫妻吵架", "0", "0", "0", STAMP),
        (AGAIN, INCIDENT, CALL, "20260302213700", UNIT, "77", "200600", None, None, "13800000005",
         "柏坪村3组", GRID, COMMUNITY, "邻居家在打人", "0", "1", "0", STAMP),
    ],
    "Incident": [
        (INCIDENT, "200600", "2", "04", "20260302213000", "20260302213200", "20260302214500",
         "20260302223000",
         "06", UNIT, "190211", GRID, COMMUNITY, "柏坪村3组12号", "112.601234", "35.090000", "夫妻打架", None,
         None, None, "1", "0", "0", "0", "0", 5, STAMP),
        # handed to mediation; a code that stands twice, no place, closed before it opens
        (OTHER_INCIDENT, "909900", None, "04", "20260303100000", None, None, "20260303093000", "01",
         UNIT, None,
         VILLAGE, None, None, None, None, None, "0201", "52419001MJ0987CD3P", "20260303110000", "0", "0", "0",
         "0", "0", None, STAMP),
    ],
    "IncidentPerson": [
        (f"{INCIDENT}01", INCIDENT, "1", "李秀兰", LI, "1", "13800000002", STAMP),
        (f"{INCIDENT}02", INCIDENT, "2", "王建国", WANG, "1", "13800000001", STAMP),
        (f"{OTHER_INCIDENT}01", OTHER_INCIDENT, "3", "李秀兰", None, "0", "13800000002", STAMP),
    ],
    "DomesticViolenceWarning": [
        (1, "济公（轵城）家告字〔2026〕12号", INCIDENT, "20260303", "20260304", "李秀兰", LI, "13800000002",
         "王建国", WANG, "13800000001", GRID, VILLAGE, "20260304100000", None, UNIT, "190211", STAMP),
        (2, "济公(轵城)家告字[2026]13号", None, "20260305", None, "李秀兰", LI, None, "王建国", WANG, None,
         GRID, None, None, None, UNIT, None, STAMP),
    ],
    "PoliceCase": [
        (CASE, "XS", "王建国故意伤害案", "10001", "20", "20260303", None, None, INCIDENT, UNIT,
         "190211", GRID,
         COMMUNITY, "0", STAMP),
        (SEALED_CASE, "ZA", "王建国殴打他人案", "20001", "90", "20260304", "20260310",
         "济公(轵城)行罚决字[2026]5号", INCIDENT, UNIT, "190211", GRID, COMMUNITY, "1", STAMP),
    ],
    "CasePerson": [
        (f"{CASE}01", CASE, "XYR", "王建国", WANG, "1", "13800000001", "4", "0", STAMP),
        (f"{CASE}02", CASE, "BHR", "李秀兰", None, "0", "13800000002", None, "0", STAMP),
        (f"{SEALED_CASE}01", SEALED_CASE, "XYR", "王建国", WANG, "1", None, None, "1", STAMP),
    ],
    "PolicePetitionRiskAssessment": [
        ("PG202603040001", CASE, None, "20260304160000", "190211", 2, "多次报警|情绪激动", "七日内走访", None,
         "20260904", GRID, "0", STAMP),
    ],
    "Officer": [
        ("190211", "毛立争", None, "民警", "03916630001", UNIT, "济源市公安局轵城派出所", "419001102", STAMP),
    ],
    "PoliceRoom": [
        (f"{UNIT}001", "毛立争警务室", UNIT, VILLAGE, "03916630002", "20200101", STAMP),
    ],
    "Beat": [
        (f"{UNIT}0000000001", VILLAGE, "190211", f"{UNIT}001", UNIT, "20230101", None, STAMP),
        (f"{UNIT}0000000002", "419001102202", None, None, UNIT, "20230101", "20251231", STAMP),
    ],
    "IntelSignal": [
        ("QB202603030001", "20260303080000", "ZX02", "07", "1", "家暴复发，请关注", GRID, INCIDENT,
         "20260402"),
        ("QB202603030002", "20260303090000", "ZX77", "99", "5", None, None, None, None),
    ],
    "SupervisionItem": [
        ("DB202603040001", "20260304090000", "02", None, INCIDENT, "190211", "20260307", None, None,
         GRID, "0"),
        ("DB202603040002", "20260304100000", "04", SEALED_CASE, None, None, "20260307", "20260306", "已整改",
         GRID, "1"),
    ],
}  # fmt: skip
