"""The line above the editor: which contract, whose, whether it is saved, and the ways out."""

from datetime import date, datetime

from PySide6.QtCore import Signal

from kisdesk.domain.contract_content import ContractContent
from kisdesk.ui.contracts.words import number_text, person_name
from kisdesk.ui.dates import format_moment
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.panel import Panel, columns
from kisdesk.ui.widgets.pill import Pill


class EditorHead(Panel):
    """Says with signals what somebody asks for."""

    back_wanted = Signal()
    person_wanted = Signal()
    preview_toggled = Signal()
    sign_wanted = Signal()
    print_wanted = Signal()
    finish_wanted = Signal()
    """Save the amendment."""

    def __init__(self, *, is_amending: bool, copies: int) -> None:
        super().__init__("surface", "b")
        self.setFixedHeight(57)
        self.back_button = IconButton("chevron-left", self.tr("Back to the contracts (Esc)"))
        self.title_label = Text("", "title20")
        self.person_button = Button("", "link")
        self.pill = Pill(self.tr("change") if is_amending else self.tr("draft"))
        self.saved_icon = IconLabel("", "green")
        self.saved_label = ElidedText("", "label")
        self.saved_label.setMinimumWidth(60)
        self.preview_button = Button(self.tr("Page"), "secondary", "panel-right")
        self.preview_button.setToolTip(self.tr("Show or hide the printed page (F4)"))
        self.sign_button = Button(self.tr("Signed on paper…"), "secondary", "pencil")
        self.print_button = Button(self.tr("Print %n copy(s)", "", copies), "secondary", "printer")
        self.finish_button = Button(self.tr("Save the change…"), "primary")
        unused = (self.sign_button, self.print_button) if is_amending else (self.finish_button,)
        for button in unused:
            button.hide()
        self.sign_button.setToolTip(self.tr("Enter the day it was signed on paper"))
        self._words = {b: b.text() for b in (self.preview_button, self.sign_button)}
        columns(
            self.back_button, self.title_label, 4, self.person_button, 4, self.pill, 16,
            self.saved_icon, (self.saved_label, 1), self.preview_button, self.sign_button,
            self.print_button, self.finish_button,
            margins=(16, 0, 24, 1), parent=self,
        )  # fmt: skip
        for button, signal in (
            (self.back_button, self.back_wanted),
            (self.person_button, self.person_wanted),
            (self.preview_button, self.preview_toggled),
            (self.sign_button, self.sign_wanted),
            (self.print_button, self.print_wanted),
            (self.finish_button, self.finish_wanted),
        ):
            button.clicked.connect(signal)

    def set_narrow(self, narrow: bool) -> None:
        """Shorten what a tooltip can say as well."""
        for button, words in self._words.items():
            button.setText("" if narrow else words)
            button.setAccessibleName(words)
            button.updateGeometry()

    def show_content(self, content: ContractContent) -> None:
        """Number and person."""
        title = self.tr("Contract {number}").format(number=number_text(content.number))
        self.title_label.setText(title)
        name = person_name(content)
        self.person_button.setText(name)
        self.person_button.setToolTip(self.tr("Open the card of {name}").format(name=name))
        self.person_button.updateGeometry()

    def show_saved(self, moment: datetime, today: date) -> None:
        """When the draft was last written to the file."""
        self.saved_icon.set_icon("check", "green")
        words = self.tr("Saved {moment}").format(moment=format_moment(moment, today))
        self.saved_label.setText(words)
        self.saved_label.set_tone("")

    def show_failed(self, sentence: str) -> None:
        """The draft could not be written; the text is still here."""
        self.saved_icon.set_icon("circle-alert", "red")
        self.saved_label.setText(sentence)
        self.saved_label.set_tone("red")
