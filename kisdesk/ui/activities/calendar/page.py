"""The frame of week, month and list: where one is, how one gets on, what is doubtful."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.rights import Right
from kisdesk.services.weekly_plan import PAPER_KIND, weekly_plan_pdf
from kisdesk.ui.activities.calendar.actions import MeetingActions
from kisdesk.ui.activities.calendar.place import CalendarPlace
from kisdesk.ui.activities.words import category_short
from kisdesk.ui.context import UiContext
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.role_words import need
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.date_edit import CalendarPopup
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.paint import draw_round, draw_text, text_width
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.strip import Strip

_UNDO = "undo"
_MOST_SENTENCES = 3
_DEFAULT_HOURS = (9 * 60, 10 * 60)
_LEGEND_FROM = 1200


class CalendarPage(Tab):
    """A child says its title (``title``), how far a step goes (``step``) and reads (``refresh``).

    What it shows goes into ``content``.
    """

    def __init__(self, context: UiContext, place: CalendarPlace) -> None:
        super().__init__(context)
        self.place = place
        self.meeting_actions = MeetingActions(context, place, self)
        self._slot = DialogSlot(self)
        self._popup: CalendarPopup | None = None
        self._read_day: date | None = None
        self.title_label = Text("", "title20")
        self.previous_button = IconButton("chevron-left", self.tr("Back"), shortcut_hint="PgUp")
        self.today_button = Button(self.tr("Today"))
        self.today_button.setToolTip(self.tr("Today (Ctrl+T)"))
        self.next_button = IconButton("chevron-right", self.tr("On"), shortcut_hint="PgDn")
        self.go_button = IconButton(
            "calendar-days", self.tr("Go to a date"), shortcut_hint="Ctrl+F"
        )
        self.legend = Legend()
        self.legend.hide()  # until there is room for it
        self.print_button = Button(self.tr("Print the plan…"), icon="printer")
        self.new_button = Button(self.tr("New meeting…"), "primary", "plus")
        need(self.new_button, Right.CHANGE)
        self.notice = Strip("", "", "amber", stacked=True, closable=True)
        self.notice.hide()
        self.bar = Panel("surface", "b")
        self.bar_places = columns(
            self.previous_button, self.today_button, self.next_button, self.go_button, 10,
            self.title_label, None, self.legend, 8, self.print_button, self.new_button,
            gap=6, margins=(24, 7, 24, 8), parent=self.bar,
        )  # fmt: skip
        self._notice_place = QWidget()
        rows(self.notice, margins=(24, 8, 24, 8), parent=self._notice_place)
        self._notice_place.hide()
        self.content = QVBoxLayout()
        self.content.setSpacing(0)
        ground = Panel("surface")
        rows(self.bar, self._notice_place, parent=ground).addLayout(self.content, 1)
        rows(ground, parent=self)
        self._connect()

    def title(self) -> str:
        """Which days are shown."""
        raise NotImplementedError

    def step(self, steps: int) -> None:
        """Go on or back by what the page shows at once."""
        raise NotImplementedError

    def selected_day(self) -> date:
        """The day on which a new meeting is offered."""
        return self.place.day

    def start_new(self) -> None:
        self.meeting_actions.add(self.selected_day(), *_DEFAULT_HOURS)

    def focus_search(self) -> None:
        self._popup = CalendarPopup(self, self.context.today())
        self._popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._popup.picked.connect(self._on_picked)
        self._popup.show_below(self.go_button, self.place.day)

    def print_current(self) -> None:
        pdf = weekly_plan_pdf(self.place.monday, today=self.context.today())
        paper = Paper(self.tr("Print the weekly plan"), pdf, PAPER_KIND, copies=1)
        self._slot.show(PrintDialog(self.context, paper, self))

    def undo(self) -> None:
        self.meeting_actions.undo()

    def set_narrow(self, narrow: bool) -> None:
        self.print_button.setText("" if narrow else self.tr("Print the plan…"))
        self.print_button.setAccessibleName(self.tr("Print the plan…"))
        self.print_button.setToolTip(self.tr("Print the plan…") if narrow else "")

    def help_topic(self) -> str:
        return "activities"

    def show_place(self) -> None:
        """Say anew which days are shown."""
        self._read_day = self.place.day
        self.title_label.setText(self.title())

    def say(self, sentences: list[str], tone: str) -> None:
        """Put sentences above the days until they are closed or something else happens."""
        more = len(sentences) - _MOST_SENTENCES
        shown = sentences[:_MOST_SENTENCES]
        if more > 0:
            shown.append(QCoreApplication.translate("CalendarPage", "and %n more", "", more))
        self.notice.clear_actions()
        if tone == "amber":
            self.notice.add_action(_UNDO, self.tr("Take it back"))
        self.notice.set_text("\n".join(shown), "", tone)  # type: ignore[arg-type]
        self.notice.show()
        self._notice_place.show()

    def say_nothing(self) -> None:
        """Take the sentences away."""
        self._notice_place.hide()
        self.notice.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Another view may have gone elsewhere meanwhile."""
        super().showEvent(event)
        if self._read_day not in {None, self.place.day}:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.setVisible(self.width() >= _LEGEND_FROM)

    def _connect(self) -> None:
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.today_button.clicked.connect(self._on_today)
        self.go_button.clicked.connect(self.focus_search)
        self.print_button.clicked.connect(self.print_current)
        self.new_button.clicked.connect(self.start_new)
        self.notice.action_triggered.connect(self.undo)
        self.notice.closed.connect(self._notice_place.hide)
        self.place.moved.connect(self._on_moved)
        self.meeting_actions.changed.connect(self._on_changed)
        self.meeting_actions.warned.connect(self._on_warned)
        self.meeting_actions.refused.connect(self._on_refused)
        self.meeting_actions.activity_requested.connect(self.activity_requested)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("PgUp", self._on_previous),
            ("PgDown", self._on_next),
            ("Ctrl+T", self._on_today),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(act)

    def _on_previous(self) -> None:
        self.step(-1)

    def _on_next(self) -> None:
        self.step(1)

    def _on_today(self) -> None:
        self.place.go(self.context.today())

    def _on_picked(self, day: date) -> None:
        self.place.go(day)

    def _on_moved(self) -> None:
        self.say_nothing()
        if self.isVisible():
            self.refresh()

    def _on_changed(self, sentence: str) -> None:
        self.say_nothing()
        self.refresh()
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_warned(self, sentences: list[str]) -> None:
        self.say(sentences, "amber")

    def _on_refused(self, sentence: str) -> None:
        self.say([sentence], "red")


class Legend(QWidget):
    """Which colour means which category."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = [(str(c), category_short(c)) for c in ActivityCategory]
        self.setAccessibleName(", ".join(text for _, text in self._words))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """None, so that it keeps no window from becoming narrow."""
        return QSize(0, 24)

    def sizeHint(self) -> QSize:
        width = sum(text_width(text, 12) + 28 for _, text in self._words)
        return QSize(round(width), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        x = 0.0
        for tone, text in self._words:
            draw_round(painter, QRectF(x, 6, 10, 12), f"{tone}_tint", 2)
            draw_round(painter, QRectF(x, 6, 3, 12), tone, 1)
            width = text_width(text, 12)
            draw_text(painter, QRectF(x + 15, 0, width + 1, 24), text, 12, 400, "text2")
            x += width + 28
