"""Rows of the registry's store, written by hand, by record."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any


def _at(text: str) -> datetime:
    """An instant without zone, as the store holds it."""
    return datetime.fromisoformat(text)


MEMBER, HOLDER = "419001197603140014", "41900119760314001X"
VILLAGE, GRID = "419001102201", "419001102201003"
AT = _at("2026-03-02 09:05")
SINCE = date(2024, 5, 1)

NATIVE: dict[str, list[Sequence[Any]]] = {
    "Unit": [
        ("419001", "济源市", "CITY", None, None, date(1997, 1, 1), None, None, None, None, AT),
        ("419001102", "轵城镇", "TOWN", "419001", None, date(1997, 1, 1), None, None, None, None, AT),
        (VILLAGE, "东轵城村民委员会", "VILLAGE", "419001102", "220", date(1997, 1, 1), None, None, None,
         None, AT),
        (GRID, "东轵城第3网格", "GRID", VILLAGE, "220", date(2019, 1, 1), None, None, 83, 244, AT),
        ("419003", "济源市", "CITY", None, None, date(1988, 6, 25), date(1996, 12, 31), "419001", None,
         None, AT),
    ],
    "Post": [
        ("P1", GRID, "POLICE", "民警", "张警官", HOLDER, "13800000001", "轵城派出所", SINCE, None, None, AT),
        ("P2", GRID, "JUDGE", "法官", None, None, None, None, SINCE, None, "P1", AT),
        ("P3", VILLAGE, "DRONE_PILOT", "无人机巡查员", "李飞", None, None, None, SINCE, None, None, AT),
    ],
    "PartyBranch": [
        ("DZ4190011020001", VILLAGE, "东轵城党支部", "VILLAGE", None, "李书记", "13800000002", 4, 30,
         "UNDER_WAY", "一村一策", date(2026, 6, 30), date(1985, 7, 1), AT),
        ("DZ4190011020002", VILLAGE, "东轵城产业发展党支部", "FUNCTIONAL", "02", None, None, None, None,
         "NONE", None, None, None, AT),
    ],
    "PartyMembership": [
        ("M1", "DZ4190011020001", MEMBER, "王党员", GRID, "10", 1, SINCE, None, AT),
        ("M2", "DZ4190011020002", MEMBER, "王党员", GRID, "03", 0, SINCE, None, AT),
    ],
    "HouseholdLink": [
        ("L1", MEMBER, "王党员", "13800000003", "102000017", GRID, SINCE, None, SINCE, None, AT),
    ],
    "Visit": [
        ("V1", MEMBER, "王党员", "102000017", GRID, AT, "03", "08|99", "宣传防诈骗", "与邻居有口角",
         "BRANCH", 1, "v-00000001", AT),
        ("V2", MEMBER, "王党员", "102000017", GRID, _at("2026-03-09 09:00"), "88", None, "一切平稳", None,
         "PUBLIC", 0, None, AT),
    ],
    "PartnerOrganization": [
        ("X1", VILLAGE, "DRONE_CLUB", "东轵城无人机队", "52419001MJ0987CD3P", "李飞", "13800000004", None, 9,
         SINCE, None, AT),
    ],
    "Volunteer": [("Y1", GRID, MEMBER, "王党员", "13800000003", "X1", "05", 120, SINCE, None, AT)],
}  # fmt: skip
