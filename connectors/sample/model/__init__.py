"""The kinds of things in the sample city, one module per department; `connectors.sample.world` gathers them."""
