"""What is wrong with the settings, in the operator's words: which one, what it must be, what it is.

Values of URLs and keys are never repeated: they hold passwords.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

PREFIX = "GRIDHUB_"
OTHER_VARIABLES = ("GRIDHUB_CONFIG", "GRIDHUB_REQUIRE_SERVICES")
TEST_PREFIX = "GRIDHUB_TEST_"
SECRET = {"url", "api_key", "id_key"}

Place = tuple[str, ...]


class SettingsError(Exception):
    """The settings cannot be used; the message has one line for each problem."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


def explain(error: ValidationError, environ: Mapping[str, str], model: type[BaseModel]) -> list[str]:
    """One line for each wrong setting."""
    return [_explain_one(detail, environ, model) for detail in error.errors(include_url=False)]


def unknown_name(place: Place, known: Iterable[str], environ: Mapping[str, str]) -> str:
    """A name that means nothing, with the nearest one that does."""
    near = get_close_matches(place[-1].lower(), list(known), n=1, cutoff=0.5)
    hint = f"did you mean {_name((*place[:-1], near[0]), environ, place)}?" if near else "remove it"
    return f"{_name(place, environ)}: there is no such setting; {hint}"


def unreadable(error: Exception) -> str:
    """A variable for a whole table whose value is not JSON; the message names the field in quotes."""
    field = [*str(error).split('"'), "?", "?"][1]
    part = _variable((field, "NAME"))
    return f"{_variable((field,))}: is not valid JSON; set its parts instead, as in {part}"


def unknown_variables(environ: Mapping[str, str], model: type[BaseModel]) -> list[str]:
    """Variables with the hub's prefix that are no setting. Nested ones are left to validation."""
    known = [f"{PREFIX}{name.upper()}" for name in model.model_fields] + list(OTHER_VARIABLES)
    return [
        _unknown_variable(name, known)
        for name in sorted(environ)
        if name.upper().startswith(PREFIX)
        and not name.upper().startswith(TEST_PREFIX)
        and name.upper().partition("__")[0] not in known
    ]


def _unknown_variable(name: str, known: list[str]) -> str:
    stem, separator, rest = name.upper().partition("__")
    near = get_close_matches(stem, known, n=1)
    hint = f"did you mean {near[0]}{separator}{rest}?" if near else "remove it"
    return f"{name}: there is no such setting; {hint}"


def file_problem(path: Path | None, variable: str) -> str | None:
    """What keeps the settings file from being read, if anything does."""
    if path is None:
        return None
    try:
        tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        return f"{path}: is not TOML: {error}"
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not UTF-8"
        return f"{variable}: the settings file {path} cannot be read ({reason})"
    return None


def _explain_one(detail: ErrorDetails, environ: Mapping[str, str], model: type[BaseModel]) -> str:
    place = tuple(str(part) for part in detail["loc"])
    if detail["type"] == "extra_forbidden":
        return unknown_name(place, _fields_beside(place, model), environ)
    needed = _requirement(detail)
    is_scalar = isinstance(detail["input"], (str, int, float, bool)) and detail["type"] not in _TABLES
    is_shown = is_scalar and not SECRET & set(place)
    found = f"; it is {detail['input']!r}" if is_shown else ""
    return f"{_name(place, environ)}: {needed}{found}"


def _requirement(detail: ErrorDetails) -> str:
    context = detail.get("ctx", {})
    kind = detail["type"]
    if kind == "value_error":
        return str(context["error"])
    if kind == "literal_error":
        return f"must be one of {context['expected'].replace(' or ', ', ')}"
    if limit := _LIMITS.get(kind):
        return f"must be {limit} {next(iter(context.values())):g}"
    return f"must be {_KINDS.get(kind.partition('_')[0], 'of another kind')}"


_LIMITS = {
    "greater_than": "more than",
    "greater_than_equal": "at least",
    "less_than": "less than",
    "less_than_equal": "at most",
}
_TABLES = {"model_type", "model_attributes_type", "dict_type"}
_KINDS = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "string": "text",
    "path": "a path",
    "model": "a table of settings",
    "dict": "a table of settings",
}


def _name(place: Place, environ: Mapping[str, str], given: Place | None = None) -> str:
    """How the operator knows a setting: as the variable that is set, else as the key in the file.

    `given` is the name that was set, where another one is suggested.
    """
    variable = _variable(given or place)
    if any(f"{name.upper()}__".startswith(f"{variable}__") for name in environ):
        return _variable(place)
    return f"`{'.'.join(place)}` (variable {_variable(place)})"


def _variable(place: Place) -> str:
    return PREFIX + "__".join(place).upper()


def _fields_beside(place: Place, model: type[BaseModel]) -> list[str]:
    """The names that would have been right where a wrong one was given."""
    current: Any = model
    for part in place[:-1]:
        field = getattr(current, "model_fields", {}).get(part)
        arguments = get_args(field.annotation) if field else ()
        current = arguments[-1] if arguments else current
    return list(getattr(current, "model_fields", {}))
