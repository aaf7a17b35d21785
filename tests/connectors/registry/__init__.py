"""Tests of the registry: declarations, native values and sample rows."""
