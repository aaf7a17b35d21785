"""The judicial bureau (司法局): people's mediation, public legal services, correction and resettlement."""
