"""The one vocabulary of errors. Named by what to do next; no SQL, address or personal data in any message."""

from datetime import datetime
from typing import Any


class HubError(Exception):
    """An error that may be shown to a caller.

    `code` is stable and listed in docs/errors.md; `extensions` go to the GraphQL error as they are.
    """

    code = "HUB_ERROR"
    retryable = False

    def __init__(self, message: str, **extensions: Any) -> None:
        super().__init__(message)
        self.message = message
        self.extensions: dict[str, Any] = {"code": self.code, "retryable": self.retryable, **extensions}


class InputError(HubError):
    """The caller sent something that cannot be understood; sending it again will not help."""

    code = "BAD_USER_INPUT"


class BadNumber(InputError):
    """An official number that has none of the known forms."""

    code = "BAD_NUMBER"


class BadCheckDigit(InputError):
    """An ID number or credit code whose check digit is wrong: most likely a typing error."""

    code = "BAD_CHECK_DIGIT"


class BadCode(InputError):
    """A division or grid code that has no valid form or level."""

    code = "BAD_GRID_CODE"


class BadCursor(InputError):
    """A cursor that this list and order did not hand out."""

    code = "BAD_CURSOR"


class BadPage(InputError):
    """A page size outside its bounds."""

    code = "BAD_PAGE_SIZE"


class BadId(InputError):
    """A global id that the hub did not hand out."""

    code = "BAD_ID"


class SourceError(HubError):
    """A department's store did not answer as it should; every other department still answers."""

    code = "SOURCE_ERROR"
    advice = ""

    def __init__(self, department: str, *, since: datetime | None = None, detail: str = "") -> None:
        about = f" ({detail})" if detail else ""
        super().__init__(f"{department}: {self.advice}{about}", source=department)
        self.department = department
        self.detail = detail
        if since is not None:
            self.extensions["since"] = since.isoformat()


class Unreachable(SourceError):
    """No connection, or it broke: try again."""

    code = "SOURCE_UNREACHABLE"
    retryable = True
    advice = "the store cannot be reached now; try again later"


class TimedOut(SourceError):
    """No answer before the deadline: try again, perhaps asking for less."""

    code = "SOURCE_TIMEOUT"
    retryable = True
    advice = "the store did not answer in time; try again, or ask for less"


class Throttled(SourceError):
    """The store limits our rate: try again after a pause."""

    code = "SOURCE_THROTTLED"
    retryable = True
    advice = "the store limits how often it may be asked; try again after a pause"


class Refused(SourceError):
    """The store refuses our credentials: an operator must act."""

    code = "SOURCE_REFUSED"
    advice = "the store refuses the hub's credentials; an operator must renew them"


class Mismatched(SourceError):
    """A table or column is not what was declared: an operator must act; `app.py check` names it."""

    code = "SOURCE_MISMATCH"
    advice = "the store lacks a table or column that is declared; an operator can run the check command"


class Garbled(SourceError):
    """The store answered something that cannot be understood: do not retry."""

    code = "SOURCE_MALFORMED"
    advice = "the store sent an answer that cannot be understood"


class Unsupported(SourceError):
    """The store honestly cannot do what was asked."""

    code = "SOURCE_UNSUPPORTED"
    advice = "the store cannot do this"


class DeclarationError(Exception):
    """A department's declaration contradicts itself; raised at start, for developers."""
