"""Keys of a window that do nothing while it is locked."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Act = Callable[[], object]


def bind_keys(
    window: QWidget, keys: Iterable[tuple[str, Act]], is_locked: Callable[[], bool]
) -> None:
    """Let each key do its act in this window and everything in it."""

    def unless_locked(act: Act) -> Callable[[], None]:
        def run() -> None:
            if not is_locked():
                act()

        return run

    for sequence, act in keys:
        shortcut = QShortcut(QKeySequence(sequence), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(unless_locked(act))
