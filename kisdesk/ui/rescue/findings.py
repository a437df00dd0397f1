"""What a rescue found, under headings, as it also prints."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.services.rescue_report import RescueReport
from kisdesk.services.rescue_words import RescueSummary, rescue_sections, rescue_summary
from kisdesk.ui.widgets.labels import Text

_MOST_LINES = 12


class RescueFindings(QWidget):
    """Empty until ``show_report``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = RescueSummary("", "", True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def show_report(self, report: RescueReport) -> None:
        """Say what is missing; long lists go on in print."""
        self.summary = rescue_summary(report)
        for section in rescue_sections(report):
            self._layout.addSpacing(8)
            self._layout.addWidget(Text(section.heading, "strong"))
            if section.note:
                self._layout.addWidget(Text(section.note, "secondary", wrap=True))
            for line in section.lines[:_MOST_LINES]:
                self._layout.addWidget(Text(line, "body", wrap=True, selectable=True))
            more = len(section.lines) - _MOST_LINES
            if more > 0:
                words = self.tr("and %n more on the printed list", "", more)
                self._layout.addWidget(Text(words, "secondary"))

    def texts(self) -> list[str]:
        """Every line that is shown."""
        return [label.text() for label in self.findChildren(Text)]
