"""The contract suite: what every department's connector must do, whatever store is behind it.

A new department is covered by adding its folder. `run` asks a connector that holds known rows every question that
the contract permits, and compares the answers with a plain evaluation of those rows that shares no code with any
connector. Each check raises AssertionError naming the record, the question and the difference.
"""

from tests.connectors.suite.checks import CHECKS
from tests.connectors.suite.subject import Subject, loaded

__all__ = ["CHECKS", "Subject", "loaded"]
