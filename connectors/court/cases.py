"""Court cases: one row per number, chained from number to number."""

from datetime import date, datetime
from decimal import Decimal

from connectors.contract import (
    Code,
    Coded,
    DataClass,
    Enumerated,
    Integer,
    NumberKind,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    household,
    own_number,
    record,
    refers_to,
)
from connectors.contract.base import CAUSE, DISPUTE_TYPE
from connectors.court.native import (
    CASE_NUMBER,
    CASE_TYPE,
    CHARGE,
    CLOSING,
    COURT,
    DAY,
    MOMENT,
    PROCEDURE,
    YES_NO,
    YUAN,
)
from connectors.court.states import CASE_STATUSES, CATEGORIES, CourtCaseCategory, CourtCaseStatus


@record(
    table="ajxx",
    zh="法院案件",
    list_name="cases",
    data_class=DataClass.CIVIL_CASE,
    order="-filed_at",
    sealed_by="is_sealed",
    updated_by="updated_at",
)
class CourtCase:
    """A court case under one number.

    One matter walks through several numbers (民诉前调 → 民初 → 民终 → 执): each is a record of its
    own, linked to the one before.
    """

    record_id: str = attribute(
        "ajbs", Text(15), "案件标识", "Identifier in the court's case system.", key=True
    )
    case_number: str = attribute(
        "ah",
        CASE_NUMBER,
        "案号",
        "Case number, full-width brackets, such as （2026）豫9001民初123号; may end in 号之一.",
        link=own_number(NumberKind.COURT_CASE),
    )
    court_code: Code = attribute(
        "fydm", Coded(COURT, 8), "法院代码", "豫9001 basic, 豫96 intermediate court."
    )
    category: CourtCaseCategory = attribute(
        "ajdl", Enumerated(CourtCaseCategory, CATEGORIES, 2), "案件大类", "Broad category.", tier=Tier.EXISTS
    )
    case_type: Code = attribute(
        "ajlb",
        Coded(CASE_TYPE, 4),
        "案件类型",
        "Four-digit type behind the number's type word, such as 0301 for 民初; 9901 is the court's own "
        "code for 民诉前调, which the national list lacks.",
        tier=Tier.EXISTS,
    )
    cause: Code | None = attribute(
        "laaymc",
        Coded(CAUSE, 64),
        "立案案由",
        "Civil cause of action as a path of names; none for criminal cases.",
    )
    charge: Code | None = attribute(
        "zm",
        Coded(CHARGE, 64),
        "罪名",
        "Charge of a criminal case; none for others.",
        data_class=DataClass.CRIMINAL_CASE,
        tier=Tier.DETAIL,
    )
    is_divorce: bool = attribute(
        "sflh", YES_NO, "是否离婚案件", "Whether it is about divorce (离婚纠纷).", tier=Tier.EXISTS
    )
    status: CourtCaseStatus = attribute(
        "ajzt", Enumerated(CourtCaseStatus, CASE_STATUSES, 2), "案件状态", "Status.", tier=Tier.EXISTS
    )
    procedure: Code | None = attribute("sycx", Coded(PROCEDURE, 2), "适用程序", "Procedure that is applied.")
    filed_at: datetime = attribute("larq", MOMENT, "立案日期", "When it was filed.", tier=Tier.EXISTS)
    due_on: date | None = attribute(
        "sxjmr", DAY, "审限届满日", "Day on which the statutory limit ends, extensions included."
    )
    extension_days: int | None = attribute("ycts", Integer(), "延长天数", "Days added to the limit.")
    judgment_on: date | None = attribute("xprq", DAY, "宣判日期", "Day of the judgment; none without one.")
    closed_at: datetime | None = attribute("jarq", MOMENT, "结案日期", "When it was closed; none while open.")
    closing: Code | None = attribute("jafs", Coded(CLOSING, 2), "结案方式", "How it ended; none while open.")
    amount: Decimal | None = attribute(
        "sjdwje", YUAN, "标的额", "Amount in dispute, in yuan (元); none where nothing is claimed in money."
    )
    is_foreign_related: bool = attribute("sfsw", YES_NO, "是否涉外", "Whether a foreign element is involved.")
    is_publishable: bool = attribute(
        "sfgk",
        YES_NO,
        "是否可公开",
        "Whether its documents may be published: not for minors, divorce, custody or mediated settlements.",
    )
    judge_id: str | None = attribute(
        "cbrbs",
        Text(16),
        "承办人标识",
        "The judge in charge; none before one is assigned.",
        link=belongs_to("Judge", "judge", reverse="cases"),
    )
    clerk_name: str | None = attribute("sjyxm", Text(50), "书记员姓名", "Name of the clerk.")
    grid_code: str | None = attribute(
        "wgdm",
        Text(15),
        "网格代码",
        "Grid where the dispute lies; only the village (12 digits) or nothing where no more is known.",
        tier=Tier.EXISTS,
        link=grid(),
    )
    common_household_number: str | None = attribute(
        "gtjzhh",
        Text(32),
        "夫妻共同居住户号",
        "In divorce cases, the household of the spouses' last common address; it stays when one moves out.",
        tier=Tier.EXISTS,
        link=household("common_household", reverse="common_home_cases"),
    )
    dispute_type: Code | None = attribute(
        "jflx",
        Coded(DISPUTE_TYPE, 6),
        "矛盾纠纷类别",
        "Type of dispute after GB/T 31000, if given.",
    )
    matter_number: str | None = attribute(
        "jfbh",
        Text(40),
        "纠纷编号",
        "Number under which the city's dispute platform handed the matter to the court or had it back "
        "(诉调对接); the numbers that follow it in the chain carry none.",
    )
    predecessor_id: str | None = attribute(
        "yajbs",
        Text(15),
        "原案件标识",
        "The case that this one follows, in either court, where the system tied them together.",
        link=belongs_to("CourtCase", "predecessor", reverse="successors"),
    )
    predecessor_number: str | None = attribute(
        "yah",
        CASE_NUMBER,
        "原审案号",
        "Number of the case that this one follows, as it was written down; also where the system did not tie "
        "them together.",
        link=refers_to(NumberKind.COURT_CASE, "predecessor_records"),
    )
    is_sealed: bool = attribute(
        "fcbz", YES_NO, "封存标志", "Whether the record is sealed (juvenile offences).", tier=Tier.DETAIL
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the court last changed this row.")
