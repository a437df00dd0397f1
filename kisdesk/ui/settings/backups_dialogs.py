"""Dialogs of the page about copies: days and habits, one remembered place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.errors import Problem
from kisdesk.services.backup_places import BackupPlace, rename_place
from kisdesk.services.backup_settings import (
    BackupSettings,
    check_backup_settings,
    get_backup_settings,
    save_backup_settings,
)
from kisdesk.services.copy_habits import StickWay, set_stick_way, stick_way
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.office_dialog import OfficeDialog
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.number_edit import NumberEdit

_DRILL_MONTHS = (1, 2, 3, 6, 12)
_LONGEST_LABEL = 60


class BackupSettingsDialog(OfficeDialog):
    """When the colour changes, whether closing makes a copy, how often one is tried out."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("How often should copies be made?"),
            self.tr("Days are working days since the last verified copy. Holds for this file."),
            parent,
        )
        tr = QCoreApplication.translate
        now = get_backup_settings()
        months = sorted({*_DRILL_MONTHS, now.drill_months} - {0})
        choices = [(str(m), tr("backups", "every %n month(s)", "", m)) for m in months]
        choices.append(("0", tr("backups", "nobody is reminded")))
        self.add_field("amber_days", self.tr("Amber after"), NumberEdit(1, 999))
        self.add_field("red_days", self.tr("Red after"), NumberEdit(1, 999))
        self.add_field(
            "closing_copy", self.tr("At closing"),
            CheckBox(self.tr("Save a copy on this computer")),
        )  # fmt: skip
        self.add_field("closing_copies", self.tr("How many stay"), NumberEdit(1, 999))
        self.add_field(
            "drill_months", self.tr("Test restore"), ChoiceBox(choices, allow_empty=False)
        )
        self.set_values(
            {
                "amber_days": now.amber_days,
                "red_days": now.red_days,
                "closing_copy": now.closing_copy,
                "closing_copies": now.closing_copies,
                "drill_months": str(now.drill_months),
            }
        )

    def check(self) -> Sequence[Problem]:
        values = self.form.values()
        names = ("amber_days", "red_days", "closing_copies")
        missing = [Problem(name, "required") for name in names if values[name] is None]
        return missing or check_backup_settings(self._settings())

    def save(self) -> None:
        save_backup_settings(self._settings())

    def _settings(self) -> BackupSettings:
        values = self.form.values()
        return BackupSettings(
            amber_days=int(str(values["amber_days"])),
            red_days=int(str(values["red_days"])),
            closing_copy=bool(values["closing_copy"]),
            closing_copies=int(str(values["closing_copies"])),
            drill_months=int(str(values["drill_months"] or 0)),
        )


class PlaceDialog(OfficeDialog):
    """What a place is called, and whether its stick copies by itself on this computer."""

    def __init__(
        self, context: UiContext, place: BackupPlace, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context, self.tr("A place for copies"), "" if place.is_stick else place.folder, parent,
            width=620,
        )  # fmt: skip
        self._place = place
        values: dict[str, object] = {"label": place.label}
        self.add_field("label", self.tr("Name"), LineEdit(max_length=_LONGEST_LABEL))
        if place.is_stick:
            self.add_field(
                "by_itself", self.tr("When put in"),
                CheckBox(self.tr("Make a copy by itself, without asking")),
                note=self.tr("Holds for this computer."),
            )  # fmt: skip
            values["by_itself"] = stick_way(place.volume_id) is StickWay.BY_ITSELF
        self.set_values(values)

    def check(self) -> Sequence[Problem]:
        if str(self.form.values()["label"] or "").strip():
            return ()
        return (Problem("label", "required"),)

    def save(self) -> None:
        values = self.form.values()
        label = str(values["label"] or "")
        if label != self._place.label:
            rename_place(self._place.id, label)
        if self._place.is_stick:
            way = StickWay.BY_ITSELF if values["by_itself"] else StickWay.ASK
            set_stick_way(self._place.volume_id, way)
