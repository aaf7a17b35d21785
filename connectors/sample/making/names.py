"""Names of people, built from own tables of surnames and given-name characters."""

from random import Random

_SURNAMES = (
    "王" * 9 + "李" * 9 + "张" * 9 + "刘" * 6 + "陈" * 5 + "杨" * 4 + "赵" * 4 + "黄周吴" * 3
    + "徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范"
    + "方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文翟燕卫牛苗酒琚聂商成原党"
)  # fmt: skip
_MALE = "伟强军建国勇涛超明刚平辉鹏华飞波斌宇浩凯鑫杰俊博文志海峰亮林永庆安东阳思远子轩天佑家宝德民立新振兴"
_FEMALE = (
    "芳娜秀英敏静丽艳娟霞玲桂兰燕红梅雪洁琳倩婷颖慧佳欣怡梦瑶雨涵子萱诗雅云凤春花爱香玉珍素青巧莲月荣淑贞思琪"
)
_ELDER_MALE = "德福贵财有根土生水旺金银铁柱石头兴仁义礼智长发运来保全和顺国建民忠孝"
_ELDER_FEMALE = "秀桂兰英玉珍淑贞凤莲香翠花荷菊梅巧娥素芬芝茹爱荣春秋"
_POOL = 4096


def _pool(random: Random, letters: str) -> list[str]:
    """Given names, one third of one character and two thirds of two."""
    return [
        random.choice(letters) if random.random() < 0.3 else random.choice(letters) + random.choice(letters)
        for _ in range(_POOL)
    ]


class Names:
    """Pools of given names by sex and generation, drawn from with one random number."""

    __slots__ = ("_given", "_random")

    def __init__(self, random: Random) -> None:
        self._random = random.random
        self._given = {
            (True, False): _pool(random, _MALE),
            (False, False): _pool(random, _FEMALE),
            (True, True): _pool(random, _ELDER_MALE),
            (False, True): _pool(random, _ELDER_FEMALE),
        }

    def surname(self) -> str:
        """A surname, the frequent ones more often."""
        return _SURNAMES[int(self._random() * len(_SURNAMES))]

    def given(self, *, male: bool, elder: bool = False) -> str:
        """A given name of one or two characters."""
        return self._given[male, elder][int(self._random() * _POOL)]

    def full(self, *, male: bool) -> str:
        """A whole name."""
        return self.surname() + self.given(male=male)
