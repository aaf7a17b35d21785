"""Tests of the procuratorate's folder."""
