"""What came of taking part: the status of a graduate, outcomes, and how things went on."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.domain.graduates import GraduateStatus, Standing
from kisdesk.domain.outcome_codes import OutcomeKind
from kisdesk.domain.outcomes import FollowUpLine, FollowUpStart, OutcomeRow
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ParticipantCard
from kisdesk.services.outcomes import follow_ups_of, graduate_status_of, outcomes_of
from kisdesk.ui.participants import outcome_words as words
from kisdesk.ui.widgets.fact_row import FactList, SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import RecordPage, section


class OutcomesPage(RecordPage[ParticipantCard]):
    """Reads outcomes, answers and the status when it is looked at."""

    def __init__(self) -> None:
        super().__init__(self.tr("Outcomes"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        outcomes = outcomes_of(card.id)
        status = graduate_status_of(card.id, today)
        start, lines = follow_ups_of(card.id, today)
        return [
            self._outcomes(outcomes),
            self._follow_ups(start, lines, today),
            self._graduate(status, outcomes),
        ]

    def _outcomes(self, outcomes: Sequence[OutcomeRow]) -> QWidget:
        head = SectionHead(self.tr("Outcomes"), self.tr("Record an outcome"))
        head.link_activated.connect(lambda: self.want("add_outcome"))
        lines: list[QWidget] = [self._outcome(row) for row in outcomes]
        if not lines:
            none = self.tr("Nothing is recorded yet: referrals, work, training, grants.")
            lines.append(Text(none, "hint", wrap=True))
        return section(head, *lines, gap=2)

    def _outcome(self, row: OutcomeRow) -> QWidget:
        links = [("edit", self.tr("Change")), ("remove", self.tr("Delete"))]
        draft = row.draft
        title, details = words.outcome_title(draft), words.outcome_details(draft)
        line = RecordLine(title, details, "", links, wrap=True)
        line.followed.connect(lambda key: self.want(f"{key}_outcome", row))
        return line

    def _follow_ups(
        self, start: FollowUpStart | None, follow_ups: Sequence[FollowUpLine], today: date
    ) -> QWidget:
        head = SectionHead(self.tr("How things went on"))
        if start is None:
            none = self.tr("Asked 1, 3 and 6 months after the end or the start of work.")
            return section(head, Text(none, "hint", wrap=True), gap=2)
        if start.outcome_id is None:
            since = self.tr("Counted from the end of participation on {day}.")
        else:
            since = self.tr("Counted from the start of work on {day}.")
        counted = Text(since.format(day=short_date(start.since_on)), "hint", wrap=True)
        lines = [self._follow_up(start, line, today) for line in follow_ups]
        return section(head, counted, *lines, gap=2)

    def _follow_up(self, start: FollowUpStart, line: FollowUpLine, today: date) -> QWidget:
        is_open = line.answer is None
        links = [("answer", self.tr("Enter the answer") if is_open else self.tr("Change"))]
        if not is_open:
            links.append(("remove", self.tr("Delete")))
        title, said = words.follow_up_title(line), words.follow_up_text(line, today)
        shown = RecordLine(title, said, "", links, wrap=True)
        shown.followed.connect(lambda key: self.want(f"{key}_follow_up", (start, line)))
        return shown

    def _graduate(self, status: GraduateStatus, outcomes: Sequence[OutcomeRow]) -> QWidget:
        facts = FactList(self.tr("Graduate of the club"), self.tr("Show the law"), label_width=196)
        facts.link_activated.connect(lambda: self.want("law", law.GRADUATE))
        tones = words.TONES
        for name, text, standing in (
            (self.tr("Graduate"), words.status_text(status), status.standing),
            (self.tr("1. Six months of participation"), words.months_text(status),
             status.months.standing),
            (self.tr("2. Certificate"), words.certificate_text(status),
             status.certificate.standing),
            (self.tr("3. Contract carried out"), words.carried_out_text(status),
             status.carried_out.standing),
        ):  # fmt: skip
            facts.add_fact(name, text, tone=tones[standing])
        self._supported_employment(facts, status, outcomes)
        return facts

    def _supported_employment(
        self, facts: FactList, status: GraduateStatus, outcomes: Sequence[OutcomeRow]
    ) -> None:
        """Art. 16: after six months the labour office may be asked for a referral."""
        name = self.tr("Supported employment")
        kind = OutcomeKind.SUPPORTED_EMPLOYMENT
        if any(row.draft.kind is kind for row in outcomes):
            facts.add_fact(name, self.tr("referral recorded"))
        elif status.months.standing is Standing.MET and status.months.on is not None:
            text = self.tr("referral possible since {day}")
            facts.add_fact(
                name, text.format(day=short_date(status.months.on)),
                link=self.tr("Record a referral"),
            )  # fmt: skip
            facts.value_link_activated.connect(lambda: self.want("add_outcome", kind))
