"""The hub beside a route written by hand over the same stores: `make bench`."""
