"""What every execution goes through, whichever transport brought it: limits, caches, errors."""

from collections.abc import Callable
from dataclasses import dataclass

from strawberry.extensions import (
    AddValidationRules,
    MaxTokensLimiter,
    ParserCache,
    SchemaExtension,
    ValidationCache,
)
from strawberry.extensions.query_depth_limiter import create_validator

from schema.http.errors import PresentErrors


@dataclass(frozen=True)
class ExecutionLimits:
    """Bounds on a document; the caches keep so many different documents."""

    max_tokens: int = 2000
    max_depth: int = 20
    cached_documents: int = 512


def extensions(limits: ExecutionLimits | None = None) -> list[Callable[[], SchemaExtension]]:
    """Factories for `strawberry.Schema(extensions=...)`, outermost first.

    The depth rule is made once: made per request, it would be a new key of the validation cache each time.
    """
    bounds = limits or ExecutionLimits()
    depth_rule = create_validator(bounds.max_depth, None, None)
    return [
        PresentErrors,
        lambda: MaxTokensLimiter(bounds.max_tokens),
        lambda: AddValidationRules([depth_rule]),
        lambda: ParserCache(bounds.cached_documents),
        lambda: ValidationCache(bounds.cached_documents),
    ]
