"""The 1 of 1+3+X: party branches and their members."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Day,
    Enumerated,
    Flag,
    Instant,
    Integer,
    Mask,
    Terms,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    person,
    record,
)
from connectors.registry.tables import BRANCH_FUNCTIONS, PARTY_ROLES, natives

DAY = Day(form=None)
YES_NO = Flag(1, 0)


class BranchKind(Terms):
    """Kind of party branch (党支部类别)."""

    VILLAGE = "village", "村(社区)党组织"
    FUNCTIONAL = "functional", "功能性党支部"


class Rectification(Terms):
    """Where a weak branch stands in its rectification (软弱涣散党组织整顿)."""

    NONE = "none", "无需整顿"
    UNDER_WAY = "under_way", "整顿中"
    PASSED = "passed", "验收通过"
    OVERDUE = "overdue", "超期未完成"


@record(
    table="party_branch",
    zh="党支部",
    list_name="branches",
    namespace="party",
    data_class=DataClass.PARTY,
    order="unit_code",
    updated_by="updated_at",
)
class PartyBranch:
    """A party branch: of a village, or functional for one purpose; with stars and rectification."""

    branch_id: str = attribute("branch_id", Text(32), "支部编号", "Identifier of the branch.", key=True)
    unit_code: str = attribute(
        "unit_code",
        Text(15),
        "覆盖区域代码",
        "Code of the village or grid that the branch covers.",
        tier=Tier.EXISTS,
        link=grid(covers=True),
    )
    name: str = attribute("name", Text(100), "支部名称", "Name of the branch.", tier=Tier.EXISTS)
    kind: BranchKind = attribute(
        "kind",
        Enumerated(BranchKind, natives(BranchKind), length=16),
        "支部类别",
        "Village branch, or functional branch.",
        tier=Tier.EXISTS,
    )
    function: Code | None = attribute(
        "function",
        Coded(BRANCH_FUNCTIONS, length=8),
        "功能类型",
        "What a functional branch is for, such as industry or mediation; none for a village branch.",
    )
    secretary_name: str | None = attribute(
        "secretary_name", Text(50), "书记姓名", "Name of the secretary; none while vacant."
    )
    phone: str | None = attribute("phone", Text(20), "联系电话", "Phone of the branch office.")
    stars: int | None = attribute(
        "stars", Integer(), "星级", "Stars of the five-star rating (五星支部), 0 to 5; none if not yet rated."
    )
    member_count: int | None = attribute("member_count", Integer(), "党员人数", "Number of members.")
    rectification: Rectification = attribute(
        "rectification",
        Enumerated(Rectification, natives(Rectification), length=16),
        "整顿状态",
        "Whether the branch is counted as weak, and where its rectification stands.",
    )
    rectification_plan: str | None = attribute(
        "rectification_plan",
        Text(500),
        "整顿方案",
        "What is to be put right, one plan for each village (一村一策).",
        tier=Tier.DETAIL,
    )
    rectification_due: date | None = attribute(
        "rectification_due", DAY, "整顿期限", "Day by which rectification must be done."
    )
    founded: date | None = attribute("founded", DAY, "成立日期", "Day on which the branch was founded.")
    updated_at: datetime = attribute("updated_at", Instant(), "更新时间", "When this row last changed.")


@record(
    table="party_membership",
    zh="党组织关系",
    list_name="memberships",
    namespace="party",
    data_class=DataClass.PARTY,
    order="-since",
    updated_by="updated_at",
)
class PartyMembership:
    """A person in a party branch (党员组织关系).

    One person may be in a village branch and in functional ones at once.
    """

    membership_id: str = attribute(
        "membership_id", Text(40), "组织关系编号", "Identifier of the membership.", key=True
    )
    branch_id: str = attribute(
        "branch_id",
        Text(32),
        "支部编号",
        "The branch.",
        link=belongs_to("PartyBranch", "branch", reverse="memberships"),
    )
    id_number: str = attribute(
        "id_number",
        CitizenId(),
        "公民身份号码",
        "ID number of the member, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("member"),
    )
    name: str = attribute("name", Text(50), "姓名", "Name of the member.", mask=Mask.NAME)
    grid_code: str | None = attribute(
        "grid_code",
        Text(15),
        "网格代码",
        "Grid in which the member lives; none where it is not known.",
        link=grid(),
    )
    role: Code = attribute(
        "role", Coded(PARTY_ROLES, length=8), "党内职务", "Role in the branch, such as secretary or member."
    )
    is_main: bool = attribute(
        "is_main",
        YES_NO,
        "是否主关系",
        "Whether the formal membership is kept in this branch (组织关系所在).",
    )
    since: date = attribute("since", DAY, "转入日期", "First day in this branch.")
    until: date | None = attribute("until", DAY, "转出日期", "Last day in this branch; none while in it.")
    updated_at: datetime = attribute("updated_at", Instant(), "更新时间", "When this row last changed.")
