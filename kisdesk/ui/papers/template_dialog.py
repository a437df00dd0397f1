"""The office's own texts of the papers, with the page beside them."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from kisdesk.domain.contracts import check_pattern
from kisdesk.errors import UserError
from kisdesk.services.papers.content import paper_heading
from kisdesk.services.papers.numbers import number_pattern, save_number_pattern
from kisdesk.services.papers.registry import PAPERS, paper
from kisdesk.services.papers.templates import (
    TemplateText,
    check_template,
    placeholders_for,
    preview_template,
    save_template,
    template_texts,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.printing.preview_panel import PreviewPanel
from kisdesk.ui.problem_texts import describe_problem
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.flow import FlowLayout
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.question import Verb, ask
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.text_area import TextArea

_WIDTH, _HEIGHT = 1120, 780
_LEAST_PAGES, _AROUND_PAGES = 200, 166
_SIDE = 412
_EDITOR = 150
_EXCERPT = 44


class TemplateDialog(BaseDialog):
    """All texts of all papers; what is typed is on the page at once, in the file with *Save*."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, width=_WIDTH)
        self.setWindowTitle(self.tr("Texts of papers"))
        self.set_title(
            self.tr("Texts of papers"),
            self.tr("What was issued stays as it is; new papers say what stands here."),
        )
        self.context = context
        self._drafts: dict[tuple[str, str], str] = {}
        self._patterns: dict[str, str] = {}
        self._texts: dict[str, TemplateText] = {}
        self._heading = paper_heading()
        self.preview = PreviewPanel(self.tr("The page with invented people"))
        self.preview.setMinimumSize(
            360, max(_LEAST_PAGES, self.sizeHint().height() - _AROUND_PAGES)
        )
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.paper_choice = ChoiceBox([(p.code, p.name) for p in PAPERS], allow_empty=False)
        self.paper_choice.setAccessibleName(self.tr("Paper"))
        self.text_choice = ChoiceBox(allow_empty=False)
        self.text_choice.setAccessibleName(self.tr("Text on the paper"))
        self.editor = TextArea(lines=5)
        self.editor.setFixedHeight(_EDITOR)
        self.editor.setAccessibleName(self.tr("Words of the text"))
        self.problem_label = Text("", "secondary", tone="red", wrap=True)
        self.state_label = Text("", "hint", wrap=True)
        self.restore_button = Button(self.tr("Back to the shipped text"), "link", "rotate-ccw")
        self.pattern_label = Text(self.tr("Numbers of this paper"), "label")
        self.pattern_edit = LineEdit(max_length=60)
        self.pattern_edit.setAccessibleName(self.tr("Numbers of this paper"))
        self.message = Strip("", "", "red", stacked=True)
        self.message.hide()
        self.placeholders: list[Button] = []
        self._flow_place = QWidget()
        self._flow_place.setProperty("ground", "surface")
        self._flow = FlowLayout(self._flow_place, gap=4)
        self.close_button = self.add_button(Button(self.tr("Close")))
        self.save_button = self.add_button(Button(self.tr("Save"), "primary"))
        self._lay_out()
        self._connect()
        self._show_paper()
        self.editor.setFocus()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry()
        return QSize(min(_WIDTH, room.width() - 16), min(_HEIGHT, room.height() - 48))

    @property
    def code(self) -> str:
        """The paper that is shown."""
        return str(self.paper_choice.value())

    @property
    def block_id(self) -> str:
        """The text that is shown."""
        return str(self.text_choice.value() or "")

    def insert(self, name: str) -> None:
        """Put a placeholder where the caret stands."""
        self.editor.insertPlainText("{" + name + "}")
        self.editor.setFocus()

    def restore(self) -> None:
        """Show the shipped text again; it stands in the file once it is saved."""
        shown = self._texts.get(self.block_id)
        if shown is not None:
            self.editor.set_value(shown.shipped)
            self.editor.setFocus()

    def save(self) -> bool:
        """Save every changed text; one with a mistake is shown instead, and nothing is saved."""
        for code, block_id in self._drafts:
            if check_template(code, self._drafts[code, block_id]):
                self.paper_choice.set_value(code)
                self._show_paper()
                self.text_choice.set_value(block_id)
                self._show_text()
                self.editor.setFocus()
                return False
        for code, pattern in self._patterns.items():
            if problems := [p for p in check_pattern(pattern) if not p.is_warning]:
                self.paper_choice.set_value(code)
                self._show_paper()
                self.pattern_edit.setFocus()
                self._say(describe_problem(problems[0]))
                return False
        try:
            for code, pattern in self._patterns.items():
                save_number_pattern(code, pattern)
            for (code, block_id), text in self._drafts.items():
                save_template(code, block_id, text)
        except UserError as error:
            self._say(describe(error).what, describe(error).next_step)
            return False
        self._drafts.clear()
        self._patterns.clear()
        return True

    def accept(self) -> None:
        """Save and close."""
        if self.save():
            self.preview.stop()
            super().accept()

    def reject(self) -> None:
        """Close; with changes ask first."""
        if not self._drafts and not self._patterns:
            self.preview.stop()
            super().reject()
            return
        ask(
            self,
            self.tr("There are unsaved changes"),
            self.tr("What you typed here is not in the file yet."),
            [
                Verb("back", self.tr("Go back")),
                Verb("discard", self.tr("Discard changes"), "danger"),
                Verb("save", self.tr("Save"), "primary"),
            ],
            self._on_answered,
        )

    def _on_answered(self, answer: str) -> None:
        if answer == "save":
            self.accept()
        elif answer == "discard":
            self._drafts.clear()
            self._patterns.clear()
            self.reject()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "surface")
        rows(
            Text(self.tr("Paper"), "label"), self.paper_choice, 4,
            Text(self.tr("Text on the paper"), "label"), self.text_choice, 4,
            self.editor, self.problem_label, self.message,
            columns(self.restore_button, None), self.state_label, 4,
            Text(self.tr("A click puts it into the text"), "label"), self._flow_place, 4,
            self.pattern_label, self.pattern_edit, None,
            gap=4, margins=(0, 0, 12, 0), parent=inner,
        )  # fmt: skip
        side = QScrollArea()
        side.setWidget(inner)
        side.setWidgetResizable(True)
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setFixedWidth(_SIDE)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.body.addLayout(columns((self.preview, 1), side, gap=24), 1)

    def _connect(self) -> None:
        self.paper_choice.value_changed.connect(self._show_paper)
        self.text_choice.value_changed.connect(self._show_text)
        self.editor.value_changed.connect(self._on_typed)
        self.pattern_edit.value_changed.connect(self._on_pattern)
        self.restore_button.clicked.connect(self.restore)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)

    def _show_paper(self) -> None:
        kind = paper(self.code)
        for widget in (self.pattern_label, self.pattern_edit):
            widget.setVisible(kind.is_kept)
        pattern = self._patterns.get(self.code, number_pattern(self.code))
        self.pattern_edit.blockSignals(True)
        self.pattern_edit.set_value(pattern)
        self.pattern_edit.blockSignals(False)
        self._texts = {text.block_id: text for text in template_texts(self.code)}
        self.text_choice.set_choices(
            [(text.block_id, _excerpt(text.shipped)) for text in self._texts.values()]
        )
        self.text_choice.setCurrentIndex(0)
        for button in self.placeholders:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.placeholders = []
        for name, label in placeholders_for(self.code):
            button = Button(label, "chip")
            button.setToolTip("{" + name + "}")
            button.clicked.connect(partial(self.insert, name))
            self._flow.addWidget(button)
            self.placeholders.append(button)
        self._show_text()

    def _show_text(self) -> None:
        shown = self._texts.get(self.block_id)
        self.editor.setEnabled(shown is not None)
        if shown is None:
            self.editor.set_value("")
        else:
            text = self._drafts.get((self.code, shown.block_id), shown.text)
            self.editor.blockSignals(True)
            self.editor.set_value(text)
            self.editor.blockSignals(False)
        self._follow()

    def _on_typed(self) -> None:
        shown = self._texts.get(self.block_id)
        if shown is None:
            return
        key, text = (self.code, shown.block_id), self.editor.value()
        if text == shown.text:
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = text
        self._follow()

    def _on_pattern(self) -> None:
        """Keep what was typed for the numbers; a mistake is told when it is saved."""
        pattern = str(self.pattern_edit.value()).strip()
        if pattern == number_pattern(self.code):
            self._patterns.pop(self.code, None)
        else:
            self._patterns[self.code] = pattern
        self.message.hide()
        self._follow()

    def _say(self, text: str, second: str = "") -> None:
        self.message.set_text(text, second, "red")
        self.message.show()

    def _follow(self) -> None:
        """Say what is wrong, whose text this is, and draw the page anew."""
        shown = self._texts.get(self.block_id)
        problems = check_template(self.code, self.editor.value()) if shown else []
        self.problem_label.setText(describe_problem(problems[0]) if problems else "")
        self.problem_label.setVisible(bool(problems))
        is_own = shown is not None and self.editor.value() != shown.shipped.rstrip()
        self.restore_button.setEnabled(is_own)
        self.state_label.setText(self._whose(shown, is_own=is_own))
        self.save_button.setEnabled(bool(self._drafts or self._patterns))
        now = {name: text.text for name, text in self._texts.items()}
        drafts = {block: text for (code, block), text in self._drafts.items() if code == self.code}
        self.preview.mark(self.block_id)
        self.preview.show_made(
            partial(
                preview_template,
                self.code,
                {**now, **drafts},
                self._heading,
                self.context.today(),
            )
        )

    def _whose(self, shown: TemplateText | None, *, is_own: bool) -> str:
        if shown is None:
            return self.tr("This paper has no text that could be changed.")
        if not is_own:
            return self.tr("The text that came with the program.")
        if shown.is_own and shown.worker_name and (self.code, shown.block_id) not in self._drafts:
            return self.tr("Your own text, changed by {name}.").format(name=shown.worker_name)
        return self.tr("Your own text.")


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else f"{line[: _EXCERPT - 1].rstrip()}…"
