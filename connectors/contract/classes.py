"""Data classes, disclosure tiers and masks: what a field is, for whoever decides on rights."""

from enum import IntEnum
from typing import Self

from connectors.contract.terms import Terms


class DataClass(Terms):
    """What kind of data a field holds (数据分类); grants are written against these."""

    PUBLIC = "public", "公开: may leave through the public door"
    CONTACT = "contact", "公务联系方式: who holds a post and how to reach them"
    PARTY = "party", "党务: branches, members, household links"
    VISIT = "visit", "走访"
    HOUSEHOLD = "household", "人口与户"
    DISPUTE = "dispute", "矛盾纠纷、人民调解"
    ALARM = "alarm", "警情 (not domestic violence)"
    DOMESTIC_VIOLENCE = "domestic_violence", "家庭暴力: warnings, protection orders"
    CIVIL_CASE = "civil_case", "民事案件"
    CRIMINAL_CASE = "criminal_case", "刑事与治安案件"
    PETITION = "petition", "信访"
    PETITION_RISK = "petition_risk", "信访风险评估"
    CORRECTION = "correction", "社区矫正、安置帮教"
    HEALTH = "health", "健康"
    SERVICE = "service", "政务服务办件"
    HOTLINE = "hotline", "12345 工单"
    LEGAL_SERVICE = "legal_service", "公共法律服务"
    CREDIT = "credit", "信用"
    POLICE_WORK = "police_work", "情报流、监督流: never to civilians"


class Tier(IntEnum):
    """The tier from which a field is shown (披露层级); tiers are ordered."""

    told: str

    EXISTS = 1, "That there is something: a flag, whom to contact (有无提示)"
    SUMMARY = 2, "Kind, stage, next date, contact (摘要)"
    DETAIL = 3, "Everything (详情)"

    def __new__(cls, value: int, told: str = "") -> Self:
        """A member whose value is its first part; `told` is what it means."""
        member = int.__new__(cls, value)
        member._value_ = value
        member.told = told
        return member


class Mask(Terms):
    """How a field is masked where its tier allows no more (脱敏)."""

    NONE = "none", "As it is (不脱敏)"
    NAME = "name", "The family name only: 张* (姓名)"
    ID_NUMBER = "id_number", "First six and last four: 419001********0014 (身份号码)"
    PHONE = "phone", "First three and last four: 138****1234 (电话)"
    ADDRESS = "address", "Cut to the grid (地址到网格)"
    TITLE = "title", "Without the person's name inside (案件名称)"
