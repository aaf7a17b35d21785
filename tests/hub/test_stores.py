"""Stores as the settings name them."""

from pathlib import Path

from connectors.contract import Feed, departments
from hub.settings import Settings, StoreSettings
from hub.stores import as_configured


def test_the_settings_may_say_how_a_department_is_read(tmp_path: Path) -> None:
    declared = {d.name: d.feed for d in departments()}
    settings = Settings(data_dir=tmp_path, stores={"police": StoreSettings(kind="live")})
    found = {d.name: d.feed for d in as_configured(departments(), settings)}
    assert declared["police"] is Feed.EXCHANGE
    assert found == {**declared, "police": Feed.LIVE}
