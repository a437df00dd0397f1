"""What every step of the interview is made of: a question, the official caption, the fields."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.errors import Problem
from kisdesk.ui.contracts.editor.questions import text_example, text_name
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_page import keep_right_edge
from kisdesk.ui.widgets.text_area import TextArea

Captions = Mapping[str, str]
_MARGIN = 28
_ABOVE_TEXT = 128
_LEAST_TEXT = 96
_MOST_TEXT = 260


class StepPage(QScrollArea):
    """One step. A widget with the property ``block_id`` is what the printed page marks."""

    edited = Signal()
    wanted = Signal(str, object)
    opening_block = ""
    """The block the page shows when the step is opened, if not that of the first field."""

    def __init__(self, step: ContractStep, title: str, place: str) -> None:
        super().__init__()
        self.step = step
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("ground", "surface")
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(_MARGIN, 16, _MARGIN, 12)
        self.column.setSpacing(6)
        self.place_label = Text(place, "label")
        self.title_label = Text(title, "title20", wrap=True)
        self.column.addWidget(self.place_label)
        self.column.addWidget(self.title_label)
        self.setWidget(body)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def add(self, widget: QWidget, block_id: str = "", *, gap: int = 0, stretch: int = 0) -> None:
        """Put a widget below the others, as the block of the form it fills."""
        if gap:
            self.column.addSpacing(gap)
        if block_id:
            widget.setProperty("block_id", block_id)
        self.column.addWidget(widget, stretch)

    def add_caption(self, caption: str) -> None:
        """Say what the form calls the block."""
        if caption:
            self.column.addWidget(Text(_on_the_form(caption), "secondary", wrap=True))

    def close_body(self) -> None:
        """Nothing more comes below."""
        self.column.addStretch(1)

    def _on_range_changed(self) -> None:
        keep_right_edge(self, _MARGIN)

    def show_content(self, content: ContractContent) -> None:
        """Let the fields show the content; says nothing about it."""
        raise NotImplementedError

    def apply(self, content: ContractContent) -> ContractContent:
        """The content with what the fields of this step hold."""
        raise NotImplementedError

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is doubtful beside the fields of this step."""

    def opened(self, content: ContractContent) -> None:
        """The step comes into sight; other steps may have changed what it relies on."""

    def first_editor(self) -> QWidget | None:
        """Where the caret goes when the step is opened."""
        return None

    def go_to(self, field: str) -> None:
        """Put the caret where a gap is filled."""
        editor = self.first_editor()
        if editor is not None:
            editor.setFocus()


def _on_the_form(caption: str) -> str:
    words = QCoreApplication.translate("contracts", "On the form: “{caption}”")
    return words.format(caption=caption.rstrip(":"))


class TextBlock(QWidget):
    """One long text with its plain name and its official caption."""

    edited = Signal()

    def __init__(
        self, code: str, caption: str = "", *, lines: int = 5, alone: bool = False
    ) -> None:
        super().__init__()
        self.code = code
        self.setProperty("block_id", code)
        self.area = TextArea(lines=lines, example=text_example(code))
        self.area.setAccessibleName(text_name(code))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if not alone:
            layout.addWidget(Text(text_name(code), "heading"))
        if caption:
            layout.addWidget(Text(_on_the_form(caption), "secondary", wrap=True))
        if caption or not alone:
            layout.addSpacing(2)
        layout.addWidget(self.area, 1)
        self.area.value_changed.connect(self.edited)

    def show_text(self, texts: Mapping[str, str]) -> None:
        """Show this block's text without a word about it."""
        self.area.blockSignals(True)
        self.area.set_value(texts.get(self.code, ""))
        self.area.blockSignals(False)

    def apply(self, content: ContractContent) -> ContractContent:
        """The content with this text."""
        texts = {**content.texts, self.code: self.area.value()}
        if not texts[self.code]:
            del texts[self.code]
        return replace(content, texts=texts)


class TextStep(StepPage):
    """A step of one or two long texts."""

    def __init__(
        self,
        step: ContractStep,
        title: str,
        place: str,
        codes: Sequence[str],
        captions: Captions,
    ) -> None:
        super().__init__(step, title, place)
        alone = len(codes) == 1
        self.blocks = []
        for number, code in enumerate(codes):
            block = TextBlock(code, captions.get(code, ""), lines=9 if alone else 6, alone=alone)
            block.edited.connect(self.edited)
            self.add(block, gap=12 if number else 0)
            self.blocks.append(block)
        self.close_body()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = event.size().height()
        if len(self.blocks) == 1:
            room = height - _ABOVE_TEXT
            self.blocks[0].area.setFixedHeight(max(_LEAST_TEXT, min(_MOST_TEXT, room)))

    def show_content(self, content: ContractContent) -> None:
        for block in self.blocks:
            block.show_text(content.texts)

    def apply(self, content: ContractContent) -> ContractContent:
        for block in self.blocks:
            content = block.apply(content)
        return content

    def first_editor(self) -> QWidget | None:
        return self.blocks[0].area

    def go_to(self, field: str) -> None:
        code = field.rpartition(".")[2]
        found = next((block for block in self.blocks if block.code == code), self.blocks[0])
        found.area.setFocus()
