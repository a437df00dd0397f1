"""Facts of a person, and in one quiet line what was not entered."""

from PySide6.QtCore import QCoreApplication

from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.labels import Text


class Facts(FactList):
    """Facts of one section; what was not entered is told in one quiet line at the end."""

    def __init__(self, title: str, link: str = "", *, label_width: int = 124) -> None:
        super().__init__(title, link, label_width=label_width)
        self._missing: list[str] = []

    def fact(self, label: str, value: str, *, tone: str = "", optional: bool = False) -> None:
        """Add a line, or remember that it is empty; an ``optional`` empty one is not missed."""
        if value:
            self.add_fact(label, value, tone=tone)
        elif not optional:
            self._missing.append(label)

    def tell_missing(self) -> None:
        """Close the section with the names of what is empty."""
        if not self._missing:
            return
        names = [self._missing[0], *(name[:1].lower() + name[1:] for name in self._missing[1:])]
        text = QCoreApplication.translate("participants", "Not entered: {names}")
        words = Text(text.format(names=", ".join(_lower(n) for n in names)), "hint", wrap=True)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(words)


def _lower(name: str) -> str:
    """First letter small, unless the word is an abbreviation (PESEL, E-mail stays readable)."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]
