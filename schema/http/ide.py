"""GraphiQL, served by the hub itself: a closed network has no CDN.

The page and its start-up script lie beside this module; the libraries come from the npm packages that
`package-lock.json` pins by hash. Only the files named here are served, nothing else of `node_modules`.
"""

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from schema.http.headers import PAGE_POLICY

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent / "ide"
PACKAGES = ROOT / "node_modules"

LIBRARIES = {
    "react.js": "react/umd/react.production.min.js",
    "react-dom.js": "react-dom/umd/react-dom.production.min.js",
    "graphiql.js": "graphiql/graphiql.min.js",
    "graphiql.css": "graphiql/graphiql.min.css",
    "explorer.js": "@graphiql/plugin-explorer/dist/index.umd.js",
    "explorer.css": "@graphiql/plugin-explorer/dist/style.css",
}
OWN = {"ide.js": HERE / "ide.js", "ide.css": HERE / "ide.css", "icon.svg": HERE / "icon.svg"}
FIRST_QUERY = ROOT / "docs" / "examples" / "first.graphql"


def served_files(packages: Path = PACKAGES) -> dict[str, Path]:
    """Every file that `/static` serves, by its name there."""
    return {
        **{name: packages / path for name, path in LIBRARIES.items()},
        **OWN,
        "first.graphql": FIRST_QUERY,
    }


def is_installed(packages: Path = PACKAGES) -> bool:
    """Whether the npm packages are there."""
    return all((packages / path).is_file() for path in LIBRARIES.values())


def page(_: Request) -> Response:
    """The IDE, or how to get it."""
    name = "ide.html" if is_installed() else "missing.html"
    return FileResponse(HERE / name, headers={"content-security-policy": PAGE_POLICY})


def static(request: Request) -> Response:
    """One of the served files."""
    path = served_files().get(request.path_params["name"])
    if path is None or not path.is_file():
        raise HTTPException(404)
    kind = "text/plain; charset=utf-8" if path.suffix == ".graphql" else None
    return FileResponse(path, media_type=kind, headers={"cache-control": "no-cache"})


def ide_routes() -> list[Route]:
    """The page under both addresses, and its files."""
    return [
        Route("/", page, name="home"),
        Route("/graphiql", page, name="graphiql"),
        Route("/static/{name}", static, name="static"),
    ]
