"""Logging: one line an event on standard error, each with the trace id of the request that it belongs to."""

import logging
from logging.config import dictConfig

from hub.tracing import current_trace_id


class TraceFilter(logging.Filter):
    """Adds the trace id to every record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.trace_id = current_trace_id()
        return True


class PathFilter(logging.Filter):
    """Cuts the query off the address in an access line: a GET query holds what was asked and about whom."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            cut = (
                a.partition("?")[0] if isinstance(a, str) and a.startswith("/") else a for a in record.args
            )
            record.args = tuple(cut)
        return True


def log_config(level: str) -> dict[str, object]:
    """The configuration, also for uvicorn.

    Strawberry's own logger is silent: it writes the message of every error, the caller's ID numbers included.
    Access lines appear only under debug, and without queries.
    """
    access = level.upper() if level == "debug" else "WARNING"
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"trace": {"()": TraceFilter}, "path": {"()": PathFilter}},
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s [%(trace_id)s] %(message)s"}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["trace"]}},
        "root": {"handlers": ["stderr"], "level": "WARNING"},
        "loggers": {
            "gridhub": {"level": level.upper()},
            "uvicorn": {"level": "INFO" if level == "debug" else "WARNING"},
            "uvicorn.access": {"level": access, "filters": ["path"]},
            "strawberry.execution": {"level": "CRITICAL", "propagate": False},
        },
    }


def configure_logging(level: str) -> None:
    """Set up logging for this process."""
    dictConfig(log_config(level))
