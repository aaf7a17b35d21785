"""Community correction and resettlement (社区矫正、安置帮教), and the offices in charge (司法所)."""

from datetime import date, datetime
from enum import Enum

from connectors.contract import (
    CitizenId,
    Code,
    Coded,
    DataClass,
    Enumerated,
    Integer,
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
    refers_to,
)
from connectors.judicial.native import CORRECTION_KIND, DAY, MOMENT, YES_NO


class CorrectionStatus(Terms):
    """Where a community correction stands (矫正状态)."""

    ACTIVE = "active", "在矫"
    ENDED = "ended", "解矫"
    REVOKED = "revoked", "撤销、收监"


CORRECTION_STATUSES: dict[str | int, Enum] = {
    "1": CorrectionStatus.ACTIVE,
    "2": CorrectionStatus.ENDED,
    "3": CorrectionStatus.REVOKED,
}


@record(
    table="sfs",
    zh="司法所",
    list_name="justice_offices",
    data_class=DataClass.PUBLIC,
    order="area_code",
    updated_by="updated_at",
)
class JusticeOffice:
    """A town's justice office (司法所): mediation guidance, community correction, resettlement."""

    record_id: str = attribute(
        "sfsId", Text(32), "司法所标识", "Identifier in the bureau's service.", key=True
    )
    area_code: str = attribute(
        "fwqyDm",
        Text(15),
        "服务乡镇代码",
        "Town served, 9 digits.",
        tier=Tier.EXISTS,
        link=grid(covers=True),
    )
    name: str = attribute("sfsMc", Text(100), "司法所名称", "Name.", tier=Tier.EXISTS)
    phone: str | None = attribute("lxDh", Text(20), "联系电话", "Phone.", tier=Tier.EXISTS)
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")


@record(
    table="sqjzdx",
    zh="社区矫正对象",
    list_name="community_corrections",
    data_class=DataClass.CORRECTION,
    order="-starts_on",
    sealed_by="is_sealed",
    updated_by="updated_at",
)
class CommunityCorrection:
    """A person under community correction (社区矫正); identity and offence are confidential by law."""

    record_id: str = attribute(
        "jzdxId", Text(32), "矫正对象标识", "Identifier in the bureau's service.", key=True
    )
    number: str = attribute(
        "jzbh", Text(32), "社区矫正编号", "File number.", tier=Tier.DETAIL, link=own_number(NumberKind.ORDER)
    )
    grid_code: str | None = attribute(
        "wgDm", Text(15), "网格代码", "Grid where the person lives.", link=grid()
    )
    name: str = attribute("xm", Text(50), "姓名", "Name.", tier=Tier.DETAIL, mask=Mask.NAME)
    id_number: str | None = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number from the judgment.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person"),
    )
    kind: Code | None = attribute(
        "jzLb",
        Coded(CORRECTION_KIND, 4),
        "矫正类别",
        "Control, suspended sentence, parole, outside prison.",
    )
    charge: str | None = attribute("zm", Text(60), "罪名", "The offence.", tier=Tier.DETAIL)
    court_number: str | None = attribute(
        "pjAh",
        OfficialNumber(),
        "判决案号",
        "Court case of the judgment.",
        tier=Tier.DETAIL,
        link=refers_to(NumberKind.COURT_CASE, "court_case"),
    )
    status: CorrectionStatus = attribute(
        "jzZt", Enumerated(CorrectionStatus, CORRECTION_STATUSES, 2), "矫正状态", "Status."
    )
    starts_on: date = attribute("jzQsRq", DAY, "矫正起始日期", "First day.")
    ends_on: date = attribute("jzZzRq", DAY, "矫正终止日期", "Last day.")
    received_on: date | None = attribute(
        "jsRq", DAY, "接收日期", "Day of the hand-over receipt; none is a gap in the hand-over."
    )
    accommodation: str | None = attribute(
        "zfQk",
        Text(200),
        "居住情况",
        "Where and how the person lives; none if not recorded.",
        tier=Tier.DETAIL,
        mask=Mask.ADDRESS,
    )
    job: str | None = attribute(
        "jyQk", Text(100), "就业情况", "Work; none if not recorded.", tier=Tier.DETAIL
    )
    helper_name: str | None = attribute("bfrXm", Text(50), "帮扶人姓名", "Name of the helper; none if none.")
    helper_phone: str | None = attribute("bfrDh", Text(20), "帮扶人电话", "Phone of the helper.")
    office_id: str | None = attribute(
        "sfsId",
        Text(32),
        "司法所标识",
        "Justice office in charge.",
        link=belongs_to("JusticeOffice", "office", reverse="corrections"),
    )
    punishments: int | None = attribute(
        "cfCs", Integer(), "处罚次数", "Admonitions and warnings so far.", tier=Tier.DETAIL
    )
    missed_reports: int | None = attribute(
        "wbdCs", Integer(), "未报到次数", "Reports that were missed.", tier=Tier.DETAIL
    )
    is_sealed: bool = attribute(
        "fcBz", YES_NO, "是否封存", "Whether sealed, as for offences committed under 18.", tier=Tier.DETAIL
    )
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")


@record(
    table="azbjdx",
    zh="安置帮教对象",
    list_name="released_persons",
    data_class=DataClass.CORRECTION,
    order="-released_on",
    sealed_by="is_sealed",
    updated_by="updated_at",
)
class ReleasedPerson:
    """A person released from prison, in five years of resettlement and help (刑满释放人员安置帮教)."""

    record_id: str = attribute(
        "azId", Text(32), "安置对象标识", "Identifier in the bureau's service.", key=True
    )
    number: str = attribute(
        "azbh", Text(32), "安置帮教编号", "File number.", tier=Tier.DETAIL, link=own_number(NumberKind.ORDER)
    )
    grid_code: str | None = attribute(
        "wgDm", Text(15), "网格代码", "Grid where the person lives.", link=grid()
    )
    name: str = attribute("xm", Text(50), "姓名", "Name.", tier=Tier.DETAIL, mask=Mask.NAME)
    id_number: str | None = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number from the certificate of release.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person"),
    )
    charge: str | None = attribute("zm", Text(60), "罪名", "The offence.", tier=Tier.DETAIL)
    released_on: date = attribute("sfRq", DAY, "释放日期", "Day of release.")
    must_be_received: bool = attribute(
        "sfBj", YES_NO, "是否必接", "Whether the person must be met at the gate (必接必送)."
    )
    received_on: date | None = attribute(
        "xjRq", DAY, "衔接日期", "Day of the hand-over receipt; none is a gap in the hand-over."
    )
    receiver: str | None = attribute("jsrXm", Text(50), "接收人姓名", "Who signed the receipt.")
    is_resettled: bool = attribute("sfAz", YES_NO, "是否安置", "Whether resettled.")
    job: str | None = attribute(
        "jyQk", Text(100), "就业情况", "Work; none if not recorded.", tier=Tier.DETAIL
    )
    helper_name: str | None = attribute("bfrXm", Text(50), "帮教人姓名", "Name of the helper; none if none.")
    until: date = attribute("bjJzRq", DAY, "帮教截止日期", "Last day of help.")
    office_id: str | None = attribute(
        "sfsId",
        Text(32),
        "司法所标识",
        "Justice office in charge.",
        link=belongs_to("JusticeOffice", "office", reverse="released_persons"),
    )
    is_sealed: bool = attribute(
        "fcBz", YES_NO, "是否封存", "Whether sealed, as for offences committed under 18.", tier=Tier.DETAIL
    )
    updated_at: datetime = attribute("gxSj", MOMENT, "更新时间", "When the bureau last changed this row.")
