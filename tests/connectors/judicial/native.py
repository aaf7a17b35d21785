"""Native rows of the judicial bureau's service, written by hand, dirt included, by record."""

from collections.abc import Sequence
from typing import Any

VILLAGE = "419001102201"
GRID = "419001102201003"
WANG = "41900119760314001x"  # kept with a small x; its check digit is wrong, so that it is nobody's
LI = "419001198209301240"
BOY = "419001200811052179"
COMMITTEE, VAN = "ZZ0000000000000001", "ZZ0000000000000002"
LAO_CUI = "TY0000000000000001"
OPEN, AGREED = "AJ0000000000000001", "AJ0000000000000002"
OFFICE = "SF0000000419001102"
INCIDENT = "41900152000020260303000002"
STAMP = "2026-03-04 17:00:00"
Rows = dict[str, list[Sequence[Any]]]

_NO_AGREEMENT = (None,) * 11

NATIVE: Rows = {
    "JusticeOffice": [(OFFICE, "419001102", "轵城司法所", "12348", STAMP)],
    "MediationOrganization": [
        (COMMITTEE, VILLAGE, "柏坪村人民调解委员会", "52419001MJ0987CD3P", "1", None, "N", None,
         "柏坪村委会", "6630001",
         "2010-01-01", STAMP),
        (VAN, "419001102", "老崔调解车", None, "2", "老崔调解车", "Y", "周一柏坪—周三西轵城", None, None,
         None, STAMP),
    ],
    "Mediator": [
        (LAO_CUI, VAN, "崔某", WANG, "13800000007", "Y", "Y", "419001102", "2015-06-01", None, STAMP),
        ("TY0000000000000002", COMMITTEE, "李某", None, None, "?", "N", VILLAGE, "2020-02-30", None, STAMP),
    ],
    "MediationCase": [
        # under way, from the police; a type that the table lacks, no complexity
        (OPEN, "济轵城人调[2026]12号", GRID, "3", "88", "20", None, "N", "1", COMMITTEE, None,
         "2026-03-03 09:10:00",
         "2026-03-10", 0, None, 3, 120050, "墙基排水", INCIDENT, None, *_NO_AGREEMENT, "N", "Y", "N", STAMP),
        # delegated by the court, agreed, confirmed
        (AGREED, "济轵城人调〔2026〕第7号", VILLAGE, "4", "02", "30", "3", "Y", "2", VAN, LAO_CUI,
         "2026-01-05 14:00:00",
         "2026-02-04", 6, "2026-01-20", 2, None, "宅基地", None, "(2025)豫9001民诉前调1234号",
         "济轵城人调协〔2026〕7号",
         "Y", "2026-01-20", "2026-01-20", "限期拆除", 5000000, "3", "2026-03-20", None, "2026-02-01",
         "〔2026〕豫9001民特56号", "N", "N", "N", "2026-02-01 10:00:00"),
        # a state that no table has, an instant that does not exist
        ("AJ0000000000000003", "济轵城人调〔2026〕13号", None, None, None, "77", "1", "N", None, None, None,
         "2026-13-01 00:00:00", None, None, None, None, None, None, None, None, *_NO_AGREEMENT, "N", "N",
         "N", None),
    ],
    "MediationParty": [
        (f"{OPEN}00", OPEN, "2026-03-03 09:10:00", GRID, "1", "王建国", WANG, "Y", None, "13800000001",
         STAMP),
        (f"{OPEN}01", OPEN, "2026-03-03 09:10:00", GRID, "2", "李秀兰", LI, "N", None, "13800000002", STAMP),
        (f"{AGREED}00", AGREED, "2026-01-05 14:00:00", VILLAGE, "1", "王建国", WANG.upper(), "Y", None,
         None, STAMP),
        (f"{AGREED}01", AGREED, "2026-01-05 14:00:00", VILLAGE, "2", "济源某公司", None, "N",
         "91419001MA40AB1214", None,
         STAMP),
    ],
    "MediationSession": [
        ("HY0000000000000001", AGREED, VILLAGE, "2026-01-10 09:00:00", 60, "N", "村委会", "1",
         "2026-01-10 10:00:00"),
        ("HY0000000000000002", AGREED, VILLAGE, "2026-01-20 09:00:00", 90, "Y", "远程视频", "2",
         "2026-01-20 11:00:00"),
    ],
    "LegalAid": [
        ("FY0000000000000001", "济法援(2026)3号", GRID, "李秀兰", LI, None, "1", "05", "Y", "抚养费",
         "2026-02-01",
         "2026-02-04", "14190201511234567", "赵某", None, None, "（2026）豫9001民初第88号", STAMP),
    ],
    "Notarisation": [
        ("GZ0000000000000001", "济证民〔2026〕5号", GRID, "李秀兰", LI, None, "01", "2026-02-11", None, "Y",
         STAMP),
    ],
    "LegalAdviser": [
        ("GW0000000000000001", VILLAGE, "赵某", "14190201511234567", "13900000001", "某律师事务所",
         "314190010000030173",
         "2025-01-01", None, STAMP),
    ],
    "Consultation": [
        ("ZX0000000000000001", "ZX20260301070001", GRID, "2026-03-01 08:30:00", "2", "77", "李秀兰", None,
         "13800000002",
         12, None, None, 5, "2026-03-01 08:45:00"),
    ],
    "CommunityCorrection": [
        ("JZ0000000000000001", "SJ419001202600001", GRID, "王建国", WANG, "02", "故意伤害罪",
         "(2025)豫9001刑初31号", "1",
         "2026-01-01", "2026-12-31", None, None, None, None, None, OFFICE, 0, 1, "N", STAMP),
        ("JZ0000000000000002", "SJ419001202600002", GRID, "陈小雨", BOY, "02", "盗窃罪", None, "1",
         "2026-01-01",
         "2026-06-30", "2026-01-02", "随父母", None, "赵某", None, OFFICE, 0, 0, "Y", STAMP),
    ],
    "ReleasedPerson": [
        ("AZ0000000000000001", "AZ419001202600001", GRID, "赵志刚", "410881197603140011", "盗窃罪",
         "2026-03-01", "Y",
         None, None, "N", None, None, "2031-02-28", OFFICE, "N", STAMP),
    ],
}  # fmt: skip
