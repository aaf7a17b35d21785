"""The X of 1+3+X: partner organisations of whatever kind, and volunteers."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Day,
    Instant,
    Integer,
    Mask,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    organization,
    person,
    record,
)
from connectors.registry.tables import PARTNER_KINDS, VOLUNTEER_SKILLS

DAY = Day(form=None)


@record(
    table="partner_organization",
    zh="共治力量",
    list_name="organizations",
    namespace="partners",
    data_class=DataClass.PUBLIC,
    order="unit_code",
    updated_by="updated_at",
)
class PartnerOrganization:
    """A partner organisation, part of the X: mediators, lawyers, charities, whatever comes.

    Kinds are data: a new one is a code, not a change of the schema.
    """

    organization_id: str = attribute(
        "organization_id", Text(32), "组织编号", "Identifier of the organisation.", key=True
    )
    unit_code: str = attribute(
        "unit_code",
        Text(15),
        "服务区域代码",
        "Code of the town, village or grid that the organisation serves.",
        link=grid(covers=True),
    )
    kind: Code = attribute(
        "kind", Coded(PARTNER_KINDS), "组织种类", "Kind of partner; an open list that grows by data."
    )
    name: str = attribute("name", Text(100), "组织名称", "Name of the organisation.")
    credit_code: str | None = attribute(
        "credit_code",
        Text(18),
        "统一社会信用代码",
        "Unified social credit code; none for groups that are not registered.",
        link=organization("organization"),
    )
    leader_name: str | None = attribute(
        "leader_name", Text(50), "负责人姓名", "Name of who leads it.", data_class=DataClass.CONTACT
    )
    phone: str | None = attribute(
        "phone", Text(20), "联系电话", "Phone of the organisation.", data_class=DataClass.CONTACT
    )
    brand: str | None = attribute("brand", Text(60), "品牌", "Brand under which it is known, if any.")
    member_count: int | None = attribute("member_count", Integer(), "成员人数", "Number of members.")
    since: date = attribute("since", DAY, "入驻日期", "First day on which it serves the unit.")
    until: date | None = attribute("until", DAY, "退出日期", "Last day of service; none while it serves.")
    updated_at: datetime = attribute("updated_at", Instant(), "更新时间", "When this row last changed.")


@record(
    table="volunteer",
    zh="志愿者",
    list_name="volunteers",
    namespace="partners",
    data_class=DataClass.CONTACT,
    order="unit_code",
    updated_by="updated_at",
)
class Volunteer:
    """A volunteer who serves a village or grid, with skills and hours of service."""

    volunteer_id: str = attribute(
        "volunteer_id", Text(40), "志愿者编号", "Identifier of the volunteer.", key=True
    )
    unit_code: str = attribute(
        "unit_code",
        Text(15),
        "服务区域代码",
        "Code of the village or grid that the volunteer serves.",
        tier=Tier.EXISTS,
        link=grid(covers=True),
    )
    id_number: str = attribute(
        "id_number",
        CitizenId(),
        "公民身份号码",
        "ID number of the volunteer, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person", reverse="volunteering"),
    )
    name: str = attribute("name", Text(50), "姓名", "Name of the volunteer.", mask=Mask.NAME)
    phone: str | None = attribute("phone", Text(20), "联系电话", "Phone of the volunteer.", mask=Mask.PHONE)
    organization_id: str | None = attribute(
        "organization_id",
        Text(32),
        "所属组织编号",
        "The partner organisation to which the volunteer belongs; none if to none.",
        link=belongs_to("PartnerOrganization", "organization", reverse="volunteers"),
    )
    skill: Code = attribute(
        "skill", Coded(VOLUNTEER_SKILLS, length=8), "特长", "Main skill.", tier=Tier.EXISTS
    )
    service_hours: int | None = attribute(
        "service_hours", Integer(), "服务时长", "Hours of service so far, in whole hours."
    )
    since: date = attribute("since", DAY, "注册日期", "Day of registration.")
    until: date | None = attribute("until", DAY, "退出日期", "Last day of service; none while active.")
    updated_at: datetime = attribute("updated_at", Instant(), "更新时间", "When this row last changed.")
