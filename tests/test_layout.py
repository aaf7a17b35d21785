"""The house keeps its shape: which way imports go, what lies at the top, how long a module may be."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("schema", "resolvers", "connectors", "hub")
TOP = {
    "app.py", *PACKAGES, "tests", "bench", "docs", "web",
    "Makefile", "README.md", "LICENSE", "pyproject.toml", "package.json", "package-lock.json",
    "requirements.txt", "requirements-dev.txt", "requirements-node.txt",
    ".ci", ".git", ".gitignore", ".npmrc",
}  # fmt: skip
SHARED_CONNECTORS = {"contract", "sql", "rest", "sample"}
MAX_LINES = 300
MAX_FUNCTION_LINES = 60


def tracked() -> list[Path]:
    """Every file that git knows or would know; what is ignored does not count."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def modules() -> Iterator[Path]:
    """Every Python module of the project."""
    return (path for path in tracked() if path.suffix == ".py")


def departments(imports: grimp.ImportGraph) -> list[str]:
    """Every package in connectors that is a department's."""
    names = {module.split(".")[1] for module in imports.find_children("connectors")}
    return sorted(name for name in names - SHARED_CONNECTORS if (ROOT / "connectors" / name).is_dir())


@pytest.fixture(scope="session")
def imports() -> grimp.ImportGraph:
    """Who imports whom, packages from outside included."""
    return grimp.build_graph(*PACKAGES, include_external_packages=True, cache_dir=None)


def test_arrows_of_the_contracts_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_departments_know_nothing_of_each_other(imports: grimp.ImportGraph) -> None:
    for name in departments(imports):
        others = [f"connectors.{other}" for other in departments(imports) if other != name]
        for other in others:
            chain = imports.find_shortest_chain(f"connectors.{name}", other, as_packages=True)
            assert chain is None, " imports ".join(chain or ())


def test_what_departments_share_knows_no_department(imports: grimp.ImportGraph) -> None:
    for shared in sorted(s for s in SHARED_CONNECTORS if f"connectors.{s}" in imports.modules):
        for name in departments(imports):
            way = imports.find_shortest_chain(f"connectors.{shared}", f"connectors.{name}", as_packages=True)
            assert way is None, " imports ".join(way or ())


def test_simulators_are_processes_that_nobody_imports(imports: grimp.ImportGraph) -> None:
    simulators = {module for module in imports.modules if re.search(r"\.simulator\b", module)}
    importers = {i for module in simulators for i in imports.find_modules_that_directly_import(module)}
    assert importers - simulators == set()


@pytest.mark.parametrize("layer", ["schema", "resolvers"])
def test_departments_are_reached_through_the_contract_only(imports: grimp.ImportGraph, layer: str) -> None:
    layer_modules = {layer} | imports.find_descendants(layer)
    reached = {i for m in layer_modules for i in imports.find_modules_directly_imported_by(m)}
    foreign = {m for m in reached if m.startswith("connectors.") and not m.startswith("connectors.contract")}
    assert foreign == set()


def test_nothing_imports_app() -> None:
    allowed = {ROOT / "tests", ROOT / "bench"}
    for path in modules():
        if any(path.is_relative_to(folder) for folder in allowed) or path.name == "app.py":
            continue
        tree = ast.parse(path.read_text("utf-8"))
        names = {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
        names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
        assert "app" not in names, path


def test_top_level_holds_what_the_design_names() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert found - TOP == set()


def test_modules_stay_readable() -> None:
    long = {str(p.relative_to(ROOT)): n for p in modules() if (n := _lines(p)) > MAX_LINES}
    assert long == {}


def test_functions_stay_short() -> None:
    long = {
        f"{path.relative_to(ROOT)}:{node.name}": size
        for path in modules()
        if not path.is_relative_to(ROOT / "tests")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (size := (node.end_lineno or 0) - node.lineno + 1) > MAX_FUNCTION_LINES
    }
    assert long == {}


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = re.compile(r"^(utils?|helpers?|common|misc|.*manager)\.py$")
    assert [path for path in modules() if drawers.match(path.name)] == []


def test_types_are_read_at_run_time() -> None:
    """Strawberry reads annotations: in these layers they must not become strings."""
    future = "from __future__ import annotations"
    layers = (ROOT / "schema", ROOT / "resolvers")
    found = [p for p in modules() if p.is_relative_to(layers[0]) or p.is_relative_to(layers[1])]
    assert [path for path in found if future in path.read_text("utf-8")] == []


ADDRESS = re.compile(r"https?://(?!127\.0\.0\.1|localhost)[\w.-]+")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "requirements-node.txt"])
def test_requirements_are_hashed_and_name_no_host(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    pins = re.findall(r"^[a-z0-9][\w.\[\]-]*==", text, re.MULTILINE)
    entries = [entry for entry in re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE) if "==" in entry]
    assert pins
    assert len(pins) == len(entries)
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not ADDRESS.search(text)
    assert not re.search(r"^--(index|extra|find|trusted)", text, re.MULTILINE)


def test_npm_lock_names_no_place_to_download_from() -> None:
    text = (ROOT / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in text
    assert text.count('"integrity"') > 50


FLOORS = {"graphql-core": "3.3.2", "strawberry-graphql": "0.327.2", "starlette": "0.49.1"}


@pytest.mark.parametrize("package", FLOORS)
def test_floors_that_close_advisories(package: str) -> None:
    """Below these versions lie published denial-of-service and authorisation flaws."""
    declared = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'"{package}>={FLOORS[package]}"' in declared
    pinned = re.search(rf"^{package}==(\S+)", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE)
    assert pinned is not None
    assert _version(pinned[1]) >= _version(FLOORS[package])


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())
