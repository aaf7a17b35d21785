"""Single things that the registry keeps: links, visits, and the dispute as one matter."""

from datetime import date, datetime, timedelta

from connectors.sample.making.judicial import LIMITS
from connectors.sample.making.maker import Maker
from connectors.sample.making.tables import BY_CODE
from connectors.sample.world import DisputeMatter, Household, HouseholdLink, Party, Person, Visit

NOTES = (
    "上门走访，宣传防诈骗知识", "走访了解生活情况，一切平稳", "宣传秸秆禁烧和森林防火",
    "帮助老人测量血压，叮嘱用药", "了解务工就业意愿", "检查用电用气安全", "讲解医保缴费政策",
    "发放反诈宣传页并下载反诈App", "排查房屋安全隐患",
)  # fmt: skip
FINDINGS = (
    "家中近期有经济压力", "夫妻关系紧张，建议持续关注", "与邻居有口角，已劝解", "老人情绪低落",
    "孩子由祖父母照看，学习一般", "有外出务工打算", "反映排水不畅",
)  # fmt: skip


def link(maker: Maker, member: Person, household: Household, since: date) -> HouseholdLink:
    """Link a party member to a household, by consent of both."""
    made = HouseholdLink(maker.id("link"), member, household, since, None, True, household.grid_code)
    household.linked_member = member
    maker.town.links.append(made)
    return made


def visit(
    maker: Maker, member: Person, household: Household, at: datetime, finding: str | None = None
) -> Visit:
    """A visit of a member to a household, sent at once."""
    number = maker.id("visit")
    made = Visit(
        number, f"v-{number:08x}", member, household, at, at + timedelta(minutes=5), ("政策宣传", "家庭情况"),
        maker.pick(NOTES), finding, household.grid_code, None, None,
    )  # fmt: skip
    maker.town.visits.append(made)
    return made


def matter(
    maker: Maker, at: datetime, code: str, parties: list[Party], homes: list[Household]
) -> DisputeMatter:
    """A dispute registered at village level, of general complexity, open."""
    kind, day = BY_CODE[code], at.date()
    stamp = f"MD{maker.town.code}{day:%Y%m%d}"
    made = DisputeMatter(
        f"{stamp}{maker.count_up(stamp):03d}", code, kind.name, kind.bureau, kind.cause,
        f"{parties[0].name}与{parties[-1].name}{kind.name}", homes[0].grid_code, at, 1, "REGISTERED", "01",
        "LOW", None, None, "GENERAL", day + timedelta(days=LIMITS["GENERAL"]), None, 0, None, None,
        f"{maker.town.name}", parties, homes,
    )  # fmt: skip
    maker.town.matters.append(made)
    return made


def settle(of: DisputeMatter, state: str, on: date | None = None) -> None:
    """Bring a matter to a state; closed on a day if that state ends it."""
    of.state, of.closed_on = state, on
