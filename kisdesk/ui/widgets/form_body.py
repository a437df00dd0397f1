"""The fields of a form under one another, with their problems and the question what changed.

Used inside dialogs and for sections that are edited in their place on a record.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.errors import Problem
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.strip import Strip


@dataclass(frozen=True)
class Wording:
    """What a problem says beside its field."""

    text: str
    detail: str = ""
    link: str = ""


Describe = Callable[[Problem], str | Wording]


class FormBody(QWidget):
    """Fields by name. ``label_width`` and ``editor_width`` hold for all, so that columns align."""

    changed = Signal()
    field_left = Signal(str)
    field_link_activated = Signal(str)
    problem_count_changed = Signal(int)

    def __init__(
        self, *, label_width: int = 128, editor_width: int = 220, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label_width, self._editor_width = label_width, editor_width
        self._fields: dict[str, Field] = {}
        self._clean: dict[str, object] = {}
        self._count = 0
        self.summary = Strip("", "", "red", stacked=True)
        self.summary.hide()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(8)
        self.rows.addWidget(self.summary)

    def add_field(
        self,
        name: str,
        label: str,
        editor: QWidget,
        *,
        note: str = "",
        derived: bool = False,
        wide: bool = False,
    ) -> Field:
        """Add a row. ``name`` is the attribute of the draft, by which problems find their field."""
        field = Field(
            label, editor, name=name, note=note, derived=derived, wide=wide,
            label_width=self._label_width, editor_width=self._editor_width,
        )  # fmt: skip
        self._fields[name] = field
        self._clean[name] = field.value()
        field.changed.connect(self._on_changed)
        field.left.connect(self._on_left)
        field.link_activated.connect(self._on_link)
        self.rows.addWidget(field)
        return field

    def add_heading(self, text: str) -> Text:
        """Start a group of fields."""
        heading = Text(text, "heading")
        heading.setContentsMargins(0, 12, 0, 2)
        self.rows.addWidget(heading)
        return heading

    def add_widget(self, widget: QWidget) -> None:
        """Add something that takes the whole width: a strip, a sentence, a list."""
        self.rows.addWidget(widget)

    def field(self, name: str) -> Field:
        """The row of a name."""
        return self._fields[name]

    def names(self) -> tuple[str, ...]:
        """Names of all fields in order."""
        return tuple(self._fields)

    def values(self) -> dict[str, object]:
        """What all editors hold, by field name."""
        return {name: field.value() for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Let editors show these values and take them as the unchanged state."""
        for name, value in values.items():
            self._fields[name].set_value(value)
        self.mark_clean()

    def mark_clean(self) -> None:
        """What is shown now counts as unchanged."""
        self._clean = self.values()

    def is_dirty(self) -> bool:
        """Whether a value the person can write differs from the unchanged state."""
        return any(
            field.value() != self._clean.get(name)
            for name, field in self._fields.items()
            if not field.is_derived
        )

    def show_problems(
        self, problems: Sequence[Problem], describe: Describe, *, summary: bool = False
    ) -> None:
        """Show each problem beside its field and clear the others; the first of a field wins.

        With ``summary`` those without a field here, and the whole list when there are several,
        stand in a strip at the top.
        """
        first: dict[str, Problem] = {}
        for problem in sorted(problems, key=lambda one: one.is_warning):
            first.setdefault(self._owner(problem.field), problem)
        for name, field in self._fields.items():
            found = first.get(name)
            if found is None:
                field.clear_problem()
                continue
            words = _wording(describe(found))
            field.set_problem(
                words.text, detail=words.detail, link=words.link, warning=found.is_warning
            )
        self._summarize(problems if summary else (), describe)
        self._recount()

    def show_summary(self, title: str, lines: Sequence[str]) -> None:
        """Say these lines in the strip at the top; without any it goes away."""
        self.summary.setVisible(bool(lines))
        if lines:
            self.summary.set_text(title, "\n".join(lines))

    def problem_count(self) -> int:
        """Fields with an error."""
        return sum(field.has_problem() for field in self._fields.values())

    def focus_problem(self) -> bool:
        """Go to the next field with an error after the one with the focus; False if none."""
        wrong = [field for field in self._fields.values() if field.has_problem()]
        if not wrong:
            return False
        here = next((i for i, f in enumerate(wrong) if f.editor.hasFocus()), -1)
        wrong[(here + 1) % len(wrong)].editor.setFocus()
        return True

    def _owner(self, path: str) -> str:
        """The field for ``addresses.0.postcode``: itself, or the longest beginning known here."""
        while path not in self._fields and "." in path:
            path = path.rpartition(".")[0]
        return path if path in self._fields else ""

    def _summarize(self, problems: Sequence[Problem], describe: Describe) -> None:
        hard = [problem for problem in problems if not problem.is_warning]
        homeless = [problem for problem in hard if not self._owner(problem.field)]
        listed = hard if len(hard) > 1 else homeless
        lines = []
        for problem in listed:
            words = _wording(describe(problem)).text
            owner = self._owner(problem.field)
            label = self._fields[owner].label.text() if owner else ""
            lines.append(f"{label}: {words}" if label else words)
        title = self.tr("Nothing was saved yet. %n thing(s) to check:", "", len(lines))
        self.show_summary(title, lines)

    def _recount(self) -> None:
        count = self.problem_count()
        if count != self._count:
            self._count = count
            self.problem_count_changed.emit(count)

    def _on_changed(self) -> None:
        self._recount()
        self.changed.emit()

    def _on_left(self) -> None:
        self._recount()
        self.field_left.emit(self._name_of_sender())

    def _on_link(self) -> None:
        self.field_link_activated.emit(self._name_of_sender())

    def _name_of_sender(self) -> str:
        field = self.sender()
        return field.name if isinstance(field, Field) else ""


def _wording(words: str | Wording) -> Wording:
    return words if isinstance(words, Wording) else Wording(words)
