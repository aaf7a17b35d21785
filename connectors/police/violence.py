"""Written warnings for domestic violence (家庭暴力告诫书), anti-domestic-violence law, arts. 16-17."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    DataClass,
    Integer,
    Mask,
    NumberKind,
    OfficialNumber,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    own_number,
    person,
    record,
)
from connectors.police.tables import DAY, MOMENT, UNIT


@record(
    table="jtbl_gjs",
    zh="家庭暴力告诫书",
    list_name="domestic_violence_warnings",
    data_class=DataClass.DOMESTIC_VIOLENCE,
    order="-issued_on",
    updated_by="updated_at",
)
class DomesticViolenceWarning:
    """A written warning for domestic violence (告诫书): served on both parties and notified to the village.

    The notice is the lawful basis on which a grid may know of it: the village and the police station must
    visit. Where the village was not notified, the grid may not know.
    """

    warning_id: int = attribute("xh", Integer(), "序号", "Serial of the police's register.", key=True)
    warning_number: str = attribute(
        "gjsbh",
        OfficialNumber(),
        "告诫书编号",
        "Document number, such as 济公（轵城）家告字〔2022〕12号.",
        link=own_number(NumberKind.DOCUMENT),
    )
    incident_number: str | None = attribute(
        "jqh",
        Text(32),
        "警情号",
        "Number of the incident that led to it.",
        tier=Tier.DETAIL,
        link=belongs_to("Incident", "incident", reverse="warnings"),
    )
    issued_on: date = attribute("kjrq", DAY, "开具日期", "Day on which it was issued.")
    served_on: date | None = attribute(
        "sdrq", DAY, "送达日期", "Day on which both parties had it; none while it is not served."
    )
    victim_name: str = attribute("shrxm", Text(50), "受害人姓名", "Name of the victim.", mask=Mask.NAME)
    victim_id_number: str | None = attribute(
        "shrsfzh",
        CitizenId(),
        "受害人身份号码",
        "ID number of the victim.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("victim", name="victim_name", phone="victim_phone", reverse="dv_warnings_as_victim"),
    )
    victim_phone: str | None = attribute(
        "shrlxdh", Text(20), "受害人电话", "Phone of the victim.", tier=Tier.DETAIL, mask=Mask.PHONE
    )
    respondent_name: str = attribute(
        "jhrxm", Text(50), "加害人姓名", "Name of who was warned.", mask=Mask.NAME
    )
    respondent_id_number: str | None = attribute(
        "jhrsfzh",
        CitizenId(),
        "加害人身份号码",
        "ID number of who was warned.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person(
            "respondent",
            name="respondent_name",
            phone="respondent_phone",
            reverse="dv_warnings_as_respondent",
        ),
    )
    respondent_phone: str | None = attribute(
        "jhrlxdh", Text(20), "加害人电话", "Phone of who was warned.", tier=Tier.DETAIL, mask=Mask.PHONE
    )
    grid_code: str | None = attribute(
        "wgdm", Text(15), "网格代码", "Grid in which it happened.", tier=Tier.EXISTS, link=grid()
    )
    notified_village_code: str | None = attribute(
        "gzcjwhdm",
        Text(12),
        "告知村(居)委会代码",
        "Village or community that was notified, 12 digits; none while none was.",
        tier=Tier.EXISTS,
        link=grid("notified_village", reverse="notified_domestic_violence_warnings"),
    )
    notified_at: datetime | None = attribute(
        "gzsj", MOMENT, "告知时间", "When the village was notified; none: the grid may not know."
    )
    visited_on: date | None = attribute(
        "hfrq", DAY, "查访日期", "Day of the visit that is due within 30 days; none while it is owed."
    )
    unit_code: str = attribute(
        "dwdm", Text(UNIT), "出具单位代码", "Police organisation that issued it (GA/T 380)."
    )
    officer_number: str | None = attribute(
        "mjjh",
        Text(12),
        "民警警号",
        "Number of the officer in charge.",
        link=belongs_to("Officer", "officer", reverse="warnings"),
    )
    updated_at: datetime = attribute("gxsj", MOMENT, "更新时间", "When the police last changed this row.")
