"""Cases that the police have filed, and the people in them (公安案件)."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    CommunityCode,
    DataClass,
    Enumerated,
    Flag,
    Mask,
    NumberKind,
    OfficialNumber,
    Terms,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    own_number,
    person,
    record,
)
from connectors.police.tables import CASE_CAUSE, COERCIVE_MEASURE, DAY, MOMENT, UNIT


class PoliceCaseKind(Terms):
    """Kind of police case (案件类别)."""

    CRIMINAL = "criminal", "刑事案件"
    PUBLIC_ORDER = "public_order", "治安案件"


class PoliceCaseState(Terms):
    """How far a police case has got (案件状态)."""

    FILED = "filed", "已立案"
    INVESTIGATING = "investigating", "侦查(调查)中"
    TRANSFERRED = "transferred", "移送审查起诉"
    CLOSED = "closed", "已结案"


class CaseRole(Terms):
    """What somebody is in a police case (涉案人员角色)."""

    SUSPECT = "suspect", "违法犯罪嫌疑人"
    VICTIM = "victim", "被害(侵害)人"


KINDS = Enumerated(
    PoliceCaseKind, {"XS": PoliceCaseKind.CRIMINAL, "ZA": PoliceCaseKind.PUBLIC_ORDER}, length=2
)
STATES = Enumerated(
    PoliceCaseState,
    {
        "10": PoliceCaseState.FILED,
        "20": PoliceCaseState.INVESTIGATING,
        "30": PoliceCaseState.TRANSFERRED,
        "90": PoliceCaseState.CLOSED,
    },
    length=2,
)
ROLES = Enumerated(CaseRole, {"XYR": CaseRole.SUSPECT, "BHR": CaseRole.VICTIM}, length=3)


@record(
    table="aj_jbxx",
    zh="公安案件",
    list_name="cases",
    data_class=DataClass.CRIMINAL_CASE,
    order="-filed_on",
    sealed_by="sealed",
    updated_by="updated_at",
)
class PoliceCase:
    """A case filed by the police (立案): criminal (刑事) or against public order (治安).

    Sealed are records of minors and, since 2026, every record of a violation of public order.
    """

    case_number: str = attribute(
        "ajbh",
        Text(32),
        "案件编号",
        "Case number: A, 12-digit organisation, year and month, serial.",
        key=True,
        link=own_number(NumberKind.POLICE_CASE),
    )
    kind: PoliceCaseKind = attribute("ajlbdm", KINDS, "案件类别", "Criminal or public order.")
    title: str = attribute(
        "ajmc",
        Text(200),
        "案件名称",
        "Title; holds the name of a person.",
        tier=Tier.DETAIL,
        mask=Mask.TITLE,
    )
    cause: Code = attribute("aydm", Coded(CASE_CAUSE, length=5), "案由", "Offence or violation.")
    state: PoliceCaseState = attribute("ajztdm", STATES, "案件状态", "How far the case has got.")
    filed_on: date = attribute("larq", DAY, "立案日期", "Day of filing.")
    closed_on: date | None = attribute("jarq", DAY, "结案日期", "Day of closing; none while it is open.")
    decision_number: str | None = attribute(
        "jdsbh",
        OfficialNumber(),
        "决定书文号",
        "Number of the decision, such as 济公（轵城）行罚决字〔2022〕123号.",
        tier=Tier.DETAIL,
        link=own_number(NumberKind.DOCUMENT),
    )
    incident_number: str | None = attribute(
        "jqh",
        Text(32),
        "警情号",
        "Number of the incident from which it came.",
        tier=Tier.DETAIL,
        link=belongs_to("Incident", "incident", reverse="cases"),
    )
    unit_code: str = attribute(
        "badwdm", Text(UNIT), "办案单位代码", "Police organisation in charge (GA/T 380)."
    )
    officer_number: str | None = attribute(
        "zbmjjh",
        Text(12),
        "主办民警警号",
        "Number of the officer in charge.",
        link=belongs_to("Officer", "officer", reverse="cases"),
    )
    grid_code: str | None = attribute(
        "wgdm", Text(15), "网格代码", "Grid in which it happened.", tier=Tier.EXISTS, link=grid()
    )
    community_code: str | None = attribute(
        "sqbm", CommunityCode(), "社区编码", "The police's own 15-digit community code, not a grid code."
    )
    sealed: bool = attribute(
        "fcbz", Flag(), "封存标志", "Whether the record is sealed and must look absent.", tier=Tier.DETAIL
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")


@record(
    table="aj_sary",
    zh="涉案人员",
    list_name="case_people",
    data_class=DataClass.CRIMINAL_CASE,
    order="case_number",
    sealed_by="sealed",
    updated_by="updated_at",
)
class CasePerson:
    """A suspect or victim of a police case (涉案人员); sealed with the case."""

    entry_number: str = attribute("sarybh", Text(32), "涉案人员编号", "Case number and sequence.", key=True)
    case_number: str = attribute(
        "ajbh",
        Text(32),
        "案件编号",
        "Number of the case.",
        link=belongs_to("PoliceCase", "case", reverse="people"),
    )
    role: CaseRole = attribute("rylxdm", ROLES, "人员角色", "Suspect or victim.")
    name: str = attribute("xm", Text(50), "姓名", "Name.", tier=Tier.DETAIL, mask=Mask.NAME)
    id_number: str | None = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number; none where only name and phone are known.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person(
            "person", verified="id_verified", name="name", phone="phone", reverse="case_involvements"
        ),
    )
    id_verified: bool = attribute(
        "hsbz", Flag(), "身份核实标志", "Whether the ID number was verified.", tier=Tier.DETAIL
    )
    phone: str | None = attribute("lxdh", Text(20), "联系电话", "Phone.", tier=Tier.DETAIL, mask=Mask.PHONE)
    coercive_measure: Code | None = attribute(
        "qzcsdm",
        Coded(COERCIVE_MEASURE, length=1),
        "强制措施",
        "Coercive measure against a suspect; none if none was taken.",
        tier=Tier.DETAIL,
    )
    sealed: bool = attribute(
        "fcbz", Flag(), "封存标志", "Whether the record is sealed and must look absent.", tier=Tier.DETAIL
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
