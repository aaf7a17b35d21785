"""Real servers and databases for tests: found where they run, or started for one session, and cleaned up after."""
