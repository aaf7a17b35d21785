"""Ordinary things of the tiny sample: every kind at least once, far from every boundary."""

from connectors.sample.making import court, judicial, police, procuratorate, services
from connectors.sample.making.maker import organization_party, party
from connectors.sample.stories.stage import Stage
from connectors.sample.world import Household


def tell(stage: Stage) -> None:
    """The same handful of ordinary records in every grid."""
    for name in ("plain.3", "plain.7", "plain.10"):
        home = stage.homes[name]
        _police(stage, home)
        _court(stage, home)
        _procuratorate(stage, home)
        _judicial(stage, home)
        _services(stage, home)


def _police(stage: Stage, home: Household) -> None:
    maker = stage.maker
    person = home.members[0]
    grid = home.grid_code
    incident = police.incident(maker, grid, maker.at(130, 14), "500200", [party(person, "WITNESS")])
    incident.result = "救助"
    nothing = police.incident(
        maker, grid, maker.at(131, 3), "500200", [party(person, "WITNESS", verified=False)]
    )
    nothing.false_call = nothing.calls[0].false_call = True
    police.intel_signal(maker, maker.at(125, 8), grid, "重点时段巡防", "BLUE")
    officer = maker.town.officials[0]
    incident.officer = officer
    police.supervision(maker, maker.at(129, 9), incident, "未反馈", officer)
    fine = police.police_case(maker, maker.day(210), "殴打他人", [party(person, "SUSPECT")], criminal=False)
    fine.grid_code = grid


def _court(stage: Stage, home: Household) -> None:
    maker = stage.maker
    company = next(org for org in maker.town.organizations if org.kind == "CHARITY")
    roles = [party(home.members[1], "PLAINTIFF"), organization_party(company, "DEFENDANT")]
    case = court.court_case(maker, "民初", "合同纠纷/服务合同纠纷", maker.day(220), roles)
    case.grid_code, case.amount, case.dispute_type = home.grid_code, 5_000, "0601"
    court.hearing(maker, case, maker.at(190, 9))
    court.close(case, maker.day(180), "调解")


def _procuratorate(stage: Stage, home: Household) -> None:
    maker = stage.maker
    grid, person = home.grid_code, home.members[0]
    review = procuratorate.procuratorate_case(
        maker, "CIVIL_SUPERVISION", maker.day(160), "民间借贷纠纷监督", [party(person, "APPLICANT")]
    )
    review.grid_code = grid
    procuratorate.decide(maker, review, maker.day(100), "SUPERVISED")
    procuratorate.complaint(maker, maker.at(170, 10), party(person, "COMPLAINANT"), "控告", grid)
    procurator = maker.city.procurators[0]
    procuratorate.public_interest(maker, maker.at(150, 11), "生态环境", grid, procurator)
    procuratorate.relief(maker, maker.day(140), party(person, "APPLICANT"), None, grid)


def _judicial(stage: Stage, home: Household) -> None:
    maker = stage.maker
    person = home.members[1]
    neighbour = next(other for other in maker.town.households if other.grid_code == home.grid_code)
    roles = [party(person, "APPLICANT"), party(neighbour.members[0], "RESPONDENT")]
    mediator = next(official for official in maker.town.officials if official.title == "人民调解员")
    case = judicial.mediation_case(maker, maker.at(95, 9), "0601", roles, stage.committee(home), mediator)
    judicial.session(maker, case, maker.at(94, 10), "达成协议")
    judicial.agree(maker, case, maker.day(94), None)
    judicial.legal_aid(maker, maker.day(200), party(person, "APPLICANT"), home.grid_code)
    judicial.notarisation(maker, maker.day(180), person)
    judicial.consultation(maker, maker.at(66, 15), person)


def _services(stage: Stage, home: Household) -> None:
    maker = stage.maker
    person = home.members[1]
    items = maker.city.service_items
    application = services.application(maker, maker.at(80, 10), person, items[int(home.number[-2:]) * 5])
    application.rating = 5
    services.hotline_order(maker, maker.at(85, 11), party(person, "RAISER"), "求助", home.grid_code)
    services.petition(maker, maker.at(170, 10), [party(person, "PETITIONER")], home.grid_code)
    services.credit_record(maker, maker.town.organizations[0], maker.day(110))
