"""Stores reached over HTTP/JSON: services with pages, an API key and a rate limit.

The manner they speak: `POST /api/v1/{table}/query` with fields, filter, sort, limit and, for many parents,
groups of at most 200 keys; answers of at most 500 rows in `{code, msg, data}`, with `nextPage` while there is
more; the key in `X-Api-Key`; 429 with Retry-After. Only `requests.py` and `answers.py` know of it.
"""

from connectors.rest.connector import RestConnector, connect

__all__ = ["RestConnector", "connect"]
