"""What households look like: who lives together, how old they are."""

from random import Random

from connectors.sample.making.names import Names
from connectors.sample.making.people import Sketch

# Share of each shape of household; the mean size is about 2.9 (domain 5: 733,000 people, 250,000 households).
_SHAPES = (
    ("children", 38), ("three_generations", 20), ("couple", 13), ("elder_couple", 10), ("elder_alone", 7),
    ("single", 6), ("one_parent", 4), ("left_behind", 2),
)  # fmt: skip
_NAMES = tuple(name for name, _ in _SHAPES)
_WEIGHTS = tuple(weight for _, weight in _SHAPES)


class Families:
    """Draws households as lists of sketches, the head first."""

    def __init__(self, random: Random, names: Names) -> None:
        self._random = random
        self._names = names

    def draw(self, count: int) -> list[list[Sketch]]:
        """So many households of the usual mixture."""
        shapes = self._random.choices(_NAMES, _WEIGHTS, k=count)
        return [getattr(self, f"_{shape}")() for shape in shapes]

    def _age(self, low: float, high: float) -> float:
        return low + self._random.random() * (high - low)

    def _flip(self) -> bool:
        return self._random.random() < 0.51

    def _pair(self, age: float, surname: str) -> list[Sketch]:
        other = max(20.5, age - 1.5 + self._random.gauss(0, 2))
        return [Sketch(age, male=True, kin="02", surname=surname), Sketch(other, male=False, kin="10")]

    def _kids(self, mother: float, surname: str, most: int) -> list[Sketch]:
        """Children born when their mother was 21 to 38, still at home (under 27)."""
        kids = []
        for _ in range(self._random.choices((1, 2, 3), (45, 45, 10))[0] if most > 1 else 1):
            age = mother - self._age(21, 38)
            male = self._flip()
            if 0 <= age < 27:
                kids.append(Sketch(age, male=male, kin="20" if male else "30", surname=surname))
        return sorted(kids, key=lambda kid: -kid.age)

    def _children(self) -> list[Sketch]:
        surname = self._names.surname()
        pair = self._pair(self._age(26, 54), surname)
        return pair + self._kids(_childbearing(pair), surname, 3)

    def _three_generations(self) -> list[Sketch]:
        surname = self._names.surname()
        pair = self._pair(self._age(25, 50), surname)
        father = pair[0].age + self._age(22, 34)
        elders = [Sketch(father, male=True, kin="51", surname=surname)] if father < 92 else []
        if self._random.random() < 0.7:
            elders.append(Sketch(max(pair[0].age + 19, father - self._age(-1, 4)), male=False, kin="52"))
        return pair + self._kids(_childbearing(pair), surname, 3) + elders

    def _couple(self) -> list[Sketch]:
        return self._pair(self._age(23, 62), self._names.surname())

    def _elder_couple(self) -> list[Sketch]:
        return self._pair(self._age(62, 86), self._names.surname())

    def _elder_alone(self) -> list[Sketch]:
        return [Sketch(self._age(63, 93), male=self._random.random() < 0.38, kin="02")]

    def _single(self) -> list[Sketch]:
        return [Sketch(self._age(20, 60), male=self._flip(), kin="02")]

    def _one_parent(self) -> list[Sketch]:
        surname = self._names.surname()
        age = self._age(28, 50)
        parent = Sketch(age, male=self._random.random() < 0.35, kin="02", surname=surname)
        return [parent, *self._kids(age, surname, 2)]

    def _left_behind(self) -> list[Sketch]:
        surname = self._names.surname()
        pair = self._pair(self._age(52, 70), surname)
        male = self._flip()
        return [*pair, Sketch(self._age(2, 15), male=male, kin="40", surname=surname)]


def _childbearing(pair: list[Sketch]) -> float:
    """The age from which a couple's children are counted: hers, unless he is much younger."""
    return min(pair[1].age, pair[0].age + 3)
