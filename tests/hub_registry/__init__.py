"""Tests of the registry's store and its migrations."""
