"""The one plain message after a failure that no screen expected."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from kisdesk.errors import UserError
from kisdesk.services.errors import DamagedDataError
from kisdesk.ui.error_texts import describe
from kisdesk.ui.widgets.question import Question, Verb, ask, tell

_NAME = "failure_message"


def show_bug(window: QWidget | None) -> Question | None:
    """Say that the program failed at something. One message at a time; None if one is up."""
    translate = QCoreApplication.translate
    return _tell(
        window,
        translate("bug", "The program stumbled"),
        translate("bug", "Something went wrong inside the program."),
        translate(
            "bug", "Everything saved before is whole, and what you typed is still on the screen."
        ),
        translate(
            "bug", "Save what you can. If it happens again, close the program and open it anew."
        ),
    )


def show_failure(window: QWidget | None, error: UserError) -> Question | None:
    """Say what hindered an act: the stick was pulled out in the middle of a list."""
    words = describe(error)
    title = QCoreApplication.translate("bug", "This did not work")
    return _tell(window, title, words.what, words.safe, words.next_step)


def show_damage(window: QWidget, on_chosen: Callable[[str], None]) -> Question | None:
    """Say that the open file turned out to be damaged; ``on_chosen`` gets *stay* or *leave*."""
    if _is_up():
        return None
    words = describe(DamagedDataError())
    translate = QCoreApplication.translate
    verbs = [
        Verb("stay", translate("bug", "Stay in the file")),
        Verb("leave", translate("bug", "Close the file and mend it…"), "primary"),
    ]
    message = ask(
        QApplication.activeModalWidget() or window,
        translate("bug", "The file is damaged"),
        words.what,
        verbs,
        on_chosen,
        safe=words.safe,
        next_step=words.next_step,
    )
    message.setObjectName(_NAME)
    return message


def _is_up() -> bool:
    others = (w for w in QApplication.topLevelWidgets() if w.objectName() == _NAME)
    return any(isinstance(other, Question) and not other.is_answered for other in others)


def _tell(
    window: QWidget | None, title: str, what: str, safe: str, next_step: str
) -> Question | None:
    parent = QApplication.activeModalWidget() or QApplication.activeWindow() or window
    if parent is None or _is_up():
        return None
    close = QCoreApplication.translate("bug", "Close this message")
    message = tell(parent, title, what, close, safe=safe, next_step=next_step)
    message.setObjectName(_NAME)
    return message
