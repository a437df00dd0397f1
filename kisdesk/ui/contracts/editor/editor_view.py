"""The guided writing of one contract: steps, one question, the printed page beside it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from kisdesk.domain.contract_content import TEXT_FIELDS, ContractContent
from kisdesk.domain.contract_rules import (
    STEPS,
    ContractStep,
    missing_for_print,
)
from kisdesk.domain.rows import ContractCard
from kisdesk.errors import Problem, UserError
from kisdesk.services.contracts import check_contract, get_contract
from kisdesk.services.printing import paper_choices, preview_contract
from kisdesk.services.session import is_open
from kisdesk.services.settings import get_office_settings
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.editor.draft_keeper import DraftKeeper
from kisdesk.ui.contracts.editor.editor_head import EditorHead
from kisdesk.ui.contracts.editor.gap_list import GapList
from kisdesk.ui.contracts.editor.questions import next_text
from kisdesk.ui.contracts.editor.step_factory import make_page
from kisdesk.ui.contracts.editor.step_page import StepPage
from kisdesk.ui.contracts.editor.step_states import step_state
from kisdesk.ui.contracts.editor.steps_bar import StepsBar
from kisdesk.ui.error_texts import describe
from kisdesk.ui.printing.preview_panel import PreviewPanel
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.narrow import SidePanel
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows
from kisdesk.ui.widgets.question import Verb, ask

FIELDS_WIDTH = 520
PREVIEW_AFTER_MS = 15
GAPS_AFTER_MS = 120
CHECK_AFTER_MS = 700
_LOW = 470
_NARROW = 1024
_FREE_WIDTH = 16_777_215


class Mode(Enum):
    """What is written: a draft that saves itself, or a change of a signed contract."""

    DRAFT = "draft"
    AMENDMENT = "amendment"


class EditorView(QWidget):
    """Holds the content as typed; services and page see it whole, never half."""

    left = Signal()
    """Nothing unsaved is left; the list may come back."""
    participant_requested = Signal(int)
    print_wanted = Signal()
    sign_wanted = Signal()
    finish_wanted = Signal()
    saved = Signal()

    def __init__(self, context: UiContext, card: ContractCard, mode: Mode = Mode.DRAFT) -> None:
        super().__init__()
        self.context = context
        self.contract_id = card.id
        self.participant_id = card.participant_id
        self.mode = mode
        self.content: ContractContent = card.content
        self._clean = card.content
        self._form_code = card.form_code
        self._choices = paper_choices()
        self._problems: list[Problem] = []
        self.gaps: list[Problem] = []
        self.steps: Sequence[ContractStep] = STEPS[card.content.variant]
        self.step = self.steps[0]
        self.pages: dict[ContractStep, StepPage] = {}
        self.keeper = DraftKeeper(card.id, lambda: self.content, self)
        copies = get_office_settings().copies
        self.head = EditorHead(is_amending=mode is Mode.AMENDMENT, copies=copies)
        self.steps_bar = StepsBar(*self._variant_words(), self.steps)
        self.stack = QStackedWidget()
        self.gap_list = GapList(self.steps)
        self.back_button = Button(self.tr("Back"))
        self.next_button = Button("", "primary")
        self.preview = PreviewPanel(self.tr("This is how the print will look"))
        self._last_text = self.head.print_button.text()
        self._center = self._build_center()
        body = columns(self.steps_bar, self._center, (self.preview, 1), gap=0)
        rows(self.head, (self._wrapped(body), 1), parent=self)
        self.side = SidePanel(self, self.preview, instead_of=self._center)
        self._preview_timer = self._timer(PREVIEW_AFTER_MS, self._make_preview)
        self._gaps_timer = self._timer(GAPS_AFTER_MS, self.show_gaps)
        self._check_timer = self._timer(CHECK_AFTER_MS, self.check)
        self._connect()
        self._on_side(not self.side.is_toggle)
        self.head.show_content(self.content)
        if mode is Mode.DRAFT:
            self.head.show_saved(card.saved_at, context.today())
        self.show_gaps()
        self.open_step(self._first_open_step())
        self.check()
        self._make_preview()

    @property
    def is_dirty(self) -> bool:
        """Whether leaving now would lose something (a draft saves itself on leaving)."""
        if self.mode is Mode.DRAFT:
            return self.keeper.is_dirty
        return self.content != self._clean

    def page(self, step: ContractStep) -> StepPage:
        """The page of a step, made when it is first needed."""
        if step not in self.pages:
            page = make_page(
                step, self.content, self.contract_id, self._form_code, self.context.today,
                is_amending=self.mode is Mode.AMENDMENT,
            )  # fmt: skip
            page.show_content(self.content)
            page.show_problems(self._problems)
            page.edited.connect(self._on_edited)
            page.wanted.connect(self._on_wanted)
            self.pages[step] = page
            self.stack.addWidget(page)
        return self.pages[step]

    def open_step(self, step: ContractStep, *, focus: bool = True) -> None:
        """Show a step and put the caret into its first field."""
        self.step = step
        page = self.page(step)
        page.opened(self.content)
        self.stack.setCurrentWidget(page)
        self.steps_bar.set_current(step)
        place = self.steps.index(step)
        self.back_button.setEnabled(place > 0)
        self.back_button.setVisible(place > 0)
        if place + 1 < len(self.steps):
            self.next_button.setText(next_text(self.steps[place + 1]))
        else:
            self.next_button.setText(self._last_text)
        page.verticalScrollBar().setValue(0)
        editor = page.first_editor()
        if focus and editor is not None:
            editor.setFocus()
            self._mark_block_of(editor)
            if page.opening_block:
                self.preview.mark(page.opening_block)
        if self.mode is Mode.DRAFT:
            self.keeper.save()
        self.show_gaps()

    def next_step(self) -> None:
        """Dalej: the step after this one; after the last, print (or save the change)."""
        place = self.steps.index(self.step) + 1
        if place < len(self.steps):
            self.open_step(self.steps[place])
        elif self.mode is Mode.DRAFT:
            self.print_out()
        else:
            self.finish_wanted.emit()

    def previous_step(self) -> None:
        """Wstecz."""
        place = self.steps.index(self.step) - 1
        if place >= 0:
            self.open_step(self.steps[place])

    def print_out(self) -> None:
        """Save, then ask for the print."""
        if self.mode is Mode.DRAFT and self.keeper.leave():
            self.print_wanted.emit()

    def save(self) -> None:
        """Save the draft now (Ctrl+S)."""
        if self.mode is Mode.DRAFT:
            self.keeper.leave()
        else:
            self.finish_wanted.emit()

    def refresh(self) -> None:
        """The person's card may have changed elsewhere; what is typed here stays."""
        if self.mode is Mode.DRAFT:
            person = get_contract(self.contract_id).content.person
            self.content = replace(self.content, person=person)
            self.head.show_content(self.content)
            self.page(self.step).opened(self.content)
            self.show_gaps()
            self._make_preview()

    def show_gaps(self) -> None:
        """Count anew what is missing."""
        self.gaps = missing_for_print(self.content)
        self.gap_list.set_gaps(self.gaps)
        self.steps_bar.set_states(
            {step: step_state(step, self.content, self.gaps) for step in self.steps}
        )

    def check(self) -> None:
        """Ask the rules, and the file, what is doubtful; shown beside the fields."""
        if not is_open():  # a pause in typing ended after the file was closed
            return
        today = self.context.today()
        self._problems = check_contract(self.content, self.contract_id, today)
        for page in self.pages.values():
            page.show_problems(self._problems)

    def try_leave(self, then: Callable[[], None]) -> None:
        """Save the draft and go; ask where that is not possible or would lose a change."""
        if self.mode is Mode.DRAFT:
            if self.keeper.leave():
                then()
                return
            verbs = [
                Verb("stay", self.tr("Stay here")),
                Verb("leave", self.tr("Leave without saving"), "danger"),
            ]
            what = self.tr("The last words typed are not in the file.")
            title = self.tr("The draft could not be saved")
        elif self.is_dirty:
            verbs = [
                Verb("stay", self.tr("Go on writing")),
                Verb("leave", self.tr("Discard the change"), "danger"),
            ]
            title = self.tr("The change is not saved yet")
            what = self.tr("The signed contract stays as it is.")
        else:
            then()
            return
        self._then = then
        self.leave_question = ask(self, title, what, verbs, self._on_leave_answered)

    def stop(self) -> None:
        """The editor goes away: nothing is made or saved any more."""
        self.preview.stop()
        self.keeper.stop()
        for timer in (self._preview_timer, self._gaps_timer, self._check_timer):
            timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.gap_list.set_compact(event.size().height() < _LOW)
        self.head.set_narrow(event.size().width() < _NARROW)

    def _variant_words(self) -> tuple[str, str]:
        letter = self.content.variant.value
        whom = {"A": self.tr("person or family"), "B": self.tr("one person, sent by PUP")}
        return self.tr("Form {letter}").format(letter=letter), whom[letter]

    def _build_center(self) -> QWidget:
        center = Panel("surface")
        foot = QWidget()
        hint = Text("Ctrl+Enter", "hint")
        buttons = columns(self.back_button, None, hint, 4, self.next_button)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(28, 10, 28, 16)
        layout.setSpacing(12)
        layout.addWidget(self.gap_list)
        layout.addLayout(buttons)
        rows((self.stack, 1), Rule(), foot, parent=center)
        return center

    def _wrapped(self, layout: object) -> QWidget:
        widget = QWidget()
        widget.setLayout(layout)  # type: ignore[arg-type]
        return widget

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        self.steps_bar.chosen.connect(self.open_step)
        self.gap_list.gap_chosen.connect(self._on_gap)
        self.back_button.clicked.connect(self.previous_step)
        self.next_button.clicked.connect(self.next_step)
        self.head.back_wanted.connect(self.leave)
        self.head.person_wanted.connect(self._on_person)
        self.head.preview_toggled.connect(self.side.toggle)
        self.head.sign_wanted.connect(self._on_sign)
        self.head.print_wanted.connect(self.print_out)
        self.head.finish_wanted.connect(self.finish_wanted)
        self.side.shown_changed.connect(self._on_side)
        self.side.mode.changed.connect(self._on_side)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.failed.connect(self._on_failed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+Return", self.next_step),
            ("Ctrl+Enter", self.next_step),
            ("Ctrl+Shift+Return", self.previous_step),
            ("Escape", self.leave),
        ):
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(act)

    def leave(self) -> None:
        """Back to the list, once nothing would be lost."""
        self.try_leave(self.left.emit)

    def _first_open_step(self) -> ContractStep:
        """Where writing goes on: the first step with a gap, the first of all for a new draft."""
        if not any(self.content.texts.get(c) for c in TEXT_FIELDS[self.content.variant][:2]):
            return self.steps[0]
        waiting = [ContractStep(str(gap.values["step"])) for gap in self.gaps]
        return waiting[0] if waiting else self.steps[0]

    def _make_preview(self) -> None:
        self.preview.show_made(
            partial(
                preview_contract,
                self.content,
                self._form_code,
                is_sample=self._choices.is_sample,
                is_draft=False,
                choices=self._choices,
            )
        )

    def _on_edited(self) -> None:
        self.content = self.page(self.step).apply(self.content)
        focus = self.focusWidget()
        if focus is not None:
            self._mark_block_of(focus)
        if self.mode is Mode.DRAFT:
            self.keeper.touch()
        for timer in (self._preview_timer, self._gaps_timer, self._check_timer):
            if not timer.isActive():
                timer.start()
        if self.step is ContractStep.PARTIES:
            self.head.show_content(self.content)

    def _on_gap(self, gap: Problem) -> None:
        self.open_step(ContractStep(str(gap.values["step"])), focus=False)
        self.page(self.step).go_to(gap.field)

    def _on_wanted(self, key: str) -> None:
        if key == "person":
            self._on_person()

    def _on_person(self) -> None:
        self.try_leave(lambda: self.participant_requested.emit(self.participant_id))

    def _on_sign(self) -> None:
        if self.keeper.leave():
            self.sign_wanted.emit()

    def _on_saved(self, moment: object) -> None:
        self.head.show_saved(moment, self.context.today())  # type: ignore[arg-type]
        self.saved.emit()

    def _on_failed(self, error: UserError) -> None:
        words = self.tr("Not saved: {reason}").format(reason=str(describe(error)))
        self.head.show_failed(words)

    def _on_side(self, shown: object) -> None:
        beside = not self.side.is_toggle
        self._center.setMaximumWidth(FIELDS_WIDTH if beside else _FREE_WIDTH)
        self._center.setMinimumWidth(FIELDS_WIDTH if beside else 0)
        self.head.preview_button.setVisible(not beside)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            if old is not None and self.isAncestorOf(old) and self.mode is Mode.DRAFT:
                self.keeper.save()
            return
        self._mark_block_of(new)

    def _mark_block_of(self, editor: QWidget) -> None:
        widget: QWidget | None = editor
        while widget is not None and widget is not self:
            block_id = widget.property("block_id")
            if block_id:
                self.preview.mark(str(block_id))
                return
            widget = widget.parentWidget()

    def _on_leave_answered(self, answer: str) -> None:
        if answer == "leave":
            self._then()
