"""Choosing a password: typed twice, judged in a sentence while one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kisdesk.errors import Problem
from kisdesk.progress import Progress
from kisdesk.services.passwords import SHORTEST, PasswordStrength, password_strength
from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.form_body import FormBody
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import PasswordEdit
from kisdesk.ui.widgets.paint import draw_round
from kisdesk.ui.widgets.panel import columns, rows

_PAUSE_MS = 150
_BARS = 4
_TONES = ("red", "red", "amber", "green", "green")


class StrengthBar(QWidget):
    """Four strokes, the more the better. The sentence below says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._score: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_score(self, score: int | None) -> None:
        """0 to 4, or None while nothing is known."""
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        gap = 4
        width = (self.width() - gap * (_BARS - 1)) / _BARS
        filled = 0 if self._score is None else max(1, self._score)
        for place in range(_BARS):
            tone = _TONES[self._score or 0] if place < filled else "line"
            draw_round(painter, QRectF(place * (width + gap), 0, width, 5), tone, 2.5)


class NewPassword(QObject):
    """Adds two password fields and the judgement to a form.

    ``own_words`` gives what a stranger would try first: names of the person and the club. The
    judgement takes a moment and is made in a job, so that typing never stutters.
    """

    judged = Signal()

    def __init__(
        self,
        form: FormBody,
        context: UiContext,
        own_words: Callable[[], Sequence[str]],
        *,
        label_width: int,
        editor_width: int,
    ) -> None:
        super().__init__(form)
        self._context, self._own_words = context, own_words
        self._judged: tuple[str, PasswordStrength] | None = None
        self._asked = ""
        self.first = PasswordEdit()
        self.again = PasswordEdit()
        self._first_field = form.add_field("password", self.tr("New password"), self.first)
        self.bar = StrengthBar()
        self.sentence = Text("", "secondary", wrap=True)
        self.sentence.setMinimumHeight(34)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentence.setAccessibleName(self.tr("How good the password is"))
        box = QWidget()
        box.setFixedWidth(editor_width)
        rows(self.bar, 4, self.sentence, parent=box)
        line = QWidget()
        columns(label_width, box, None, gap=0, parent=line)
        form.add_widget(line)
        self._rows: tuple[QWidget, ...] = (self._first_field, line)
        again = form.add_field("again", self.tr("The same again"), self.again)
        self._rows += (again,)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        self.first.textChanged.connect(self._on_typed)
        self._say()

    def text(self) -> str:
        """The password as typed."""
        return self.first.text()

    def set_shown(self, *, shown: bool) -> None:
        """Show the fields or put them away; away they are empty."""
        for row in self._rows:
            row.setVisible(shown)
        if not shown:
            self.first.clear()
            self.again.clear()

    def check(self) -> list[Problem]:
        """What is wrong with the two fields; a password not judged yet is left to the service."""
        problems = []
        text = self.first.text()
        if not text:
            problems.append(Problem("password", "required"))
        elif len(text) < SHORTEST:
            problems.append(Problem("password", "password_too_short", {"least": SHORTEST}))
        elif self._judged is not None and self._judged[0] == text and self._judged[1].problem:
            problems.append(Problem("password", "password_too_common"))
        if text and self.again.text() != text:
            code = "passwords_differ" if self.again.text() else "required"
            problems.append(Problem("again", code))
        return problems

    def _on_typed(self) -> None:
        self._say()
        self._pause.start()

    def _judge(self) -> None:
        text = self.first.text()
        if len(text) < SHORTEST or text == self._asked:
            return
        self._asked = text
        words = tuple(self._own_words())

        def work(_: Progress) -> object:
            return text, password_strength(text, words)

        self._context.jobs.start(work).succeeded.connect(self._on_judged)

    def _on_judged(self, judged: object) -> None:
        assert isinstance(judged, tuple)
        self._judged = judged
        self._say()
        self.judged.emit()

    def _say(self) -> None:
        text = self.first.text()
        left = SHORTEST - len(text)
        if not text:
            self._show(None, self.tr("Four or five plain words are better than a hard short one."))
        elif left > 0:
            sentence = QCoreApplication.translate(
                "NewPassword", "%n more character(s) needed.", "", left
            )
            self._show(0, sentence)
        elif self._judged is None or self._judged[0] != text:
            self._show(None, self.tr("Judging…"))
        else:
            self._show(self._judged[1].score, self._verdict(self._judged[1]))

    def _verdict(self, strength: PasswordStrength) -> str:
        if strength.problem:
            return self.tr("Easily guessed: known words or a simple pattern. Add an unusual word.")
        if strength.score == 2:
            return self.tr("Good enough. One more word would make it strong.")
        if strength.score == 3:
            return self.tr("Strong.")
        return self.tr("Very strong.")

    def _show(self, score: int | None, sentence: str) -> None:
        self.bar.set_score(score)
        self.sentence.setText(sentence)
