"""A long text to be read: a licence, a list."""

from PySide6.QtWidgets import QTextBrowser, QWidget

from kisdesk.ui.theme import font
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button


class TextDialog(BaseDialog):
    """Shows a text; it can be selected and copied."""

    def __init__(
        self, title: str, text: str, parent: QWidget | None = None, *, markdown: bool = False
    ) -> None:
        super().__init__(title, "", parent, width=760)
        self.setWindowTitle(title)
        self.view = QTextBrowser()
        self.view.setFont(font(13))
        self.view.setAccessibleName(title)
        self.view.setMinimumHeight(320)
        if markdown:
            self.view.setMarkdown(text)
        else:
            self.view.setPlainText(text)
        self.body.addWidget(self.view)
        self.close_button = self.add_button(Button(self.tr("Close"), "primary"))
        self.close_button.clicked.connect(self.reject)
