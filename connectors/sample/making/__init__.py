"""How the things of the sample city are made: numbers with check digits, names, people, places, single events."""
