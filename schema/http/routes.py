"""The hub's addresses: GraphQL, the schema as text, the IDE, and what an orchestrator asks."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from strawberry.schema.base import BaseSchema

from schema.http.endpoint import GraphQLEndpoint, HttpOptions
from schema.http.ide import ide_routes


async def livez(_: Request) -> Response:
    """The process is alive: its loop came round to answer."""
    return PlainTextResponse("alive\n")


async def readyz(request: Request) -> Response:
    """The hub's own store answers; departments may be silent, the hub still serves the others."""
    if await request.state.resources.is_ready():
        return PlainTextResponse("ready\n")
    return PlainTextResponse("not ready: the hub's own store does not answer\n", 503)


def routes(schema: BaseSchema, options: HttpOptions) -> list[BaseRoute]:
    """All routes; those of the IDE only when its path is set."""
    endpoint = GraphQLEndpoint(schema, options)
    printed = schema.as_str() + "\n"

    async def schema_text(_: Request) -> Response:
        return PlainTextResponse(printed)

    return [
        Route("/graphql", endpoint, name="graphql"),
        WebSocketRoute("/graphql", endpoint, name="graphql-ws"),
        Route("/schema.graphql", schema_text, name="schema"),
        Route("/livez", livez, name="livez"),
        Route("/readyz", readyz, name="readyz"),
        *(ide_routes() if options.ide_path else []),
    ]
