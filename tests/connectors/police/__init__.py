"""Tests of the police, and of the code tables that departments share."""
