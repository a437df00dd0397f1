"""Words of the whole window: Polish everywhere, names for the ear, sentences for every error."""

import inspect
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from kisdesk.domain.codes import ActivityCategory, ContractState
from kisdesk.domain.contracts import ContractAction
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.errors import InvalidDraftError, Problem, UserError
from kisdesk.resources import resource
from kisdesk.services import errors
from kisdesk.services import session as sessions
from kisdesk.services.activities import enrol, save_activity
from kisdesk.services.volumes import Volume
from kisdesk.ui.backups.dialog import BackupDialog
from kisdesk.ui.backups.drill_dialog import DrillDialog
from kisdesk.ui.backups.restore.wizard import RestoreWizard
from kisdesk.ui.contracts.editor.editor_view import EditorView
from kisdesk.ui.error_texts import ErrorText, describe
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.protection.window import ProtectionWindow
from kisdesk.ui.settings.window import SettingsWindow
from tests.builders import TODAY
from tests.e2e.hands import Hands
from tests.ui.accessibility import walk
from tests.ui.main.conftest import OpenWindow
from tests.ui.participants import people


class FlashedWindows(QObject):
    """Notes every widget that was shown as a window of its own and is none."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            named = watched.windowTitle() or isinstance(watched, QDialog | QMenu)
            if watched.isWindow() and not named:
                words = watched.text() if hasattr(watched, "text") else ""
                self.seen.add(f"{type(watched).__name__}: {words}")
        return False


@pytest.fixture
def flashed(qapp: QApplication) -> Iterator[FlashedWindows]:
    watch = FlashedWindows()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.fixture
def lived_in(
    polish: None, office: sessions.Session, open_window: OpenWindow, flashed: FlashedWindows
) -> MainWindow:
    """The window in Polish over an office with people, contracts and an activity."""
    person = people.fill(TODAY, people=5)
    activity = save_activity(
        ActivityDraft("Warsztat kulinarny", ActivityCategory.SOCIAL, starts_on=TODAY)
    )
    enrol(activity, person, TODAY)
    return open_window(office)


def english_words() -> set[str]:
    """English texts that Polish says in another way."""
    catalogue = ET.parse(resource("i18n", "kisdesk_pl.ts")).getroot()
    found = set()
    for message in catalogue.iter("message"):
        source, polish = message.findtext("source") or "", message.findtext("translation") or ""
        if source != polish and len(source) > 2:
            found.add(re.sub(r"\{\w+\}|%n", "", source).strip())
    return found


def said(root: QWidget) -> Iterator[str]:
    """Every text of a screen that can be seen or heard."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.windowTitle()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))


def screens(window: MainWindow, hands: Hands) -> Iterator[tuple[str, QWidget]]:
    """Every tab, every part of a record, the editor, settings, search, menu and the lock."""
    for tab in window.tabs:
        window.show_tab(tab)
        hands.wait(lambda: not window.context.jobs.is_busy)
        yield type(tab).__name__, tab
    yield "top bar", window.top_bar
    yield "status line", window.status_line
    window.show_tab(window.contracts_tab)
    record = window.contracts_tab.record_view
    assert record.card is not None
    for page in record.pages:
        record.show_page(page)
        yield f"contract {page}", record.pages[page]
    for key in ("evaluate_next", "plan", "close", "print"):
        window.contracts_tab.contract_actions.do(key, None, record.card)
        dialog = window.contracts_tab.contract_actions.dialog
        assert dialog is not None
        yield f"contract {key}", dialog
        dialog.done(0)
    window.contracts_tab.amend_contract(record.card.id)
    editor = window.contracts_tab.editor
    assert isinstance(editor, EditorView)
    for step in editor.steps:
        editor.open_step(step)
        yield f"editor {step}", editor
    window.contracts_tab.close_editor()
    window.show_settings()
    settings = hands.dialog(SettingsWindow)
    for page in settings.pages:
        settings.show_page(page)
        yield f"settings {page}", settings.pages[page]
    settings.done(0)
    window.side.show_protection()
    protection = hands.dialog(ProtectionWindow)
    for page in protection.pages:
        protection.show_page(page)
        yield f"protection {page}", protection.pages[page]
    protection.done(0)
    yield from copy_screens(window, hands)
    window.top_bar.focus_search()
    hands.write("qqqqq")
    window.top_bar.search.look()
    yield "search", window.top_bar
    window.top_bar.menu.popup(window.rect().center())
    words = [action.text().partition("\t")[0] for action in window.top_bar.menu.actions()]
    assert "Ustawienia…" in words
    yield "menu", window.top_bar.menu
    window.top_bar.menu.close()
    window.lock()
    yield "lock", window.lock_screen


def copy_screens(window: MainWindow, hands: Hands) -> Iterator[tuple[str, QWidget]]:
    """Making a copy with its result, the bar about sticks, the trial, and going back to a copy."""
    stick = Path(window.session.path.parent / "KINGSTON")
    stick.mkdir()
    volume = Volume(stick, "1a2b-3c4d", "KINGSTON", True, False, 10**9, "exfat")
    window.copies.keeper.watch._list = lambda: (volume,)
    window.copies.keeper.watch.look()
    hands.wait(window.copies.notice.isVisible)
    yield "notice", window.copies.notice
    window.copies.make_backup()
    copying = hands.dialog(BackupDialog)
    hands.wait(lambda: copying.targets.rows)
    yield "copy", copying
    hands.click(copying.start_button)
    hands.wait(copying.outcome.isVisible)
    yield "copy made", copying
    copying.done(0)
    window.copies.try_out()
    trial = hands.dialog(DrillDialog)
    yield "trial", trial
    hands.click(trial.start_button)
    hands.wait(trial.record_button.isVisible)
    yield "trial made", trial
    trial.done(0)
    window.restore()
    wizard = hands.dialog(RestoreWizard)
    hands.wait(wizard.next_button.isEnabled)
    yield "restore: copy", wizard
    wizard.key.name_copy("", "")
    wizard._show_step(1)
    yield "restore: password", wizard
    wizard.key.other_way.click()
    yield "restore: sheet", wizard
    wizard.key.other_way.click()
    wizard.go_back()
    wizard.go_on()
    hands.wait(lambda: wizard.step == 2)
    yield "restore: comparison", wizard
    wizard.done(0)
    window.show_settings()
    settings = hands.dialog(SettingsWindow)
    settings.show_page("backups")
    yield "settings with copies", settings
    settings.done(0)


def test_every_screen_is_polish_named_and_made_without_a_flash(
    lived_in: MainWindow, hands: Hands, flashed: FlashedWindows
) -> None:
    english = english_words()
    assert len(english) > 300, "the catalogue is not filled"
    complaints = []
    for name, screen in screens(lived_in, hands):
        QApplication.processEvents()
        complaints += [f"{name}: {complaint}" for complaint in walk(screen)]
        complaints += [f"{name}: English {t!r}" for t in said(screen) if t.strip() in english]
    assert not complaints, "\n".join(complaints)
    assert flashed.seen == set()


_FAMILIES = {UserError, errors.DataFileError, errors.UpdateError}


def user_errors() -> list[type[UserError]]:
    kinds = [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, UserError) and kind not in _FAMILIES
    ]
    return sorted(kinds, key=lambda kind: kind.__name__)


MADE = {
    "NotAuthorisedError": lambda: errors.NotAuthorisedError("expired", TODAY),
    "TooManyAttemptsError": lambda: errors.TooManyAttemptsError(20),
    "ContractStateError": lambda: errors.ContractStateError(
        ContractState.SIGNED, ContractAction.SIGN
    ),
    "CopyTooLargeError": lambda: errors.CopyTooLargeError(5 * 2**30, 2**32 - 1),
    "DamagedDocumentError": lambda: errors.DamagedDocumentError(1),
    "DisposalBlockedError": lambda: errors.DisposalBlockedError("not_decided", "KS/1/2026"),
    "InstallerNotStartedError": lambda: errors.InstallerNotStartedError("KisDesk-2.0.0-setup.exe"),
    "InvalidDraftError": lambda: InvalidDraftError([Problem("name", "required")]),
    "NewerFileError": lambda: errors.NewerFileError("2.0"),
    "NoRoomForCopyError": lambda: errors.NoRoomForCopyError(3 * 2**20, 2**20),
    "NoSignatureError": lambda: errors.NoSignatureError("KisDesk-2.0.0-setup.exe.minisig"),
    "NotAKisFileError": lambda: errors.NotAKisFileError(12),
    "NotAllowedError": lambda: errors.NotAllowedError("export"),
    "NotNewerError": lambda: errors.NotNewerError("0.1.0", "0.2.0"),
    "SeveralSticksError": lambda: errors.SeveralSticksError(("KINGSTON", "SANDISK")),
    "TooManySlotsError": lambda: errors.TooManySlotsError(64),
    "UnknownSignerError": lambda: errors.UnknownSignerError("00000000000000AA"),
    "WeakPasswordError": lambda: errors.WeakPasswordError("too_short"),
    "WrongPlatformError": lambda: errors.WrongPlatformError("windows-arm64"),
    "WrongStickError": lambda: errors.WrongStickError(("KINGSTON",), ("SANDISK",)),
    "WrongRecoveryKeyError": lambda: errors.WrongRecoveryKeyError(3),
}


@pytest.mark.parametrize("kind", user_errors(), ids=lambda kind: kind.__name__)
def test_every_expected_error_has_words_of_its_own(polish: None, kind: type[UserError]) -> None:
    error = MADE.get(kind.__name__, kind)()
    words = describe(error)
    assert words != describe(UserError()), "nothing but the general sentence"
    assert words.what
    assert words.safe or words.next_step
    english = english_words()
    for sentence in (words.what, words.safe, words.next_step):
        assert sentence not in english
        assert "{" not in sentence
        assert not sentence or sentence.endswith(".")


def test_no_two_errors_say_the_same(polish: None) -> None:
    said_already: dict[ErrorText, str] = {}
    for kind in user_errors():
        words = describe(MADE.get(kind.__name__, kind)())
        assert words not in said_already, (kind, said_already[words])
        said_already[words] = kind.__name__
