"""SQL stores that fail."""
