"""People with a severe mental disorder under management (严重精神障碍患者), GB/T 31000-2015."""

from datetime import date, datetime

from connectors.contract import (
    CitizenId,
    DataClass,
    Flag,
    Integer,
    Mask,
    Text,
    Tier,
    attribute,
    belongs_to,
    grid,
    person,
    record,
)
from connectors.police.tables import DAY, MOMENT


@record(
    table="zdry_yzjsza",
    zh="严重精神障碍患者管控",
    list_name="mental_health_cases",
    data_class=DataClass.HEALTH,
    order="-risk_level",
    updated_by="updated_at",
)
class MentalHealthCase:
    """Somebody with a severe mental disorder under management (严重精神障碍患者).

    For the health post and the officer in charge only; a coordinator learns nothing but a task of their own.
    """

    case_id: int = attribute("xh", Integer(), "序号", "Serial of the register.", tier=Tier.DETAIL, key=True)
    id_number: str = attribute(
        "sfzh",
        CitizenId(),
        "公民身份号码",
        "ID number of the patient.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("person"),
    )
    name: str = attribute("xm", Text(50), "姓名", "Name of the patient.", tier=Tier.DETAIL, mask=Mask.NAME)
    grid_code: str | None = attribute(
        "wgdm", Text(15), "网格代码", "Grid in which they live.", tier=Tier.DETAIL, link=grid()
    )
    risk_level: int = attribute(
        "fxdj", Integer(), "危险性评估等级", "Level of risk, 1 to 5; from 3 it is high.", tier=Tier.DETAIL
    )
    diagnosed_on: date | None = attribute("qzrq", DAY, "确诊日期", "Day of the diagnosis.", tier=Tier.DETAIL)
    diagnosis: str | None = attribute("zdmc", Text(60), "诊断", "Diagnosis.", tier=Tier.DETAIL)
    treated: bool = attribute("zlbz", Flag(), "治疗标志", "Whether they are being treated.", tier=Tier.DETAIL)
    guardian_name: str | None = attribute(
        "jhrxm",
        Text(50),
        "监护人姓名",
        "Name of the guardian; none where one is missing.",
        tier=Tier.DETAIL,
        mask=Mask.NAME,
    )
    guardian_id_number: str | None = attribute(
        "jhrsfzh",
        CitizenId(),
        "监护人身份号码",
        "ID number of the guardian.",
        tier=Tier.DETAIL,
        mask=Mask.ID_NUMBER,
        link=person("guardian", name="guardian_name", phone="guardian_phone", reverse="guardianships"),
    )
    guardian_phone: str | None = attribute(
        "jhrlxdh", Text(20), "监护人电话", "Phone of the guardian.", tier=Tier.DETAIL, mask=Mask.PHONE
    )
    followed_up_on: date | None = attribute(
        "zjsfrq",
        DAY,
        "最近随访日期",
        "Last follow-up; none if there was none.",
        tier=Tier.DETAIL,
    )
    officer_number: str | None = attribute(
        "zrmjjh",
        Text(12),
        "责任民警警号",
        "Number of the officer responsible.",
        tier=Tier.DETAIL,
        link=belongs_to("Officer", "officer", reverse="mental_health_cases"),
    )
    updated_at: datetime = attribute(
        "gxsj", MOMENT, "更新时间", "When the police last changed this row.", tier=Tier.DETAIL
    )
