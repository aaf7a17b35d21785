"""GraphQL over HTTP: Strawberry's ASGI view made to follow the specification.

Strawberry executes; this module decides what a request may look like, and media type, status and body of the
answer. Identity is not decided here: middleware puts it on the request, `Resources.context` reads it there.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

import orjson
from cross_web import StarletteRequestAdapter
from graphql import GraphQLError
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData
from strawberry.schema.base import BaseSchema
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types.execution import ExecutionResult, PreExecutionError
from strawberry.types.graphql import OperationType

from schema.http import body
from schema.http.errors import INTERNAL_MESSAGE, internal_extensions, present_result
from schema.http.leaving import ClientLeft, while_heard
from schema.http.negotiation import JSON, Dialect, negotiate, status_for
from schema.http.refusals import MethodNotAllowed, NotAcceptable, OperationNotSupported, Refusal

log = logging.getLogger("gridhub.http")

ALLOWED_OPERATIONS = {
    "GET": frozenset({OperationType.QUERY}),
    "POST": frozenset({OperationType.QUERY, OperationType.MUTATION}),
}


@dataclass(frozen=True)
class HttpOptions:
    """How the endpoint behaves; sizes in bytes."""

    dialect: Dialect = "audit"
    body_limit: int = 256 * 1024
    is_get_allowed: bool = True
    ide_path: str | None = "/graphiql"


class Answer(Response):
    """An answer in the making: carries the negotiated media type to where the answer is written."""

    media: str = JSON


class RequestAdapter(StarletteRequestAdapter):
    """Strawberry's view of a request, which still knows the request itself."""

    def __init__(self, request: Request) -> None:
        super().__init__(request)
        self.request = request


class GraphQLEndpoint(GraphQL[object, None]):
    """One address for GraphQL: POST, and GET for queries when allowed. No batches, no multipart."""

    request_adapter_class = RequestAdapter

    def __init__(self, schema: BaseSchema, options: HttpOptions) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            allow_queries_via_get=options.is_get_allowed,
            subscription_protocols=(),
            multipart_uploads_enabled=False,
        )
        self.options = options
        self.methods = ("GET", "POST") if options.is_get_allowed else ("POST",)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request; a WebSocket goes Strawberry's way."""
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        response = await self.answer(Request(scope, receive))
        await response(scope, receive, send)

    async def answer(self, request: Request) -> Response:
        """The answer to one HTTP request, whatever happens."""
        if self._is_browser_visit(request):
            return RedirectResponse(cast("str", self.options.ide_path), 303)
        try:
            request.state.media = negotiate(request.headers.get("accept"), self.options.dialect)
            self._require_method(request)
            return await self.run(request)
        except Refusal as refusal:
            return self._refuse(request, refusal)
        except ClientLeft:
            return Response(status_code=499)  # nobody reads it; access logs know the number
        except Exception as error:
            log.exception("%s %s failed: %s", request.method, request.url.path, type(error).__name__)
            problem = {"message": INTERNAL_MESSAGE, "extensions": internal_extensions()}
            return self._write({"errors": [problem]}, _media(request), 500)

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> object:  # noqa: ARG002
        """A fresh context for each request, made by the process's resources."""
        return request.state.resources.context(request)

    async def get_sub_response(self, request: Request | WebSocket) -> Response:
        """An answer in the making, without status and length."""
        answer = Answer()
        answer.media = request.state.media
        answer.status_code = cast("int", None)
        del answer.headers["content-length"]
        return answer

    async def parse_http_body(self, request: Any) -> GraphQLRequestData:
        """The parameters of the request; see `schema.http.body` for what is refused."""
        original: Request = request.request
        if original.method == "GET":
            return body.read_get(original)
        return await body.read_post(original, self.options.body_limit)

    async def execute_single(
        self,
        request: Request,
        request_adapter: Any,  # noqa: ARG002
        sub_response: Response,  # noqa: ARG002
        context: object,
        root_value: None,
        request_data: GraphQLRequestData,
    ) -> ExecutionResult:
        """Execute one operation of a kind that its method may carry and that one answer can hold."""
        try:
            work = self.schema.execute(
                request_data.query,
                root_value=root_value,
                variable_values=request_data.variables,
                context_value=context,
                operation_name=request_data.operation_name,
                allowed_operation_types=ALLOWED_OPERATIONS[request.method],
                operation_extensions=request_data.extensions,
            )
            return await while_heard(request, work)
        except CannotGetOperationTypeError as error:
            return _unresolved(error)
        except InvalidOperationTypeError as error:
            raise _not_allowed(error, request.method) from None

    def should_render_graphql_ide(self, request: Any) -> bool:  # noqa: ARG002
        """Never: the IDE has its own address."""
        return False

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:  # noqa: ARG002
        """The answer's body. Request errors have no `data`; field errors have it, if only as null."""
        present_result(result)
        answer: dict[str, Any] = {} if _is_request_error(result) else {"data": result.data}
        if result.errors:
            answer["errors"] = [error.formatted for error in result.errors]
        if result.extensions:
            answer["extensions"] = result.extensions
        return cast("GraphQLHTTPResponse", answer)

    def create_response(self, response_data: Any, sub_response: Response) -> Response:
        """Write the body in the negotiated media type, with the status that follows from it."""
        media = cast("Answer", sub_response).media
        status = sub_response.status_code or status_for(response_data, media, self.options.dialect)
        response = self._write(response_data, media, status)
        response.headers.raw.extend(sub_response.headers.raw)
        response.background = sub_response.background
        return response

    def encode_json(self, data: object) -> str:
        """Text, because what streams and sockets send is text."""
        return orjson.dumps(data).decode()

    def decode_json(self, data: str | bytes) -> object:
        """JSON of bounded depth, for whatever reads JSON other than from a body."""
        return body.parse_json(data.encode() if isinstance(data, str) else data, "The message")

    def _is_browser_visit(self, request: Request) -> bool:
        accepts_page = "text/html" in request.headers.get("accept", "")
        is_bare = request.method in {"GET", "HEAD"} and "query" not in request.query_params
        return self.options.ide_path is not None and is_bare and accepts_page

    def _require_method(self, request: Request) -> None:
        if request.method not in self.methods:
            raise MethodNotAllowed(f"Send GraphQL by {' or '.join(self.methods)}.", *self.methods)

    def _refuse(self, request: Request, refusal: Refusal) -> Response:
        media = JSON if isinstance(refusal, NotAcceptable) else _media(request)
        problem = {"message": refusal.message, "extensions": {"code": refusal.code}}
        return self._write({"errors": [problem]}, media, refusal.status, refusal.headers)

    def _write(
        self, answer: object, media: str, status: int, headers: Mapping[str, str] | None = None
    ) -> Response:
        always = {"vary": "Accept", "cache-control": "no-store"}
        return Response(
            orjson.dumps(answer),
            status,
            {**always, **(headers or {})},
            media_type=f"{media}; charset=utf-8",
        )


def _not_allowed(cause: InvalidOperationTypeError, method: str) -> Refusal:
    kind = cause.operation_type.value
    if kind == "subscription":
        return OperationNotSupported("A subscription needs a transport that streams.")
    return MethodNotAllowed(f"A {kind} is not executed by {method}; send it by POST.", "POST")


def _unresolved(cause: CannotGetOperationTypeError) -> ExecutionResult:
    problem = GraphQLError(cause.as_http_error_reason(), extensions={"code": "OPERATION_RESOLUTION_FAILED"})
    return PreExecutionError(data=None, errors=[problem])


def _is_request_error(result: ExecutionResult) -> bool:
    """Whether nothing was executed: field errors say where in the answer they happened, these cannot."""
    errors: Iterable[GraphQLError] = result.errors or ()
    return isinstance(result, PreExecutionError) or (
        result.data is None and bool(result.errors) and all(error.path is None for error in errors)
    )


def _media(request: Request) -> str:
    return str(getattr(request.state, "media", JSON))
