"""The versions of a contract: what was agreed when, with the wording before beside the new one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kisdesk.domain.contracts import ContractAction, may
from kisdesk.domain.polish import long_date
from kisdesk.domain.rows import ContractCard, VersionRow
from kisdesk.services.contracts import contract_versions
from kisdesk.ui.contracts.differences import Difference, differences
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_page import RecordPage, section
from kisdesk.ui.widgets.strip import Strip


class AmendmentsPage(RecordPage[ContractCard]):
    """Newest version first; reads the versions when it is looked at."""

    def __init__(self) -> None:
        super().__init__(self.tr("Changes"))

    def content(self, card: ContractCard, today: date) -> Sequence[QWidget]:
        versions = contract_versions(card.id)
        may_amend = may(card.state, ContractAction.AMEND)
        head = SectionHead(
            self.tr("Changes of the contract"), self.tr("Enter a change") if may_amend else ""
        )
        head.link_activated.connect(lambda: self.want("amend", None))
        parts: list[QWidget] = [head]
        if not versions:
            words = self.tr("A draft may be written anew; changes begin after signing.")
            return [section(head, Text(words, "secondary", wrap=True))]
        newest_first = range(len(versions) - 1, 0, -1)
        parts += [self._version(versions[place], versions[place - 1]) for place in newest_first]
        parts.append(self._first(versions[0]))
        return [section(*parts, gap=16)]

    def _first(self, version: VersionRow) -> QWidget:
        title = self.tr("Version 1, signed {day}").format(day=long_date(version.agreed_on))
        return section(Text(title, "strong"), *self._broken(version))

    def _version(self, version: VersionRow, before: VersionRow) -> QWidget:
        title = self.tr("Version {number}, agreed {day}").format(
            number=version.version, day=long_date(version.agreed_on)
        )
        found = differences(before.content, version.content)
        table: list[QWidget] = [_side_by_side(found, self.tr("Before"), self.tr("Since then"))]
        if not found:
            table = [Text(self.tr("The wording is the same."), "secondary")]
        return section(
            Text(title, "strong"),
            Text(version.text, "body", wrap=True, selectable=True),
            *self._broken(version),
            *table,
        )

    def _broken(self, version: VersionRow) -> list[QWidget]:
        if version.is_intact:
            return []
        words = self.tr("This version is not as it was signed.")
        second = self.tr("Compare it with the paper and keep a copy of the file.")
        return [Strip(words, second, "red", stacked=True)]


def _side_by_side(found: Sequence[Difference], before: str, after: str) -> QWidget:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, 150)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    for column, words in ((1, before), (2, after)):
        grid.addWidget(Text(words, "hint"), 0, column)
    for row, difference in enumerate(found, start=1):
        name = Text(difference.name, "label", wrap=True)
        name.setFixedWidth(150)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(name, row, 0, top)
        was = Text(difference.before or "–", "body", tone="text2", wrap=True, selectable=True)
        now = Text(difference.after or "–", "body", wrap=True, selectable=True)
        grid.addWidget(was, row, 1, top)
        grid.addWidget(now, row, 2, top)
    return widget
