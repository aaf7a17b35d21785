"""Public legal services (公共法律服务): aid, notarisation, advisers, consultations."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Integer,
    Mask,
    NumberKind,
    OfficialNumber,
    Text,
    Tier,
    attribute,
    grid,
    organization,
    own_number,
    person,
    record,
    refers_to,
)
from connectors.judicial.native import (
    AID_APPLICANT,
    AID_CASE,
    CONSULTATION_CHANNEL,
    CONSULTATION_TOPIC,
    DAY,
    MOMENT,
    NOTARY_MATTER,
    YES_NO,
)


@record(
    table="flyz",
    zh="法律援助",
    list_name="legal_aid",
    data_class=DataClass.LEGAL_SERVICE,
    order="-applied_on",
    updated_by="updated_at",
)
class LegalAid:
    """Legal aid asked for and, where granted, given (法律援助, SF/T 0024-2017)."""

    record_id: str = attribute(
        "flyzId", Text(32), "援助标识", "Identifier in the bureau's service.", key=True
    )
    number: str = attribute(
        "yzbh", OfficialNumber(), "法律援助编号", "File number.", link=own_number(NumberKind.DOCUMENT)
    )
    grid_code: str | None = attribute(
        "wgDm", Text(15), "网格代码", "Grid where the applicant lives.", tier=Tier.EXISTS, link=grid()
    )
    applicant_name: str = attribute("sqrXm", Text(50), "申请人姓名", "Name of the applicant.", mask=Mask.NAME)
    applicant_id_number: str | None = attribute(
        "sqrSfzh",
        CitizenId(),
        "申请人公民身份号码",
        "ID number of the applicant, compared with the card.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("applicant", name="applicant_name", phone="applicant_phone"),
    )
    applicant_phone: str | None = attribute(
        "sqrDh", Text(20), "申请人电话", "Phone of the applicant.", tier=Tier.DETAIL, mask=Mask.PHONE
    )
    kind: Code | None = attribute(
        "ajLb", Coded(AID_CASE, 4), "案件类别", "Civil, criminal or administrative."
    )
    applicant_class: Code | None = attribute(
        "sqrLb", Coded(AID_APPLICANT, 4), "申请人类别", "Group that the applicant belongs to."
    )
    is_means_test_waived: bool = attribute(
        "sfMsc", YES_NO, "是否免予审查经济状况", "Whether the economic situation need not be examined."
    )
    cause: str | None = attribute("ay", Text(100), "案由", "What the case is about.")
    applied_on: date = attribute("sqRq", DAY, "申请日期", "Day of application.", tier=Tier.EXISTS)
    granted_on: date | None = attribute("jyRq", DAY, "给予援助日期", "Day of the grant; none if not granted.")
    lawyer_licence: str | None = attribute(
        "lsZyzh", Text(20), "承办律师执业证号", "Licence (17 digits) of the lawyer in charge."
    )
    lawyer_name: str | None = attribute("lsXm", Text(50), "承办律师姓名", "Name of the lawyer in charge.")
    closed_on: date | None = attribute("jaRq", DAY, "结案日期", "Day of closing; none while open.")
    result: str | None = attribute("blJg", Text(100), "办理结果", "How it ended.", tier=Tier.DETAIL)
    court_number: str | None = attribute(
        "fyAh",
        OfficialNumber(),
        "法院案号",
        "Court case that the aid is for.",
        link=refers_to(NumberKind.COURT_CASE, "court_case"),
    )
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")


@record(
    table="gzsx",
    zh="公证",
    list_name="notarisations",
    data_class=DataClass.LEGAL_SERVICE,
    order="-applied_on",
    updated_by="updated_at",
)
class Notarisation:
    """A notarisation (公证): what was asked for and when the certificate was issued."""

    record_id: str = attribute("gzId", Text(32), "公证标识", "Identifier in the bureau's service.", key=True)
    number: str = attribute(
        "gzsBh", OfficialNumber(), "公证书编号", "Certificate number.", link=own_number(NumberKind.DOCUMENT)
    )
    grid_code: str | None = attribute(
        "wgDm", Text(15), "网格代码", "Grid where the applicant lives.", tier=Tier.EXISTS, link=grid()
    )
    applicant_name: str = attribute("sqrXm", Text(50), "申请人姓名", "Name of the applicant.", mask=Mask.NAME)
    applicant_id_number: str | None = attribute(
        "sqrSfzh",
        CitizenId(),
        "申请人公民身份号码",
        "ID number of the applicant, compared with the card.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("applicant", name="applicant_name", phone="applicant_phone"),
    )
    applicant_phone: str | None = attribute(
        "sqrDh", Text(20), "申请人电话", "Phone of the applicant.", tier=Tier.DETAIL, mask=Mask.PHONE
    )
    matter: Code | None = attribute("gzSx", Coded(NOTARY_MATTER, 4), "公证事项", "What is certified.")
    applied_on: date = attribute("sqRq", DAY, "申请日期", "Day of application.", tier=Tier.EXISTS)
    issued_on: date | None = attribute("czRq", DAY, "出证日期", "Day of issue; none while not issued.")
    is_online: bool = attribute("sfXs", YES_NO, "是否线上办理", "Whether done online.")
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")


@record(
    table="cgflgw",
    zh="村(居)法律顾问",
    list_name="legal_advisers",
    data_class=DataClass.PUBLIC,
    order="area_code -since",
    updated_by="updated_at",
)
class LegalAdviser:
    """A village's legal adviser (一村一法律顾问) with dates and contact."""

    record_id: str = attribute("gwId", Text(32), "顾问标识", "Identifier in the bureau's service.", key=True)
    area_code: str = attribute(
        "fwqyDm",
        Text(15),
        "服务村(居)代码",
        "Village or community served, 12 digits.",
        tier=Tier.EXISTS,
        link=grid(covers=True),
    )
    name: str = attribute("lsXm", Text(50), "律师姓名", "Name of the lawyer.", tier=Tier.EXISTS)
    licence: str | None = attribute("lsZyzh", Text(20), "执业证号", "Licence to practise, 17 digits.")
    phone: str | None = attribute("lxDh", Text(20), "联系电话", "Phone for residents.", tier=Tier.EXISTS)
    firm_name: str | None = attribute("lsMc", Text(100), "律师事务所", "Law firm.")
    firm_credit_code: str | None = attribute(
        "lsTyshxyDm",
        Text(18),
        "律所统一社会信用代码",
        "Credit code of the law firm.",
        link=organization("firm", reverse="legal_advisers"),
    )
    since: date = attribute("prRq", DAY, "聘任日期", "First day of the term.")
    until: date | None = attribute("dqRq", DAY, "到期日期", "Last day; none while it lasts.")
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")


@record(
    table="flzx",
    zh="法律咨询",
    list_name="consultations",
    data_class=DataClass.LEGAL_SERVICE,
    order="-at",
    updated_by="updated_at",
)
class Consultation:
    """A legal consultation (法律咨询) on the platform, by phone, on the spot or after a lecture."""

    record_id: str = attribute("zxId", Text(32), "咨询标识", "Identifier in the bureau's service.", key=True)
    number: str = attribute("zxbh", Text(32), "咨询编号", "Number.", link=own_number(NumberKind.ORDER))
    grid_code: str | None = attribute(
        "wgDm", Text(15), "网格代码", "Grid where the asker lives.", tier=Tier.EXISTS, link=grid()
    )
    at: datetime = attribute("zxsj", MOMENT, "咨询时间", "When it took place.", tier=Tier.EXISTS)
    channel: Code | None = attribute("zxQd", Coded(CONSULTATION_CHANNEL, 4), "咨询渠道", "Channel.")
    topic: Code | None = attribute("zxZt", Coded(CONSULTATION_TOPIC, 4), "咨询主题", "Topic.")
    asker_name: str | None = attribute(
        "zxrXm", Text(50), "咨询人姓名", "Name of the asker; none where anonymous.", mask=Mask.NAME
    )
    asker_id_number: str | None = attribute(
        "zxrSfzh",
        CitizenId(),
        "咨询人公民身份号码",
        "ID number of an asker who logged in with a verified account.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("asker", name="asker_name", phone="asker_phone"),
    )
    asker_phone: str | None = attribute(
        "zxrDh", Text(20), "咨询人电话", "Phone of the asker.", tier=Tier.DETAIL, mask=Mask.PHONE
    )
    minutes: int | None = attribute("scFz", Integer(), "时长", "Length in minutes.")
    lawyer_licence: str | None = attribute("lsZyzh", Text(20), "解答律师执业证号", "Licence of who answered.")
    lawyer_name: str | None = attribute("lsXm", Text(50), "解答律师姓名", "Name of who answered.")
    rating: int | None = attribute("pjXj", Integer(), "评价星级", "Rating, 1 to 5; none if not rated.")
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")
