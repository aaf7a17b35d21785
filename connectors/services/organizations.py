"""Published credit records, and the registers of collective and social organisations."""

from datetime import date

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Day,
    Flag,
    Mask,
    NumberKind,
    Text,
    Tier,
    attribute,
    grid,
    organization,
    own_number,
    person,
    record,
)
from connectors.services.tables import COLLECTIVE_KINDS, CREDIT_KINDS, SOCIAL_KINDS

DAY = Day(form=None)


@record(
    table="credit_publicity",
    zh="信用信息公示",
    list_name="credit_records",
    data_class=DataClass.CREDIT,
    order="-decided_on",
    sealed_by="withheld",
)
class CreditRecord:
    """A published credit record of an organisation. What is not published looks absent."""

    number: str = attribute(
        "credit_no",
        Text(24),
        "信用信息编号",
        "Number of the record: XY, date, town, serial.",
        key=True,
        link=own_number(NumberKind.ORDER),
    )
    credit_code: str = attribute(
        "credit_code",
        Text(18),
        "统一社会信用代码",
        "Unified social credit code of the organisation.",
        link=organization("organization"),
    )
    organization_name: str = attribute("org_name", Text(100), "单位名称", "Name of the organisation.")
    kind: Code = attribute(
        "info_type",
        Coded(CREDIT_KINDS, length=2),
        "信用信息类别",
        "Licence, penalty, red list or black list.",
    )
    content: str = attribute("content", Text(500), "内容", "What was decided, as published.")
    organ: str = attribute("decide_dept", Text(100), "决定机关", "Organ that decided.")
    decided_on: date = attribute("decide_date", DAY, "决定日期", "Day of the decision.")
    published_until: date | None = attribute(
        "public_end_date", DAY, "公示截止日期", "Last day of publication; none if without end."
    )
    withheld: bool = attribute(
        "is_public",
        Flag(yes=0, no=1),  # the platform keeps the opposite
        "是否未公示",
        "Whether the record is not, or no longer, published.",
    )
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid of the organisation's seat; none if unknown.", link=grid()
    )


@record(
    table="rural_collective_org",
    zh="农村集体经济组织",
    list_name="collective_organizations",
    data_class=DataClass.PUBLIC,
    order="village_code",
)
class CollectiveEconomicOrganization:
    """A rural collective economic organisation as registered with a credit code."""

    credit_code: str = attribute(
        "credit_code",
        Text(18),
        "统一社会信用代码",
        "Unified social credit code.",
        key=True,
        link=organization("organization", reverse="collective_registrations"),
    )
    name: str = attribute("org_name", Text(100), "名称", "Name.")
    kind: Code = attribute(
        "org_type", Coded(COLLECTIVE_KINDS, length=2), "类型", "With shares (股份经济合作社) or without."
    )
    village_code: str = attribute(
        "village_code",
        Text(15),
        "村代码",
        "Village whose collective property it holds.",
        link=grid(covers=True),
    )
    address: str = attribute("org_address", Text(200), "住所", "Seat.")
    representative: str | None = attribute(
        "legal_person", Text(50), "法定代表人", "Legal representative.", data_class=DataClass.CONTACT
    )
    phone: str | None = attribute(
        "contact_phone", Text(20), "联系电话", "Phone.", data_class=DataClass.CONTACT, mask=Mask.PHONE
    )
    registered_on: date = attribute("register_date", DAY, "登记日期", "Day of registration.")


@record(
    table="social_org",
    zh="社会组织",
    list_name="social_organizations",
    data_class=DataClass.PUBLIC,
    order="registered_on",
)
class SocialOrganization:
    """A social organisation registered with civil affairs, such as an association or a charity."""

    credit_code: str = attribute(
        "credit_code",
        Text(18),
        "统一社会信用代码",
        "Unified social credit code.",
        key=True,
        link=organization("organization", reverse="social_registrations"),
    )
    name: str = attribute("org_name", Text(100), "名称", "Name.")
    kind: Code = attribute("org_type", Coded(SOCIAL_KINDS, length=2), "类型", "Kind of social organisation.")
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid of the seat; none if unknown.", link=grid()
    )
    address: str = attribute("org_address", Text(200), "住所", "Seat.")
    representative: str | None = attribute(
        "legal_person", Text(50), "法定代表人", "Legal representative.", data_class=DataClass.CONTACT
    )
    representative_id_number: str | None = attribute(
        "legal_person_id",
        CitizenId(),
        "法定代表人公民身份号码",
        "ID number of the legal representative, upper-case X.",
        data_class=DataClass.HOUSEHOLD,
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("legal_representative", reverse="represented_organizations"),
    )
    phone: str | None = attribute(
        "contact_phone", Text(20), "联系电话", "Phone.", data_class=DataClass.CONTACT, mask=Mask.PHONE
    )
    registered_on: date = attribute("register_date", DAY, "登记日期", "Day of registration.")
