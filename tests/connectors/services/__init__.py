"""Tests of the services: declarations, native values and sample rows."""
