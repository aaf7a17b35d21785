"""Applications for service items, and consent to be acted for."""

from datetime import date, datetime
from enum import Enum

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
    NumberKind,
    Terms,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    organization,
    own_number,
    person,
    record,
)
from connectors.services.tables import APPLICANT_TYPES, CHANNELS, HANDLING

DAY = Day(form=None)
YES_NO = Flag(1, 0)


class ApplicationState(Terms):
    """Where an application stands (办件状态)."""

    APPLIED = "applied", "申请"
    ACCEPTED = "accepted", "受理"
    REFUSED = "refused", "不予受理"
    SUPPLEMENT = "supplement", "补正"
    SPECIAL = "special", "特别程序"
    FINISHED = "finished", "办结"
    RETURNED = "returned", "退件"


APPLICATION_STATES: dict[str | int, Enum] = dict(enumerate(ApplicationState, start=1))


@record(
    table="eg_apply",
    zh="办件",
    list_name="applications",
    data_class=DataClass.SERVICE,
    order="-applied_at",
    updated_by="updated_at",
)
class Application:
    """An application for a service item, from application to rating."""

    number: str = attribute(
        "apply_no",
        Text(24),
        "办件编号",
        "Number of the application: BJ, date, town, serial.",
        key=True,
        link=own_number(NumberKind.ORDER),
    )
    item_code: str = attribute(
        "item_code",
        Text(31),
        "事项编码",
        "Implementation code of the item.",
        link=belongs_to("ServiceItem", "item", reverse="applications"),
    )
    applicant_type: Code = attribute(
        "applicant_type",
        Coded(APPLICANT_TYPES, length=1),
        "申请人类型",
        "Natural person or kind of organisation.",
    )
    applicant_name: str = attribute(
        "applicant_name", Text(100), "申请人名称", "Name of the applicant.", mask=Mask.NAME
    )
    applicant_id_number: str | None = attribute(
        "applicant_cert_no",
        CitizenId(),
        "申请人公民身份号码",
        "ID number of the applicant, upper-case X; none for organisations and where nobody presented a card.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person(
            "applicant", verified="applicant_verified", name="applicant_name", phone="applicant_phone"
        ),
    )
    applicant_verified: bool = attribute(
        "is_real_name", YES_NO, "是否实名核验", "Whether the ID number was verified against the card or face."
    )
    applicant_credit_code: str | None = attribute(
        "applicant_credit_code",
        Text(18),
        "申请单位统一社会信用代码",
        "Credit code of the applying organisation; none for natural persons.",
        link=organization("applying_organization"),
    )
    applicant_phone: str | None = attribute(
        "applicant_mobile", Text(20), "申请人电话", "Phone of the applicant.", mask=Mask.PHONE
    )
    agent_name: str | None = attribute(
        "agent_name",
        Text(50),
        "代办员姓名",
        "Name of the proxy agent who applies for the applicant; none if nobody does.",
    )
    agent_id_number: str | None = attribute(
        "agent_cert_no",
        CitizenId(),
        "代办员公民身份号码",
        "ID number of the proxy agent, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("agent", reverse="applications_as_agent"),
    )
    agent_consented_at: datetime | None = attribute(
        "agent_consent_time", Instant(), "委托同意时间", "When the applicant agreed to be acted for."
    )
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid where the applicant lives; none if unknown.", link=grid()
    )
    state: ApplicationState = attribute(
        "apply_status",
        Enumerated(ApplicationState, APPLICATION_STATES),
        "办件状态",
        "Where the application stands.",
    )
    handling: Code = attribute(
        "apply_type", Coded(HANDLING, length=1), "办件类型", "Done at once, or within a promised time."
    )
    channel: Code = attribute(
        "apply_channel", Coded(CHANNELS, length=1), "申请渠道", "Counter, online, terminal or by proxy."
    )
    applied_at: datetime = attribute("apply_time", Instant(), "申请时间", "When it was applied for.")
    accepted_on: date | None = attribute("accept_date", DAY, "受理日期", "Day of acceptance.")
    supplement_asked_on: date | None = attribute(
        "supplement_date", DAY, "补正告知日期", "Day on which the applicant was asked to supplement papers."
    )
    missing_paper: str | None = attribute(
        "supplement_material", Text(120), "需补正材料", "The paper that is missing."
    )
    promised_on: date = attribute("promise_date", DAY, "承诺办结日期", "Day by which it is promised.")
    finished_on: date | None = attribute("finish_date", DAY, "办结日期", "Day on which it was finished.")
    rating: int | None = attribute(
        "eval_star", Integer(), "好差评", "Rating by the applicant, 1 (very poor) to 5; none if not rated."
    )
    cross_province: bool = attribute(
        "is_cross_province", YES_NO, "跨省通办", "Whether it was taken for another province."
    )
    updated_at: datetime = attribute(
        "update_time", Instant(), "更新时间", "When the application last changed."
    )


@record(
    table="eg_proxy_auth",
    zh="代办委托",
    list_name="proxy_authorizations",
    data_class=DataClass.SERVICE,
    order="-consented_on",
)
class ProxyAuthorization:
    """A resident's recorded consent to be acted for by a proxy agent."""

    authorization_id: str = attribute("auth_id", Text(40), "委托编号", "Identifier of the consent.", key=True)
    resident_name: str = attribute(
        "resident_name", Text(50), "委托人姓名", "Name of the resident.", mask=Mask.NAME
    )
    resident_id_number: str = attribute(
        "resident_cert_no",
        CitizenId(),
        "委托人公民身份号码",
        "ID number of the resident, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("resident"),
    )
    agent_name: str = attribute("agent_name", Text(50), "代办员姓名", "Name of the proxy agent.")
    agent_id_number: str = attribute(
        "agent_cert_no",
        CitizenId(),
        "代办员公民身份号码",
        "ID number of the proxy agent, upper-case X.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("agent", reverse="acts_for"),
    )
    grid_code: str | None = attribute(
        "grid_code", Text(15), "网格代码", "Grid where the resident lives; none if unknown.", link=grid()
    )
    consented_on: date = attribute("consent_date", DAY, "同意日期", "Day on which the resident agreed.")
    ended_on: date | None = attribute(
        "end_date", DAY, "终止日期", "Last day of the consent; none while it holds."
    )
