"""The frame of every dialog: title, scrolling body, pale footer with the primary button last."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel

_SLACK = 10  # labels that wrap ask for a few pixels more once they are dressed
_SCRIM = QColor(12, 20, 24, 77)
"""30 % of a dark colour."""


class Scrim(QWidget):
    """Darkens a window while a dialog stands before it. Each window keeps one for all dialogs."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.hide()

    @staticmethod
    def of(window: QWidget) -> "Scrim":
        """The scrim of a window, made when it is first needed."""
        here = Qt.FindChildOption.FindDirectChildrenOnly
        return window.findChild(Scrim, options=here) or Scrim(window)

    def dialog_opened(self) -> None:
        """Darken."""
        self._dialogs += 1
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def dialog_closed(self) -> None:
        """Clear the sight when the last dialog is gone."""
        self._dialogs -= 1
        self.setVisible(self._dialogs > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _SCRIM)


class BaseDialog(QDialog):
    """Open it with ``open()``. The body goes into ``body``, buttons come by ``add_button``.

    Wider and higher than the screen it never gets; then the body scrolls.
    """

    rare_action_triggered = Signal()

    def __init__(
        self, title: str, subtitle: str = "", parent: QWidget | None = None, *, width: int = 680
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KisDesk")  # a title may name a person, and others see it too
        self.setAccessibleName(title)
        self.setModal(True)
        self._width = width
        self._scrim: Scrim | None = None
        self._rare: Button | None = None
        self.title_label = Text(title, "title20", wrap=True)
        self.subtitle_label = Text(subtitle, "label", wrap=True)
        self._content = QWidget()
        self._content.setProperty("ground", "surface")
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(28, 20, 28, 20)
        inner.setSpacing(0)
        inner.addWidget(self.title_label)
        inner.addSpacing(2)
        inner.addWidget(self.subtitle_label)
        self.subtitle_label.setVisible(bool(subtitle))
        inner.addSpacing(18)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        inner.addLayout(self.body)
        inner.addStretch(1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(self._content)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.footer = Panel("window", "t")
        self._buttons = QHBoxLayout(self.footer)
        self._buttons.setContentsMargins(28, 11, 28, 10)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroll_area, 1)
        outer.addWidget(self.footer)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Say something else at the top: the title is the question or the result."""
        self.title_label.setText(title)
        self.setAccessibleName(title)
        self.subtitle_label.setText(subtitle)
        self.subtitle_label.setVisible(bool(subtitle))

    def add_button(self, button: Button) -> Button:
        """Add a button at the right; the last one added is the primary."""
        self._buttons.addWidget(button)
        return button

    def add_footer_widget(self, widget: QWidget) -> None:
        """Add something before the next button: a count, a hint."""
        self._buttons.addWidget(widget)

    def set_rare_action(self, text: str) -> Button:
        """The rare way out, at the far left; sends ``rare_action_triggered``."""
        if self._rare is None:
            self._rare = Button(text, "link")
            self._rare.clicked.connect(self.rare_action_triggered)
            self._buttons.insertWidget(0, self._rare)
        self._rare.setText(text)
        return self._rare

    def sizeHint(self) -> QSize:
        layout = self._content.layout()
        assert layout is not None
        width = self._width
        height = layout.totalHeightForWidth(width)
        if height < 0:
            height = layout.totalSizeHint().height()
        height += self.footer.sizeHint().height() + _SLACK
        room = self.screen().availableGeometry()
        return QSize(min(width, room.width() - 16), min(height, room.height() - 48))

    def fit_content(self) -> None:
        """Be as high as the content asks now, and stay on the screen."""
        self.resize(self.width(), self.sizeHint().height())
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        if frame.bottom() > room.bottom():
            self.move(self.x(), max(room.top(), self.y() - (frame.bottom() - room.bottom())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focus, Button):
            focus.click()
            return
        super().keyPressEvent(event)

    def setVisible(self, visible: bool) -> None:
        """Qt would cut a dialog at two thirds of the screen: open as large as the content asks."""
        if visible and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.sizeHint())
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        if parent is not None and self._scrim is None and not event.spontaneous():
            self._scrim = Scrim.of(parent.window())
            self._scrim.dialog_opened()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._scrim is not None and not event.spontaneous():
            self._scrim.dialog_closed()
            self._scrim = None
        super().hideEvent(event)
