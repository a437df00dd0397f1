"""How often authorisations are gone through and the recovery sheet is looked for."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.errors import Problem
from kisdesk.services.settings import (
    OfficeSettings,
    check_office_settings,
    get_office_settings,
    save_office_settings,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.office_dialog import OfficeDialog
from kisdesk.ui.widgets.number_edit import NumberEdit

_LONGEST = 60
NAMES = ("authorisation_months", "sheet_months")


def review_name(name: str) -> str:
    """What a setting is called on the screen."""
    tr = QCoreApplication.translate
    return {
        "authorisation_months": tr("office", "Authorisations, every so many months"),
        "sheet_months": tr("office", "Recovery sheet, every so many months"),
    }[name]


class ReviewDialog(OfficeDialog):
    """The two numbers; the tab Today calls by them."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("When does the tab Today remind of them?"),
            self.tr("Once a year is usual."),
            parent,
        )
        settings = get_office_settings()
        for name in NAMES:
            self.add_field(name, review_name(name), NumberEdit(1, _LONGEST))
        self.set_values({name: getattr(settings, name) for name in NAMES})

    def settings(self) -> OfficeSettings:
        """The settings as typed; a number out of bounds counts as 0 and is refused."""
        months = {name: int(str(self.form.values()[name] or 0)) for name in NAMES}
        return replace(
            get_office_settings(),
            authorisation_months=months["authorisation_months"],
            sheet_months=months["sheet_months"],
        )

    def check(self) -> Sequence[Problem]:
        return check_office_settings(self.settings())

    def save(self) -> None:
        save_office_settings(self.settings())
