"""Stores reached over HTTP/JSON: services with pages, an API key and a rate limit."""

from connectors.rest.connector import RestConnector, connect

__all__ = ["RestConnector", "connect"]
