"""Questions and messages: what happened, what is safe, what next; buttons that are verbs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kisdesk.ui.theme import font
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button, ButtonKind
from kisdesk.ui.widgets.labels import Text

_FORBIDDEN: Final = frozenset({"ok", "yes", "no", "tak", "nie"})


@dataclass(frozen=True)
class Verb:
    """One way to go on: a key for the program and a verb that says the outcome."""

    key: str
    text: str
    kind: ButtonKind = "secondary"


class Question(BaseDialog):
    """A question with up to three verbs. Esc and the window's cross choose the first verb.

    So the first verb must be the one after which nothing has changed; the last one is the primary.
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        what: str,
        verbs: Sequence[Verb],
        *,
        safe: str = "",
        next_step: str = "",
        details: str = "",
        parent: QWidget | None = None,
        width: int = 520,
    ) -> None:
        super().__init__(title, "", parent, width=width)
        for verb in verbs:
            if verb.text.strip().casefold() in _FORBIDDEN:
                message = f"a button says what it does: {verb.text!r} does not"
                raise ValueError(message)
        self._escape = verbs[0].key
        self._decided = False
        for text, kind in ((what, "body"), (safe, "body"), (next_step, "value")):
            if text:
                self.body.addWidget(Text(text, kind, wrap=True, selectable=True))  # type: ignore[arg-type]
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setFont(font(12))
        self._details.setFixedHeight(110)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.hide()
        self.body.addWidget(self._details)
        if details:
            self.set_rare_action(self.tr("Show details"))
            self.rare_action_triggered.connect(self._on_details)
        self.buttons: dict[str, Button] = {}
        for verb in verbs:
            button = self.add_button(Button(verb.text, verb.kind))
            button.setProperty("verb", verb.key)
            button.clicked.connect(self._on_clicked)
            self.buttons[verb.key] = button
        last = self.buttons[verbs[-1].key]
        last.setDefault(True)
        last.setFocus()

    @property
    def is_answered(self) -> bool:
        """Whether a verb was chosen; a question put away by the lock still waits."""
        return self._decided

    def reject(self) -> None:
        """Esc and the cross: choose the verb after which nothing has changed."""
        self._choose(self._escape)

    def _choose(self, key: str) -> None:
        if self._decided:
            return
        self._decided = True
        self.done(0)
        self.chosen.emit(key)

    def _on_clicked(self) -> None:
        self._choose(str(self.sender().property("verb")))

    def _on_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())
        self.adjustSize()


def ask(
    parent: QWidget,
    title: str,
    what: str,
    verbs: Sequence[Verb],
    on_chosen: Callable[[str], None],
    *,
    safe: str = "",
    next_step: str = "",
    details: str = "",
) -> Question:
    """Open a question before ``parent``; ``on_chosen`` (a bound method) gets the verb's key."""
    question = Question(
        title, what, verbs, safe=safe, next_step=next_step, details=details, parent=parent
    )
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.chosen.connect(on_chosen)
    question.open()
    return question


def tell(
    parent: QWidget,
    title: str,
    what: str,
    close: str,
    *,
    safe: str = "",
    next_step: str = "",
    details: str = "",
) -> Question:
    """Open a message with the one button ``close`` (a verb such as *Zamknij*)."""
    question = Question(
        title, what, [Verb("close", close, "primary")],
        safe=safe, next_step=next_step, details=details, parent=parent,
    )  # fmt: skip
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.open()
    return question
