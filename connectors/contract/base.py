"""Base code tables that several departments share, and the crosswalks between the three typings of disputes.

The people's mediation typing carries the hub's own codes, for the judicial bureau publishes names only.
Causes of action are keyed by their path of names (第一级/第二级/…): numeric codes differ between vendors.
"""

from pathlib import Path

from connectors.contract.codes import CodeTable, Crosswalk

_DATA = Path(__file__).parent / "codes_data"


def _table(scheme: str, title: str, file: str) -> CodeTable:
    return CodeTable.of_file(scheme, title, _DATA / f"{file}.csv")


SEX = _table("GB/T 2261.1", "性别代码", "sex")
MARRIAGE = _table("GB/T 2261.2", "婚姻状况代码", "marriage")
NATION = _table("GB/T 3304", "民族代码", "nation")
POLITICS = _table("GB/T 4762", "政治面貌代码", "politics")
KIN = _table("GB/T 4761", "家庭关系代码", "kin")
EDUCATION = _table("GB/T 4658", "学历代码", "education")
DISPUTE_TYPE = _table("GB/T 31000 dispute", "矛盾纠纷类别代码", "dispute_type")
DISPUTE_SCALE = _table("GB/T 31000 scale", "事件规模代码", "dispute_scale")
EVENT_LEVEL = _table("GB/T 31000 level", "事件分级代码", "event_level")
HOUSEHOLD_MATCH = _table("GB/T 31000 household match", "人户一致标识代码", "household_match")
RESIDENCE_TYPE = _table("GB/T 31000 residence", "住所类型代码", "residence_type")
MEDIATION_TYPE = _table("SF mediation dispute", "人民调解纠纷类型", "mediation_type")
CAUSE = _table("court cause", "民事案件案由", "cause")

TABLES = (
    SEX,
    MARRIAGE,
    NATION,
    POLITICS,
    KIN,
    EDUCATION,
    DISPUTE_TYPE,
    DISPUTE_SCALE,
    EVENT_LEVEL,
    HOUSEHOLD_MATCH,
    RESIDENCE_TYPE,
    MEDIATION_TYPE,
    CAUSE,
)

_TYPINGS = {"dispute": DISPUTE_TYPE, "mediation": MEDIATION_TYPE, "cause": CAUSE}


def _crosswalk(origin: str, target: str) -> Crosswalk:
    path = _DATA / f"{origin}_to_{target}.csv"
    return Crosswalk.of_file(_TYPINGS[origin].scheme, _TYPINGS[target].scheme, path)


DISPUTE_TO_MEDIATION = _crosswalk("dispute", "mediation")
MEDIATION_TO_DISPUTE = _crosswalk("mediation", "dispute")
DISPUTE_TO_CAUSE = _crosswalk("dispute", "cause")
CAUSE_TO_DISPUTE = _crosswalk("cause", "dispute")
MEDIATION_TO_CAUSE = _crosswalk("mediation", "cause")
CAUSE_TO_MEDIATION = _crosswalk("cause", "mediation")

CROSSWALKS = (
    DISPUTE_TO_MEDIATION,
    MEDIATION_TO_DISPUTE,
    DISPUTE_TO_CAUSE,
    CAUSE_TO_DISPUTE,
    MEDIATION_TO_CAUSE,
    CAUSE_TO_MEDIATION,
)
