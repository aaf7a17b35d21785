"""The contract suite: what every department's connector must do, whatever store is behind it.

A new department is covered by adding its folder. Each check asks a connector that holds known rows what the
contract permits, and compares the answers with a plain evaluation of those rows that shares no code with any
connector; it raises AssertionError naming the record, the question and the difference.
"""

from tests.connectors.suite.checks import CHECKS, failures
from tests.connectors.suite.subject import Subject, loaded

__all__ = ["CHECKS", "Subject", "failures", "loaded"]
