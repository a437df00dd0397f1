"""Text over several lines, written in plain text and read with air between the lines."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from kisdesk.ui.theme import font

_LINE_HEIGHT = 140


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) == "Cc"


class TextArea(QTextEdit):
    """Plain text at 140 % line height. Tab goes to the next field, paste brings no formatting.

    ``soft_limit`` letters may be exceeded; the area then says by how much and keeps all of it.
    """

    value_changed = Signal(object)
    complained = Signal(str, str)

    def __init__(
        self,
        value: str = "",
        *,
        lines: int = 4,
        soft_limit: int = 0,
        example: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines, self._soft_limit = lines, soft_limit
        self._over = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(font(14))
        self.document().setDocumentMargin(4)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(example)
        self.set_value(value)
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> str:
        """What was written, blanks at the end left out."""
        return self.toPlainText().rstrip()

    def set_value(self, value: object) -> None:
        """Show a text; the undo steps of the text before are forgotten."""
        text = "" if value is None else str(value)
        if text == self.toPlainText() and text:
            return
        self.setPlainText(text)
        self._space_lines()
        self.document().clearUndoRedoStacks()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height() * _LINE_HEIGHT // 100
        return QSize(320, self._lines * line + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self._lines, 3) * 26 + 20)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        self.textCursor().insertText("".join(c for c in text if c in "\n\t" or not _is_control(c)))

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(
            _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def _on_text_changed(self) -> None:
        self.value_changed.emit(self.value())
        over = len(self.value()) - self._soft_limit if self._soft_limit else 0
        if over > 0:
            sentence = QCoreApplication.translate(
                "TextArea", "%n character(s) more than fit on the form.", "", over
            )
            self.complained.emit("warning", sentence)
        elif self._over:
            self.complained.emit("", "")
        self._over = over > 0
