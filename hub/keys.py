"""The key that seals global ids and cursors: a setting, or made once and kept in the data folder."""

import os
import secrets
from pathlib import Path

from hub.settings import Settings

KEY_BYTES = 64
FILE_NAME = "id.key"


def id_key(settings: Settings) -> bytes:
    """The key, the same in every process: ids handed out by one must be understood by all.

    Several machines have no data folder in common: there the setting `id_key` must be given.
    """
    if settings.id_key is not None:
        return bytes.fromhex(settings.id_key.get_secret_value())
    path = settings.data_dir / FILE_NAME
    if not path.exists():
        _make(path)
    return path.read_bytes()


def _make(path: Path) -> None:
    """Write a new key whole or not at all; of several processes that start together, the first one wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    draft.touch(mode=0o600)
    draft.write_bytes(secrets.token_bytes(KEY_BYTES))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
