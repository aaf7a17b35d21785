"""The sample city: one shared truth from which every department draws its own rows."""
