"""The page about copies: how the office wants them, where they go, which were made and tried."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.errors import UserError
from kisdesk.services.backup_places import BackupPlace, forget_place, list_places
from kisdesk.services.backup_settings import BackupSettings, get_backup_settings
from kisdesk.services.backups import BackupRow, list_backups
from kisdesk.services.copy_habits import StickWay, stick_way
from kisdesk.services.trial_restore import DrillResult, list_drills
from kisdesk.ui.backups.drill_words import failure_words
from kisdesk.ui.backups.records import RecordPrinting, print_record, record_row
from kisdesk.ui.backups.words import age_words, counts_words, size_words
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_moment
from kisdesk.ui.settings.backups_dialogs import BackupSettingsDialog, PlaceDialog
from kisdesk.ui.settings.page import SettingsPage
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.question import Question, Verb, ask
from kisdesk.ui.widgets.record_line import RecordLine

_FORGET = "forget"
_SHOWN = 12


def drill_words(months: int) -> str:
    """How often a copy is tried out."""
    tr = QCoreApplication.translate
    if not months:
        return tr("backups", "nobody is reminded")
    return tr("backups", "every %n month(s)", "", months)


class BackupsPage(SettingsPage):
    """Days and habits, remembered places, the newest copies and trials."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Copies")
        self.place_lines: list[RecordLine] = []
        self.copy_lines: list[RecordLine] = []
        self.drill_lines: list[RecordLine] = []
        self.question: Question | None = None
        self.printing: RecordPrinting | None = None
        self._asked: BackupPlace | None = None
        self._group = QVBoxLayout()

    def fill(self) -> None:
        self._fill_settings(get_backup_settings())
        self._fill_places()
        self._fill_copies()
        self._fill_drills()

    def edit_settings(self) -> None:
        """Open the dialog of days and habits."""
        self.open_dialog(BackupSettingsDialog(self.context, self.window()))

    def _fill_settings(self, now: BackupSettings) -> None:
        tr = QCoreApplication.translate
        amber = tr("backups", "after %n working day(s) without a copy", "", now.amber_days)
        red = tr("backups", "after %n working day(s) without a copy", "", now.red_days)
        kept = tr("backups", "yes, %n copy(s) stay on this computer", "", now.closing_copies)
        closing = kept if now.closing_copy else tr("backups", "no")
        self.add_facts(
            self.tr("How often"),
            self.tr("Change…"),
            self.edit_settings,
            [
                (self.tr("Turns amber"), amber),
                (self.tr("Turns red"), red),
                (self.tr("Copy at closing"), closing),
                (self.tr("Test restore"), drill_words(now.drill_months)),
            ],
        )

    def _fill_places(self) -> None:
        self._begin_group(self.tr("Where copies go"))
        self.place_lines = [self._place_line(place) for place in list_places()]
        if not self.place_lines:
            self.add_remark(
                self.tr("No stick and no folder is remembered yet."),
                self.tr("Put a stick in: the program offers to make a copy and to remember it."),
                icon="usb",
            )

    def _place_line(self, place: BackupPlace) -> RecordLine:
        parts = [self.tr("stick") if place.is_stick else place.folder]
        if place.is_stick and stick_way(place.volume_id) is StickWay.BY_ITSELF:
            parts.append(self.tr("copies by itself when put in"))
        last = place.last_verified_at
        if last is not None:
            when = age_words(last, self.context.today())
            parts.append(self.tr("last copy {when}").format(when=when))
        links = [("change", self.tr("Change…")), ("forget", self.tr("Forget…"))]
        line = RecordLine(place.label, "  ·  ".join(parts), "", links, wrap=True)
        line.followed.connect(lambda key: self._on_place(key, place))
        self._group.addWidget(line)
        return line

    def _fill_copies(self) -> None:
        copies = list_backups()
        self._begin_group(self.tr("Copies made"), len(copies))
        self.copy_lines = [self._copy_line(row) for row in copies[:_SHOWN]]
        if not copies:
            self.add_text(self.tr("No verified copy has been made yet."))
        elif len(copies) > _SHOWN:
            self.add_text(self.tr("Older ones lie where they were made."))

    def _copy_line(self, row: BackupRow) -> RecordLine:
        when = format_moment(row.made_at.astimezone(), self.context.today())
        where = self.tr("saved at closing") if row.is_automatic else row.place_label
        second = [
            where,
            counts_words(row.people, row.contracts),
            size_words(row.size),
            str(row.path),
        ]
        line = RecordLine(
            when[:1].upper() + when[1:], "  ·  ".join(part for part in second if part), "",
            [("print", self.tr("Record…"))],
        )  # fmt: skip
        line.followed.connect(lambda _: self._print(row))
        self._group.addWidget(line)
        return line

    def _fill_drills(self) -> None:
        drills = list_drills()
        self._begin_group(self.tr("Test restores"), len(drills))
        self.drill_lines = [self._drill_line(drill) for drill in drills[:_SHOWN]]
        if not drills:
            self.add_text(self.tr("No copy has been tried out yet."))

    def _drill_line(self, drill: DrillResult) -> RecordLine:
        when = format_moment(drill.tested_at.astimezone(), self.context.today())
        result = self.tr("passed") if drill.is_passed else failure_words(drill.failure)
        second = "  ·  ".join(part for part in (drill.file_name, drill.place_label) if part)
        tried = record_row(drill)
        links = [("print", self.tr("Record…"))] if tried is not None else []
        line = RecordLine(
            when[:1].upper() + when[1:], second, result, links,
            tone="green" if drill.is_passed else "red",
        )  # fmt: skip
        line.followed.connect(lambda _: self._print(tried))
        self._group.addWidget(line)
        return line

    def _begin_group(self, title: str, count: int = 0) -> None:
        """Lines that follow stand close under this heading."""
        holder = QWidget()
        self._group = QVBoxLayout(holder)
        self._group.setContentsMargins(0, 0, 0, 0)
        self._group.setSpacing(0)
        self._group.addWidget(SectionHead(title, count=str(count) if count else ""))
        self.column.addWidget(holder)

    def _print(self, row: BackupRow | None) -> None:
        if row is not None:
            self.printing = print_record(self.context, row, self)

    def _on_place(self, key: str, place: BackupPlace) -> None:
        if key == "change":
            self.open_dialog(PlaceDialog(self.context, place, self.window()))
            return
        self._asked = place
        self.question = ask(
            self.window(),
            self.tr("Forget this place?"),
            self.tr("The program will not offer it any more."),
            [
                Verb("keep", self.tr("Keep it")),
                Verb(_FORGET, self.tr("Forget the place"), "danger"),
            ],
            self._on_answered,
            safe=self.tr("The copies that lie there stay."),
        )

    def _on_answered(self, answer: str) -> None:
        place, self._asked = self._asked, None
        if answer != _FORGET or place is None:
            return
        try:
            forget_place(place.id)
        except UserError as error:
            self.say_error(self.tr("The place was not forgotten"), error)
            return
        self._on_saved()
