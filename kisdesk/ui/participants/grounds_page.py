"""Why the person may take part: grounds, rights that exclude, specially protected data."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.domain.codes import Exclusion
from kisdesk.domain.drafts import GroundDraft, SensitiveDraft
from kisdesk.domain.labels import label
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import UserError
from kisdesk.services.special_views import note_special_view
from kisdesk.ui.participants.words import ground_document
from kisdesk.ui.role_words import hidden_text
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import RecordPage, section
from kisdesk.ui.widgets.strip import Strip


class GroundsPage(RecordPage[ParticipantCard]):
    """Special-category facts stay closed: only their kinds are shown until somebody asks."""

    def __init__(self) -> None:
        super().__init__(self.tr("Ground"))
        self._open_for: int | None = None

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        if self._open_for != card.id:
            self._open_for = None
        return [self._grounds(card), self._exclusions(card, today), self._sensitive(card, today)]

    def close_protected(self) -> None:
        """Close what was opened (another person is shown, the window was locked)."""
        self._open_for = None

    def _section(self, title: str, link: str, *lines: QWidget) -> QWidget:
        self._head = SectionHead(title, link)
        return section(self._head, *lines, gap=2)

    def _grounds(self, card: ParticipantCard) -> QWidget:
        if hidden := hidden_text():
            return self._section(self.tr("Ground of participation"), "", Text(hidden, "hint"))
        lines: list[QWidget] = []
        for place, ground in enumerate(card.draft.grounds):
            lines.append(self._ground(place, ground, len(card.draft.grounds) == 1))
        if not lines:
            lines.append(Text(self.tr("No ground has been entered."), "hint"))
        made = self._section(self.tr("Ground of participation"), self.tr("Add a ground"), *lines)
        self._head.link_activated.connect(lambda: self.want("edit", ("ground", None)))
        return made

    def _ground(self, place: int, ground: GroundDraft, is_only: bool) -> QWidget:
        links = [("edit", self.tr("Change")), ("remove", self.tr("Remove"))]
        document = ground_document(ground) or self.tr("no document entered")
        second = "  ·  ".join(part for part in (document, ground.note) if part)
        main = self.tr("main group") if ground.is_main or is_only else ""
        line = RecordLine(label(ground.group), second, main, links)
        line.followed.connect(lambda key: self.want(key, ("ground", place)))
        return line

    def _exclusions(self, card: ParticipantCard, today: date) -> QWidget:
        if hidden := hidden_text():
            title = self.tr("Rights that exclude from a club")
            return self._section(title, "", Text(hidden, "hint"))
        lines: list[QWidget] = []
        for finding in card.draft.exclusions:
            if finding.exclusion is Exclusion.DISABILITY_PENSION:
                article = law.article(law.DISABILITY_PENSION_EXCEPTION, today)
                second = f"{article.sentence} ({article.place})"
            elif finding.reason:
                second = self.tr("taken in because: {reason}").format(reason=finding.reason)
            else:
                second = self.tr("no reason to take in is given")
            lines.append(RecordLine(label(finding.exclusion), second, wrap=True))
        if not lines:
            lines.append(Text(self.tr("No right that excludes is known."), "hint"))
        made = self._section(self.tr("Rights that exclude from a club"), self.tr("Change"), *lines)
        self._head.link_activated.connect(lambda: self.want("edit", "exclusions"))
        return made

    def _sensitive(self, card: ParticipantCard, today: date) -> QWidget:
        if hidden := hidden_text():
            title = self.tr("Specially protected data")
            return self._section(title, "", Text(hidden, "hint"))
        facts = card.draft.sensitive
        scope = law.article(law.DATA_SCOPE, today)
        remark = Strip(scope.sentence, "", "grey", stacked=True)
        remark.add_action("law", self.tr("Show the law"))
        remark.action_triggered.connect(lambda: self.want("law", law.DATA_SCOPE))
        lines: list[QWidget] = [remark]
        if not facts:
            lines.append(Text(self.tr("None are kept."), "hint"))
        elif self._open_for == card.id:
            lines += [self._fact(place, fact) for place, fact in enumerate(facts)]
        else:
            kinds = ", ".join(label(fact.kind) for fact in facts)
            row = QWidget()
            reveal = Button(self.tr("Show the content"), "link", "eye")
            reveal.clicked.connect(lambda: self._reveal(card, today))
            columns(Text(self.tr("Kept: {kinds}").format(kinds=kinds), "value", wrap=True),
                    None, reveal, parent=row)  # fmt: skip
            lines.append(row)
        made = self._section(self.tr("Specially protected data"), self.tr("Add a fact"), *lines)
        self._head.link_activated.connect(lambda: self.want("edit", ("sensitive", None)))
        return made

    def _fact(self, place: int, fact: SensitiveDraft) -> QWidget:
        links = [("edit", self.tr("Change")), ("remove", self.tr("Remove"))]
        why = self.tr("Why: {reason}").format(reason=fact.reason)
        line = RecordLine(f"{label(fact.kind)}: {fact.text}", why, "", links, wrap=True)
        line.followed.connect(lambda key: self.want(key, ("sensitive", place)))
        return line

    def _reveal(self, card: ParticipantCard, today: date) -> None:
        try:
            note_special_view(card.id)
        except UserError as error:
            self.want("refused", error)
            return
        self._open_for = card.id
        self.show_card(card, today)
