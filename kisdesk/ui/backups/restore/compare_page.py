"""The third step: what the copy is, what would be undone, and where it will lie."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.services.copy_comparing import Comparison
from kisdesk.services.copy_report import CopyReport
from kisdesk.ui.backups.icon_lines import IconLines
from kisdesk.ui.backups.restore.words import difference_words, problem_words
from kisdesk.ui.backups.words import counts_words
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_moment
from kisdesk.ui.start.place_edit import PlaceEdit
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.strip import Strip

LABEL_WIDTH = 152
_MOST_NAMES = 200


class ComparePage(QWidget):
    """Facts, warnings and the list of what would be undone. ``place`` is asked for when the copy
    cannot go where the file is: another office's, or no file known."""

    place_changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.warning = Strip("", "", "red", stacked=True)
        self.problems = Strip("", "", "amber", stacked=True)
        self.facts = FactList(label_width=LABEL_WIDTH)
        self.heading = Text("", "heading", wrap=True)
        self.lines = IconLines()
        self.more_button = Button(self.tr("Show names and numbers"), "link")
        self.names_label = Text("", "secondary", wrap=True, selectable=True)
        self.place_edit = PlaceEdit()
        self.place_label = Text(self.tr("Where the file shall lie"), "strong")
        self.progress = JobProgress(self.tr("Putting the copy in place"), with_button=False,
                                    in_percent=True)  # fmt: skip
        self.message = Strip("", "", "red", stacked=True)
        rows(
            self.message, self.warning, self.problems, 8, self.facts, 14, self.heading, 6,
            self.lines, 6, columns(self.more_button, None), 4, self.names_label, 10,
            self.place_label, 4, self.place_edit, 10, self.progress, None,
            parent=self,
        )  # fmt: skip
        for widget in (self.message, self.progress, self.names_label):
            widget.hide()
        self.more_button.clicked.connect(self._on_more)
        self.place_edit.value_changed.connect(self.place_changed)

    def show_report(
        self, report: CopyReport, comparison: Comparison, target: Path | None, *, is_other: bool
    ) -> None:
        """Show what was found."""
        today = self._context.today()
        self.message.hide()
        self.facts.clear()
        made_at = format_moment(report.made_at.astimezone(), today)
        self.facts.add_fact(self.tr("Copy made"), made_at, key="made")
        counts = counts_words(report.people, report.contracts)
        self.facts.add_fact(self.tr("It holds"), counts, key="counts")
        if report.last_change_at is not None:
            last = format_moment(report.last_change_at.astimezone(), today)
            self.facts.add_fact(self.tr("Last change in it"), last, key="last_change")
        asks_place = is_other or target is None
        if not asks_place:
            self.facts.add_fact(self.tr("It becomes the file"), str(target), key="target")
            kept = self.tr("stays beside it under another name")
            if target is not None and target.exists():
                self.facts.add_fact(self.tr("The file of today"), kept, key="kept")
        self.place_label.setVisible(asks_place)
        self.place_edit.setVisible(asks_place)
        self._warn(report, is_other=is_other)
        self._show_differences(comparison, target, is_other=is_other)

    def say(self, what: str, second: str = "") -> None:
        """Say why the copy was not put in place."""
        self.message.set_text(what, second)
        self.message.show()

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be chosen while the copy is put in place."""
        self.place_edit.setEnabled(not busy)
        self.progress.setVisible(busy)

    def _warn(self, report: CopyReport, *, is_other: bool) -> None:
        self.warning.setVisible(is_other)
        if is_other:
            self.warning.set_text(
                self.tr("This is a copy of another club's file."),
                self.tr(
                    "It does not go in the place of your file. It can be put beside it, under a "
                    "name of its own."
                ),
            )
        found = problem_words(report)
        self.problems.setVisible(bool(found))
        if found:
            self.problems.set_text(
                self.tr("This copy is not what it was when it was made.")
                if report.can_be_restored
                else self.tr("This copy is damaged and cannot be restored."),
                " ".join([*found, self.tr("Look for another copy first.")]),
                "amber" if report.can_be_restored else "red",
            )

    def _show_differences(
        self, comparison: Comparison, target: Path | None, *, is_other: bool
    ) -> None:
        found = comparison.differences
        self.names_label.hide()
        self._names = self._names_of(comparison)
        self.more_button.setText(self.tr("Show names and numbers"))
        self.more_button.setVisible(bool(self._names))
        self.heading.setVisible(not is_other and target is not None)
        if is_other or target is None:
            self.lines.show_lines([])
        elif found is None:
            self.heading.setText(self.tr("Nothing to compare with"))
            words = (
                self.tr("The file of today cannot be opened; it is kept as it is.")
                if target.exists()
                else self.tr("There is no file in its place now.")
            )
            self.lines.show_lines([("info", "text2", words, "")])
        elif found.is_none:
            self.heading.setText(self.tr("Nothing would be undone"))
            same = self.tr("The file holds the same people, contracts and documents as the copy.")
            self.lines.show_lines([("circle-check", "green", same, "")])
        else:
            self.heading.setText(self.tr("Changes since this copy; they would be undone"))
            lines = [("undo-2", "amber", words, "") for words in difference_words(found)]
            if not found.is_earlier_state:
                words = self.tr("Somebody went on working in the copy; it is no earlier state.")
                lines.append(("triangle-alert", "amber", words, ""))
            self.lines.show_lines(lines)

    def _names_of(self, comparison: Comparison) -> str:
        tr = QCoreApplication.translate
        groups = (
            (tr("restore", "Changed: {names}"), comparison.people_changed),
            (tr("restore", "Added: {names}"), comparison.people_added),
            (tr("restore", "Contracts changed: {names}"), comparison.contracts_changed),
            (tr("restore", "Contracts added: {names}"), comparison.contracts_added),
        )
        without = tr("restore", "without a number")
        return "\n".join(
            words.format(names=", ".join(name or without for name in names[:_MOST_NAMES]))
            for words, names in groups
            if names
        )

    def _on_more(self) -> None:
        shown = self.names_label.isHidden()
        self.names_label.setText(self._names)
        self.names_label.setVisible(shown)
        self.more_button.setText(
            self.tr("Hide names and numbers") if shown else self.tr("Show names and numbers")
        )
