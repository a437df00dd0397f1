"""The one style sheet of the program, written in colour tokens.

A focus ring is a border of 2 px; padding and height give way by 1 px, so that nothing jumps.
"""

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QWidget[ground="surface"] { background:$surface; }
QWidget[ground="window"] { background:$window; }
QDialog { background:$surface; }

QLabel { color:$text; background:transparent; }
QLabel[tone="text2"] { color:$text2; }
QLabel[tone="text3"] { color:$text3; }
QLabel[tone="accent"] { color:$accent; }
QLabel[tone="red"] { color:$red; }
QLabel[tone="amber"] { color:$amber; }
QLabel[tone="green"] { color:$green; }
QLabel[tone="social"] { color:$social; }
QLabel[tone="on_accent"] { color:$on_accent; }

QPushButton { border:1px solid $control; border-radius:6px; background:$surface; color:$text; }
QPushButton:hover { background:$sunken; }
QPushButton:pressed { background:$line; }
QPushButton:focus { border:2px solid $accent; }
QPushButton:disabled { color:$text3; border-color:$line; background:$window; }
QPushButton[kind="primary"] { background:$accent; border:1px solid $accent; color:$on_accent; }
QPushButton[kind="primary"]:hover { background:$accent_hover; border-color:$accent_hover; }
QPushButton[kind="primary"]:focus { border:2px solid $text; }
QPushButton[kind="primary"]:disabled { background:$sunken; border-color:$line; color:$text3; }
QPushButton[kind="danger"] { border-color:$red; color:$red; }
QPushButton[kind="danger"]:hover { background:$red_tint; }
QPushButton[kind="danger"]:focus { border:2px solid $red; }
QPushButton[kind="quiet"], QPushButton[kind="tool"] {
  border:1px solid transparent; background:transparent; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="tool"]:hover { background:$sunken; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="tool"]:focus { border:2px solid $accent; }
QPushButton[kind="tool"]:checked { background:$tint; }
QPushButton[kind="link"] { border:0; background:transparent; }
QPushButton[kind="chip"] { border:1px solid $line; border-radius:13px; background:$surface; }
QPushButton[kind="chip"]:hover { background:$sunken; }
QPushButton[kind="chip"]:checked { background:$tint; border:1px solid $accent; }
QPushButton[kind="chip"]:focus { border:2px solid $accent; }

QLineEdit, QComboBox {
  border:1px solid $control; border-radius:6px; background:$surface; color:$text;
  padding:0 9px; min-height:30px;
  selection-background-color:$accent; selection-color:$on_accent; }
QLineEdit:focus, QComboBox:focus { border:2px solid $accent; padding:0 8px; min-height:28px; }
QComboBox, QComboBox[derived="true"] { padding-left:11px; }
QComboBox:focus { padding-left:10px; }
QLineEdit[big="true"] { min-height:38px; }
QLineEdit[big="true"]:focus { min-height:36px; }
QLineEdit[state="error"], QComboBox[state="error"] {
  border:2px solid $red; padding:0 8px; min-height:28px; }
QComboBox[state="error"] { padding-left:10px; }
QLineEdit[big="true"][state="error"] { min-height:36px; }
QLineEdit[state="warning"], QComboBox[state="warning"] { border:1px solid $amber; }
QLineEdit[state="warning"]:focus, QComboBox[state="warning"]:focus { border:2px solid $amber; }
QLineEdit[derived="true"], QComboBox[derived="true"], QLineEdit:disabled, QComboBox:disabled {
  border:1px solid $line; background:$window; color:$text2; }
QPlainTextEdit, QTextEdit {
  border:1px solid $control; border-radius:6px; background:$surface; color:$text; padding:3px 5px;
  selection-background-color:$accent; selection-color:$on_accent; }
QPlainTextEdit:focus, QTextEdit:focus { border:2px solid $accent; padding:2px 4px; }
QTextEdit[state="error"], QPlainTextEdit[state="error"] {
  border:2px solid $red; padding:2px 4px; }
QTextEdit[state="warning"] { border:1px solid $amber; }
QTextEdit[state="warning"]:focus { border:2px solid $amber; padding:2px 4px; }
QTextEdit[derived="true"] { border:1px solid $line; background:$window; color:$text2; }
QSpinBox, QTimeEdit, QDateEdit, QDoubleSpinBox {
  border:1px solid $control; border-radius:6px; background:$surface; color:$text;
  padding:0 9px; min-height:30px; selection-background-color:$accent;
  selection-color:$on_accent; }
QSpinBox:focus, QTimeEdit:focus, QDateEdit:focus, QDoubleSpinBox:focus {
  border:2px solid $accent; padding:0 8px; min-height:28px; }
QSpinBox[state="error"], QTimeEdit[state="error"], QDateEdit[state="error"] {
  border:2px solid $red; padding:0 8px; min-height:28px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button,
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width:0; border:0; }
QComboBox::drop-down { border:0; width:26px; }
QComboBox::down-arrow { image:none; width:0; height:0; }
QComboBox QAbstractItemView {
  border:1px solid $control; background:$surface; color:$text; outline:0; padding:3px;
  selection-background-color:$tint; selection-color:$text; }
QComboBox QAbstractItemView::item { min-height:30px; padding:0 6px; border-radius:4px; }
QComboBox QAbstractItemView::item:selected { background:$tint; color:$text; }

QScrollArea { background:transparent; border:0; }
QScrollBar:vertical { background:transparent; width:12px; margin:2px; }
QScrollBar:horizontal { background:transparent; height:12px; margin:2px; }
QScrollBar::handle { background:$line; border-radius:4px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background:$control; }
QScrollBar::handle:vertical { min-height:32px; }
QScrollBar::handle:horizontal { min-width:32px; }
QScrollBar::add-line, QScrollBar::sub-line { height:0; width:0; }
QScrollBar::add-page, QScrollBar::sub-page { background:transparent; }
QAbstractScrollArea::corner { background:transparent; border:0; }

QListView, QTableView, QTreeView { border:0; outline:0; color:$text; background:$surface; }
QTableView { selection-background-color:transparent; selection-color:$text; }
QListView[ground="window"], QTableView[ground="window"] { background:$window; }
QHeaderView { background:transparent; border:0; }
QHeaderView::section {
  background:transparent; border:0; border-bottom:1px solid $control; color:$text2;
  padding:0 8px; min-height:34px; font-size:12px; font-weight:500; }
QTableCornerButton::section { background:$surface; border:0; }
QHeaderView::section:hover { background:$sunken; }

QProgressBar { border:0; border-radius:3px; background:$sunken; max-height:6px; min-height:6px; }
QProgressBar::chunk { background:$accent; border-radius:3px; }
QProgressBar[state="ok"]::chunk { background:$green; }
QProgressBar[state="error"]::chunk { background:$red; }
QToolTip { background:$text; color:$surface; border:0; padding:5px 8px; }
QMenuBar { background:$surface; color:$text; }
QMenuBar::item { padding:6px 10px; background:transparent; border-radius:4px; }
QMenuBar::item:selected { background:$sunken; }
QMenu { background:$surface; color:$text; border:1px solid $control; padding:4px; }
QMenu::item { padding:7px 24px 7px 12px; border-radius:4px; }
QMenu::item:selected { background:$tint; }
QMenu::item:disabled { color:$text3; }
QMenu::icon { padding-left:10px; }
QMenu::separator { height:1px; background:$line; margin:4px 8px; }
QStatusBar { background:$window; color:$text2; border-top:1px solid $line; }
QStatusBar::item { border:0; }
QSplitter::handle { background:$line; }
QCalendarWidget QWidget { alternate-background-color:$surface; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background:$surface; }
QCalendarWidget QToolButton {
  border:1px solid transparent; border-radius:6px; background:transparent; color:$text;
  padding:4px 8px; }
QCalendarWidget QToolButton:hover { background:$sunken; }
QCalendarWidget QToolButton:focus { border:1px solid $accent; }
QCalendarWidget QToolButton::menu-indicator { image:none; width:0; }
QCalendarWidget QTableView { selection-background-color:$accent;
  selection-color:$on_accent; background:$surface; }
QCalendarWidget QTableView:disabled { color:$text3; }
QCalendarWidget QSpinBox { min-height:24px; }
""")


def style_sheet(tokens: Mapping[str, str]) -> str:
    """The sheet with the colours of one theme filled in."""
    return _SHEET.substitute(tokens)
