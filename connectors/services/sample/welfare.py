"""Nursing orders, care records and benefits of the sample city, natively."""

from decimal import Decimal

from connectors.contract import NativeRows, record_of
from connectors.sample.world import Town
from connectors.services.nursing import NURSING_STATES, HomeNursingOrder
from connectors.services.sample.native import codes, typed_id
from connectors.services.tables import BENEFIT_KINDS, CARE_KINDS, NURSING_SERVICES
from connectors.services.welfare import Benefit, CareRecord

NURSING, CARE, BENEFIT = record_of(HomeNursingOrder), record_of(CareRecord), record_of(Benefit)
_STATES = {state.name: native for native, state in NURSING_STATES.items()}


def rows(town: Town) -> NativeRows:
    """Nursing orders, care records, benefits."""
    yield from _nursing(town)
    yield from _care(town)
    yield from _benefits(town)


def _nursing(town: Town) -> NativeRows:
    services = codes(NURSING_SERVICES)
    for order in town.nursing_orders:
        patient, service = order.patient, services.get(order.service, "99")
        who = (order.number, patient.name, typed_id(patient.id_number, order.id), order.grid_code)
        when = (
            _STATES[order.state],
            order.ordered_at.replace(tzinfo=None),
            order.visit_on,
            order.cancelled_on,
        )
        yield NURSING, (*who, *when, order.nurse, service, order.reason)


def _care(town: Town) -> NativeRows:
    kinds = codes(CARE_KINDS)
    for care in town.care_records:
        who = (care.number, care.person.name, care.person.id_number, care.grid_code)
        yield CARE, (*who, care.on, kinds.get(care.kind, "9"), care.worker, care.note)


def _benefits(town: Town) -> NativeRows:
    kinds = codes(BENEFIT_KINDS)
    for benefit in town.benefits:
        person, kind = benefit.person, kinds.get(benefit.kind, "99")
        who = (benefit.number, person.name, person.id_number, benefit.household.number, benefit.grid_code)
        yield BENEFIT, (*who, kind, benefit.grade, Decimal(benefit.monthly), benefit.since, benefit.until)
