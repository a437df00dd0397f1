"""Two workers, a stick, prints, a crash, a restore, a rescue: nothing of it is readable."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from tests.readable import needles_of, readable

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("morning", "noon", "evening")


def _environment(profile: Path, temporary: Path) -> dict[str, str]:
    homes = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA")
    bases = ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    env = {**os.environ, **dict.fromkeys((*homes, *bases), str(profile))}
    env |= dict.fromkeys(("TMPDIR", "TEMP", "TMP", "XDG_RUNTIME_DIR"), str(temporary))
    env |= {"KISDESK_CONFIG": str(profile / "config"), "KISDESK_DATA": str(profile / "data")}
    return env | {"PYTHONIOENCODING": "utf-8", "QT_QPA_PLATFORM": "offscreen"}


def _line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline().strip()


def test_after_a_whole_day_nothing_is_readable_but_what_was_asked_for(tmp_path: Path) -> None:
    folders = profile, temporary, office, stick, asked = [
        tmp_path / name for name in ("profile", "temporary", "office", "stick", "asked")
    ]
    for folder in folders:
        folder.mkdir()
    temporary.chmod(0o700)
    words: list[str] = []
    for part in PARTS:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.day_of_two_workers", part, str(office), str(stick),
             str(asked)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            cwd=ROOT, env=_environment(profile, temporary), text=True, encoding="utf-8",
        )  # fmt: skip
        if part == "morning":
            said = _line(child.stdout)
            words = json.loads(said or "{}").get("words", [])
            assert len(words) > 25, child.communicate(timeout=60)[1]
        assert _line(child.stdout) == "done", child.communicate(timeout=60)[1]
        needles = needles_of(words)
        during = readable(tmp_path, needles, besides=asked)
        child.kill()
        child.communicate(timeout=60)
        assert during == [], f"{part}, still open"
        assert readable(tmp_path, needles, besides=asked) == [], f"{part}, killed"

    written = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {"klub.kis", "uratowany.kis", "preferences.json"} <= written
    assert any(name.startswith("KIS-") and name.endswith(".kis") for name in written)
    assert list(asked.glob("*.json")), "the machine-readable part was asked for"
    assert readable(asked, needles_of(words)), "the search would hear the words"
