"""The kinds of things in the sample city, one module per department; `world` gathers them."""
