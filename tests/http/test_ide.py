"""GraphiQL: from the hub alone, in a real browser."""

import re
from pathlib import Path

import httpx
import pytest

from schema.http import HttpOptions
from schema.http.ide import HERE, LIBRARIES, PACKAGES, is_installed, served_files
from tests.http.browser import find_chromium, open_page
from tests.http.conftest import serving
from tests.http.placeholder import build_app

SCREENSHOT = Path(__file__).parents[2] / "var" / "test" / "graphiql.png"

ROWS = "Array.from(document.querySelectorAll('.result-window .CodeMirror-line'))"
RESULT = f"{ROWS}.map(line => line.innerText).join('')"
PRESS_RUN = "document.querySelector('.graphiql-execute-button').click()"


@pytest.mark.browser
@pytest.mark.node
async def test_editor_runs_a_query_and_nothing_leaves_the_hub(hub_url: str) -> None:
    if find_chromium() is None or not is_installed():
        pytest.skip("Chromium or the IDE's npm packages are missing (apt-get install chromium, make test)")
    query = '{ grid(code: "419001001001") { code level silent } }'
    async with open_page(f"{hub_url}/graphiql?query={query}") as page:
        await page.wait_for("document.querySelector('.graphiql-execute-button') !== null")
        await page.wait_for("document.querySelector('.graphiql-query-editor').innerText.includes('grid')")
        await page.run(PRESS_RUN)
        result = await page.wait_for(f"{RESULT}.includes('SOURCE_UNREACHABLE') && {RESULT}")
        await page.screenshot(SCREENSHOT)
        outside = [u for u in page.requests if not u.startswith((f"{hub_url}/", "data:", "about:", "blob:"))]
        expected = {f"{hub_url}/static/{name}" for name in LIBRARIES} | {f"{hub_url}/graphql"}
        assert outside == []
        assert expected <= {u for u, status in page.statuses.items() if status == 200}
        assert page.problems == []
    assert '"code": "419001001001"' in result
    assert '"level": "VILLAGE"' in result


async def test_page_and_its_own_files_name_no_outside_address(http: httpx.AsyncClient, hub_url: str) -> None:
    page = await http.get(hub_url)
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert loaded
    assert all(address.startswith("/static/") for address in loaded)
    assert "<script>" not in page.text
    for file in (HERE / name for name in ("ide.html", "missing.html", "ide.js", "ide.css")):
        assert not re.search(r"(?:https?:|[\"'(])//", file.read_text("utf-8")), file


async def test_policy_lets_a_page_load_from_the_hub_only(http: httpx.AsyncClient, hub_url: str) -> None:
    policy = (await http.get(hub_url)).headers["content-security-policy"]
    assert policy.startswith("default-src 'self'; ")
    assert "http" not in policy
    assert "unsafe-eval" not in policy
    assert "script-src" not in policy, "scripts fall under default-src: no inline script"


@pytest.mark.parametrize("name", [*LIBRARIES, "ide.js", "ide.css", "icon.svg"])
async def test_every_file_of_the_page_is_served(http: httpx.AsyncClient, hub_url: str, name: str) -> None:
    if name in LIBRARIES and not is_installed():
        pytest.skip("the IDE's npm packages are missing")
    answer = await http.get(f"{hub_url}/static/{name}")
    assert answer.status_code == 200
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-type"].split(";")[0] in {"text/javascript", "text/css", "image/svg+xml"}


@pytest.mark.parametrize("name", ["package.json", "..%2f..%2fpyproject.toml", "%2e%2e/app.py", "ide.html"])
async def test_nothing_else_is_served(http: httpx.AsyncClient, hub_url: str, name: str) -> None:
    assert (await http.get(f"{hub_url}/static/{name}")).status_code == 404


async def test_hub_without_npm_packages_says_how_to_get_them(
    http: httpx.AsyncClient, hub_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("schema.http.ide.is_installed", lambda: False)
    answer = await http.get(hub_url)
    assert answer.status_code == 200
    assert "make run" in answer.text
    assert "/graphql" in answer.text


async def test_browser_that_visits_the_endpoint_is_shown_the_editor(
    http: httpx.AsyncClient, hub_url: str
) -> None:
    visit = await http.get(f"{hub_url}/graphql", headers={"accept": "text/html,*/*;q=0.8"})
    assert visit.status_code == 303
    assert visit.headers["location"] == "/graphiql"


async def test_editor_can_be_switched_off(http: httpx.AsyncClient) -> None:
    with serving(build_app(HttpOptions(ide_path=None))) as url:
        for path in ("/", "/graphiql", "/static/ide.js"):
            assert (await http.get(f"{url}{path}")).status_code == 404
        assert (await http.get(f"{url}/graphql", headers={"accept": "text/html"})).status_code == 406


def test_libraries_are_the_locked_ones() -> None:
    assert set(served_files()) == {*LIBRARIES, "ide.js", "ide.css", "icon.svg", "first.graphql"}
    assert all((PACKAGES / path).is_relative_to(PACKAGES) for path in LIBRARIES.values())
