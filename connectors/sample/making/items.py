"""The 2,763 service items (政务服务事项) with the flags in the proportions that the city published."""

from random import Random

from connectors.sample.world import Organization, ServiceItem

ITEMS = 2763
AT_MOST_ONCE = 2738  # 最多跑一次
ZERO_VISIT = 2507  # 一次不用跑
ANY_COUNTER = 2297  # 通办
_FIRST_ID = 900_000_000
_SUBJECTS = {
    "公安": ("居住证", "户口登记", "身份证", "机动车驾驶证", "出入境证件", "犬类准养"),
    "司法": ("法律援助", "公证", "律师执业", "基层法律服务"),
    "人力": ("养老保险待遇", "失业保险金", "社会保障卡", "就业登记", "工伤认定", "创业担保贷款"),
    "民政": (
        "最低生活保障",
        "特困人员供养",
        "婚姻登记",
        "高龄津贴",
        "残疾人两项补贴",
        "临时救助",
        "社会团体",
    ),
    "自然": ("不动产转移登记", "宅基地使用权", "建设用地规划", "采矿权"),
    "住房": ("商品房预售", "公租房", "施工许可", "公积金提取", "物业维修资金"),
    "卫生": ("生育登记", "独生子女奖励", "医师执业", "公共场所卫生", "托育机构"),
    "市场": ("个体工商户登记", "公司设立登记", "食品经营", "特种设备", "计量标准"),
    "医疗": ("城乡居民医保参保", "异地就医备案", "门诊慢特病", "医保报销", "生育津贴"),
    "教育": ("义务教育入学", "教师资格认定", "学生资助", "民办学校"),
    "农业": ("农机购置补贴", "种子经营", "农药经营", "土地承包经营权"),
    "残疾": ("残疾人证", "辅助器具适配", "康复救助"),
}
_GENERAL = ("许可证", "备案", "资质", "补贴", "信息公开申请", "年度报告")
_ACTIONS = (
    ("核发", "01"), ("变更", "01"), ("注销", "01"), ("延续", "01"), ("给付", "05"), ("申领", "05"),
    ("确认", "07"), ("登记", "07"), ("奖励", "08"), ("备案", "10"), ("查询", "20"), ("证明开具", "20"),
    ("补办", "20"),
)  # fmt: skip
_PAPERS = (
    "身份证明",
    "户口簿",
    "申请表",
    "近期照片",
    "不动产权证",
    "收入证明",
    "诊断证明",
    "婚姻状况证明",
    "委托书",
    "银行卡",
)


def _subjects(organ: str) -> tuple[str, ...]:
    return next((words for key, words in _SUBJECTS.items() if key in organ), ()) + _GENERAL


def _item(nth: int, organ: Organization, random: Random) -> ServiceItem:
    subjects = _subjects(organ.name)
    turn = nth // 26
    action, kind = _ACTIONS[turn % len(_ACTIONS)]
    subject = subjects[turn // len(_ACTIONS) % len(subjects)]
    basic = f"00{kind}{nth % 26 + 1:02d}{turn:03d}{nth % 7:03d}"
    days = random.choice((0, 0, 1, 3, 5, 7, 10, 15, 20))
    return ServiceItem(
        _FIRST_ID + nth,
        f"{organ.uscc}3{basic}",
        f"{subject}{action}",
        organ.name,
        organ.uscc,
        kind,
        at_most_once=nth < AT_MOST_ONCE,
        zero_visit=nth < ZERO_VISIT,
        any_counter=nth % ITEMS < ANY_COUNTER,
        one_day=days <= 1,
        one_licence=random.random() < 0.4,
        promised_days=days,
        online_depth=4 if nth < ZERO_VISIT else random.choice((1, 2, 3)),
        materials=tuple(random.sample(_PAPERS, random.choice((1, 2, 3)))),
    )


def service_items(random: Random, organs: list[Organization]) -> list[ServiceItem]:
    """All service items, spread over the organs."""
    return [_item(nth, organs[nth % len(organs)], random) for nth in range(ITEMS)]
