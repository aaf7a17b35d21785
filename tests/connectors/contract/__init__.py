"""The contract's own vocabulary."""
