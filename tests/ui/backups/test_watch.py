"""Sticks that come and go are noticed, and a drive that hangs holds nobody up."""

from threading import Event

from pytestqt.qtbot import QtBot

from kisdesk.services.volumes import Volume
from kisdesk.ui.backups.watch import VolumeWatch
from tests.ui.backups.conftest import Sticks


def test_what_comes_and_goes_is_told_once(qtbot: QtBot, watch: VolumeWatch, sticks: Sticks) -> None:
    sticks.put_in("KINGSTON")
    with qtbot.waitSignal(watch.arrived) as first:
        watch.start()
    assert [volume.label for volume in first.args[0]] == ["KINGSTON"]
    sticks.put_in("SANDISK")
    with qtbot.waitSignal(watch.arrived) as second:
        watch.look()
    assert [volume.label for volume in second.args[0]] == ["SANDISK"]
    sticks.pull_out("KINGSTON")
    with qtbot.waitSignal(watch.left) as gone, qtbot.assertNotEmitted(watch.arrived):
        watch.look()
    assert [volume.label for volume in gone.args[0]] == ["KINGSTON"]
    assert [volume.label for volume in watch.volumes] == ["SANDISK"]


def test_a_stick_under_another_letter_is_the_same_stick(
    qtbot: QtBot, watch: VolumeWatch, sticks: Sticks
) -> None:
    sticks.put_in("KINGSTON", "1a2b-3c4d")
    with qtbot.waitSignal(watch.arrived):
        watch.start()
    sticks.pull_out("KINGSTON")
    sticks.put_in("INNA-NAZWA", "1a2b-3c4d")
    with qtbot.assertNotEmitted(watch.arrived), qtbot.assertNotEmitted(watch.left):
        watch.look()
        qtbot.waitUntil(lambda: watch.volumes[0].label == "INNA-NAZWA")


def test_a_drive_that_does_not_answer_delays_only_the_news_of_it(qtbot: QtBot) -> None:
    go_on, asked = Event(), []

    def slow() -> list[Volume]:
        asked.append(1)
        go_on.wait(20)
        return []

    watch = VolumeWatch(slow)
    watch.start()
    qtbot.waitUntil(lambda: bool(asked))
    for _ in range(5):
        watch.look()  # returns at once and piles nothing up
    assert len(asked) == 1
    go_on.set()
    watch.stop()
