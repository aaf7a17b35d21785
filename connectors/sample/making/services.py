"""Single things that government services, the hotline and the petition office record."""

from datetime import date, datetime, timedelta

from connectors.sample.making.maker import Maker, party
from connectors.sample.world import (
    Application,
    Benefit,
    CareRecord,
    CreditRecord,
    HomeNursingOrder,
    HotlineOrder,
    HotlineStep,
    Organization,
    Party,
    Person,
    Petition,
    ServiceItem,
)


def working_days_before(day: date, count: int) -> date:
    """The working day after which so many working days have passed, the given day included."""
    while count > 0:
        count -= day.weekday() < 5
        day -= timedelta(days=1)
    while day.weekday() >= 5:
        day -= timedelta(days=1)
    return day


def application(maker: Maker, at: datetime, person: Person, item: ServiceItem) -> Application:
    """An application, accepted the same day, finished as promised and rated 5."""
    day = at.date()
    promised = day + timedelta(days=item.promised_days)
    done = promised if promised <= maker.today else None
    made = Application(
        maker.id("application"), maker.order_number("BJ", day, 6), item, party(person, "APPLICANT"), None, at,
        day, None, None, promised, done, "FINISHED" if done else "ACCEPTED", item.promised_days == 0,
        5 if done else None, False, "窗口", person.grid_code, maker.on(done or day, 17),
    )  # fmt: skip
    maker.town.applications.append(made)
    return made


def hotline_order(maker: Maker, at: datetime, raiser: Party, category: str, grid: str | None) -> HotlineOrder:
    """A dispatched order with its steps, finished in three days if that is past."""
    unit = maker.town.name
    finished = at + timedelta(days=maker.between(1, 4))
    done = finished < maker.midnight
    steps = [HotlineStep("受理", at, "市12345热线中心", "受理"),
             HotlineStep("派遣", at + timedelta(hours=2), "市12345热线中心", f"转{unit}办理")]  # fmt: skip
    if done:
        steps.append(HotlineStep("处置", finished, unit, "已核实处理并答复来电人"))
        steps.append(HotlineStep("回访", finished + timedelta(hours=6), "市12345热线中心", "回访满意"))
        steps.append(HotlineStep("结案", finished + timedelta(hours=7), "市12345热线中心", "结案"))
    topic = maker.pick(_TOPICS)
    made = HotlineOrder(
        maker.id("hotline"), maker.order_number("GD", at.date(), 5), at, raiser, False, category, topic,
        "一般", maker.pick(("电话", "电话", "微信", "网站")), f"反映{topic}问题", unit,
        at.date() + timedelta(days=7), finished if done else None, "CLOSED" if done else "DISPATCHED",
        maker.pick((5, 5, 4, 3)) if done else None, steps, grid,
    )  # fmt: skip
    made.updated_at = steps[-1].at
    maker.town.hotline_orders.append(made)
    return made


_TOPICS = (
    "道路破损",
    "垃圾清运",
    "供水",
    "供电",
    "噪音",
    "物业",
    "医保",
    "社保",
    "占道经营",
    "房屋质量",
    "邻里纠纷",
    "劳动报酬",
)


def petition(maker: Maker, at: datetime, people: list[Party], grid: str | None) -> Petition:
    """A petition, accepted in ten days, replied in fifty if that is past."""
    day = at.date()
    accepted, replied = (
        day + timedelta(days=maker.between(3, 14)),
        day + timedelta(days=maker.between(25, 58)),
    )
    state = "REPLIED" if replied <= maker.today else "ACCEPTED" if accepted <= maker.today else "REGISTERED"
    topic = maker.pick(("征地补偿", "劳动报酬", "村务公开", "物业管理", "涉法涉诉", "环境污染", "社会保障"))
    made = Petition(
        maker.id("petition"), maker.order_number("XF", day), at, people, "申诉求决",
        maker.pick(("来访", "来信", "网上", "电话")), topic, f"反映{topic}问题", len(people),
        accepted if accepted <= maker.today else None, day + timedelta(days=60),
        replied if replied <= maker.today else None, state, f"{maker.town.name}人民政府", topic == "涉法涉诉",
        maker.chance(0.12), grid,
    )  # fmt: skip
    maker.town.petitions.append(made)
    return made


def nursing_order(
    maker: Maker, at: datetime, patient: Person, cancelled: date | None = None
) -> HomeNursingOrder:
    """A home-nursing order, done two days later or cancelled."""
    visit = at.date() + timedelta(days=2)
    state = "CANCELLED" if cancelled else "DONE" if visit < maker.today else "BOOKED"
    made = HomeNursingOrder(
        maker.id("nursing"), maker.order_number("HL", at.date()), patient, at, visit,
        maker.pick(("伤口换药", "导尿管更换", "压疮护理", "静脉采血", "鼻饲护理")),
        maker.pick(("脑卒中后遗症", "骨折术后", "糖尿病足", "长期卧床")), maker.names.full(male=False), state,
        cancelled, patient.grid_code,
    )  # fmt: skip
    maker.town.nursing_orders.append(made)
    return made


def care_record(maker: Maker, on: date, person: Person, kind: str) -> CareRecord:
    """A care record for a child or an elder."""
    worker = maker.names.full(male=False)
    made = CareRecord(
        maker.id("care"), maker.order_number("GA", on), person, on, kind, worker,
        "了解生活学习情况，状态平稳", person.grid_code,
    )  # fmt: skip
    maker.town.care_records.append(made)
    return made


def benefit(maker: Maker, person: Person, kind: str, grade: str | None = None) -> Benefit:
    """A standing entitlement of a person, flagged on the person too."""
    assert person.household is not None  # noqa: S101 - residents only
    monthly = {"低保": 630, "特困": 1040}.get(kind, 160)
    made = Benefit(
        maker.id("benefit"), f"JZ419001{maker.town.index:02d}{maker.count_up('JZ'):05d}", person,
        person.household, kind, grade, maker.day(maker.between(200, 2500)), None, monthly, person.grid_code,
    )  # fmt: skip
    if kind == "特困":
        person.destitute = True
    elif kind == "低保":
        person.low_income = person.household.low_income = True
    else:
        person.disability = grade
    maker.town.benefits.append(made)
    return made


def credit_record(maker: Maker, of: Organization, on: date) -> CreditRecord:
    """A credit record of an organisation; most are published."""
    kind = maker.pick(("行政许可", "行政许可", "行政处罚", "红榜", "黑榜"))
    organ = maker.pick(maker.city.organs).name
    made = CreditRecord(
        maker.id("credit"), maker.order_number("XY", on), of, kind, on, organ, f"{organ}作出{kind}决定",
        maker.chance(0.9), on + timedelta(days=1095), of.grid_code,
    )  # fmt: skip
    maker.town.credit_records.append(made)
    return made
