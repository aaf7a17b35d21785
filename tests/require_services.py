"""Pytest plugin: where services are promised, a skipped test is a failure.

Registered by ``-p tests.require_services`` in ``pyproject.toml``. Without the variable it does
nothing, so a developer without, say, MariaDB still runs the rest; CI sets the variable, and then a test that
finds its service missing fails with the reason that it would have been skipped for.
"""

import os
from collections.abc import Generator
from typing import Any

import pytest

VARIABLE = "GRIDHUB_REQUIRE_SERVICES"


def are_services_required() -> bool:
    """Whether this run promises that every service is there."""
    return os.environ.get(VARIABLE, "") not in {"", "0", "false", "no"}


def _skip_reason(longrepr: Any) -> str:
    return str(longrepr[2]) if isinstance(longrepr, tuple) else str(longrepr)


def _fail(report: pytest.TestReport | pytest.CollectReport) -> None:
    report.longrepr = f"{VARIABLE} is set, so nothing may be skipped. {_skip_reason(report.longrepr)}"
    report.outcome = "failed"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn the skip of a test or of its fixtures into a failure (an expected failure stays one)."""
    report = yield
    if are_services_required() and report.skipped and not hasattr(report, "wasxfail"):
        _fail(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Turn the skip of a whole module into a failure."""
    report = yield
    if are_services_required() and report.skipped:
        _fail(report)
    return report
