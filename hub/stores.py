"""Opens every department's store as the settings say, embedded ones included, and closes them again."""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import datetime

from connectors.contract import Access, Connector, Department, Feed
from hub.registry import migrate
from hub.settings import Settings

Now = Callable[[], datetime]


def embedded_url(settings: Settings, department: str) -> str:
    """The URL of an embedded store's file."""
    return f"sqlite+aiosqlite:///{settings.embedded_file(department)}"


def access_of(settings: Settings, department: str) -> Access:
    """How a department's store is reached."""
    store = settings.store(department)
    return Access(
        url=embedded_url(settings, department) if store.is_embedded else store.url,
        api_key=store.api_key.get_secret_value() if store.api_key else None,
        pool_size=store.pool_size,
        deadline=store.deadline_s or settings.deadline_s,
        statement_timeout=store.statement_timeout_s or settings.deadline_s,
    )


def as_configured(departments: Iterable[Department], settings: Settings) -> tuple[Department, ...]:
    """Departments with the feed that the settings name, where the declaration's own does not hold here."""
    return tuple(
        replace(department, feed=Feed(kind)) if (kind := settings.store(department.name).kind) else department
        for department in departments
    )


@asynccontextmanager
async def open_stores(
    departments: Iterable[Department], settings: Settings, now: Now
) -> AsyncIterator[dict[str, Connector]]:
    """A connector per department. Opening asks nothing of a store: silent ones do not stop the hub."""
    async with AsyncExitStack() as stack:
        opened: dict[str, Connector] = {}
        for department in departments:
            access = access_of(settings, department.name)
            is_embedded = settings.store(department.name).is_embedded
            if is_embedded:
                settings.embedded_file(department.name).parent.mkdir(parents=True, exist_ok=True)
            if is_embedded and department.start_embedded:
                started = await stack.enter_async_context(department.start_embedded(access.url))
                access = replace(access, url=started.url, api_key=started.api_key, options=started.options)
            connector = department.connect(department, access, now)
            stack.push_async_callback(connector.close)
            opened[department.name] = connector
        yield opened


async def prepare_registry(settings: Settings) -> None:
    """Bring the hub's own store to the newest shape."""
    if settings.store("registry").is_embedded:
        settings.embedded_file("registry").parent.mkdir(parents=True, exist_ok=True)
    await migrate(access_of(settings, "registry").url)
