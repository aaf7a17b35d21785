"""The service itself: who may ask what, in its own envelope, and that it never outlives its starter."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from connectors.contract import Access
from connectors.judicial.embedded import running_simulator
from connectors.judicial.simulator.envelope import Refusal
from connectors.judicial.simulator.guard import Bucket
from connectors.judicial.simulator.store import RESOURCES
from tests.connectors.judicial.native import NATIVE

ASKED = {"fields": ["ajId", "ajbh"]}


@pytest.fixture(scope="module")
async def access(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Access]:
    store = Path(tmp_path_factory.mktemp("simulator")) / "sfj.sqlite"
    options = ("--as-of", "2026-03-16T09:30:00+08:00")
    async with running_simulator(f"sqlite+aiosqlite:///{store}", *options) as found:
        assert (await _load(found, "bulk/begin"))[0] == 200
        record = RESOURCES["tjaj"]
        lines = [[a.column for a in record.attributes], *NATIVE["MediationCase"]]
        body = "\n".join(json.dumps(line) for line in lines).encode()
        assert (await _load(found, "tjaj/bulk", body))[1]["data"] == {"loaded": 3}
        assert (await _load(found, "bulk/end"))[0] == 200
        yield found


async def _send(access: Access, path: str, key: str | None, **sent: Any) -> tuple[int, dict[str, Any]]:
    headers = {} if key is None else {"X-Api-Key": key}
    async with httpx.AsyncClient(trust_env=False) as client:
        method = "GET" if not sent else "POST"
        answer = await client.request(method, f"{access.url}/api/v1/{path}", headers=headers, **sent)
    return answer.status_code, answer.json()


async def _load(access: Access, path: str, body: bytes = b"") -> tuple[int, dict[str, Any]]:
    return await _send(access, path, access.options["load_key"], content=body)


async def _query(access: Access, **changes: Any) -> tuple[int, dict[str, Any]]:
    return await _send(access, "tjaj/query", access.api_key, json={**ASKED, **changes})


async def test_a_query_is_answered_in_native_values(access: Access) -> None:
    status, answer = await _query(access, filter={"field": "ajZt", "op": "eq", "value": "20"}, total=True)
    assert status == 200
    assert answer == {
        "code": 0,
        "msg": "ok",
        "data": {
            "rows": [{"ajId": "AJ0000000000000001", "ajbh": "济轵城人调[2026]12号"}],
            "more": False,
            "total": 1,
            "nextPage": None,
            "asOf": "2026-03-16 09:30:00",
        },
    }


async def test_keys_are_not_taken_for_each_other(access: Access) -> None:
    load_key = str(access.options["load_key"])
    for key, status, code in ((None, 401, 40101), ("wrong", 403, 40301), (load_key, 403, 40301)):
        found, answer = await _send(access, "tjaj/query", key, json=ASKED)
        assert (found, answer["code"], answer["data"]) == (status, code, None)
    for path in ("tjaj/bulk", "bulk/begin", "bulk/end", "admin/faults"):
        assert (await _send(access, path, access.api_key, content=b""))[0] == 403


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"pageSize": 501}, 40010),
        ({"groups": {"field": "wgDm", "keys": [str(i) for i in range(201)]}}, 40011),
        ({"fields": ["ajId", "nothing"]}, 40012),
        ({"sort": [{"field": "nothing"}]}, 40012),
        ({"filter": {"field": "nothing", "op": "eq", "value": "1"}}, 40012),
        ({"filter": {"field": "sjRs", "op": "eq", "value": "3"}}, 40013),
        ({"filter": {"field": "ajZt", "op": "eq", "value": 20}}, 40013),
        ({"filter": {"field": "ajZt", "op": "eq", "value": True}}, 40013),
        ({"filter": {"field": "ajZt", "op": "in", "value": []}}, 40013),
        ({"after": ["x"]}, 40014),
        ({"page": "x"}, 40015),
        ({"page": "WzksWzFdXQ==", "limit": 5}, 40015),
        ({"page": "x", "groups": {"field": "wgDm", "keys": ["1"]}}, 40015),
        ({"limit": 10_001, "groups": {"field": "wgDm", "keys": ["1"]}}, 40016),
        ({"filter": {"field": "ajZt", "op": "drop", "value": "1"}}, 40001),
        ({"filter": {"and": [], "or": []}}, 40001),
        ({"fields": []}, 40001),
        ({"limit": -1}, 40001),
        ({"unknown": 1}, 40001),
    ],
    ids=str,
)
async def test_what_does_not_fit_is_refused(access: Access, changes: dict[str, Any], code: int) -> None:
    status, answer = await _query(access, **changes)
    assert (status, answer["code"]) == (400, code)


async def test_what_is_not_there(access: Access) -> None:
    assert (await _send(access, "nothing/query", access.api_key, json=ASKED))[1]["code"] == 40401
    assert (await _load(access, "admin/faults", b"{}"))[1]["code"] == 40400  # not started with --faults
    status, answer = await _send(access, "tjaj/query", access.api_key, content=b"not json")
    assert (status, answer["code"]) == (400, 40001)
    wrong = json.dumps(["ajId"]).encode() + b"\n" + json.dumps(["1"]).encode()
    assert (await _load(access, "tjaj/bulk", wrong))[1]["code"] == 40012


async def test_it_says_what_it_has(access: Access) -> None:
    _, answer = await _send(access, "meta", access.api_key)
    resources = {r["name"]: r for r in answer["data"]["resources"]}
    assert set(resources) == set(RESOURCES)
    assert {"name": "sjJe", "type": "int"} in resources["tjaj"]["fields"]
    assert {"name": "slrq", "type": "string"} in resources["tjaj"]["fields"]


def test_a_bucket_fills_again() -> None:
    clock = [0.0]
    bucket = Bucket(2.0, 3, lambda: clock[0])
    for _ in range(3):
        bucket.take()
    with pytest.raises(Refusal) as caught:
        bucket.take()
    assert (caught.value.status, caught.value.retry_after) == (429, 1)
    clock[0] += 0.5
    bucket.take()
    with pytest.raises(Refusal):
        bucket.take()
    clock[0] += 60
    for _ in range(3):
        bucket.take()
    with pytest.raises(Refusal):
        bucket.take()


async def test_it_ends_with_the_context(tmp_path: Path) -> None:
    async with running_simulator(f"sqlite+aiosqlite:///{tmp_path / 'own.sqlite'}") as access:
        pid = access.options["pid"]
        os.kill(pid, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


STARTER = """
import asyncio, sys
from connectors.judicial.embedded import running_simulator

async def main():
    async with running_simulator(sys.argv[1]) as access:
        print(access.options["pid"], flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


async def test_it_does_not_outlive_a_starter_that_is_killed(tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
    starter = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", STARTER, f"sqlite+aiosqlite:///{tmp_path / 'own.sqlite'}"),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert starter.stdout is not None
    pid = int(await asyncio.wait_for(starter.stdout.readline(), 30))
    os.kill(starter.pid, signal.SIGKILL)
    await starter.wait()
    for _ in range(100):
        if not _runs(pid):
            return
        await asyncio.sleep(0.1)
    raise AssertionError("the service goes on without its starter")


def _runs(pid: int) -> bool:
    """Whether a process runs; one that has ended and waits to be noticed does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
    except ProcessLookupError:
        return False


async def test_without_its_keys_it_does_not_start(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-m",
            "connectors.judicial.simulator",
            "--store",
            f"sqlite+aiosqlite:///{tmp_path / 'x'}",
        ),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if not name.startswith("SFJ_")},
    )
    out, told = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode != 0
    assert not out
    assert b"SFJ_API_KEY" in told
