"""Code tables of the services platform, the 12345 hotline, the petition office and civil affairs."""

from pathlib import Path

from connectors.contract import CodeTable

_CODES = Path(__file__).parent / "codes"


def _table(scheme: str, title: str, file: str) -> CodeTable:
    return CodeTable.of_file(scheme, title, _CODES / f"{file}.csv")


ITEM_TYPES = _table("gb.39554.item_type", "政务服务事项类型", "item_type")
APPLICANT_TYPES = _table("services.applicant_type", "申请人类型", "applicant_type")
HANDLING = _table("services.handling", "办件类型", "handling")
CHANNELS = _table("services.channel", "申请渠道", "channel")
ORDER_CATEGORIES = _table("12345.category", "诉求类型", "order_category")
ORDER_TOPICS = _table("12345.classification", "诉求分类", "order_topic")
ORDER_URGENCY = _table("12345.urgency", "紧急程度", "order_urgency")
ORDER_CHANNELS = _table("12345.channel", "诉求渠道", "order_channel")
ORDER_STEPS = _table("12345.step", "流转环节", "order_step")
PETITION_KINDS = _table("petition.kind", "信访类别", "petition_kind")
PETITION_CHANNELS = _table("petition.channel", "信访形式", "petition_channel")
NURSING_SERVICES = _table("health.nursing_service", "上门护理项目", "nursing_service")
CARE_KINDS = _table("civil.care_kind", "关爱服务类型", "care_kind")
BENEFIT_KINDS = _table("civil.benefit_kind", "救助类型", "benefit_kind")
CREDIT_KINDS = _table("credit.kind", "信用信息类别", "credit_kind")
UPDATE_CYCLES = _table("catalog.update_cycle", "更新周期", "update_cycle")
COLLECTIVE_KINDS = _table("rural.collective_kind", "集体经济组织类型", "collective_kind")
SOCIAL_KINDS = _table("civil.social_kind", "社会组织类型", "social_kind")

TABLES = (
    ITEM_TYPES,
    APPLICANT_TYPES,
    HANDLING,
    CHANNELS,
    ORDER_CATEGORIES,
    ORDER_TOPICS,
    ORDER_URGENCY,
    ORDER_CHANNELS,
    ORDER_STEPS,
    PETITION_KINDS,
    PETITION_CHANNELS,
    NURSING_SERVICES,
    CARE_KINDS,
    BENEFIT_KINDS,
    CREDIT_KINDS,
    UPDATE_CYCLES,
    COLLECTIVE_KINDS,
    SOCIAL_KINDS,
)
