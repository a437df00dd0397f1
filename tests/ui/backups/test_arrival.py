"""A stick is put in while one works: one click or none, and nothing is in the way."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.backup_places import list_places
from kisdesk.services.backups import BackupRow, list_backups, verify_backup
from kisdesk.services.copy_habits import StickWay, set_stick_way, stick_way
from kisdesk.services.copy_offers import CopyTarget, copy_to_target
from kisdesk.services.session import Session
from kisdesk.services.volumes import Volume
from kisdesk.ui.backups import keeper as keepers
from kisdesk.ui.backups.dialog import BackupDialog
from kisdesk.ui.main_window import MainWindow
from tests.builders import PASSWORD
from tests.e2e.hands import Hands
from tests.sticks import Stick
from tests.ui.accessibility import walk
from tests.ui.backups.conftest import Sticks

Make = Callable[..., int]


@pytest.fixture
def put_in(window: MainWindow, sticks: Sticks, hands: Hands) -> Callable[..., Volume]:
    """Put a stick in and wait until the window has looked at it."""

    def act(label: str, volume_id: str = "", **options: bool) -> Volume:
        volume = sticks.put_in(label, volume_id, **options)
        see(window, hands, sticks)
        return volume

    return act


def see(window: MainWindow, hands: Hands, sticks: Sticks) -> None:
    keeper = window.copies.keeper
    keeper.watch.look()
    hands.wait(lambda: {v.label for v in keeper.watch.volumes} == {v.label for v in sticks()})
    hands.wait(lambda: not keeper.runner.is_busy)


def settle(window: MainWindow, hands: Hands) -> None:
    hands.wait(lambda: not window.copies.keeper.is_copying)


def test_an_unknown_stick_is_remembered_with_its_first_copy_by_one_click(
    window: MainWindow, put_in: Callable[..., Volume], hands: Hands
) -> None:
    notice = window.copies.notice
    assert not notice.isVisible()
    stick = put_in("KINGSTON")
    assert notice.text().startswith("Stick KINGSTON is in.")
    assert walk(window) == []
    hands.click(notice.buttons["remember"])
    settle(window, hands)
    hands.wait(lambda: "made and verified" in notice.text())
    assert notice.text() == (
        "The copy on KINGSTON is made and verified."
        " 0 person(s), 0 contract(s). The stick may be pulled out."
    )
    row = list_backups()[0]
    assert row.path.parent == stick.mount / "KisDesk"
    assert verify_backup(row.path) == row
    assert [place.label for place in list_places()] == ["KINGSTON"]
    assert window.status_line.backup_label.text().endswith(", KINGSTON")
    assert not window.copies.progress.isVisible()
    hands.click(notice.close_button)
    assert not notice.isVisible()


def test_a_remembered_stick_needs_one_click_and_says_when_nothing_changed(
    window: MainWindow,
    put_in: Callable[..., Volume],
    sticks: Sticks,
    hands: Hands,
    make_participant: Make,
) -> None:
    notice = window.copies.notice
    put_in("KINGSTON")
    hands.click(notice.buttons["remember"])
    settle(window, hands)
    sticks.pull_out("KINGSTON")
    see(window, hands, sticks)
    assert not notice.isVisible()

    put_in("KINGSTON")
    assert "up to date" in notice.text()
    assert not notice.buttons
    sticks.pull_out("KINGSTON")
    see(window, hands, sticks)

    make_participant()
    put_in("KINGSTON")
    hands.click(notice.buttons["copy"])
    settle(window, hands)
    hands.wait(lambda: "1 person(s)" in notice.text())
    assert len(list_backups()) == 2


def test_a_stick_copies_by_itself_and_work_goes_on(
    window: MainWindow,
    put_in: Callable[..., Volume],
    sticks: Sticks,
    hands: Hands,
    make_participant: Make,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put_in("KINGSTON")
    hands.click(window.copies.notice.buttons["remember"])
    settle(window, hands)
    volume = sticks()[0]
    set_stick_way(volume.volume_id, StickWay.BY_ITSELF)
    sticks.pull_out("KINGSTON")
    see(window, hands, sticks)
    make_participant()
    begun, go_on = Event(), Event()

    def slow(target: CopyTarget, *, progress: Progress, **options: object) -> BackupRow:
        begun.set()
        go_on.wait(20)
        return copy_to_target(target, progress=progress, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(keepers, "copy_to_target", slow)
    sticks.put_in("KINGSTON", volume.volume_id)
    window.copies.keeper.watch.look()
    hands.wait(begun.is_set)
    assert window.copies.progress.isVisible()
    assert walk(window) == []
    job = window.context.jobs.start(lambda _: "done meanwhile")  # a print, a search, an unlocking
    answers: list[object] = []
    job.succeeded.connect(answers.append)
    hands.wait(lambda: answers == ["done meanwhile"])
    assert window.copies.keeper.is_copying
    go_on.set()
    settle(window, hands)
    hands.wait(lambda: "1 person(s)" in window.copies.notice.text())
    assert list_backups()[0].place_label == "KINGSTON"


def test_a_copy_in_the_background_can_be_stopped(
    window: MainWindow,
    put_in: Callable[..., Volume],
    hands: Hands,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go_on = Event(), Event()

    class Slow:
        def __init__(self, progress: Progress) -> None:
            self.progress = progress

        def report(self, done: int, total: int) -> None:
            begun.set()
            go_on.wait(20)
            self.progress.report(done, total)

    monkeypatch.setattr(
        keepers,
        "copy_to_target",
        lambda target, progress, **options: copy_to_target(
            target, progress=Slow(progress), **options
        ),
    )
    stick = put_in("KINGSTON")
    hands.click(window.copies.notice.buttons["remember"])
    hands.wait(begun.is_set)
    hands.click(window.copies.progress.cancel_button)
    go_on.set()
    settle(window, hands)
    hands.wait(lambda: "was stopped" in window.copies.notice.text())
    assert list((stick.mount / "KisDesk").iterdir()) == []
    assert list_backups() == []
    assert list_places() == []


def test_the_wrong_stick_is_called_by_its_name_and_can_be_put_aside_for_good(
    window: MainWindow, put_in: Callable[..., Volume], sticks: Sticks, hands: Hands
) -> None:
    notice = window.copies.notice
    put_in("KINGSTON")
    hands.click(notice.buttons["remember"])
    settle(window, hands)
    sticks.pull_out("KINGSTON")
    see(window, hands, sticks)
    wrong = put_in("ZDJECIA")
    assert notice.text() == (
        "This is stick ZDJECIA, not KINGSTON. So far the copies go to KINGSTON."
    )
    hands.click(notice.buttons["never"])
    assert not notice.isVisible()
    assert stick_way(wrong.volume_id) is StickWay.NOT_FOR_COPIES
    sticks.pull_out("ZDJECIA")
    see(window, hands, sticks)
    put_in("ZDJECIA")
    assert not notice.isVisible()
    assert len(list_backups()) == 1


def test_two_sticks_at_once_are_a_choice(
    window: MainWindow, put_in: Callable[..., Volume], sticks: Sticks, hands: Hands
) -> None:
    for label in ("KINGSTON", "SANDISK"):
        put_in(label)
        hands.click(window.copies.notice.buttons["remember"])
        settle(window, hands)
        sticks.pull_out(label)
        see(window, hands, sticks)
    sticks.put_in("KINGSTON")
    sticks.put_in("SANDISK")
    see(window, hands, sticks)
    assert window.copies.notice.text().startswith("2 stick(s) are in.")
    hands.click(window.copies.notice.buttons["choose"])
    dialog = hands.dialog(BackupDialog)
    hands.wait(lambda: len(dialog.targets.rows) == 2)
    dialog.reject()
    assert len(list_backups()) == 2


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [("full", "not enough room"), ("locked", "write-protected"), ("pulled out", "pulled out")],
)
def test_a_bad_day_of_the_stick_is_one_sentence_and_nothing_is_lost(
    window: MainWindow,
    sticks: Sticks,
    hands: Hands,
    make_participant: Make,
    make_stick: Callable[..., Stick],
    monkeypatch: pytest.MonkeyPatch,
    trouble: str,
    sentence: str,
) -> None:
    stick = make_stick("KINGSTON")
    sticks.present.append(stick.volume())
    see(window, hands, sticks)
    notice = window.copies.notice
    hands.click(notice.buttons["remember"])
    settle(window, hands)
    first = list_backups()[0]
    person = make_participant()
    if trouble == "full":
        stick.fill(64 * 1024)
    elif trouble == "locked":
        stick.lock()

    class Pulling:
        """Somebody is in a hurry when the copy is on its way."""

        def __init__(self, progress: Progress) -> None:
            self.progress, self.is_out = progress, False

        def report(self, done: int, total: int) -> None:
            if trouble == "pulled out" and not self.is_out:
                self.is_out = True
                stick.pull()
            self.progress.report(done, total)

    monkeypatch.setattr(
        keepers,
        "copy_to_target",
        lambda target, progress, **options: copy_to_target(
            target, progress=Pulling(progress), **options
        ),
    )
    window.copies.make_backup()  # the dialog of the day before is closed again: the bar is used
    hands.dialog(BackupDialog).reject()
    sticks.pull_out("KINGSTON")
    see(window, hands, sticks)
    sticks.present.append(stick.volume(is_read_only=trouble == "locked"))
    see(window, hands, sticks)
    hands.click(notice.buttons["copy"])
    settle(window, hands)
    hands.wait(lambda: "retry" in notice.buttons)
    assert sentence in notice.text()
    assert "earlier copies" in notice.text()
    assert [row.sha256 for row in list_backups()] == [first.sha256]
    assert person
    if trouble == "pulled out":
        sticks.pull_out("KINGSTON")
        see(window, hands, sticks)
        assert sentence in notice.text()  # it stays to be read
        assert not (Path(stick.mount) / "KisDesk").exists()
    else:
        assert verify_backup(first.path) == first


def test_nothing_is_told_while_the_window_is_locked_and_all_of_it_afterwards(
    window: MainWindow, put_in: Callable[..., Volume], hands: Hands
) -> None:
    window.lock()
    put_in("KINGSTON")
    assert not window.copies.notice.isVisible()
    hands.fill(window.lock_screen.password_edit, PASSWORD)
    hands.click(window.lock_screen.unlock_button)
    hands.wait(window.copies.notice.isVisible)
    assert "KINGSTON" in window.copies.notice.text()


def test_a_file_open_for_reading_asks_for_no_stick(
    qtbot: QtBot,
    office: Session,
    open_window: Callable[[Session], MainWindow],
    sticks: Sticks,
) -> None:
    from kisdesk.services.session import close_file, unlock

    close_file()
    reading = unlock(office.path, PASSWORD, read_only=True)
    sticks.put_in("KINGSTON")
    window = open_window(reading)
    assert not window.copies.keeper.watch._timer.isActive()
    assert not window.copies.notice.isVisible()


def test_errors_of_a_look_are_told_nowhere(
    window: MainWindow, sticks: Sticks, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> list[CopyTarget]:
        raise UserError

    monkeypatch.setattr(keepers, "list_targets", fails)
    sticks.put_in("KINGSTON")
    see(window, hands, sticks)
    assert not window.copies.notice.isVisible()
