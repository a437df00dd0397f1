"""What a person does with mouse and keys, for the tests of this tab."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kisdesk.ui.widgets.form_dialog import FormDialog


def type_text(widget: QWidget, text: str) -> None:
    """Type into a widget letter by letter; QTest knows no Polish letters."""
    widget.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_unknown if not letter.isdigit() else Qt.Key(ord(letter))
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def fill_in(dialog: FormDialog, **values: str) -> None:
    """Type into fields of a dialog by their names."""
    for name, text in values.items():
        editor = dialog.form.field(name).editor
        editor.clear()  # type: ignore[attr-defined]
        type_text(editor, text)


def choose(dialog: FormDialog, name: str, code: str) -> None:
    """Choose an answer of a box by its code."""
    dialog.form.field(name).set_value(code)
