"""Tests of how stores are reached: the contract, its suite, and each department."""
