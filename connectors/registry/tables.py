"""Code tables that the registry keeps itself: slots, branch functions, visit topics, kinds of partner."""

from enum import Enum
from pathlib import Path

from connectors.contract import CodeTable

_CODES = Path(__file__).parent / "codes"


def _table(scheme: str, title: str, file: str) -> CodeTable:
    return CodeTable.of_file(scheme, title, _CODES / f"{file}.csv")


def natives(kind: type[Enum]) -> dict[str | int, Enum]:
    """How the registry keeps a closed set of states: each under its own name."""
    return {member.name: member for member in kind}


SLOTS = _table("hub.slot", "1+3+X 岗位", "slot")
URBAN_RURAL = _table("nbs.urban_rural", "城乡分类代码", "urban_rural")
BRANCH_FUNCTIONS = _table("hub.branch_function", "功能性党支部类型", "branch_function")
PARTY_ROLES = _table("hub.party_role", "党内职务", "party_role")
VISIT_TOPICS = _table("hub.visit_topic", "走访主题", "visit_topic")
PARTNER_KINDS = _table("hub.partner_kind", "共治力量种类", "partner_kind")
VOLUNTEER_SKILLS = _table("hub.volunteer_skill", "志愿服务特长", "volunteer_skill")

TABLES = (
    SLOTS,
    URBAN_RURAL,
    BRANCH_FUNCTIONS,
    PARTY_ROLES,
    VISIT_TOPICS,
    PARTNER_KINDS,
    VOLUNTEER_SKILLS,
)
