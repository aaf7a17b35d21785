"""Tests of how fields get their answers."""
