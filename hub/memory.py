"""Keeps the collector away from what lives as long as the process: declarations, schema, parsed documents."""

import gc

THRESHOLDS = (50_000, 20, 10)  # an answer of a thousand rows is not yet a reason to look for cycles


def settle() -> None:
    """Call once everything is loaded: what is there now is never garbage."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)
