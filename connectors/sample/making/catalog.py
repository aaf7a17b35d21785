"""The 1,078 items of the data resource catalogue (政务数据资源目录)."""

from connectors.sample.world import CatalogItem, Organization

ITEMS = 1078
_FIRST_ID = 900_000_000
_TOPICS = (
    "登记信息",
    "许可信息",
    "处罚信息",
    "补贴发放",
    "资格认定",
    "从业人员",
    "监测数据",
    "年检信息",
    "证照信息",
    "统计指标",
)
_SUBJECTS = ("自然人", "企业", "社会组织", "车辆", "不动产", "项目", "农产品", "学校", "医疗机构", "社区")
_SHARES = ("无条件共享", "有条件共享", "有条件共享", "不予共享")
_CYCLES = ("实时", "每日", "每周", "每月", "每季度", "每年")
_FIELDS = ("统一编号", "名称", "行政区划", "登记日期", "状态", "有效期", "负责人", "联系方式")
_WITHHELD = "《中华人民共和国个人信息保护法》第三十四条"


def catalog(organs: list[Organization]) -> list[CatalogItem]:
    """All items, spread over the organs that provide them."""
    return [_item(nth, organs[nth % len(organs)]) for nth in range(ITEMS)]


def _item(nth: int, organ: Organization) -> CatalogItem:
    share = _SHARES[nth % 4]
    subject, topic = _SUBJECTS[nth // 26 % 10], _TOPICS[nth // 260 % 10]
    return CatalogItem(
        _FIRST_ID + nth,
        f"419001{nth + 1:04d}",
        f"{organ.name.removeprefix('济源市')}{subject}{topic}",
        organ.name,
        share,
        _FIELDS[: 3 + nth % 6],
        _CYCLES[nth % 6],
        _WITHHELD if share == "不予共享" else None,
    )
