"""One paper before it is printed: the page beside what is still to be filled in."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kisdesk.errors import UserError
from kisdesk.services.club import get_club
from kisdesk.services.leaving import FILE
from kisdesk.services.papers.asking import DAY, TEXT, YES, AskedValue, asked_values
from kisdesk.services.papers.content import (
    PaperContent,
    Subject,
    day_from_words,
    long_day,
    paper_heading,
)
from kisdesk.services.papers.issuing import (
    correct_paper,
    issue_paper,
    issued_content,
    paper_content,
    preview_paper,
    reprint,
)
from kisdesk.services.papers.numbers import next_paper_number
from kisdesk.services.papers.register import IssuedRow
from kisdesk.services.papers.registry import SUBJECT_KINDS, Period, Scope, paper
from kisdesk.services.papers.subjects import month_of
from kisdesk.services.papers.templates import office_texts
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.papers.months import MonthChoice
from kisdesk.ui.printing.preview_panel import PreviewPanel
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.text_area import TextArea

_WIDTH, _HEIGHT = 1040, 760
_LEAST_PAGES, _AROUND_PAGES = 200, 156
_SIDE = 320
_YES = "tak"


@dataclass(frozen=True)
class PaperOrder:
    """Which paper is wanted: a new one about a subject, or a correction of an issued one."""

    code: str
    subject: Subject
    corrects: IssuedRow | None = None


class PaperDialog(BaseDialog):
    """Nothing is kept before *Issue*; what bears no number is only printed."""

    issued = Signal(object)
    """The ``IssuedRow`` of the paper that is in the register now."""

    def __init__(
        self, context: UiContext, order: PaperOrder, parent: QWidget | None = None
    ) -> None:
        kind = paper(order.code)
        super().__init__(kind.name, "", parent, width=_WIDTH)
        self.kind = kind
        self.context = context
        self.order = order
        self.print_dialog: PrintDialog | None = None
        self._known = self._known_content()
        self._texts = office_texts(order.code)
        self._heading = paper_heading()
        self._is_sample = get_club().is_sample
        self.preview = PreviewPanel(self.tr("This is how the print will look"))
        self.preview.setMinimumSize(
            360, max(_LEAST_PAGES, self.sizeHint().height() - _AROUND_PAGES)
        )
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.day_edit = DateEdit(context.today(), clock=context.today)
        self.day_edit.setAccessibleName(self.tr("Date of the paper"))
        self.number_label = Text("", "secondary", wrap=True)
        self.message = Strip("", "", "red", stacked=True)
        self.message.hide()
        self.month_choice: MonthChoice | None = None
        self.span: tuple[DateEdit, DateEdit] | None = None
        self.editors: dict[str, QWidget] = {}
        self._offered: dict[str, str] = {}
        self.close_button = self.add_button(Button(self.tr("Close")))
        words = self.tr("Issue and print…") if self.kind.is_kept else self.tr("Print…")
        self.print_button = self.add_button(Button(words, "primary", "printer"))
        self._lay_out()
        self.close_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self.print_out)
        self.day_edit.value_changed.connect(self._follow)
        self.finished.connect(self.preview.stop)
        self._follow()
        self.print_button.setFocus()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry()
        return QSize(min(_WIDTH, room.width() - 16), min(_HEIGHT, room.height() - 48))

    def content(self) -> PaperContent:
        """What would be printed now."""
        return self._known.with_values(
            {name: self._typed(editor) for name, editor in self.editors.items()}
        )

    def print_out(self) -> None:
        """Issue the paper if it is one that is kept, then open the print dialog."""
        day = self.day_edit.value()
        if day is None:
            self._say(self.tr("Type the date of the paper."), "")
            self.day_edit.setFocus()
            return
        try:
            if not self.kind.is_kept:
                document = preview_paper(self.order.code, self.content(), on=day)
                subject = subject_of(self.kind.scope, self.order.subject.id)
                name, code = self.kind.name, self.order.code
                self._print(Paper(name, document.pdf, code, copies=1, subject=subject))
                return
            if self.order.corrects is not None:
                row = correct_paper(self.order.corrects.id, self.content(), on=day)
            else:
                row = issue_paper(self.order.code, self.content(), on=day)
        except UserError as error:
            self._say(describe(error).what, describe(error).next_step)
            return
        self.issued.emit(row)
        self._print(paper_of(row))

    def _print(self, printed: Paper) -> None:
        self.preview.stop()
        dialog = PrintDialog(self.context, printed, self.parentWidget())
        self.print_dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        self.accept()
        dialog.open()

    def _known_content(self) -> PaperContent:
        if self.order.corrects is not None:
            return issued_content(self.order.corrects.id)
        return paper_content(self.order.code, self.order.subject)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "surface")
        place = rows(gap=4, margins=(0, 0, 12, 0), parent=inner)
        if self.order.corrects is not None:
            words = self.tr("Corrects {number}. Both papers stay in the register.")
            number = self.order.corrects.number
            place.addWidget(Strip(words.format(number=number), "", "grey", stacked=True))
            place.addSpacing(12)
        place.addWidget(Text(self.tr("Date of the paper"), "label"))
        place.addLayout(columns(self.day_edit, None))
        place.addWidget(self.number_label)
        place.addSpacing(8)
        correcting = self.order.corrects is not None
        if not correcting:
            self._add_period(place)
        for asked in asked_values(self.order.code, self._known, with_known=correcting):
            editor = self._editor(asked)
            self.editors[asked.name] = editor
            self._offered[asked.name] = self._typed(editor)
            if not isinstance(editor, CheckBox):
                place.addWidget(Text(_sentence(asked.label), "label"))
            place.addWidget(editor)
            place.addSpacing(6)
        place.addWidget(self.message)
        place.addStretch(1)
        side = QScrollArea()
        side.setWidget(inner)
        side.setWidgetResizable(True)
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setFixedWidth(_SIDE)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.body.addLayout(columns((self.preview, 1), side, gap=24), 1)

    def _add_period(self, place: QVBoxLayout) -> None:
        """Ask for the month, or for two days, that the paper looks at."""
        subject = self.order.subject
        if self.kind.period is Period.MONTH:
            self.month_choice = MonthChoice(self.context.today(), subject.first)
            place.addWidget(Text(self.tr("Month"), "label"))
            place.addWidget(self.month_choice)
            self.month_choice.value_changed.connect(self._on_period)
            self._on_period()
        elif self.kind.period is Period.SPAN:
            first = DateEdit(subject.first, clock=self.context.today)
            last = DateEdit(subject.last, clock=self.context.today)
            first.setAccessibleName(self.tr("From"))
            last.setAccessibleName(self.tr("To"))
            self.span = (first, last)
            place.addWidget(Text(self.tr("From – to; empty: the whole time"), "label"))
            place.addLayout(columns(first, last))
            for editor in self.span:
                editor.value_changed.connect(self._on_period)
        else:
            return
        place.addSpacing(8)

    def _on_period(self) -> None:
        """Read the content for other days; what was typed stays."""
        if self.month_choice is not None:
            first, last = month_of(self.month_choice.month())
            subject = replace(self.order.subject, first=first, last=last)
        else:
            assert self.span is not None
            begin, end = (editor.value() for editor in self.span)
            if begin is not None and end is not None and end < begin:
                self._say(self.tr("The last day is before the first."), "")
                return
            subject = replace(self.order.subject, first=begin, last=end)
        self.order = replace(self.order, subject=subject)
        self._known = paper_content(self.order.code, subject)
        for asked in asked_values(self.order.code, self._known):
            editor = self.editors.get(asked.name)
            if editor is not None and self._typed(editor) == self._offered[asked.name]:
                self._offer(editor, asked)
        self._follow()

    def _offer(self, editor: QWidget, asked: AskedValue) -> None:
        """Show what the file knows, which nobody typed over."""
        assert isinstance(editor, CheckBox | TextArea | DateEdit | LineEdit)
        editor.blockSignals(True)
        if isinstance(editor, DateEdit):
            editor.set_value(day_from_words(asked.value))
        else:
            editor.set_value(bool(asked.value) if isinstance(editor, CheckBox) else asked.value)
        editor.blockSignals(False)
        self._offered[asked.name] = self._typed(editor)

    def _editor(self, asked: AskedValue) -> QWidget:
        editor: CheckBox | TextArea | DateEdit | LineEdit
        if asked.kind == YES:
            editor = CheckBox(_sentence(asked.label), checked=bool(asked.value))
        elif asked.kind == TEXT:
            editor = TextArea(asked.value, lines=4)
        elif asked.kind == DAY:
            editor = DateEdit(day_from_words(asked.value), clock=self.context.today)
        else:
            editor = LineEdit(asked.value)
        editor.setAccessibleName(_sentence(asked.label))
        editor.value_changed.connect(self._follow)
        return editor

    def _typed(self, editor: QWidget) -> str:
        if isinstance(editor, CheckBox):
            return _YES if editor.value() else ""
        if isinstance(editor, DateEdit):
            return long_day(editor.value())
        assert isinstance(editor, TextArea | LineEdit)
        return str(editor.value())

    def _follow(self) -> None:
        """Draw the page anew and say which number it gets."""
        self.message.hide()
        day = self.day_edit.value()
        number = ""
        if self.kind.is_kept and day is not None:
            number = next_paper_number(self.order.code, day)[0]
            words = self.tr("It gets the number {number} and stays in the register.")
            self.number_label.setText(words.format(number=number))
        self.number_label.setVisible(bool(number))
        corrected = self.order.corrects
        make = partial(
            preview_paper,
            self.order.code,
            self.content(),
            on=day,
            number=number,
            corrects=f"{corrected.title} nr {corrected.number}" if corrected else "",
            texts=self._texts,
            heading=self._heading,
            is_sample=self._is_sample,
        )
        self.preview.show_made(make)

    def _say(self, text: str, second: str) -> None:
        self.message.set_text(text, second, "red")
        self.message.show()


def paper_of(row: IssuedRow) -> Paper:
    """An issued document for the print dialog, byte for byte. Raises DamagedDocumentError."""
    person = row.participant_id
    subject = ("participant", person) if person is not None else ("paper", row.id)
    pdf = reprint(row.id).pdf
    return Paper(row.title, pdf, row.kind, row.number, copies=1, subject=subject)


def subject_of(scope: Scope, record_id: int | None) -> tuple[str, int]:
    """Whom the history names for a paper of this scope."""
    kind = SUBJECT_KINDS.get(scope)
    return (kind, record_id) if kind is not None and record_id is not None else FILE


def _sentence(label: str) -> str:
    return label[:1].upper() + label[1:]
