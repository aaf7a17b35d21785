"""The dispute life of domain 4.3, day by day, through every door; and its branches."""

from datetime import date

from connectors.sample.world import Town


def _ago(town: Town, day: date | None) -> int:
    assert day is not None
    return (town.as_of - day).days


def test_the_dossier_goes_through_every_door_on_its_day(tiny: Town) -> None:
    numbers = tiny.stories["Q20.dossier"].numbers
    key = numbers["matter"]
    matter = next(row for row in tiny.matters if row.key == key)
    assert (matter.state, matter.level, matter.dispute_type) == ("PERFORMED", 3, "0201")
    days = {"registered": _ago(tiny, matter.registered_at.date()), "closed": _ago(tiny, matter.closed_on)}
    days["escalated"] = _ago(tiny, matter.escalated_on)
    days["visit"] = _ago(tiny, next(row for row in tiny.visits if row.matter == key).at.date())
    incident = next(row for row in tiny.incidents if row.number == numbers["incident"])
    days["incident"] = _ago(tiny, incident.at.date())
    assert (incident.result, len(incident.calls)) == ("移交调解", 2)
    assert incident.calls[1].related_number == incident.calls[0].number
    risk = next(row for row in tiny.risk_assessments if row.number == numbers["risk"])
    days["risk"] = _ago(tiny, risk.assessed_at.date())
    order = next(row for row in tiny.hotline_orders if row.number == numbers["hotline_order"])
    days["order"] = _ago(tiny, order.at.date())
    half = next(row for row in tiny.mediation_cases if row.number == numbers["mediation_case"])
    assert half.agreement is not None
    days |= {"agreed": _ago(tiny, half.agreement.signed_on), "due": _ago(tiny, half.agreement.due_on)}
    days["performed"] = _ago(tiny, half.agreement.performed_on)
    assert {name: 110 - ago for name, ago in days.items()} == {
        "visit": 0, "registered": 0, "incident": 3, "escalated": 8, "risk": 9, "order": 12, "agreed": 33,
        "due": 70, "performed": 110, "closed": 110,
    }  # fmt: skip


def test_the_chain_of_court_numbers_is_one_matter(tiny: Town) -> None:
    numbers = tiny.stories["Q20.dossier"].numbers
    cases = {case.number: case for case in tiny.court_cases}
    chain = [cases[numbers[name]] for name in ("pre_litigation", "confirmation", "enforcement")]
    assert [case.type_name for case in chain] == ["民诉前调", "民特", "执"]
    assert [110 - _ago(tiny, case.filed_on) for case in chain] == [21, 38, 75]
    assert chain[1].predecessor is chain[0]
    assert chain[2].predecessor is chain[1]
    assert {case.matter for case in chain} == {numbers["matter"]}
    ruled = next(row for row in tiny.confirmations if row.case is chain[1]).ruled_on
    assert 110 - _ago(tiny, ruled) == 40


def test_the_appeal_ends_at_procuratorate_and_petition(tiny: Town) -> None:
    numbers = tiny.stories["life.appeal"].numbers
    cases = {case.number: case for case in tiny.court_cases}
    appeal = cases[numbers["appeal"]]
    assert (appeal.type_name, appeal.court_code) == ("民终", "豫96")
    assert appeal.predecessor is cases[numbers["first"]]
    complaint = next(row for row in tiny.complaints if row.number == numbers["complaint"])
    assert complaint.subject_number == appeal.number
    assert {row.matter for row in tiny.petitions if row.number == numbers["petition"]} == {numbers["matter"]}


def test_the_injury_goes_to_correction(tiny: Town) -> None:
    numbers = tiny.stories["life.injury"].numbers
    case = next(row for row in tiny.police_cases if row.number == numbers["police_case"])
    reviews = [row for row in tiny.procuratorate_cases if row.police_case_number == case.number]
    assert [row.decision for row in reviews] == ["ARRESTED", "PROSECUTED"]
    assert reviews[1].court_case_number == numbers["trial"]
    served = next(row for row in tiny.corrections if row.number == numbers["correction"])
    assert served.court_case_number == numbers["trial"]
    assert served.person.id_number == case.people[0].id_number


def test_violence_is_notified_visited_and_under_an_order(tiny: Town) -> None:
    numbers = tiny.stories["life.dv"].numbers
    warning = next(row for row in tiny.dv_warnings if row.number == numbers["dv_warning"])
    assert warning.notified_village_at is not None
    assert warning.visited_on is not None
    assert (warning.visited_on - warning.issued_on).days <= 30
    order = next(row for row in tiny.protection_orders if row.case.number == numbers["protection_order"])
    assert order.valid_until is not None
    assert order.valid_until > tiny.as_of
    assert order.village_code == warning.village_code
