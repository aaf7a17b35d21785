"""How the things of the sample city are made: numbers, names, people, places, single events."""
