"""GraphQL over HTTP: one endpoint, its limits and errors, and the pages beside it."""

from schema.http.endpoint import GraphQLEndpoint, HttpOptions
from schema.http.errors import ERROR_CODES, PresentErrors, error_codes
from schema.http.execution import ExecutionLimits, extensions
from schema.http.headers import AnswerHeaders
from schema.http.resources import OpenResources, Resources
from schema.http.routes import routes

__all__ = [
    "ERROR_CODES",
    "AnswerHeaders",
    "ExecutionLimits",
    "GraphQLEndpoint",
    "HttpOptions",
    "OpenResources",
    "PresentErrors",
    "Resources",
    "error_codes",
    "extensions",
    "routes",
]
