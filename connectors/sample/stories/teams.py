"""Stories of the 1+3+X teams: Q18 and the stored half of Q19 (domain 4.1)."""

from connectors.sample.making.registry import link, visit
from connectors.sample.stories.stage import Stage
from connectors.sample.world import Grid, Person, Post


def tell(stage: Stage) -> None:
    """All of them."""
    third, second = stage.maker.town.grids[2], stage.maker.town.grids[1]
    judge = _current(stage, third, "JUDGE")
    judge.until = stage.maker.day(1)
    _tell(stage, "Q18.met", third, "plain.8")
    police = _current(stage, second, "POLICE")
    police.until = stage.maker.today
    _tell(stage, "Q18.missed", second, "plain.5")
    _holder_changes(stage, second)
    _many_households(stage)
    _silent(stage)


def _current(stage: Stage, grid: Grid, slot: str) -> Post:
    return next(
        post
        for post in stage.maker.town.posts
        if post.area_code == grid.code and post.slot == slot and post.until is None
    )


def _tell(stage: Stage, key: str, grid: Grid, name: str) -> None:
    """A story about a grid; the household only says where."""
    home = stage.homes[name]
    stage.tell(key, home, [stage.head(name)], grid=grid.code)


def _holder_changes(stage: Stage, grid: Grid) -> None:
    maker = stage.maker
    old = _current(stage, grid, "COORDINATOR")
    old.until = maker.day(1)
    successor = next(
        official
        for official in maker.town.officials
        if official.title == "人民调解员" and official.person is not None and official.name != old.holder_name
    )
    made = Post(maker.id("post"), old.slot, old.part, old.area_code, maker.today, None, successor)
    maker.town.posts.append(made)
    _tell(stage, "Q19.holder_changed", grid, "plain.6")


def _many_households(stage: Stage) -> None:
    for key, name in (("Q18.member.met", "plain.0"), ("Q18.member.missed", "plain.4")):
        stage.tell(key, stage.homes[name], [stage.head(name)])


def _silent(stage: Stage) -> None:
    maker = stage.maker
    for key, name, neighbour, days in (
        ("Q18.silent.met", "plain.5", "plain.6", 31), ("Q18.silent.missed", "plain.8", "plain.9", 30),
    ):  # fmt: skip
        member: Person = stage.head(name)
        home = stage.homes[neighbour]
        before = home.linked_member
        link(maker, member, home, maker.day(200))
        home.linked_member = before
        visit(maker, member, home, maker.at(days, 16))
        stage.tell(key, home, [member])
