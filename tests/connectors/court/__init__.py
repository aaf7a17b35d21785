"""Tests of the court's folder."""
