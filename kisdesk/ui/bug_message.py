"""The one plain message after a bug: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from kisdesk.ui.widgets.question import Question, tell


def show_bug(window: QWidget | None) -> Question | None:
    """Say that the program failed at something. One message at a time; None if one is up."""
    parent = QApplication.activeWindow() or window
    if parent is None or isinstance(parent, Question):
        return None
    return tell(
        parent,
        QCoreApplication.translate("bug", "The program stumbled"),
        QCoreApplication.translate("bug", "Something went wrong inside the program."),
        QCoreApplication.translate("bug", "Close this message"),
        safe=QCoreApplication.translate(
            "bug", "Everything saved before is whole, and what you typed is still on the screen."
        ),
        next_step=QCoreApplication.translate(
            "bug", "Save what you can. If it happens again, close the program and open it anew."
        ),
    )
