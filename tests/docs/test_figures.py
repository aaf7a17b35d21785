"""Figures and facts in prose are those of the code."""

import re

from connectors.contract import Feed, departments
from connectors.rest import connector, requests
from connectors.sql import connector as sql_connector
from hub.settings import Settings
from resolvers.loaders import KEYS_MAX
from resolvers.plans import DEFAULT_PAGE
from tests.docs.documents import ROOT, Document

ARCHITECTURE = Document(ROOT / "docs" / "architecture.md")
FRONT_END = Document(ROOT / "docs" / "front-end.md")
FEEDS = Document(ROOT / "docs" / "decisions" / "0007-exchange-store-feed-table.md")
NAMES = {"judicial bureau": "judicial", "government services": "services"}


def plain(document: Document) -> str:
    """The text on one line."""
    return re.sub(r"\s+", " ", document.text)


def test_calls_are_bounded_as_told() -> None:
    text = plain(ARCHITECTURE)
    assert f"at most {KEYS_MAX:,} keys" in text
    assert f"REST: {requests.MAX_KEYS} keys a request" in text
    assert f"pages of {requests.PAGE_SIZE} rows" in text
    assert f"at most {connector._AT_ONCE} requests of one Read at once" in text
    assert f"Below {requests.MAX_KEYS} parents" in text
    assert f"at most every {sql_connector._FEED_FRESH:g} seconds" in plain(FEEDS)


def test_limits_are_the_settings() -> None:
    text = plain(FRONT_END)
    fields = {name: field.default for name, field in Settings.model_fields.items()}
    assert f"`first` ({DEFAULT_PAGE} if not given, {fields['page_max']} at most)" in text
    assert f"{fields['max_tokens']:,} tokens and {fields['max_depth']} levels" in text
    assert f"a request {fields['body_limit'] // 1024} KB" in text
    assert f"at most {fields['deadline_s']:g} seconds" in text


def test_live_and_exchange_stores_are_those_told() -> None:
    told = re.search(r"([^.]+) are exchange stores; ([^.]+) are live\.", plain(ARCHITECTURE))
    assert told
    for names, feed in ((told[1], Feed.EXCHANGE), (told[2], Feed.LIVE)):
        parts = [part.strip().lower().removeprefix("the ") for part in re.split(r",| and ", names)]
        assert {NAMES.get(p, p) for p in parts} <= {d.name for d in departments() if d.feed is feed}
