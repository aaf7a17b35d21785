"""What belongs to no town: divisions, organs, judges, lawyers, the service items and the catalogue."""

from datetime import date, timedelta
from random import Random

from connectors.sample import divisions
from connectors.sample.making.catalog import catalog
from connectors.sample.making.items import service_items
from connectors.sample.making.names import Names
from connectors.sample.making.numbers import credit_code
from connectors.sample.world import CityWide, Division, MediationOrg, Official, Organization

CITY_IDS = 900_000_000
CITY_GRID = "419001001001001"  # the organs sit in the first grid of the city
ORGANS = (
    "济源市公安局", "济源市司法局", "济源市行政审批和政务信息管理局", "济源市人力资源和社会保障局",
    "济源市民政局", "济源市自然资源和规划局", "济源市住房和城乡建设局", "济源市交通运输局",
    "济源市农业农村局", "济源市卫生健康委员会", "济源市市场监督管理局", "济源市医疗保障局",
    "济源市教育体育局", "济源市税务局", "济源市水利局", "济源市应急管理局", "济源市生态环境局",
    "济源市退役军人事务局", "济源市残疾人联合会", "济源市城市管理局", "济源市文化广电和旅游局",
    "济源市财政局", "济源市发展改革和统计局", "济源市信访局", "济源市大数据局", "济源市住房公积金管理中心",
)  # fmt: skip
INDUSTRIES = (
    "婚姻家庭",
    "道路交通",
    "物业",
    "医疗",
    "劳动争议",
    "山林土地",
    "环境",
    "消费",
    "金融",
    "知识产权",
)
_CITY_COMMITTEES = ("济源市矛盾纠纷多元化解中心人民调解委员会", "济事清源调解中心")
_DEAD = "419003"


def city_wide(seed: int, as_of: date) -> CityWide:
    """The city-wide part, the same for every size of sample and every process."""
    random = Random(f"{seed}:city")  # noqa: S311 - a sample city, no secret
    city = CityWide(as_of, _divisions())
    names = Names(random)
    city.organs = [_organ(nth, name, names) for nth, name in enumerate(ORGANS)]
    city.law_firms = [_firm(nth, names) for nth in range(12)]
    city.mediation_orgs = _committees(names)
    city.judges = [_official(nth, "court", names) for nth in range(72)]
    city.procurators = [_official(100 + nth, "procuratorate", names) for nth in range(30)]
    city.lawyers = [_lawyer(nth, city, names) for nth in range(133)]
    city.service_items = service_items(random, city.organs)
    city.catalog = catalog(city.organs)
    return city


def _divisions() -> list[Division]:
    opened = date(1997, 1, 1)
    rows = [Division(row.code, row.name, row.level, row.parent or None, opened) for row in divisions.rows()]
    gone = Division(_DEAD, "济源市", "CITY", None, date(1988, 6, 25), date(1997, 1, 1) - timedelta(days=1))
    gone.successor = divisions.CITY_CODE
    return [*rows, gone]


def _organization(nth: int, register: str, name: str, kind: str, names: Names) -> Organization:
    code = credit_code(register, f"{nth:08d}")
    leader = names.full(male=nth % 3 > 0)
    phone = f"0391{6600000 + nth * 37}"
    founded = date(1997 + nth % 20, 1 + nth % 12, 1)
    address = f"济源市济水大街{100 + nth}号"
    return Organization(
        CITY_IDS + nth,
        code,
        name,
        kind,
        CITY_GRID,
        address,
        leader,
        None,
        phone,
        founded,
        kind == "MEDIATION",
    )


def _organ(nth: int, name: str, names: Names) -> Organization:
    return _organization(100 + nth, "11", name, "GOVERNMENT", names)


def _firm(nth: int, names: Names) -> Organization:
    return _organization(300 + nth, "31", f"河南{names.given(male=True)}律师事务所", "LAW_FIRM", names)


def _committees(names: Names) -> list[MediationOrg]:
    city = [(name, "CITY") for name in _CITY_COMMITTEES]
    industry = [(f"济源市{word}纠纷人民调解委员会", "INDUSTRY") for word in INDUSTRIES]
    return [
        MediationOrg(
            CITY_IDS + nth,
            _organization(500 + nth, "52", name, "MEDIATION", names),
            level,
            divisions.CITY_CODE,
            "济事清源" if name.startswith("济事") else None,
            mobile=False,
            route=None,
            founded=date(2015, 3, 1),
        )
        for nth, (name, level) in enumerate(city + industry)
    ]


def _official(nth: int, department: str, names: Names) -> Official:
    court = department == "court"
    number = f"{'F' if court else 'J'}{419001000 + nth}"
    unit = ("豫9001", "济源市人民法院") if court else ("419001JC", "济源市人民检察院")
    if court and nth % 8 == 7:
        unit = ("豫96", "河南省济源中级人民法院")
    phone = f"0391{6690000 + nth * 11}"
    title = "法官" if court else "检察官"
    return Official(CITY_IDS + nth, number, names.full(male=nth % 5 < 3), phone, department, title, *unit)


def _lawyer(nth: int, city: CityWide, names: Names) -> Official:
    firm = city.law_firms[nth % len(city.law_firms)]
    licence = f"14119{2001 + nth % 22}1{1 + nth % 2:01d}{100000 + nth * 173:06d}"
    name = names.full(male=nth % 2 == 0)
    phone = f"139391{10000 + nth * 53}"
    return Official(CITY_IDS + 1000 + nth, licence, name, phone, "judicial", "律师", firm.uscc, firm.name)
