"""The branches of a dispute's life (domain 4.3): the appeal, and the injury that becomes a crime."""

from connectors.sample.making import court, judicial, police, procuratorate, registry, services
from connectors.sample.making.life import Life, head_of
from connectors.sample.making.maker import party
from connectors.sample.world import DisputeMatter, PoliceCase, ProcuratorateCase


def appeal(life: Life) -> DisputeMatter:
    """The alternative: 民初 and judgment, appeal, complaint at the procuratorate, petition."""
    maker = life.maker
    grid = life.one.grid_code
    homes = [life.one, life.other]
    matter = registry.matter(
        maker, maker.at(life.began), "0902", life.roles("APPLICANT", "RESPONDENT"), homes
    )
    roles = life.roles("PLAINTIFF", "DEFENDANT")
    first = court.court_case(maker, "民初", "物权纠纷/宅基地使用权纠纷", maker.day(life.ago(10)), roles)
    first.grid_code, first.matter, first.dispute_type = grid, matter.key, "0902"
    court.hearing(maker, first, maker.at(life.ago(35), 9))
    court.close(first, maker.day(life.ago(50)), "判决")
    second = court.follow(maker, first, "民终", maker.day(life.ago(64)))
    court.close(second, maker.day(life.ago(100)), "判决")
    loser = party(head_of(life.other), "COMPLAINANT")
    complaint = procuratorate.complaint(maker, maker.at(life.ago(105)), loser, "民事监督申请", grid)
    complaint.subject_number, complaint.matter = second.number, matter.key
    petition = services.petition(
        maker, maker.at(life.ago(108)), [party(head_of(life.other), "PETITIONER")], grid
    )
    petition.matter, petition.law_related, petition.topic = matter.key, True, "涉法涉诉"
    for number, day in ((first.number, 50), (second.number, 100)):
        risk = court.risk(maker, "court", number, maker.at(life.ago(day) + 1, 15), 3)
        risk.grid_code, risk.matter = grid, matter.key
    matter.level, matter.origin = 3, "LITIGATION"
    registry.settle(matter, "FAILED_TO_COURT", maker.day(life.ago(10)))
    life.numbers |= {"matter": matter.key, "first": first.number, "appeal": second.number,
                     "complaint": complaint.number, "petition": petition.number}  # fmt: skip
    return matter


def injury(life: Life) -> DisputeMatter:
    """The alternative 民转刑: police case, arrest, prosecution, 刑初, community correction."""
    maker = life.maker
    grid, offender = life.one.grid_code, head_of(life.other)
    homes = [life.one, life.other]
    matter = registry.matter(
        maker, maker.at(life.began), "0303", life.roles("APPLICANT", "RESPONDENT"), homes
    )
    people = [party(offender, "SUSPECT"), party(head_of(life.one), "VICTIM")]
    fight = police.incident(maker, grid, maker.at(life.began, 20), "200100", people)
    case = police.police_case(maker, maker.day(life.ago(1)), "故意伤害", people, criminal=True)
    case.incident, case.grid_code, case.matter, case.state = fight, grid, matter.key, "TRANSFERRED"
    fight.result, fight.case_number, fight.matter = "立案", case.number, matter.key
    _review(life, case, "ARREST", (8, 14), "ARRESTED")
    review = _review(life, case, "PROSECUTION", (40, 62), "PROSECUTED")
    trial = court.court_case(
        maker, "刑初", "刑事/故意伤害罪", maker.day(life.ago(66)), [party(offender, "ACCUSED")]
    )
    trial.grid_code, trial.matter = grid, matter.key
    court.close(trial, maker.day(life.ago(85)), "判决")
    review.court_case_number = trial.number
    served = judicial.correction(maker, offender, maker.day(life.ago(100)), maker.day(life.ago(100) - 365))
    served.charge, served.court_case_number = "故意伤害罪", trial.number
    matter.level, matter.origin, matter.intensity = 3, "POLICE", "HIGH"
    registry.settle(matter, "FAILED_TO_COURT", maker.day(life.ago(1)))
    life.numbers |= {"matter": matter.key, "incident": fight.number, "police_case": case.number,
                     "trial": trial.number, "correction": served.number}  # fmt: skip
    return matter


def _review(
    life: Life, case: PoliceCase, kind: str, days: tuple[int, int], decision: str
) -> ProcuratorateCase:
    """The procuratorate's review of a police case, from one day of the life to another."""
    maker = life.maker
    review = procuratorate.procuratorate_case(
        maker, kind, maker.day(life.ago(days[0])), case.cause, case.people[:1]
    )
    procuratorate.from_police(review, case)
    review.victims = case.people[1:]
    procuratorate.decide(maker, review, maker.day(life.ago(days[1])), decision)
    life.numbers[kind.lower()] = review.unified_number
    return review
