"""The migrations of the registry's store, run by `hub.registry.migrate`."""
