"""Single things that the judicial bureau records."""

from datetime import date, datetime, timedelta

from connectors.sample.making.maker import Maker, party
from connectors.sample.making.tables import BY_CODE
from connectors.sample.world import (
    CommunityCorrection,
    Consultation,
    LegalAid,
    MediationAgreement,
    MediationCase,
    MediationSession,
    Notarisation,
    Official,
    Organization,
    Party,
    Person,
    ReleasedPerson,
)

LIMITS = {"SIMPLE": 1, "GENERAL": 7, "COMPLEX": 20}


def mediation_case(
    maker: Maker, at: datetime, code: str, parties: list[Party], by: Organization, mediator: Official | None
) -> MediationCase:
    """A mediation accepted, of general complexity, under way."""
    kind = BY_CODE[code]
    day = at.date()
    made = MediationCase(
        maker.id("mediation_case"), maker.town_document(f"济{maker.short_name}人调", day.year), "APPLICATION",
        kind.bureau, code, at, by, mediator, "GENERAL", day + timedelta(days=LIMITS["GENERAL"]), "MEDIATING",
        None, parties, len(parties), None, maker.pick(kind.contents),
    )  # fmt: skip
    first = parties[0].person
    made.grid_code = first.household.grid_code if first is not None and first.household is not None else None
    made.updated_at = at
    maker.town.mediation_cases.append(made)
    return made


def session(
    maker: Maker, of: MediationCase, at: datetime, outcome: str, *, remote: bool = False
) -> MediationSession:
    """A session of a mediation."""
    place = "远程视频" if remote else of.organization.name
    made = MediationSession(maker.id("session"), at, maker.pick((40, 60, 90, 120)), remote, place, outcome)
    of.sessions.append(made)
    of.updated_at = at
    return made


def agree(
    maker: Maker, of: MediationCase, signed: date, due: date | None, *, written: bool = True
) -> MediationAgreement:
    """An agreement, in effect on the day it is signed; `due` is the day of performance, None = at once."""
    word = f"济{maker.short_name}人调协"
    amount = of.amount
    made = MediationAgreement(
        maker.id("agreement"), maker.town_document(word, signed.year), written, signed, signed,
        "双方自愿达成协议，按约定履行", amount, "即时" if due is None else "到期", due,
        signed if due is None else None,
    )  # fmt: skip
    of.agreement, of.state, of.closed_on = made, "AGREED", signed
    if due is None:
        of.state = "PERFORMED"
    of.updated_at = maker.on(signed, 17)
    return made


def perform(maker: Maker, of: MediationCase, on: date) -> None:
    """The agreement was performed on this day."""
    assert of.agreement is not None  # noqa: S101 - only agreed cases are performed
    of.agreement.performed_on, of.state = on, "PERFORMED"
    of.updated_at = maker.on(on, 17)


def fail(maker: Maker, of: MediationCase, on: date) -> None:
    """The mediation failed on this day."""
    of.state, of.closed_on = "FAILED", on
    of.updated_at = maker.on(on, 17)


def _office(maker: Maker) -> str:
    return f"{maker.town.name.removesuffix('镇').removesuffix('街道')}司法所"


def correction(maker: Maker, person: Person, starts: date, ends: date) -> CommunityCorrection:
    """Community correction of a person, received on the first day, with home, job and helper recorded."""
    serial = maker.serial(f"SJ{starts.year}", 500)
    helper = maker.names.full(male=maker.chance(0.5))
    made = CommunityCorrection(
        maker.id("correction"), f"SJ419001{starts.year}{serial:05d}", person, "02",
        maker.pick(("危险驾驶罪", "故意伤害罪", "盗窃罪", "帮助信息网络犯罪活动罪", "交通肇事罪")), starts,
        ends, starts, "自有住房", maker.pick(("务工", "务农", "个体经营")), helper, maker.phone(),
        _office(maker), "ENDED" if ends < maker.today else "ACTIVE", 0, 0, person.grid_code,
    )  # fmt: skip
    maker.town.corrections.append(made)
    return made


def released(maker: Maker, person: Person, on: date, received: date | None) -> ReleasedPerson:
    """A released person in resettlement, with the day of the hand-over receipt if there is one."""
    serial = maker.serial(f"AZ{on.year}", 1000)
    resettled = received is not None and maker.chance(0.9)
    made = ReleasedPerson(
        maker.id("released"), f"AZ419001{on.year}{serial:05d}", person,
        maker.pick(("盗窃罪", "诈骗罪", "故意伤害罪", "寻衅滋事罪", "贩卖毒品罪")), on, maker.chance(0.2),
        received, maker.names.full(male=True) if received else None, resettled, "务工" if resettled else None,
        maker.names.full(male=True) if resettled else None, on + timedelta(days=5 * 365), _office(maker),
        person.grid_code,
    )  # fmt: skip
    maker.town.released.append(made)
    return made


def legal_aid(maker: Maker, applied: date, who: Party, grid: str | None) -> LegalAid:
    """Legal aid, granted in five days, closed in three months."""
    granted, closed = (
        applied + timedelta(days=maker.between(2, 6)),
        applied + timedelta(days=maker.between(50, 120)),
    )
    kind = maker.pick(("民事", "民事", "刑事", "行政"))
    done = closed <= maker.today
    made = LegalAid(
        maker.id("legal_aid"), maker.document("济法援", applied.year, 500), who, kind,
        maker.pick(("农民工", "残疾人", "老年人", "未成年人", "妇女", "一般")), maker.chance(0.3),
        maker.pick(("追索劳动报酬", "抚养费", "交通事故赔偿", "赡养费", "刑事辩护")), applied,
        granted if granted <= maker.today else None, maker.pick(maker.city.lawyers), closed if done else None,
        maker.pick(("调解结案", "胜诉", "部分胜诉")) if done else None, grid,
    )  # fmt: skip
    maker.town.legal_aid.append(made)
    return made


def notarisation(maker: Maker, applied: date, person: Person) -> Notarisation:
    """A notarisation, issued within ten days."""
    issued = applied + timedelta(days=maker.between(1, 10))
    name = maker.pick(("继承", "委托", "学历", "亲属关系", "遗嘱", "放弃继承", "无犯罪记录"))
    made = Notarisation(
        maker.id("notarisation"), maker.document("济证民", applied.year, 2000), party(person, "APPLICANT"),
        name, applied, issued if issued <= maker.today else None, maker.chance(0.4), person.grid_code,
    )  # fmt: skip
    maker.town.notarisations.append(made)
    return made


def consultation(maker: Maker, at: datetime, person: Person) -> Consultation:
    """A legal consultation; half of the callers are known by name and phone only."""
    asker = party(person, "ASKER", verified=maker.chance(0.5))
    topic = maker.pick(("婚姻家庭", "劳动报酬", "借贷", "交通事故", "继承", "邻里", "土地承包", "消费维权"))
    channel = maker.pick(("平台", "平台", "电话", "现场", "讲座"))
    made = Consultation(
        maker.id("consultation"), maker.order_number("ZX", at.date()), at, channel, asker, topic,
        maker.between(3, 40), maker.pick(maker.city.lawyers), maker.pick((5, 5, 4, None)), person.grid_code,
    )  # fmt: skip
    maker.town.consultations.append(made)
    return made
