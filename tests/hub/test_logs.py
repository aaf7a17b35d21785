"""Log lines hold nothing of what was asked."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# A process of its own: what other tests' servers did to logging in this one is of no interest.
WRITES = """
import logging
from logging.config import dictConfig
from hub.logs import log_config
dictConfig(log_config("debug"))
logging.getLogger("uvicorn.access").info(
    '%s - "%s %s HTTP/%s" %d', "127.0.0.1:5", "GET", "/graphql?query=%7Bperson(idNumber:1)%7D", "1.1", 200
)
"""


def test_access_lines_have_no_query() -> None:
    line = [sys.executable, "-c", WRITES]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    written = done.stdout + done.stderr
    assert "GET /graphql HTTP" in written
    assert "idNumber" not in written
