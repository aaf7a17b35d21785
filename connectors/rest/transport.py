"""Requests and their answers: a pool of fixed size, a key, a bound on size, and patience with rate limits."""

import asyncio
from typing import Any

import httpx
import orjson
import stamina

from connectors.contract.department import Access
from connectors.rest.faults import Answered, Unclear, pause

MAX_BODY = 32 * 1024 * 1024  # bytes of one answer
_ATTEMPTS = 4
_DEFAULT_PAUSE = 0.25  # seconds, where the service names none
_TORN = (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError)  # a kept connection that had died


class Transport:
    """Speaks to one service; raises Answered, Unclear or what httpx raises."""

    def __init__(self, access: Access) -> None:
        pool = httpx.Limits(
            max_connections=access.pool_size, max_keepalive_connections=access.pool_size, keepalive_expiry=30
        )
        limit = access.deadline
        self._keys = {"read": access.api_key or "", "load": access.options.get("load_key") or ""}
        self._client = httpx.AsyncClient(
            base_url=access.url,
            limits=pool,
            timeout=httpx.Timeout(limit),
            trust_env=False,  # never through a proxy that happens to be set
            follow_redirects=False,
        )

    async def ask(self, path: str, body: Any = None, *, end: float) -> dict[str, Any]:
        """Read something: asked again after a pause where the service limits us, while there is time."""
        content = None if body is None else orjson.dumps(body)
        async for attempt in stamina.retry_context(on=_patience(end), attempts=_ATTEMPTS, timeout=None):
            with attempt:
                return await self._send("read", path, content)
        raise Unclear  # not reached: the last attempt answers or raises

    async def tell(self, path: str, content: bytes = b"", *, seconds: float) -> dict[str, Any]:
        """Write something (loading): sent once."""
        return await self._send("load", path, content, seconds)

    async def close(self) -> None:
        """Close every connection."""
        await self._client.aclose()

    async def _send(
        self, key: str, path: str, content: bytes | None, seconds: float | None = None
    ) -> dict[str, Any]:
        method = "GET" if content is None else "POST"
        headers = {"X-Api-Key": self._keys[key], "Accept": "application/json"}
        if content is not None:
            headers["Content-Type"] = "application/json"
        limits = self._client.timeout if seconds is None else httpx.Timeout(seconds)
        request = self._client.build_request(method, path, content=content, headers=headers, timeout=limits)
        response = await self._client.send(request, stream=True)
        try:
            if response.status_code != httpx.codes.OK:
                raise Answered(response.status_code, pause(response.headers.get("Retry-After")))
            return _data(await _whole(response))
        finally:
            await response.aclose()


def _patience(end: float) -> Any:
    """Which failures are worth asking again for, and after how many seconds: never past the deadline."""
    torn = 0

    def wait(fault: Exception) -> bool | float:
        nonlocal torn
        if isinstance(fault, _TORN):
            torn += 1
            return 0.0 if torn == 1 else False
        if not isinstance(fault, Answered) or fault.status != httpx.codes.TOO_MANY_REQUESTS:
            return False
        seconds = _DEFAULT_PAUSE if fault.retry_after is None else fault.retry_after
        return seconds if asyncio.get_running_loop().time() + seconds < end else False

    return wait


async def _whole(response: httpx.Response) -> bytes:
    taken = bytearray()
    async for part in response.aiter_bytes():
        taken += part
        if len(taken) > MAX_BODY:
            raise Unclear
    return bytes(taken)


def _data(body: bytes) -> dict[str, Any]:
    """What is inside the envelope."""
    try:
        envelope = orjson.loads(body)
    except ValueError:
        raise Unclear from None
    if not isinstance(envelope, dict) or envelope.get("code") != 0:
        raise Unclear
    if not isinstance(envelope.get("data"), dict):
        raise Unclear
    data: dict[str, Any] = envelope["data"]
    return data
