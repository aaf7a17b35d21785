"""The documentation says what is true: examples run, links resolve, names exist, tables equal the code."""
