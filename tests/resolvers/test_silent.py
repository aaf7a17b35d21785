"""A store that is down, refuses or lacks a table: the others answer, and the error says what to do."""

import asyncio
import gc
from typing import Any

import pytest

from connectors.contract import departments, errors
from tests.asking import Asking

DEPARTMENTS = [d.name for d in departments()]
TEXT = """{ grid(code: "419001102") {
    name
    police { incidents(first: 1) { nodes { id } totalCount } }
    court { cases(first: 1) { nodes { id } totalCount } }
    procuratorate { cases(first: 1) { nodes { id } totalCount } }
    judicial { mediationCases(first: 1) { nodes { id } totalCount } }
    services { applications(first: 1) { nodes { id } totalCount } }
    partners { organizations(first: 1) { nodes { id } totalCount } }
} }"""
FAULTS = {
    errors.Unreachable: True,
    errors.TimedOut: True,
    errors.Throttled: True,
    errors.Refused: False,
    errors.Mismatched: False,
    errors.Garbled: False,
}


@pytest.mark.parametrize("silent", DEPARTMENTS)
@pytest.mark.parametrize("fault", FAULTS)
async def test_the_other_departments_answer(
    asking: Asking, silent: str, fault: type[errors.SourceError]
) -> None:
    whole = await asking.data(TEXT)
    watched = asking.watched[silent]
    watched.fault = fault(silent)
    try:
        answer = await asking(TEXT)
    finally:
        watched.fault = None
    namespace = "partners" if silent == "registry" else silent
    for name, value in whole["grid"].items():
        if name == "name":
            continue
        ((_, expected),) = value.items()
        ((_, found),) = answer.data["grid"][name].items()
        assert found == (None if name == namespace else expected)
    assert set(answer.codes()) == {fault.code}
    for error in answer.errors:
        assert error.extensions["source"] == silent
        assert error.extensions["retryable"] is FAULTS[fault]


async def test_with_the_registry_silent_a_grid_still_leads_to_the_departments(asking: Asking) -> None:
    asking.watched["registry"].fault = errors.Unreachable("registry")
    try:
        answer = await asking('{ grid(code: "419001102") { code name police { counts { residents } } } }')
    finally:
        asking.watched["registry"].fault = None
    assert answer.data["grid"]["code"] == "419001102"
    assert answer.data["grid"]["name"] is None
    assert answer.data["grid"]["police"]["counts"]["residents"] > 0
    assert answer.codes() == ["SOURCE_UNREACHABLE"]


async def test_a_silent_registry_vouches_for_no_instant_and_leaves_no_failure_unheard(asking: Asking) -> None:
    unheard: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    loop.set_exception_handler(lambda _, context: unheard.append(context))
    asking.watched["registry"].fault = errors.Unreachable("registry")
    try:
        answer = await asking(
            '{ grid(code: "419001102201") { source { department asOf } team { id } legalAdviser { id } } }'
        )
        gc.collect()
        await asyncio.sleep(0)
    finally:
        asking.watched["registry"].fault = None
        loop.set_exception_handler(before)
    assert answer.data["grid"] == {
        "source": {"department": "registry", "asOf": None},
        "team": None,
        "legalAdviser": None,
    }
    assert unheard == []
