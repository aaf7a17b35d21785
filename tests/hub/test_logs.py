"""Log lines hold nothing of what was asked."""

import logging
from logging.config import dictConfig

import pytest

from hub.logs import log_config


def test_access_lines_have_no_query(capsys: pytest.CaptureFixture[str]) -> None:
    logging.getLogger("uvicorn.access").disabled = False  # whatever a server in this process left behind
    dictConfig(log_config("debug"))
    try:
        line = '%s - "%s %s HTTP/%s" %d'
        logging.getLogger("uvicorn.access").info(
            line, "127.0.0.1:5", "GET", "/graphql?query=%7Bperson(idNumber:1)%7D", "1.1", 200
        )
        written = capsys.readouterr().err
    finally:
        dictConfig({"version": 1, "disable_existing_loggers": False})
    assert "GET /graphql HTTP" in written
    assert "idNumber" not in written
