"""The hub as a process: it answers, survives what its stores do, and stops when told to."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from tests.hub_process import HubProcess, running_hub

VIEW = """{ grid(code: "419001102201") { name
    police { counts { incidents residents } }
    court { counts { cases } } procuratorate { counts { cases } }
    judicial { counts { mediationCases } } services { counts { applications } }
    party { counts { visits } } } }"""
DEADLINE = 1.0


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """One hub for this module; every test leaves it as it found it, the last one stops it."""
    with running_hub(tmp_path_factory.mktemp("hub"), GRIDHUB_DEADLINE_S=str(DEADLINE)) as served:
        yield served


def silent(hub: HubProcess, department: str, code: str) -> None:
    """One department is silent with this code, the others answer."""
    answer = hub.ask(VIEW)
    assert {e["extensions"]["code"] for e in answer["errors"]} == {code}
    assert {e["extensions"]["source"] for e in answer["errors"]} == {department}
    for name, value in answer["data"]["grid"].items():
        if name != "name":
            ((_, counts),) = value.items()
            assert all((count is None) is (name == department) for count in counts.values()), answer


def test_it_answers_and_says_that_it_is_well(hub: HubProcess) -> None:
    answer = hub.ask(VIEW)
    assert "errors" not in answer
    assert answer["data"]["grid"]["police"]["counts"]["residents"] > 0
    assert httpx.get(f"{hub.url}/livez").status_code == 200
    assert "type Grid implements" in httpx.get(f"{hub.url}/schema.graphql").text
    states = hub.ask("{ sources { department state kind latencyMs asOf } }")["data"]["sources"]
    assert len(states) >= 6
    assert {s["state"] for s in states} == {"UP"}


def test_a_missing_table_silences_one_department_and_check_names_it(hub: HubProcess) -> None:
    store = sqlite3.connect(hub.folder / "court.sqlite")
    store.execute("ALTER TABLE ajxx RENAME TO ajxx_away")
    store.commit()
    try:
        silent(hub, "court", "SOURCE_MISMATCH")
        checked = hub.command("check")
        assert checked.returncode == 1
        assert "the table ajxx" in checked.stdout
    finally:
        store.execute("ALTER TABLE ajxx_away RENAME TO ajxx")
        store.commit()
        store.close()
    assert "errors" not in hub.ask(VIEW)
    assert hub.command("check").returncode == 0


def test_a_paused_service_costs_no_more_than_the_deadline(hub: HubProcess) -> None:
    simulator = hub.simulator()
    simulator.suspend()
    try:
        started = time.monotonic()
        silent(hub, "judicial", "SOURCE_TIMEOUT")
        assert time.monotonic() - started < DEADLINE + 0.5
        state = hub.ask("{ sources { department state code since } }")["data"]["sources"]
        assert [s["state"] for s in state if s["department"] == "judicial"] == ["DOWN"]
    finally:
        simulator.resume()
    time.sleep(0.5)
    assert "errors" not in hub.ask(VIEW)


def test_a_dead_service_is_unreachable_and_the_hub_stays_ready(hub: HubProcess) -> None:
    simulator = hub.simulator()
    simulator.kill()
    psutil.wait_procs([simulator], timeout=5)
    silent(hub, "judicial", "SOURCE_UNREACHABLE")
    assert httpx.get(f"{hub.url}/readyz").status_code == 200


def test_it_stops_when_told_to(hub: HubProcess) -> None:
    assert hub.stop() < 10
    log = (hub.folder / "serve.log").read_text(encoding="utf-8")
    assert "Traceback" not in log


def test_the_simulator_goes_with_the_hub(tmp_path: Path) -> None:
    with running_hub(tmp_path) as served:
        simulator = served.simulator()
        served.stop()
        _, alive = psutil.wait_procs([simulator], timeout=5)
        assert alive == []
