"""The frozen window leaves nothing of its own to the programs it opens."""

import os
import runpy

import pytest

from kisdesk import launch
from tools.environment import ROOT


@pytest.mark.parametrize("original", [None, "/usr/local/lib"])
def test_opened_programs_find_the_systems_libraries(
    original: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/kisdesk/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if original is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", original)
    seen: list[str | None] = []
    monkeypatch.setattr(launch, "main", lambda: seen.append(os.environ.get("LD_LIBRARY_PATH")) or 0)
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(ROOT / "packaging" / "entry_window.py"))
    assert ended.value.code == 0
    assert seen == [original]
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
