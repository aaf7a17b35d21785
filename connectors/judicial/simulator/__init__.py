"""The judicial bureau's own system, simulated: a foreign HTTP/JSON service that runs as a process of its own.

It is no part of the hub: it has its own API, key, limits and failures, and the hub meets it over HTTP only.
"""
