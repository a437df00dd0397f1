"""One row of a form: label, editor, and what there is to say about it, level with the editor."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from kisdesk.ui.theme import font
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import IconLabel, Text
from kisdesk.ui.widgets.paint import set_property

Level = Literal["note", "error", "warning", "ok"]

_ICONS: dict[str, tuple[str, str]] = {
    "error": ("circle-alert", "red"),
    "warning": ("triangle-alert", "amber"),
    "ok": ("circle-check", "green"),
}


class FieldMessage(QWidget):
    """A note, a fault or a warning: a sentence, a second one that helps, a link that solves it."""

    link_activated = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.level: Level = "note"
        self.icon = IconLabel("")
        self.text_label = Text("", "secondary", wrap=True)
        self.detail_label = Text("", "secondary", wrap=True)
        self.link = Button("", "link")
        self.link.clicked.connect(self.link_activated)
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(1)
        texts.addWidget(self.text_label)
        texts.addWidget(self.detail_label)
        texts.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 2)
        layout.setSpacing(8)
        layout.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        self.show_message("note", "")

    def text(self) -> str:
        """The first sentence."""
        return self.text_label.text()

    def show_message(self, level: Level, text: str, detail: str = "", link: str = "") -> None:
        """Say something, or nothing with an empty text."""
        self.level = level
        icon, tone = _ICONS.get(level, ("", "text3"))
        self.icon.set_icon(icon, tone)
        self.icon.setVisible(bool(icon) and bool(text))
        self.text_label.setText(text)
        self.text_label.set_tone(tone)
        self.text_label.setFont(font(13, 500) if level in {"error", "warning"} else font(12))
        self.detail_label.setText(detail)
        self.detail_label.setVisible(bool(detail))
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self.updateGeometry()


class Field(QWidget):
    """Label, editor and message in three columns that align with the fields above and below.

    ``name`` is the attribute of the draft the field stands for. A *derived* value is read, not
    written: grey ground, left out of the tab order, with a note saying where it comes from. A
    *wide* editor takes both columns and has its message below.
    """

    changed = Signal()
    left = Signal()
    """The focus went elsewhere."""
    link_activated = Signal()
    """The link in the message was followed."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        name: str = "",
        note: str = "",
        derived: bool = False,
        wide: bool = False,
        label_width: int = 128,
        editor_width: int = 220,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name, self.editor = name, editor
        self._note, self._derived, self._wide = note, False, wide
        self._problem = False
        self._own: tuple[str, str] = ("", "")
        self.label = Text(label, "label", wrap=True)
        self.label.setFixedWidth(label_width)
        self.label.setContentsMargins(0, 7, 8, 0)
        self.label.setBuddy(editor)
        self.message = FieldMessage()
        self.message.link_activated.connect(self.link_activated)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._lay_out(wide, editor_width)
        self._watch(editor)
        self.clear_problem()
        if derived:
            self.set_derived(note)

    def value(self) -> object:
        """What the editor holds."""
        return self.editor.value()  # type: ignore[attr-defined]

    def set_value(self, value: object) -> None:
        """Let the editor show a value."""
        self.editor.set_value(value)  # type: ignore[attr-defined]

    def has_problem(self) -> bool:
        """Whether an error (not a warning) is shown, the editor's own included."""
        return self.message.level == "error" and bool(self.message.text())

    def problem_text(self) -> str:
        """The sentence of the fault or warning shown, or nothing."""
        return "" if self.message.level == "note" else self.message.text()

    def set_problem(
        self, text: str, *, detail: str = "", link: str = "", warning: bool = False
    ) -> None:
        """Show what is wrong beside the editor; an empty text clears it."""
        if not text:
            self.clear_problem()
            return
        self._problem = True
        self._show("warning" if warning else "error", text, detail, link)

    def clear_problem(self) -> None:
        """Nothing to complain about: the editor's own complaint, or the note, is shown again."""
        self._problem = False
        level, text = self._own
        if text:
            self._show("error" if level == "error" else "warning", text)
        else:
            self._show("note", self._note)

    def set_ok(self, text: str) -> None:
        """Say that the value was checked and holds."""
        self._problem = False
        self._show("ok", text)

    def set_note(self, note: str) -> None:
        """The quiet remark to the right (``optional``, ``from the PESEL``)."""
        self._note = note
        if not self._problem:
            self.clear_problem()

    def set_derived(self, note: str) -> None:
        """The value now follows from another field; ``note`` says from which."""
        self._set_read_only(True)
        self.set_note(note)

    def set_editable(self, note: str = "") -> None:
        """The value is written by the person again."""
        self._set_read_only(False)
        self.set_note(note)

    @property
    def is_derived(self) -> bool:
        """Whether the value follows from another field."""
        return self._derived

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _lay_out(self, wide: bool, editor_width: int) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self.label, 0, top)
        if wide:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(self.editor)
            column.addWidget(self.message)
            layout.addLayout(column, 1)
            return
        self.editor.setFixedWidth(editor_width)
        layout.addWidget(self.editor, 0, top)
        layout.addSpacing(16)
        layout.addWidget(self.message, 1, top)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _watch(self, editor: QWidget) -> None:
        editor.installEventFilter(self)
        for child in editor.findChildren(QWidget):
            if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
                child.installEventFilter(self)
        for signal, slot in (("value_changed", self._on_value), ("complained", self._on_own)):
            if hasattr(editor, signal):
                getattr(editor, signal).connect(slot)

    def _set_read_only(self, derived: bool) -> None:
        self._derived = derived
        if isinstance(self.editor, (QLineEdit, QTextEdit)):
            self.editor.setReadOnly(derived)
        else:
            self.editor.setEnabled(not derived)
        no, strong = Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.StrongFocus
        self.editor.setFocusPolicy(no if derived else strong)
        set_property(self.editor, "derived", derived)

    def _show(self, level: Level, text: str, detail: str = "", link: str = "") -> None:
        self.message.show_message(level, text, detail, link)
        self.message.setVisible(bool(text) or not self._wide)
        state = level if level in {"error", "warning"} else ""
        if self._own[0] == "warning" and not self._problem:
            state = ""
        set_property(self.editor, "state", state)
        self.editor.setAccessibleDescription(f"{text} {detail}".strip())

    def _on_value(self) -> None:
        self.changed.emit()

    def _on_own(self, level: str, text: str) -> None:
        self._own = (level, text)
        if not self._problem:
            self.clear_problem()
