"""A page of a window of pages: facts as lines of text, each group with the link that edits it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.rights import Right
from kisdesk.errors import NotAllowedError, UserError
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.question import tell
from kisdesk.ui.widgets.strip import Strip, Tone

LABEL_WIDTH = 196

translate = QCoreApplication.translate


class WindowPage(QWidget):
    """Built anew by ``fill`` whenever something was changed.

    A page that keeps its widgets makes them once and rereads them in a ``refresh`` of its own.
    """

    changed = Signal()
    title = ""
    link_right: Right | None = None
    """What the links of the page need; without it they are off and say why."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self.dialog: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)

    def fill(self) -> None:
        """Add what the page shows now. The page's own."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read everything again."""
        while self.column.count():
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fill()
        self.column.addStretch(1)

    def add_facts(
        self, title: str, link: str, on_link: Callable[[], None], facts: list[tuple[str, str]]
    ) -> FactList:
        """Add a group of facts; empty ones are said to be missing."""
        group = FactList(title, link, label_width=LABEL_WIDTH)
        for label, value in facts:
            group.add_fact(
                label, value or translate("WindowPage", "not given"), tone="" if value else "text3"
            )
        group.link_activated.connect(on_link)
        if self.link_right is not None and not has_right(self.link_right):
            group.head.link.setEnabled(False)
            group.head.link.setToolTip(describe(NotAllowedError(self.link_right)).what)
        self.column.addWidget(group)
        return group

    def add_remark(self, text: str, second: str = "", tone: Tone = "grey", icon: str = "") -> Strip:
        """Add a strip."""
        strip = Strip(text, second, tone, icon=icon, stacked=True)
        self.column.addWidget(strip)
        return strip

    def add_text(self, text: str) -> Text:
        """Add a paragraph."""
        paragraph = Text(text, "body", wrap=True)
        self.column.addWidget(paragraph)
        return paragraph

    def open_dialog(self, dialog: FormDialog) -> None:
        """Open a dialog and read the page again when it saved."""
        self.dialog = dialog
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def say_error(self, title: str, error: UserError) -> None:
        """Say an expected error in a message of its own."""
        words = describe(error)
        self.dialog = tell(
            self.window(), title, words.what, translate("WindowPage", "Close"),
            safe=words.safe, next_step=words.next_step,
        )  # fmt: skip

    def _on_saved(self) -> None:
        self.refresh()
        self.changed.emit()
