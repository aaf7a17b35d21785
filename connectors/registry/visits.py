"""Party members' links to households, and their visits."""

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
    Mask,
    Terms,
    Text,
    Tier,
    attribute,
    grid,
    household,
    person,
    record,
)
from connectors.registry.tables import VISIT_TOPICS, natives

DAY = Day(form=None)
YES_NO = Flag(1, 0)


class VisitVisibility(Terms):
    """Who may see a visit beyond those with a duty in the household (走访公开范围)."""

    PUBLIC = "public", "晒走访: the public note may be shown to everyone"
    BRANCH = "branch", "支部内"
    TEAM = "team", "网格团队内"


@record(
    table="household_link",
    zh="党员联户",
    list_name="household_links",
    namespace="party",
    data_class=DataClass.PARTY,
    order="-since",
    updated_by="updated_at",
)
class HouseholdLink:
    """A party member's link to a household: voluntary on both sides, with its dates."""

    link_id: str = attribute("link_id", Text(40), "联户编号", "Identifier of the link.", key=True)
    member_id_number: str = attribute(
        "member_id_number",
        CitizenId(),
        "党员公民身份号码",
        "ID number of the linked party member, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("member"),
    )
    member_name: str = attribute("member_name", Text(50), "党员姓名", "Name of the linked party member.")
    member_phone: str | None = attribute(
        "member_phone", Text(20), "党员联系电话", "Phone of the linked party member.", mask=Mask.PHONE
    )
    household_number: str = attribute(
        "household_number", Text(32), "户号", "Number of the linked household.", link=household()
    )
    grid_code: str = attribute(
        "grid_code", Text(15), "网格代码", "Grid in which the household lives.", link=grid()
    )
    since: date = attribute("since", DAY, "联户日期", "First day of the link.")
    until: date | None = attribute("until", DAY, "结束日期", "Last day of the link; none while it holds.")
    member_consented_on: date | None = attribute(
        "member_consented_on", DAY, "党员同意日期", "Day on which the member agreed; none if not yet."
    )
    household_consented_on: date | None = attribute(
        "household_consented_on", DAY, "住户同意日期", "Day on which the household agreed; none if not yet."
    )
    updated_at: datetime = attribute("updated_at", Instant(), "更新时间", "When this row last changed.")


@record(
    table="visit",
    zh="走访",
    list_name="visits",
    namespace="party",
    data_class=DataClass.VISIT,
    order="-at",
    updated_by="updated_at",
)
class Visit:
    """A visit by a party member to a household: a text for the public, and one that stays inside."""

    visit_id: str = attribute("visit_id", Text(40), "走访编号", "Identifier of the visit.", key=True)
    member_id_number: str = attribute(
        "member_id_number",
        CitizenId(),
        "走访党员公民身份号码",
        "ID number of the visiting party member, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("member", reverse="visits_made"),
    )
    member_name: str = attribute("member_name", Text(50), "走访党员姓名", "Name of the visiting member.")
    household_number: str = attribute(
        "household_number", Text(32), "户号", "Number of the visited household.", link=household()
    )
    grid_code: str = attribute(
        "grid_code", Text(15), "网格代码", "Grid in which the household lives.", link=grid()
    )
    at: datetime = attribute(
        "visited_at", Instant(), "走访时间", "When the visit took place.", tier=Tier.EXISTS
    )
    topic: Code = attribute(
        "topic", Coded(VISIT_TOPICS, length=8), "走访主题", "What the visit was mainly about."
    )
    further_topics: str | None = attribute(
        "further_topics",
        Text(60),
        "其他主题",
        "Codes of further topics, parted by |; none if there were none.",
        filterable=False,
    )
    public_note: str | None = attribute(
        "public_note",
        Text(500),
        "公开记录",
        "What is shown on the public board (晒走访); holds nothing of the household's affairs.",
        data_class=DataClass.PUBLIC,
        tier=Tier.EXISTS,
    )
    private_finding: str | None = attribute(
        "private_finding",
        Text(1000),
        "内部发现",
        "What was found and must stay with those who have a duty in the household.",
        tier=Tier.DETAIL,
        filterable=False,
    )
    visibility: VisitVisibility = attribute(
        "visibility",
        Enumerated(VisitVisibility, natives(VisitVisibility), length=8),
        "公开范围",
        "How far the visit may be shown.",
    )
    needs_follow_up: bool = attribute(
        "needs_follow_up", YES_NO, "是否需跟进", "Whether something found must be followed up."
    )
    client_id: str | None = attribute(
        "client_id",
        Text(40),
        "终端记录号",
        "Identifier made by the phone, so that a visit logged offline and sent twice stays one visit.",
        tier=Tier.DETAIL,
    )
    updated_at: datetime = attribute("updated_at", Instant(), "更新时间", "When this row last changed.")
