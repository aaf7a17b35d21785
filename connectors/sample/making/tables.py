"""Code tables that several departments have to agree on: dispute types with every department's own typing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DisputeType:
    """A GB/T 31000 dispute type with the bureau's typing, the court's cause and a usual content.

    `cause` None: the court has no exact match (domain 2.4).
    """

    code: str
    name: str
    bureau: str
    cause: str | None
    weight: int
    contents: tuple[str, ...]


DISPUTE_TYPES = (
    DisputeType("0101", "恋爱及婚姻纠纷", "婚姻家庭纠纷", "婚姻家庭纠纷/离婚纠纷", 14,
                ("夫妻因家务争吵要求离婚", "彩礼返还发生争执", "夫妻长期分居财产分割不清")),
    DisputeType("0102", "抚养赡养监护纠纷", "婚姻家庭纠纷", "婚姻家庭纠纷/赡养纠纷", 5,
                ("子女轮流赡养老人出现分歧", "离婚后抚养费未按期给付")),
    DisputeType("0103", "分家与继承纠纷", "婚姻家庭纠纷", "婚姻家庭纠纷/分家析产纠纷", 4,
                ("兄弟分家老宅归属不清", "父母遗留存款分配争议")),
    DisputeType("0201", "用水排水通行通风采光纠纷", "邻里纠纷", "物权纠纷/相邻关系纠纷", 18,
                ("砌墙后雨水排向邻家院内", "共用巷道堆放杂物影响通行", "加建二层遮挡采光")),
    DisputeType("0202", "相邻土地建筑纠纷", "邻里纠纷", "物权纠纷/相邻关系纠纷", 9,
                ("翻建房屋越界占用滴水地", "院墙位置与宅基地证不符")),
    DisputeType("0203", "相邻污染纠纷", "邻里纠纷", "物权纠纷/相邻关系纠纷", 4,
                ("养猪场气味扰民", "深夜加工噪声扰民")),
    DisputeType("0303", "身体健康人身自由纠纷", "损害赔偿纠纷", "人格权纠纷/健康权纠纷", 7,
                ("推搡致伤医药费赔偿", "饲养犬只咬伤他人")),
    DisputeType("0402", "物业纠纷", "物业纠纷", "合同纠纷/物业服务合同纠纷", 6,
                ("物业费拖欠与服务质量争议", "电梯长期停运")),
    DisputeType("0503", "交通事故纠纷", "道路交通事故纠纷", "侵权责任纠纷/机动车交通事故责任纠纷", 8,
                ("电动车相撞误工费争议", "事故车辆维修费争议")),
    DisputeType("0601", "消费服务纠纷", "消费纠纷", "合同纠纷/服务合同纠纷", 5,
                ("健身卡退费", "装修质量不合格")),
    DisputeType("0701", "合同派遣纠纷", "劳动争议纠纷", "劳动争议/追索劳动报酬纠纷", 8,
                ("工程完工后拖欠工资", "解除合同补偿金争议")),
    DisputeType("0804", "借贷担保纠纷", "合同纠纷", "合同纠纷/民间借贷纠纷", 9,
                ("亲友借款到期未还", "担保人追偿")),
    DisputeType("0901", "承包纠纷", "山林土地纠纷", "物权纠纷/土地承包经营权纠纷", 5,
                ("土地流转租金未付", "承包地界重叠")),
    DisputeType("0902", "宅基地纠纷", "房屋宅基地纠纷", "物权纠纷/宅基地使用权纠纷", 6,
                ("老宅基地使用权归属争议", "宅基地面积超占")),
    DisputeType("1102", "集体土地征用纠纷", "征地拆迁纠纷", None, 3,
                ("征地补偿款分配方案争议",)),
    DisputeType("1201", "村居选举管理纠纷", "村务管理纠纷", None, 2,
                ("村集体资产收益分配公示争议",)),
    DisputeType("9999", "其他纠纷", "其他纠纷", None, 2, ("其他矛盾纠纷",)),
)  # fmt: skip
BY_CODE = {kind.code: kind for kind in DISPUTE_TYPES}
DISPUTE_WEIGHTS = tuple(kind.weight for kind in DISPUTE_TYPES)

BRANDS = ("毛立争警务室", "老班调解室", "一庭三组", "老班长人民调解室", "老崔调解车")
FUNCTIONS = ("政策宣传", "产业发展", "环境整治", "文明创建", "矛盾调解", "民主监督")
TOPICS = (
    "政策宣传",
    "安全隐患",
    "邻里关系",
    "家庭情况",
    "产业帮扶",
    "防诈骗",
    "森林防火",
    "老人生活",
    "儿童学习",
)
