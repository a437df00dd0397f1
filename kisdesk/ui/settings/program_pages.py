"""The pages about this computer and the program: security, look, what it is."""

import platform
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from kisdesk import __version__
from kisdesk.domain.polish import short_date
from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.resources import resources_folder
from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.services.rights import has_right
from kisdesk.services.settings import get_office_settings
from kisdesk.services.sheet_check import sheet_seen_on
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.new_sheet_dialog import CheckSheetDialog, NewSheetDialog
from kisdesk.ui.settings.office_dialog import OfficeDialog
from kisdesk.ui.settings.page import SettingsPage
from kisdesk.ui.settings.review_dialog import NAMES, ReviewDialog, review_name
from kisdesk.ui.settings.revoke_dialog import RevokeDialog
from kisdesk.ui.settings.sheet_panel import SheetPanel
from kisdesk.ui.settings.text_dialog import TextDialog
from kisdesk.ui.settings.worker_dialogs import AskPasswordDialog, ChangePasswordDialog
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.app_mark import AppMark
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox, RadioChoice
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns, rows

LOCK_MINUTES = (5, 10, 15, 30, 60)


def lock_words(minutes: int) -> str:
    """After how long the window locks, in words."""
    tr = QCoreApplication.translate
    if minutes == 0:
        return tr("office", "only by Ctrl+L")
    return tr("office", "after %n minute(s) without work", "", minutes)


class LockDialog(OfficeDialog):
    """After how many minutes the window locks itself on this computer."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("When does the window lock itself?"),
            self.tr("Holds for this computer. What was typed waits underneath."),
            parent,
            width=560,
        )
        now = preferences.load_preferences().lock_minutes
        offered = sorted({*LOCK_MINUTES, now} - {0})
        self.choice = ChoiceBox([(str(m), lock_words(m)) for m in (*offered, 0)], allow_empty=False)
        self.add_field("lock_minutes", self.tr("Lock"), self.choice)
        self.set_values({"lock_minutes": str(now)})

    def save(self) -> None:
        minutes = int(self.choice.value() or 0)
        known = preferences.load_preferences()
        preferences.save_preferences(replace(known, lock_minutes=minutes))


class SecurityPage(SettingsPage):
    """Lock, own password, recovery sheet."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Security")
        self.sheet: SheetPanel | None = None

    def fill(self) -> None:
        minutes = preferences.load_preferences().lock_minutes
        self.add_facts(
            self.tr("Lock"),
            self.tr("Change…"),
            self.edit_lock,
            [(self.tr("The window locks"), lock_words(minutes))],
        )
        self.add_facts(
            self.tr("Your password"),
            self.tr("Change…"),
            self.change_password,
            [(self.tr("Worker"), sessions.current().worker.name)],
        )
        if has_right(Right.MANAGE_WORKERS):
            self._fill_keys()

    def _fill_keys(self) -> None:
        """The sheet and the key: for whoever answers for them."""
        self.add_facts(
            self.tr("Recovery sheet"),
            self.tr("Print it again…"),
            self.print_sheet,
            [
                (self.tr("What it does"), self.tr("opens the file when no password is known")),
                (self.tr("Where it belongs"), self.tr("sealed, with the head of the club")),
            ],
        )
        seen_on = sheet_seen_on()
        self.add_facts(
            self.tr("Test of the sheet"),
            self.tr("Check the sheet…"),
            self.check_sheet,
            [(self.tr("Found in its place"), short_date(seen_on) if seen_on else "")],
        )
        settings = get_office_settings()
        self.add_facts(
            self.tr("Reminders on the tab Today"),
            self.tr("Change…"),
            self.edit_reviews,
            [(review_name(name), str(getattr(settings, name))) for name in NAMES],
        )
        self.add_facts(
            self.tr("Key of the file"),
            self.tr("Change the key…"),
            self.change_key,
            [
                (self.tr("When"), self.tr("the sheet is lost, or a password left with somebody")),
                (self.tr("What follows"), self.tr("a new sheet, and new passwords for the others")),
            ],
        )
        self.add_remark(
            self.tr("The key on the sheet stays the same until it is changed here."),
            self.tr("A lost sheet opens the file until then, and copies made before always."),
            icon="key-round",
        )

    def edit_lock(self) -> None:
        """Open the dialog about the lock."""
        self.open_dialog(LockDialog(self.context, self.window()))

    def change_password(self) -> None:
        """Open the dialog of the own password."""
        self.open_dialog(ChangePasswordDialog(self.context, self.window()))

    def print_sheet(self) -> None:
        """Ask for the password, then print the sheet."""
        dialog = AskPasswordDialog(
            self.context,
            self.tr("Print the recovery sheet again"),
            self.tr("Whoever has the sheet can open the file, so your password is asked first."),
            self.window(),
        )
        self.dialog = dialog
        dialog.saved.connect(self._on_password_right)
        dialog.open()

    def change_key(self) -> None:
        """Say what follows, change the key, then print the new sheet."""
        dialog = RevokeDialog(self.context, self.window())
        self.dialog = dialog
        dialog.saved.connect(self._on_key_changed)
        dialog.open()

    def edit_reviews(self) -> None:
        """Open the dialog about how often the tab Today reminds."""
        self.open_dialog(ReviewDialog(self.context, self.window()))

    def check_sheet(self) -> None:
        """Ask for a group of the sheet."""
        dialog = CheckSheetDialog(self.context, self.window())
        self.dialog = dialog
        dialog.proven.connect(self._on_saved)
        dialog.open()

    def _on_key_changed(self) -> None:
        self._on_saved()
        dialog = NewSheetDialog(self.context, self.window())
        self.dialog = dialog
        dialog.finished.connect(self._on_saved)
        dialog.open()

    def _on_password_right(self) -> None:
        self.sheet = SheetPanel(self.context, self, proof=False)
        self.column.insertWidget(self.column.count() - 1, self.sheet)
        self.sheet.print_sheet()


class LookPage(SettingsPage):
    """Theme and language; both belong to this computer."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Look")
        self.theme_choice: RadioChoice
        self.language_choice: RadioChoice

    def fill(self) -> None:
        known = preferences.load_preferences()
        self.theme_choice = RadioChoice(
            [
                ("system", self.tr("as the system")),
                ("light", self.tr("light")),
                ("dark", self.tr("dark")),
            ]
        )
        self.theme_choice.setAccessibleName(self.tr("Colours"))
        self.theme_choice.set_value(known.theme)
        self.theme_choice.value_changed.connect(self._on_theme)
        self.language_choice = RadioChoice([("pl", "polski"), ("en", "English")])
        self.language_choice.setAccessibleName(self.tr("Language"))
        self.language_choice.set_value(known.language)
        self.language_choice.value_changed.connect(self._on_language)
        for title, choice, hint in (
            (self.tr("Colours"), self.theme_choice, self.tr("Printed pages are always white.")),
            (
                self.tr("Language"),
                self.language_choice,
                self.tr(
                    "Takes effect at the next start. Papers and names from the law stay in Polish."
                ),
            ),
        ):
            group = QWidget()
            rows(Text(title, "heading"), 8, choice, 4, Text(hint, "hint"), parent=group)
            self.column.addWidget(group)

    def _on_theme(self, name: object) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and name in {"system", "light", "dark"}:
            theme.apply(app, name)
            self._store(replace(preferences.load_preferences(), theme=str(name)))

    def _on_language(self, name: object) -> None:
        self._store(replace(preferences.load_preferences(), language=str(name)))

    def _store(self, wanted: preferences.Preferences) -> None:
        try:
            preferences.save_preferences(wanted)
        except UserError as error:
            self.say_error(self.tr("This was not kept for the next start"), error)


class AboutPage(SettingsPage):
    """Version, licence, and whose work is inside."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("About the program")
        self.parts_button: Button
        self.licence_button: Button

    def fill(self) -> None:
        head = QWidget()
        version = self.tr("Version {version}").format(version=__version__)
        columns(
            AppMark(48), rows(Text("KisDesk", "title20"), Text(version, "label")), None,
            gap=16, parent=head,
        )  # fmt: skip
        self.column.addWidget(head)
        self.add_text(
            self.tr(
                "A desk companion for clubs of social integration. It works without internet: the "
                "data stay on this computer, in one encrypted file."
            )
        )
        self.add_text(
            self.tr(
                "Free software under the GNU General Public License, version 3 or later. You may "
                "use it, give it on and change it. It comes without any warranty."
            )
        )
        self.parts_button = Button(self.tr("Licences of the parts…"))
        self.licence_button = Button(self.tr("Text of the licence…"))
        self.parts_button.clicked.connect(self.show_parts)
        self.licence_button.clicked.connect(self.show_licence)
        buttons = QWidget()
        columns(self.licence_button, self.parts_button, None, parent=buttons)
        self.column.addWidget(buttons)
        system = self.tr("Python {python}, Qt {qt}, {system}").format(
            python=platform.python_version(), qt=qVersion(), system=platform.system()
        )
        self.column.addWidget(Text(system, "hint", selectable=True))

    def show_parts(self) -> None:
        """Open the list of parts with their licences."""
        self._show(self.tr("Licences of the parts"), "licences.md", markdown=True)

    def show_licence(self) -> None:
        """Open the text of the licence."""
        self._show(self.tr("Text of the licence"), "LICENSE", markdown=False)

    def _show(self, title: str, name: str, *, markdown: bool) -> None:
        place = shipped_text(name)
        text = place.read_text("utf-8") if place else ""
        self.dialog = TextDialog(title, text, self.window(), markdown=markdown)
        self.dialog.open()


def shipped_text(name: str) -> Path | None:
    """Where a licence text lies: beside the resources, in the checkout's docs."""
    root = resources_folder().parent
    places = (root / name, root / "docs" / name)
    return next((place for place in places if place.is_file()), None)
