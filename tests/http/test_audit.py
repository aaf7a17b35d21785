"""The audit suite of the npm package `graphql-http` against a real server: 61 of 61."""

import asyncio
import json
import shutil
import sys
from pathlib import Path

import pytest

from schema.http.ide import ROOT

AUDITS = 61


def find_node() -> str | None:
    """Node.js of the machine, or the one inside the environment."""
    return shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))


@pytest.mark.node
async def test_every_audit_of_graphql_http_passes(hub_url: str) -> None:
    node = find_node()
    if node is None or not (ROOT / "node_modules" / "graphql-http").is_dir():
        pytest.skip("Node.js or the npm package graphql-http is missing; `make test` installs both")
    process = await asyncio.create_subprocess_exec(
        node,
        str(Path(__file__).with_name("audit.mjs")),
        f"{hub_url}/graphql",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    results = json.loads(output)
    failures = [r for r in results if r["status"] != "ok"]
    assert failures == []
    assert len(results) == AUDITS
