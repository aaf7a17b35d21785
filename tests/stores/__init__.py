"""Real servers and databases for tests: found or started, and cleaned up after."""
