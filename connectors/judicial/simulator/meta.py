"""What the service says about itself: its resources and their fields, as they are in its store."""

from typing import Any

import sqlalchemy as sa

from connectors.judicial.simulator.store import RESOURCES


def resources(connection: sa.Connection) -> list[dict[str, Any]]:
    """Every resource whose table is there, with the fields that are there."""
    inspector = sa.inspect(connection)
    tables = set(inspector.get_table_names())
    return [
        {
            "name": name,
            "title": record.zh,
            "fields": [
                {"name": c["name"], "type": "int" if isinstance(c["type"], sa.Integer) else "string"}
                for c in inspector.get_columns(name)
            ],
        }
        for name, record in RESOURCES.items()
        if name in tables
    ]
