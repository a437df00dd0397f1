"""Signing a contract and agreeing to a change of it: nothing doubtful goes unseen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.errors import Problem
from kisdesk.ui.problem_texts import describe_problem
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.strip import Strip


class ReasonDialog(RecordDialog):
    """Shows what stands in the way for what was typed; each warning asks for its own reason.

    A child overrides ``found`` and calls ``follow_typing`` at the end. What no field of it can put
    right is said in the form's summary at once, not only when saving is tried.
    """

    def found(self) -> list[Problem]:
        """Everything wrong or doubtful now; the child's own."""
        raise NotImplementedError

    def follow_typing(self, blocked_words: str) -> None:
        """Keep summary and reasons up to date from now on."""
        self._reasons: dict[str, Field] = {}
        self._strips: dict[str, Strip] = {}
        self._blocked_words = blocked_words
        self._follow()

    def recheck(self) -> None:
        super().recheck()
        self._follow()

    def accepted_reasons(self) -> dict[str, str]:
        """The reasons typed, by code of the warning."""
        return {c: str(f.value()) for c, f in self._reasons.items() if not f.isHidden()}

    def check(self) -> list[Problem]:
        wrong = [problem for problem in self.found() if not problem.is_warning]
        wrong += [
            Problem(f"reason_{code}", "reason_missing")
            for code, reason in self.accepted_reasons().items()
            if not reason.strip()
        ]
        return wrong

    def day(self, name: str) -> date | None:
        """The day typed into a field."""
        value = self.form.values()[name]
        return value if isinstance(value, date) else None

    def _stay(self) -> None:
        super()._stay()
        self._follow()

    def _follow(self) -> None:
        """One strip and one field for a reason per kind of warning."""
        warnings: dict[str, list[str]] = {}
        blocked: list[str] = []
        for problem in self.found():
            if problem.is_warning:
                warnings.setdefault(problem.code, []).append(describe_problem(problem))
            elif problem.field not in self.form.names():
                blocked.append(describe_problem(problem))
        self.form.show_summary(self._blocked_words, list(dict.fromkeys(blocked)))
        for code, sentences in warnings.items():
            if code not in self._reasons:
                self._add_reason(code)
            self._strips[code].set_text("\n".join(dict.fromkeys(sentences)))
        for code, field in self._reasons.items():
            field.setVisible(code in warnings)
            self._strips[code].setVisible(code in warnings)
        self.resize(self.sizeHint())

    def _add_reason(self, code: str) -> None:
        self._strips[code] = Strip("", "", "amber", stacked=True)
        self.form.add_widget(self._strips[code])
        words = QCoreApplication.translate("ReasonDialog", "Why it is all right")
        self._reasons[code] = self.add_field(f"reason_{code}", words, LineEdit(), wide=True)
