"""The page "Sesje": who had the file open, until when, wrong passwords before."""

import pytest

from kisdesk.domain.rights import Role
from kisdesk.services import session as sessions
from kisdesk.services import session_log
from kisdesk.services.errors import WrongPasswordError
from kisdesk.services.session import Session
from kisdesk.services.workers import add_worker
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.protection.sessions_page import SessionsPage
from kisdesk.ui.protection.window import ProtectionWindow
from tests import builders
from tests.builders import TODAY
from tests.ui.accessibility import walk

OTHER = "inne hasło do pliku 9"


def test_sessions_are_listed_in_words(window: ProtectionWindow, office: Session) -> None:
    session_log.note_lock()
    sessions.close_file()
    with pytest.raises(WrongPasswordError):
        sessions.unlock(office.path, OTHER)
    sessions.unlock(office.path, builders.PASSWORD)
    window.show_page("sessions")
    page = window.pages["sessions"]
    assert isinstance(page, SessionsPage)
    assert walk(window) == []
    table = page.table
    cells = [[column.text_of(row) for column in table.model.columns] for row in table.rows()]
    assert cells[0][1] == "nadal otwarty"
    assert cells[0][2] == "Małgorzata Zielińska"
    assert [row[4] for row in cells] == ["", "1"]
    assert [row[5] for row in cells] == ["1", ""]


def test_only_who_sees_the_history_has_the_page(office: Session, qapp) -> None:
    add_worker(builders.worker_draft(last_name="Druga", role=Role.WORKER), OTHER)
    sessions.close_file()
    sessions.unlock(office.path, OTHER)
    window = ProtectionWindow(UiContext(JobRunner(), lambda: TODAY))
    assert "sessions" not in window.pages
    window.deleteLater()
