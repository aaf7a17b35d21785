"""Private servers with passwords, to be paused, stopped and locked; loaded with the toy department."""

import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from connectors.contract import Access, Department
from connectors.sql import SqlConnector
from tests.connectors import suite
from tests.connectors.toys import fire_department
from tests.stores.private import PrivateServer, Unavailable, private_mariadb, private_postgres

SECRET = "s3cret-Gridhub-1949"
Now = Callable[[], datetime]


@dataclass(frozen=True)
class Store:
    """A private server with a loaded store, and how to meddle with it."""

    backend: str
    process: PrivateServer
    admin: URL
    subject: suite.Subject

    @property
    def access(self) -> Access:
        """How the hub reaches it."""
        return self.subject.access

    def connector(self, **changes: object) -> SqlConnector:
        """A new connector, with other limits or another URL."""
        access = replace(self.access, **changes)  # type: ignore[arg-type]
        return SqlConnector(self.subject.connector.department, access, self.subject.now)

    def url(self, **changes: object) -> str:
        """The store's URL with another user, password, port or database."""
        return make_url(self.access.url).set(**changes).render_as_string(hide_password=False)  # type: ignore[arg-type]

    @contextlib.asynccontextmanager
    async def administrator(self) -> AsyncIterator[AsyncConnection]:
        """A connection that may do everything."""
        engine = create_async_engine(self.admin, isolation_level="AUTOCOMMIT")
        try:
            async with engine.connect() as connection:
                yield connection
        finally:
            await engine.dispose()

    async def tell(self, *texts: str) -> None:
        """Run statements as the administrator."""
        async with self.administrator() as connection:
            for text in texts:
                await connection.execute(sa.text(text))


@pytest.fixture(scope="package")
def fire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Department]:
    with fire_department(tmp_path_factory.mktemp("faults")) as found:
        yield found


@pytest.fixture(scope="package", params=["postgresql", "mariadb"])
async def store(request: pytest.FixtureRequest, fire: Department, now: Now) -> AsyncIterator[Store]:
    opened = private_postgres(SECRET) if request.param == "postgresql" else private_mariadb()
    with contextlib.ExitStack() as stack:
        try:
            process = stack.enter_context(opened)
        except Unavailable as reason:
            pytest.skip(str(reason))
        root = _root(request.param, process.port)
        engine = create_async_engine(root, isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            for text in _SETUP[request.param]:
                await connection.execute(sa.text(text))
        await engine.dispose()
        admin = root.set(database="hub")
        url = admin.set(username="hub", password=SECRET).render_as_string(hide_password=False)
        access = Access(url, pool_size=3, deadline=1.5, statement_timeout=1.0)
        subjects = await suite.loaded(fire, access, now)
        yield Store(request.param, process, admin, subjects[0])
        await subjects[0].connector.close()


_SETUP = {
    "postgresql": (f"CREATE ROLE hub LOGIN PASSWORD '{SECRET}'", "CREATE DATABASE hub OWNER hub"),
    "mariadb": (
        "CREATE DATABASE hub CHARACTER SET utf8mb4",
        f"CREATE USER hub@'%' IDENTIFIED BY '{SECRET}'",
        "GRANT ALL ON hub.* TO hub@'%'",
    ),
}


def _root(backend: str, port: int) -> URL:
    if backend == "postgresql":
        return make_url(f"postgresql+asyncpg://postgres:{SECRET}@127.0.0.1:{port}/postgres")
    return make_url(f"mysql+asyncmy://root@127.0.0.1:{port}/")
