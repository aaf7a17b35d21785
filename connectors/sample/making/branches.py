"""The party's network in a village: its branch, functional branches, and who belongs to them."""

from connectors.sample.making.maker import Maker
from connectors.sample.making.places import short
from connectors.sample.making.tables import FUNCTIONS
from connectors.sample.world import Membership, PartyBranch, Person, Village

_WEAK = 0.025  # of the village branches are being put right (软弱涣散整顿: 13 of 525)
_IN_FUNCTIONAL = 0.3  # of the members belong to a functional branch too


def make_branches(maker: Maker, village: Village, members: list[Person]) -> None:
    """The village's branch and one to three functional ones, with their members; the first is secretary."""
    kinds: list[str | None] = [None, *maker.random.sample(FUNCTIONS, maker.between(1, 3))]
    branches = [_branch(maker, village, function, members[0]) for function in kinds]
    maker.town.branches.extend(branches)
    for nth, person in enumerate(members):
        duty = "书记" if nth == 0 else "委员" if nth < 4 else "党员"
        _join(maker, person, branches[0], duty)
        if maker.chance(_IN_FUNCTIONAL):
            _join(maker, person, maker.pick(branches[1:]), "党员")


def _branch(maker: Maker, village: Village, function: str | None, secretary: Person) -> PartyBranch:
    weak = function is None and maker.chance(_WEAK)
    return PartyBranch(
        maker.id("branch"),
        f"DZ{maker.town.code}{maker.count_up('branch'):04d}",
        f"{short(village.name)}{function or ''}党支部",
        "VILLAGE" if function is None else "FUNCTIONAL",
        function,
        village.code,
        secretary,
        2 if weak else maker.between(3, 5),
        weak,
        maker.day(-40) if weak else None,
        maker.day(maker.between(2000, 9000)),
    )


def _join(maker: Maker, person: Person, branch: PartyBranch, duty: str) -> None:
    since = maker.day(maker.between(300, 6000))
    maker.town.memberships.append(Membership(maker.id("membership"), person, branch, duty, since, None))
