"""A restore killed at any moment leaves the old file or the copy under the name, whole."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="kills itself as POSIX systems do")
@pytest.mark.parametrize(
    "scenario",
    [
        "open",
        "closed",
        "journal",
        "journal of another key",
        "missing",
        "open, no links",
        "closed, no links",
        "journal, no links",
    ],
)
def test_killed_at_any_step_one_of_the_two_files_is_whole(tmp_path: Path, scenario: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.restore_kills", tmp_path, scenario],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=500,
        env={**os.environ, "KISDESK_CONFIG": str(tmp_path / "config"),
             "KISDESK_DATA": str(tmp_path / "data")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    answer = json.loads(done.stdout.splitlines()[-1])
    found, before = answer["found"], "none" if scenario == "missing" else "old"
    assert answer["kills"] > 15
    assert found[-1] == "new"
    first_new = found.index("new")
    assert found == [before] * first_new + ["new"] * (len(found) - first_new)
