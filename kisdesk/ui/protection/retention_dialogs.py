"""The dialogs of retention: a class of papers, a decision about files, destroying them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kisdesk.domain.retention import (
    Decision,
    DecisionDraft,
    RetentionDraft,
    RetentionRule,
    Start,
    check_decision,
    check_rule,
)
from kisdesk.domain.retention_rows import DecisionRow, ReviewRow
from kisdesk.errors import Problem
from kisdesk.services.backups import list_backups
from kisdesk.services.disposal import Carried, execute_disposal
from kisdesk.services.retention import decide, is_public_body, list_rules, save_class
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.protection.retention_words import decision_text, review_words, start_text
from kisdesk.ui.settings.office_dialog import OfficeDialog, Told
from kisdesk.ui.settings.worker_dialogs import AskPasswordDialog
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.text_area import TextArea

_ARCHIVE = ("consent_number", "consent_on", "expertise")
_SHOWN_COPIES = 4


class ClassDialog(OfficeDialog):
    """Enters how the club keeps a class of papers, or changes an entry."""

    def __init__(
        self, context: UiContext, rule: RetentionRule, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            rule.name,
            self.tr("As in the club's own list of files (JRWA)."),
            parent,
        )
        self._rule = rule
        starts = [(start.value, start_text(start)) for start in Start]
        self.add_field("symbol", self.tr("Symbol in the list"), LineEdit(example="5120"))
        self.add_field("category", self.tr("Category"), LineEdit(example="BE10"))
        self.add_field("start", self.tr("Counts"), ChoiceBox(starts, allow_empty=False), wide=True)
        self.add_field(
            "source",
            self.tr("Who says so"),
            LineEdit(),
            wide=True,
            note=self.tr("The order that set the list, a letter of the archive."),
        )
        self.add_field(
            "valid_from",
            self.tr("Holds from"),
            DateEdit(clock=context.today),
            note=self.tr("Of cases closed that day or later; empty: always."),
        )
        self.add_field("valid_to", self.tr("Holds until"), DateEdit(clock=context.today))
        values = {name: getattr(rule, name) for name in self.form.names()}
        values |= {"category": rule.category.text, "start": rule.start.value}
        self.set_values(values)

    def check(self) -> Sequence[Problem]:
        others = [r for r in list_rules() if r.key == self._rule.key and r.is_confirmed]
        return check_rule(self._draft(), [r for r in others if r.id != self._rule.id])

    def is_dirty(self) -> bool:
        """A shipped class is confirmed by saving it as it stands."""
        return self._rule.is_confirmed and super().is_dirty()

    def save(self) -> None:
        save_class(self._draft(), self._rule.id)

    def _draft(self) -> RetentionDraft:
        values: dict[str, Any] = self.form.values()
        return RetentionDraft(self._rule.key, **{**values, "start": Start(values["start"])})


class DecideDialog(OfficeDialog):
    """What the head decides about one file, or about several with one letter of the archive."""

    def __init__(
        self, context: UiContext, rows: Sequence[ReviewRow], parent: QWidget | None = None
    ) -> None:
        count = len(rows)
        title = rows[0].title if count == 1 else self.tr("Decision about %n file(s)", "", count)
        words = review_words(rows[0]) if count == 1 else ", ".join(r.case_number for r in rows)
        super().__init__(
            context, title, words, parent, save_text=self.tr("Keep the decision")
        )  # fmt: skip
        self._rows = list(rows)
        self._is_public = is_public_body()
        choices = [(one.value, decision_text(one)) for one in Decision]
        today = context.today
        self.add_field("decision", self.tr("Decision"), ChoiceBox(choices, allow_empty=False))
        self.add_field(
            "reason",
            self.tr("Reason"),
            TextArea(lines=2),
            wide=True,
            note=self.tr("Without names: the certificate does not repeat it."),
        )
        self.add_field("keep_until", self.tr("Keep until"), DateEdit(clock=today))
        self.add_field("consent_number", "", LineEdit(example="OA.5121.14.2026"))
        self.add_field("consent_on", self.tr("Day of the letter"), DateEdit(clock=today))
        self.add_field(
            "expertise",
            self.tr("What the archive found"),
            TextArea(lines=2),
            wide=True,
            note=self.tr("Only for category BE."),
        )
        before = rows[0].decision if count == 1 else None
        self.set_values(
            {"decision": before.decision.value if before else Decision.DESTROY.value}
            | (
                {n: getattr(before, n) for n in ("reason", "keep_until", *_ARCHIVE)}
                if before
                else {}
            )
        )
        self.form.field("decision").changed.connect(self._follow)
        self._follow()

    def draft(self) -> DecisionDraft:
        """What was typed."""
        values: dict[str, Any] = self.form.values()
        decision = Decision(values["decision"])
        if decision is Decision.KEEP:
            return DecisionDraft(decision, values["reason"], values["keep_until"])
        return DecisionDraft(
            decision, values["reason"], None, values["consent_number"], values["consent_on"],
            values["expertise"],
        )  # fmt: skip

    def check(self) -> Sequence[Problem]:
        draft = self.draft()
        found: list[Problem] = []
        for row in self._rows:
            for problem in check_decision(
                draft, row.review, self.today, is_public_body=self._is_public
            ):
                if (problem.field, problem.code) not in {(p.field, p.code) for p in found}:
                    found.append(problem)
        return found

    def save(self) -> None:
        draft = self.draft()
        for row in self._rows:
            decide(row.key, draft, today=self.today)

    def _follow(self) -> None:
        """Show what the chosen decision asks for."""
        decision = Decision(str(self.form.values()["decision"]))
        keeps = decision is Decision.KEEP
        self.form.field("keep_until").setVisible(keeps)
        for name in _ARCHIVE:
            self.form.field(name).setVisible(not keeps)
        if decision is Decision.HAND_OVER:
            label = self.tr("Number of the handing over")
        else:
            label = self.tr("Consent of the archive")
        field = self.form.field("consent_number")
        field.label.setText(label)
        field.editor.setAccessibleName(label)


def _known(decision: DecisionRow) -> dict[str, object]:
    return {name: getattr(decision, name) for name in ("reason", "keep_until", *_ARCHIVE)}


class DestroyDialog(AskPasswordDialog):
    """Says what will be gone, asks for the password, destroys in a job. ``carried`` is the end."""

    def __init__(
        self, context: UiContext, rows: Sequence[ReviewRow], parent: QWidget | None = None
    ) -> None:
        count = len(rows)
        super().__init__(
            context,
            QCoreApplication.translate("DestroyDialog", "Destroy %n file(s) for good?", "", count),
            QCoreApplication.translate("DestroyDialog", "This cannot be undone."),
            parent,
        )
        self.carried: Carried | None = None
        self._rows = list(rows)
        tr = QCoreApplication.translate
        self.save_button.setText(tr("DestroyDialog", "Destroy for good"))
        self.lines = Text("\n".join(self._lines()), "body", wrap=True)
        self.body.insertWidget(0, self.lines)
        self.body.insertSpacing(1, 16)
        self._told = Told(self)
        self._told.progressed.connect(
            self.busy_bar.show_progress, Qt.ConnectionType.QueuedConnection
        )

    def work(self) -> Callable[[], object]:
        password, told, today = self.password_edit.text(), self._told, self.today
        keys = [row.key for row in self._rows]

        def destroy() -> None:
            self.carried = execute_disposal(keys, password, today=today, progress=told)

        return destroy

    def _lines(self) -> list[str]:
        tr = QCoreApplication.translate
        names = ", ".join(row.title for row in self._rows[:6])
        if len(self._rows) > 6:
            names += " …"
        copies = list_backups()
        lines = [
            tr("DestroyDialog", "• {names}").format(names=names),
            tr(
                "DestroyDialog",
                "• Gone are: the card, contracts, issued papers, attendance, notes, outcomes and "
                "what the history says of them.",
            ),
            tr(
                "DestroyDialog",
                "• What stays: the figures of past reports, without anything that says who it was, "
                "and the certificate.",
            ),
        ]
        if copies:
            oldest = min(copy.made_at for copy in copies)
            words = tr(
                "DestroyDialog", "• %n copy(ies) made since {day} still hold these people.", "",
                len(copies),
            )  # fmt: skip
            lines.append(words.format(day=format_date(oldest.date())))
        lines.append(tr("DestroyDialog", "• Papers in binders are destroyed separately."))
        return lines
