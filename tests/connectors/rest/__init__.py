"""Tests of what all HTTP stores share, over the judicial bureau's service."""
