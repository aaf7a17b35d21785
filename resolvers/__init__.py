"""How a field gets its answer: look-ahead, loaders, the one gate."""
