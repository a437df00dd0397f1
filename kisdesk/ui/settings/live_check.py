"""Says what is wrong while one types: beside a field once it was left, everywhere when asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from kisdesk.errors import Problem
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.widgets.form_body import FormBody


class LiveCheck(QObject):
    """Checks a form that is a step of something longer. ``check`` gives all its problems.

    ``full_lengths`` names fields that are judged as soon as so many digits are there; a number
    that holds is then marked as checked.
    """

    def __init__(
        self,
        form: FormBody,
        check: Callable[[], Sequence[Problem]],
        *,
        full_lengths: dict[str, tuple[int, ...]] | None = None,
        right_text: str = "",
    ) -> None:
        super().__init__(form)
        self._form, self._check = form, check
        self._full_lengths = full_lengths or {}
        self._right_text = right_text
        self._touched: set[str] = set()
        self._tried = False
        self._refused: tuple[dict[str, object], Sequence[Problem]] = ({}, ())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.recheck)
        form.changed.connect(self._timer.start)
        form.field_left.connect(self._on_left)

    def recheck(self) -> None:
        """Show what concerns fields that were left or are long enough, or all after a try."""
        values, refused = self._refused
        if refused and self._form.values() == values:
            return
        for name, lengths in self._full_lengths.items():
            if len(self._digits(name)) >= min(lengths):
                self._touched.add(name)
        problems = self._check()
        if not self._tried:
            problems = [p for p in problems if p.field in self._touched]
        self._form.show_problems(problems, word_problem)
        self._mark_right(problems)

    def try_now(self) -> bool:
        """Show everything and go to the first fault; whether there is none (warnings may stay)."""
        self._tried = True
        problems = self._check()
        self._form.show_problems(problems, word_problem, summary=True)
        self._mark_right(problems)
        if self._form.problem_count() or not all(problem.is_warning for problem in problems):
            self._form.focus_problem()
            return False
        return True

    def show(self, problems: Sequence[Problem]) -> None:
        """Show what a service found wrong with these values, until something else is typed."""
        self._tried = True
        self._refused = (self._form.values(), problems)
        self._form.show_problems(problems, word_problem, summary=True)
        self._form.focus_problem()

    def _mark_right(self, problems: Sequence[Problem]) -> None:
        wrong = {problem.field for problem in problems}
        for name, lengths in self._full_lengths.items():
            if name not in wrong and len(self._digits(name)) in lengths:
                self._form.field(name).set_ok(self._right_text)

    def _digits(self, name: str) -> str:
        return "".join(c for c in str(self._form.field(name).value()) if c.isdigit())

    def _on_left(self, name: str) -> None:
        self._touched.add(name)
        self._timer.start()
