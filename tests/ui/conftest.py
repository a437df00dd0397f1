"""What all tests of screens share: the program's own look, and no question left open."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kisdesk.ui.theme import theme

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says what it cannot do with windows."""
    mark = pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True)
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(mark)


@pytest.fixture(autouse=True)
def _no_sticks(monkeypatch: pytest.MonkeyPatch) -> None:
    """What happens to be put into the computer of the person who runs the tests is not seen."""
    monkeypatch.setattr("kisdesk.services.volumes.list_volumes", list)


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Every test starts in the light theme."""
    if theme.is_dark or theme.mode != "light":
        theme.apply(qapp, "light")
