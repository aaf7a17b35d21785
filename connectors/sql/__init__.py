"""Stores reached by SQL: any database that SQLAlchemy speaks to, by the store's URL."""

from connectors.sql.connector import SqlConnector, connect

__all__ = ["SqlConnector", "connect"]
