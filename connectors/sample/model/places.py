"""Places, posts and organisations of the sample city (domain 1.1, 1.2, 2.1)."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connectors.sample.model.people import Household, Person


@dataclass(slots=True, eq=False)
class Division:
    """A row of the register of divisions (行政区划): city (6 digits), town (9) or village (12)."""

    code: str
    name: str
    level: str  # CITY | TOWN | VILLAGE
    parent: str | None
    valid_from: date
    valid_to: date | None = None  # withdrawn, e.g. 419003
    successor: str | None = None


@dataclass(slots=True, eq=False)
class Grid:
    """A grid (网格): 15 digits = village (12) + sequence (3); never spans two villages (domain 2.1)."""

    code: str
    name: str
    village_code: str
    special: bool  # 专属网格: school, mall
    valid_from: date
    valid_to: date | None = None  # a withdrawn grid ...
    successor: str | None = None  # ... names the grid that took it over
    longitude: float = 0.0  # of the centre, degrees, CGCS2000
    latitude: float = 0.0
    households: "list[Household]" = field(default_factory=list, repr=False)  # living there today


@dataclass(slots=True, eq=False)
class Village:
    """A village or community (村、居): a real 12-digit code and name of Jiyuan."""

    code: str
    name: str
    town_code: str
    community: bool  # True 居委会 (001-199), False 村委会 (200-399)
    urban_rural_class: str  # 111 main urban area, 121 town centre, 220 village, ...
    grids: list[Grid] = field(default_factory=list, repr=False)
    households: "list[Household]" = field(default_factory=list, repr=False)
    committee: "Organization | None" = field(default=None, repr=False)  # 村民委员会
    mediation: "Organization | None" = field(default=None, repr=False)  # its 人民调解委员会


@dataclass(slots=True, eq=False)
class Organization:
    """An organisation (组织机构) with a credit code valid under GB 32100-2015."""

    id: int  # unique city-wide
    uscc: str
    name: str
    kind: str  # VILLAGE_COMMITTEE 村委会 | COMPANY 企业 | MEDIATION 调委会 | LAW_FIRM 律所 | CHARITY 公益 |
    # VOLUNTEER_TEAM 志愿队 | COOPERATIVE 集体经济组织 | SOCIAL 社会组织 | SCHOOL 学校 | GOVERNMENT 机关 |
    # open list
    grid_code: str  # seat; 15 digits
    address: str
    legal_representative: str  # 法定代表人
    legal_representative_id: str | None
    phone: str
    founded: date
    partner: bool = False  # one of the X of 1+3+X: a PartnerOrganization of the registry


@dataclass(slots=True, eq=False)
class Official:
    """Somebody who holds an office (公职、岗位人员); `person` is set for a resident of the town."""

    id: int  # unique city-wide
    number: str  # police number 6 digits, judge/procurator number, lawyer's licence 17 digits, staff number
    name: str
    phone: str
    department: str  # police | court | procuratorate | judicial | services | registry
    title: str  # 民警, 法官, 检察官, 支部书记, 网格员, 人民调解员, 律师 ...
    unit_code: (
        str  # police: 12-digit organisation (GA/T 380); court 豫9001; others the unit's credit code or town
    )
    unit_name: str
    person: "Person | None" = field(default=None, repr=False)


@dataclass(slots=True, eq=False)
class Post:
    """One post of a grid's 1+3+X team over one period (岗位任期); a vacancy is a post with holder None.

    `slot`: SECRETARY 支部书记 | COORDINATOR 网格员 (part 1) | POLICE 民警 | JUDGE 法官 |
    PROCURATOR 检察官 (part 3) | MEDIATION 调解 | LEGAL_ADVISER 法律顾问 | VOLUNTEERS 志愿 |
    CHARITY 公益 (part X).
    """

    id: int  # unique city-wide
    slot: str
    part: str  # "1" | "3" | "X"
    area_code: str  # the grid served, 15 digits
    since: date
    until: date | None  # last day inclusive; None while it lasts
    holder: Official | None
    organization: Organization | None = None  # the X partner behind the post

    @property
    def holder_name(self) -> str | None:
        """The holder's name; None for a vacancy."""
        return None if self.holder is None else self.holder.name


@dataclass(slots=True, eq=False)
class Beat:
    """A police officer's beat (警务责任区): one officer, the villages served, dates (domain 2.6)."""

    id: int
    officer: Official | None  # None: vacant
    village_code: str  # 12 digits, area served
    since: date
    until: date | None
    room: str | None = None  # police room 警务室, e.g. 毛立争警务室


@dataclass(slots=True, eq=False)
class ContactPoint:
    """A judge's contact point (法官联系点) or a procuratorate liaison station (检察联络站), domain 1.3/26."""

    id: int
    kind: str  # JUDGE | PROCURATORATE
    name: str
    village_code: str  # 12 digits, area served
    official: Official | None  # None: vacant
    hours: str  # opening hours in words
    phone: str
    since: date
    until: date | None = None
