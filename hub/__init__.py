"""What the hub itself keeps: settings, clock, logs, registry. Knows no GraphQL."""
