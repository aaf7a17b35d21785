"""A story of the tiny sample: whom and what a test finds under a key such as `Q1.met`."""

from dataclasses import dataclass, field

from connectors.sample.model.people import Household, Person


@dataclass(slots=True, eq=False)
class Story:
    """The people, the place and the official numbers of one story of `STORIES`."""

    key: str
    grid_code: str
    household: Household | None
    people: list[Person]  # the main person first
    numbers: dict[str, str] = field(
        default_factory=dict
    )  # such as incident, mediation_case, court_case, matter
