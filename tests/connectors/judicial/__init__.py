"""Tests of the judicial bureau's folder."""
