"""Walks a window and finds controls that a screen reader or a keyboard cannot use."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

_CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
    QAbstractScrollArea,
    QTabBar,
)


def walk(root: QWidget) -> list[str]:
    """Complaints about ``root`` and everything in it; empty when all is well.

    Every control that takes the focus has a spoken name (for buttons the text will do), and every
    button without a text has a tooltip as well. Parts that Qt makes inside its own widgets are
    left out, and so are controls hidden for now. Raises ValueError for a window not shown.
    """
    if not root.isVisible():
        message = "show the window first: what is hidden is not looked at"
        raise ValueError(message)
    complaints = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not isinstance(widget, _CONTROLS) or widget.isHidden() or _is_inner_part(widget):
            continue
        where = _describe(widget)
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if isinstance(widget, QAbstractButton) and not text.strip():
            if not widget.accessibleName():
                complaints.append(f"no accessible name: {where}")
            if not widget.toolTip():
                complaints.append(f"no tooltip on a button without text: {where}")
        elif _takes_focus(widget) and not text.strip() and not widget.accessibleName():
            complaints.append(f"no accessible name: {where}")
    return complaints


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _is_inner_part(widget: QWidget) -> bool:
    if widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        kind = type(parent).__module__
        if kind.startswith("PySide6") and isinstance(
            parent, (QComboBox, QAbstractSpinBox, QTabBar)
        ):
            return True
        if type(parent).__name__ in {"QCalendarWidget", "QComboBoxPrivateContainer"}:
            return True
        if isinstance(parent, (QComboBox, QTabBar, QLineEdit)) and not isinstance(
            widget, QAbstractButton
        ):
            return True
        if isinstance(parent, QTabBar):
            return True
        if isinstance(parent, QAbstractScrollArea) and type(widget).__name__ in {
            "QHeaderView",
            "QTableCornerButton",
            "QScrollBar",
        }:
            return True
        parent = parent.parentWidget()
    return False


def _describe(widget: QWidget) -> str:
    path = []
    current: QWidget | None = widget
    while current is not None and len(path) < 4:
        path.append(current.objectName() or type(current).__name__)
        current = current.parentWidget()
    return " < ".join(path)
