"""Main goals with the specific goals that lead to them, one row each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.contract_content import Goal
from kisdesk.ui.contracts.editor.editor_rows import EditorRow, EditorRows
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import ElidedText
from kisdesk.ui.widgets.panel import columns

_INDENT = 28


class GoalRow(EditorRow):
    """A goal; ``level`` 0 is a main goal, 1 a specific one."""

    def __init__(self, name: str, example: str) -> None:
        super().__init__(name, example)
        self.level = 0


class GoalRows(EditorRows):
    """The first row is always a main goal."""

    def make_row(self) -> GoalRow:
        row = GoalRow(self.tr("Goal"), "")
        row.text.entered.connect(lambda: self._on_entered(row))
        row.text.levelled.connect(lambda step: self.set_level(row, row.level + step))
        return row

    def menu_entries(self, row: GoalRow) -> Sequence[tuple[str, Callable[[], object]]]:
        main, specific = self.tr("Make it a main goal"), self.tr("Make it a specific goal")
        return [(main if row.level else specific, lambda: self.set_level(row, 1 - row.level))]

    def add(self, level: int, after: GoalRow | None = None) -> GoalRow:
        """A new goal of a level, at the end or after another."""
        place = len(self.rows) if after is None else self.rows.index(after) + 1
        row: GoalRow = self.insert(place)
        row.level = level
        self.renumber()
        return row

    def set_level(self, row: GoalRow, level: int) -> None:
        """Make a goal main (0) or specific (1)."""
        if level in {0, 1} and (level == 0 or self.rows.index(row) > 0) and level != row.level:
            row.level = level
            self.renumber()
            self.edited.emit()

    def move_row(self, row: GoalRow, distance: int) -> None:
        """A specific goal steps over its neighbour, a main goal takes its specific ones along."""
        if row.level:
            if self.rows.index(row) + distance > 0:
                super().move_row(row, distance)
            return
        groups: list[list[GoalRow]] = []
        for each in self.rows:
            if each.level == 0 or not groups:
                groups.append([])
            groups[-1].append(each)
        place = next(i for i, group in enumerate(groups) if row in group)
        if 0 <= place + distance < len(groups):
            groups.insert(place + distance, groups.pop(place))
            self.arrange([each for group in groups for each in group], row)

    def renumber(self) -> None:
        if self.rows:
            self.rows[0].level = 0
        main = 0
        for row in self.rows:
            main += row.level == 0
            row.set_indent(_INDENT * row.level)
            row.mark.setText("–" if row.level else f"{main}.")
            row.text.setPlaceholderText(
                self.tr("specific goal") if row.level else self.tr("main goal")
            )
            row.text.setAccessibleName(
                self.tr("Specific goal") if row.level else self.tr("Main goal {number}").format(
                    number=main
                )
            )  # fmt: skip

    def _on_entered(self, row: GoalRow) -> None:
        self.add(1, after=row)


class GoalsEditor(QWidget):
    """Rows, and buttons for those who use the mouse."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = GoalRows()
        self.main_button = Button(self.tr("Main goal"), "quiet", "plus")
        self.specific_button = Button(self.tr("Specific goal"), "quiet", "plus")
        keys = ElidedText(self.tr("Enter: next goal    Alt+↑ ↓ moves    Alt+← → level"), "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.rows)
        layout.addLayout(columns(20, self.main_button, self.specific_button, None))
        layout.addLayout(columns(28, (keys, 1), 34))
        self.rows.edited.connect(self.edited)
        self.main_button.clicked.connect(lambda: self.rows.add(0))
        self.specific_button.clicked.connect(lambda: self.rows.add(1))

    def value(self) -> tuple[Goal, ...]:
        """The goals; rows without a word are left out."""
        goals: list[tuple[str, list[str]]] = []
        for row in self.rows.rows:
            text = row.text.value()
            if row.level == 0:
                goals.append((text, []))
            elif text:
                goals[-1][1].append(text)
        return tuple(Goal(text, tuple(below)) for text, below in goals if text or below)

    def set_value(self, goals: Sequence[Goal]) -> None:
        """Show goals; without any there is one empty main goal to write into."""
        self.rows.clear()
        for goal in goals or (Goal(),):
            for level, text in ((0, goal.text), *((1, below) for below in goal.specific)):
                row = self.rows.insert(len(self.rows.rows), focus=False)
                row.level = level
                row.text.blockSignals(True)
                row.text.set_value(text)
                row.text.blockSignals(False)
        self.rows.renumber()
