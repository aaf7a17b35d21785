"""The key of ids and cursors: one however many processes start at once, readable by its owner only."""

import subprocess
import sys
from pathlib import Path

from pydantic import SecretStr

from hub.keys import KEY_BYTES, id_key
from hub.settings import Settings

PROGRAM = """
import sys
from pathlib import Path
from hub.keys import id_key
from hub.settings import Settings
print(id_key(Settings(data_dir=Path(sys.argv[1]))).hex())
"""


def test_processes_that_start_together_agree(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    started = [
        subprocess.Popen([sys.executable, "-c", PROGRAM, str(folder)], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    keys = {process.communicate(timeout=60)[0].strip() for process in started}
    assert len(keys) == 1
    assert len(bytes.fromhex(keys.pop())) == KEY_BYTES
    assert [file.name for file in folder.iterdir()] == ["id.key"]
    assert (folder / "id.key").stat().st_mode & 0o077 == 0


def test_setting_wins_and_nothing_is_written(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, id_key=SecretStr("0f" * KEY_BYTES))
    assert id_key(settings) == b"\x0f" * KEY_BYTES
    assert list(tmp_path.iterdir()) == []
