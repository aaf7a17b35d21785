"""What every execution goes through, whichever transport brought it: limits, caches, errors."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from graphql import DocumentNode, GraphQLError, OperationDefinitionNode
from strawberry.extensions import (
    AddValidationRules,
    MaxTokensLimiter,
    ParserCache,
    SchemaExtension,
    ValidationCache,
)
from strawberry.extensions.query_depth_limiter import create_validator

from schema.http.errors import PresentErrors


class OneOperation(SchemaExtension):
    """Refuses a document with several operations when none is named; Strawberry would execute the first."""

    def on_parse(self) -> Iterator[None]:
        """Count what was parsed."""
        yield
        context = self.execution_context
        if context._provided_operation_name is None and _is_ambiguous(context.graphql_document):  # noqa: SLF001
            raise GraphQLError(
                "The document has several operations; name one in `operationName`.",
                extensions={"code": "OPERATION_RESOLUTION_FAILED"},
            )


def _is_ambiguous(document: DocumentNode | None) -> bool:
    operations = (
        [d for d in document.definitions if isinstance(d, OperationDefinitionNode)] if document else []
    )
    return len(operations) > 1


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
        OneOperation,
        lambda: MaxTokensLimiter(bounds.max_tokens),
        lambda: AddValidationRules([depth_rule]),
        lambda: ParserCache(bounds.cached_documents),
        lambda: ValidationCache(bounds.cached_documents),
    ]
