"""One process of which the start or the memory is measured.

    python -m benchmarks.start bare|start|idle-bare|idle FILE

It says "painted" and, for the idle ones, how much memory it holds. It imports next to nothing
itself: that would count for both sides and make their ratio look better.
"""

import gc
import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_IDLE_SECONDS = 1.5


def main(words: list[str]) -> None:
    """Be one of the processes."""
    what = words[0]
    if what in ("bare", "idle-bare"):
        from PySide6.QtWidgets import QApplication, QLabel

        app = QApplication(["bare"])
        window = QLabel("KisDesk")
        window.resize(1366, 696)
    else:
        gc.disable()  # as kisdesk/launch.py does
        from kisdesk.app import make_application

        app = make_application(["kisdesk"])
        window = _program_window(app, words)
    _show_painted(window)
    print("painted", flush=True)
    gc.enable()
    if what.startswith("idle"):
        end = time.monotonic() + _IDLE_SECONDS
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)
        print(_resident_megabytes())
    sys.stdout.flush()
    os._exit(0)


def _show_painted(window: "QWidget") -> None:
    """Show a window and return once it was painted for the first time."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    class FirstPaint(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            self.seen = self.seen or event.type() == QEvent.Type.Paint
            return False

    first = FirstPaint()
    window.installEventFilter(first)
    window.show()
    while not first.seen:
        QCoreApplication.processEvents()
    window.removeEventFilter(first)


def _program_window(app: object, words: list[str]) -> "object":
    from datetime import date

    from kisdesk.ui.context import UiContext
    from kisdesk.ui.jobs import JobRunner

    context = UiContext(JobRunner(app), date.today)
    if words[0] == "start":
        from kisdesk.ui.start.window import StartWindow

        return StartWindow(context)
    from pathlib import Path

    from benchmarks.people import PASSWORD
    from kisdesk.services import session
    from kisdesk.ui.main_window import MainWindow

    window = MainWindow(session.unlock(Path(words[1]), PASSWORD), context)
    window.show_tab(window.participants_tab)
    return window


def _resident_megabytes() -> float:
    with open("/proc/self/status") as status:  # noqa: PTH123 - pathlib is an import
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    raise RuntimeError("no VmRSS")


if __name__ == "__main__":
    main(sys.argv[1:])
