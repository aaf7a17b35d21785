"""People and households of the sample city (GB/T 31000-2015 实有人口, domain 2.2-2.4, 4.0)."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(slots=True, eq=False)
class Household:
    """A household (户): one door number at one address (domain 4.0)."""

    number: str  # 户号 door_no, 9 digits, unique city-wide
    grid_code: str  # 15 digits, where it lives
    address: str
    registered_on: date
    head: "Person | None" = field(default=None, repr=False)
    members: "list[Person]" = field(default_factory=list, repr=False)  # who lives here today (not moved out)
    former: "list[Person]" = field(default_factory=list, repr=False)  # who moved out, with moved_out set
    linked_member: "Person | None" = field(default=None, repr=False)  # linked party member today 联户党员
    low_income: bool = False  # 低保户
    floating: bool = False  # a household of floating people 流动人口


@dataclass(slots=True, eq=False)
class Person:
    """A person (自然人). Codes are those of domain 2.3 in clean form; dates are dates; flags are bool."""

    id: int  # unique city-wide
    id_number: str  # GB 11643, valid check digit, upper-case X; prefix is NOT the residence (domain 2.1)
    name: str
    sex: str  # GB/T 2261.1: 1 male 2 female (agrees with the 17th digit)
    born: date  # agrees with the ID number
    nation: str  # GB/T 3304, 01 = Han
    phone: str | None  # 11 digits; None for small children and a few
    marriage: str  # GB/T 2261.2: 10 20 30 40
    politics: str  # GB/T 4762: 01 party member, 02 probationary, 03 youth league, 13 masses
    education: str  # GB/T 4658: 10..90
    kin: str  # GB/T 4761 relation to the head: 02 head, 10 spouse, 20 son, 30 daughter, 50/51/52 parents,
    # 40 grandchild
    household: Household | None = field(repr=False)  # where they live; after moved_out: where they last lived
    registered_grid: str | None  # grid of household registration 户籍; None: registered outside the city
    registered_address: str
    moved_in: date  # into the present household
    moved_out: date | None = None  # out of it: no longer lives there (domain 4.0)
    work_grid: str | None = None  # where they work: "registered in A, lives in B, works in C"
    employer: str | None = None  # credit code
    vocation: str | None = None  # in words
    spouse: "Person | None" = field(default=None, repr=False)
    father: "Person | None" = field(default=None, repr=False)
    mother: "Person | None" = field(default=None, repr=False)
    party_member: bool = False  # politics 01 or 02
    floating: bool = False  # 流动人口: registered outside the city
    left_behind: str | None = None  # 留守人员 01 elder, 02 woman, 03 child
    destitute: bool = False  # 特困
    low_income: bool = False  # 低保
    disability: str | None = None  # disability grade 1-4 (1, 2 = 重残)
    lives_alone: bool = False  # elder living alone
    mental_risk: int = 0  # 严重精神障碍 risk level 0-5; 0 = not registered
    protected_address: bool = False  # DV victim whose address must never be shown to the respondent's side
    proxy_agent: "Person | None" = field(default=None, repr=False)  # 代办员 with recorded consent

    @property
    def grid_code(self) -> str | None:
        """The 15-digit grid where the person lives; None after moving out."""
        return None if self.household is None or self.moved_out is not None else self.household.grid_code

    @property
    def same_place(self) -> bool:
        """Whether registration and residence agree (人户一致, GB/T 31000 01/02)."""
        return self.registered_grid is not None and self.registered_grid == self.grid_code


@dataclass(slots=True, eq=False)
class Party:
    """Somebody in an event, as the department wrote them down (当事人、涉案人).

    `id_number` is what the department has verified; None = name and phone only: a POSSIBLE match.
    `person` is the truth behind it - department stores must not use it where `id_number` is None.
    """

    role: str  # see the event's docstring
    name: str
    id_number: str | None
    phone: str | None
    person: Person | None = field(default=None, repr=False)
    organization: str | None = None  # credit code, where the party is an organisation (then name is its name)


@dataclass(slots=True, eq=False)
class Move:
    """A move (户籍变动、迁移): from one household to another, or into/out of the city (None)."""

    id: int
    person: Person
    on: date
    from_household: Household | None
    to_household: Household | None
    reason: str  # 婚迁, 购房, 务工, 就学, 离婚
    grid_code: str | None  # of to_household, else from_household


@dataclass(slots=True, eq=False)
class MentalHealthRecord:
    """Severe mental disorder under management (严重精神障碍, GB/T 31000; query Q10)."""

    id: int
    person: Person
    grid_code: str | None
    risk_level: int  # 1-5, >=3 is high
    diagnosed_on: date
    diagnosis: str
    guardian: Party | None  # None: guardian missing
    last_follow_up: date | None  # None: never
    treated: bool
    officer: str | None  # the police number responsible
