"""Long work: one at a time, to be stopped, heard of in the window's thread."""

import threading

import pytest
from PySide6.QtWidgets import QWidget

from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.widgets.job_progress import JobDialog, JobProgress


@pytest.fixture
def runner(qtbot):
    made = JobRunner()
    yield made
    made.cancel_and_wait()


def test_result_comes_in_the_windows_thread(qtbot, runner):
    heard = []
    job = runner.start(lambda progress: threading.current_thread().name)
    job.succeeded.connect(lambda name: heard.append((name, threading.current_thread())))
    with qtbot.waitSignal(job.finished):
        pass
    assert heard == [("kisdesk-job", threading.main_thread())]
    assert not runner.is_busy


def test_bug_and_error_are_handed_on(qtbot, runner):
    def broken(progress):
        raise ZeroDivisionError

    job = runner.start(broken)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_jobs_run_one_after_the_other(qtbot, runner):
    running, most, order = [], [], []

    def work(number):
        def run(progress):
            running.append(number)
            most.append(len(running))
            progress.report(1, 1)
            running.remove(number)
            order.append(number)

        return run

    jobs = [runner.start(work(number)) for number in range(4)]
    with qtbot.waitSignal(jobs[-1].finished):
        pass
    assert order == [0, 1, 2, 3]
    assert max(most) == 1


def test_many_reports_are_folded_and_the_last_one_counts(qtbot, runner):
    seen = []

    def work(progress):
        for done in range(1, 5001):
            progress.report(done, 5000)

    job = runner.start(work)
    job.progressed.connect(lambda done, total: seen.append(done))
    with qtbot.waitSignal(job.finished):
        pass
    assert seen[-1] == 5000
    assert seen == sorted(seen)


def test_cancel_stops_at_the_next_report(qtbot, runner):
    entered, go_on = threading.Event(), threading.Event()
    after = []

    def work(progress):
        entered.set()
        go_on.wait(10)
        progress.report(1, 2)
        after.append("never")

    job = runner.start(work)
    assert entered.wait(10)
    job.cancel()
    with qtbot.waitSignal(job.cancelled):
        go_on.set()
    assert after == []


def test_closing_cancels_what_runs_and_what_waits(qtbot, runner):
    entered = threading.Event()
    ended = []

    def endless(progress):
        entered.set()
        while True:
            progress.report(0, 0)

    first = runner.start(endless)
    second = runner.start(lambda progress: ended.append("second ran"))
    first.cancelled.connect(lambda: ended.append("first"))
    second.cancelled.connect(lambda: ended.append("second"))
    assert entered.wait(10)
    runner.cancel_and_wait()
    assert ended == ["first", "second"]
    assert not runner.is_busy


def test_cancel_button_stops_the_job(qtbot, runner):
    def endless(progress):
        done = 0
        while True:
            done += 1
            progress.report(done, 0)

    shown = JobProgress("Kopiowanie")
    qtbot.addWidget(shown)
    job = runner.start(endless)
    shown.watch(job)
    with qtbot.waitSignal(job.cancelled):
        shown.cancel_button.click()


def test_dialog_closes_with_its_job(qtbot, runner):
    window = QWidget()
    qtbot.addWidget(window)
    go_on = threading.Event()
    job = runner.start(lambda progress: go_on.wait(10))
    dialog = JobDialog("Sprawozdanie", "Liczenie", job, window)
    dialog.open()
    with qtbot.waitSignal(dialog.finished):
        go_on.set()
    assert not dialog.isVisible()


def test_whoever_was_told_that_a_job_ended_may_wait_for_all_of_them(qtbot, runner):
    waited = []

    def wait() -> None:
        runner.cancel_and_wait()
        waited.append(True)

    job = runner.start(lambda progress: 1)
    job.succeeded.connect(wait)
    with qtbot.waitSignal(job.finished):
        pass
    assert waited == [True]
    assert not runner.is_busy
