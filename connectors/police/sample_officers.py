"""Officers, police rooms and beats of the sample city, as the police natively keep them."""

from connectors.contract import NativeRows, record_of
from connectors.police.native import DayText, kept_id
from connectors.police.officers import Beat, Officer, PoliceRoom
from connectors.sample import world
from connectors.sample.world import Town

OFFICER, ROOM, BEAT = record_of(Officer), record_of(PoliceRoom), record_of(Beat)
_EVERY = 3  # one beat in three has a police room of its own


class Force:
    """One town's officers, rooms and beats as native rows."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._days = DayText()
        self._stamp = f"{town.as_of:%Y%m%d}000000"
        self._villages = {village.code: village.name for village in town.villages}
        self._rooms: dict[str, str] = {}

    def rows(self) -> NativeRows:
        """Officers, then rooms, then beats."""
        for official in self._town.officials:
            if official.department == "police":
                yield OFFICER, self._officer(official)
        for nth, beat in enumerate(self._town.beats):
            if (beat.room or nth % _EVERY == 0) and beat.village_code not in self._rooms:
                self._rooms[beat.village_code] = f"{self._town.police_unit}{len(self._rooms) + 1:03d}"
                yield ROOM, self._room(beat)
        for beat in self._town.beats:
            yield BEAT, self._beat(beat)

    def _officer(self, it: world.Official) -> tuple[object, ...]:
        return (
            it.number,
            it.name,
            kept_id(it.person.id_number, it.id) if it.person else None,
            it.title,
            it.phone,
            it.unit_code,
            it.unit_name,
            self._town.code,
            self._stamp,
        )

    def _room(self, beat: world.Beat) -> tuple[object, ...]:
        name = self._villages.get(beat.village_code, "")
        return (
            self._rooms[beat.village_code],
            beat.room or f"{name}警务室",
            self._town.police_unit,
            beat.village_code,
            f"0391663{beat.id % 10000:04d}",
            self._days[beat.since],
            f"{self._days[beat.since]}090000",
        )

    def _beat(self, beat: world.Beat) -> tuple[object, ...]:
        changed = beat.until or beat.since
        return (
            f"{self._town.police_unit}{beat.id:010d}",
            beat.village_code,
            beat.officer.number if beat.officer else None,
            self._rooms.get(beat.village_code),
            self._town.police_unit,
            self._days[beat.since],
            self._days[beat.until],
            f"{self._days[changed]}090000",
        )
