"""The one dialog style for everything that is typed and saved."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kisdesk.errors import InvalidDraftError, Problem, UserError
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.form_body import Describe, FormBody
from kisdesk.ui.widgets.question import Question, Verb


def _bare_code(problem: Problem) -> str:
    return problem.code


class FormDialog(BaseDialog):
    """Label, field and message in three columns; nothing is saved while typing.

    A dialog overrides ``check`` (what is wrong with what was typed) and ``save`` (store it; may
    raise InvalidDraftError, anything else is handed on by ``failed``). Problems appear beside a
    field once it was left, all of them when saving is tried. The dialog closes when the work is
    done; closing it with changes asks first. Esc cancels, Ctrl+Enter saves.
    """

    saved = Signal()
    failed = Signal(object)
    """Saving met an expected error that belongs to no field; the dialog stays open."""
    field_link_activated = Signal(str)

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        save_text: str = "",
        describe: Describe = _bare_code,
        width: int = 680,
        label_width: int = 128,
        editor_width: int = 220,
    ) -> None:
        super().__init__(title, subtitle, parent, width=width)
        self._describe = describe
        self._touched: set[str] = set()
        self._tried = False
        self._done = False
        self._question: Question | None = None
        self._refused: tuple[dict[str, object], Sequence[Problem]] = ({}, ())
        self.form = FormBody(label_width=label_width, editor_width=editor_width)
        self.body.addWidget(self.form)
        self.count_button = Button("", "link")
        self.count_button.hide()
        self.count_button.set_tone("red")
        self.add_footer_widget(self.count_button)
        self.footer_gap(8)
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.save_button = self.add_button(Button(save_text or self.tr("Save"), "primary"))
        self.save_button.setDefault(True)
        self._recheck_timer = QTimer(self)
        self._recheck_timer.setSingleShot(True)
        self._recheck_timer.setInterval(0)
        self._recheck_timer.timeout.connect(self.recheck)
        self.finished.connect(self._recheck_timer.stop)  # a closed form asks the file nothing
        self.form.changed.connect(self._recheck_timer.start)
        self.form.field_left.connect(self._on_field_left)
        self.form.problem_count_changed.connect(self._on_problem_count)
        self.form.field_link_activated.connect(self.field_link_activated)
        self.count_button.clicked.connect(self._on_count_clicked)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)

    def footer_gap(self, width: int) -> None:
        """Leave a distance in the footer."""
        self._buttons.addSpacing(width)

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
        """Add a row; see ``FormBody.add_field``."""
        return self.form.add_field(name, label, editor, note=note, derived=derived, wide=wide)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show these values as the unchanged state."""
        self.form.set_values(values)

    def check(self) -> Sequence[Problem]:
        """Everything wrong with what was typed. The dialog's own; by default nothing."""
        return ()

    def save(self) -> None:
        """Store what was typed. The dialog's own; InvalidDraftError keeps the dialog open."""

    def is_dirty(self) -> bool:
        """Whether something would be lost by closing now."""
        return self.form.is_dirty()

    def recheck(self) -> None:
        """Check again and show what concerns fields that were left, or all after a try to save.

        What saving refused stays said until something else is typed.
        """
        values, refused = self._refused
        if refused and self.form.values() == values:
            self.form.show_problems(refused, self._describe, summary=True)
            return
        problems = self.check()
        if not self._tried:
            names = self._touched
            problems = [
                p for p in problems if p.field in names or p.field.partition(".")[0] in names
            ]
        self.form.show_problems(problems, self._describe, summary=self._tried)

    def show_refused(self, problems: Sequence[Problem]) -> None:
        """Show what the service found wrong with these values."""
        self._refused = (self.form.values(), problems)
        self.form.show_problems(problems, self._describe, summary=True)
        self._stay()

    def accept(self) -> None:
        """Save and close, or show everything that is to be corrected and stay open."""
        if self._done or self._question is not None:
            return
        self._tried = True
        problems = self.check()
        self.form.show_problems(problems, self._describe, summary=True)
        if self.form.problem_count() or not all(problem.is_warning for problem in problems):
            self._stay()
            return
        if self._store():
            super().accept()
            self.saved.emit()

    def reject(self) -> None:
        """Close; with changes ask first what to do with them."""
        if self._question is not None:
            return
        if self._done or not self.is_dirty():
            super().reject()
            return
        self._question = Question(
            self.tr("There are unsaved changes"),
            self.tr("What you typed here is not in the file yet."),
            [
                Verb("back", self.tr("Go back")),
                Verb("discard", self.tr("Discard changes"), "danger"),
                Verb("save", self.save_button.text(), "primary"),
            ],
            parent=self,
        )
        self._question.chosen.connect(self._on_question_answered)
        self._question.open()

    def discard(self) -> None:
        """Close without asking (the record is gone, the person already answered)."""
        super().reject()

    @property
    def question(self) -> Question | None:
        """The unsaved-changes question while it is open."""
        return self._question

    def _store(self) -> bool:
        """Save once; a second click while that goes on, or after it, does nothing."""
        self._done = True
        stored = False
        try:
            self.save()
            stored = True
        except InvalidDraftError as error:
            self.show_refused(error.problems)
        except UserError as error:
            self.failed.emit(error)
        finally:
            self._done = stored
        return stored

    def _stay(self) -> None:
        self.scroll_area.verticalScrollBar().setValue(0)
        self.form.focus_problem()

    def _on_field_left(self, name: str) -> None:
        self._touched.add(name)
        self._recheck_timer.start()

    def _on_problem_count(self, count: int) -> None:
        text = QCoreApplication.translate("FormDialog", "%n field(s) to check", "", count)
        self.count_button.setText(text if count else "")
        self.count_button.setVisible(count > 0)

    def _on_count_clicked(self) -> None:
        self.form.focus_problem()

    def _on_question_answered(self, answer: str) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.deleteLater()
        if answer == "discard":
            self.discard()
        elif answer == "save":
            self.accept()
