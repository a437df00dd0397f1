"""The open window: unlock to list, key presses to repainted lists, typing in the editor, stalls."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks import people
from benchmarks.table import Line, percentile
from kisdesk.app import make_application
from kisdesk.domain.codes import ContractState
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.progress import Progress
from kisdesk.services import demo, session
from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.services.contracts import get_contract
from kisdesk.services.history import verify_history
from kisdesk.services.printing import preview_contract
from kisdesk.storage.keys import DEFAULT_COST
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.editor.editor_view import EditorView
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.main_window import MainWindow

LIST_BUDGET = 150.0
KEY_BUDGET = 50.0
EDITOR_BUDGET = 150.0
PDF_BUDGET = 60.0
STALL_BUDGET = 100.0
_TYPED = ("kowalska", "nowak anna", "zolc", "850", "sta", "ozog")
_SENTENCE = "Utrata pracy przed trzema laty i brak stałego dochodu. "
_KEY_EVERY_MS = 80
_BEAT_MS = 2
_BETWEEN_KEYS = 0.12  # seconds: a fast typist; meanwhile the card of the first row is read
_PATIENCE = 10.0  # seconds


class Heartbeat:
    """Ticks in the event loop and remembers the longest time it could not."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def stop(self) -> float:
        """The longest stall in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


class Bench:
    """One window on one file after the other."""

    def __init__(self) -> None:
        self.app = make_application(["kisdesk"])
        self.context = UiContext(JobRunner(self.app), lambda: people.TODAY)

    def open(self, path: Path, password: str) -> MainWindow:
        """The main window with the list of people, painted."""
        window = MainWindow(session.unlock(path, password), self.context)
        window.resize(1366, 696)
        window.show_tab(window.participants_tab)
        window.show()
        self.app.processEvents()
        window.repaint()
        return window

    def close(self, window: QWidget) -> None:
        """Put the window and the file away."""
        window.hide()
        window.deleteLater()
        self.context.jobs.cancel_and_wait()
        self.app.processEvents()
        deferred = QEvent.Type.DeferredDelete.value  # no event loop runs that would do it
        QApplication.sendPostedEvents(None, deferred)
        session.close_file()

    def unlock_to_list(self, path: Path, rounds: int) -> Line:
        """From the password to the painted list, key derivation made cheap in this file."""
        times = []
        for _ in range(rounds + 1):
            started = time.perf_counter()
            window = self.open(path, people.PASSWORD)
            times.append((time.perf_counter() - started) * 1000)
            self.close(window)
        best = percentile(times[1:], 0.5)
        note = f"first {times[0]:.0f} ms"
        return Line("unlock to list, 5,000 people (median)", best, LIST_BUDGET, "ms", note)

    def key_presses(self, path: Path, count: int) -> Line:
        """From a key press in the search to the repainted list."""
        window = self.open(path, people.PASSWORD)
        panel = window.participants_tab.list_panel
        field = panel.search
        field.setFocus()
        announced: list[str] = []
        field.text_changed.connect(announced.append)  # after the panel's own slot
        times = []
        for text in _TYPED:
            for letter in text:
                announced.clear()
                started = time.perf_counter()
                self._key(field, letter)
                if letter == " ":  # asks nothing by itself
                    continue
                self._wait(lambda: bool(announced))
                panel.repaint()
                self.app.processEvents()
                times.append((time.perf_counter() - started) * 1000)
                self._settle(_BETWEEN_KEYS)
            field.clear()
            field.flush()
            self._settle(_BETWEEN_KEYS)
        self.close(window)
        note = f"median {percentile(times, 0.5):.1f}, slowest {max(times):.1f} ms"
        what = f"key press to repainted list, {count:,} people (p95)"
        return Line(what, percentile(times, 0.95), KEY_BUDGET, "ms", note)

    def contracts(self, folder: Path, letters: int) -> Iterator[Line]:
        """The editor of a contract: typing to repainted page, stalls; the PDF by itself."""
        path = folder / "sample.kis"
        demo.make_sample_file(
            path, people.PASSWORD, people=60, seed=1, today=people.TODAY, cost=DEFAULT_COST
        )
        rows = list_contracts(ContractQuery(today=people.TODAY), limit=200)
        yield self._pdf(rows[len(rows) // 2].id)
        draft = next(row for row in rows if row.state is ContractState.DRAFT)
        yield from self._typing(draft.id, letters)
        yield from self._jobs([row.id for row in rows if row.state is ContractState.SIGNED])
        session.close_file()

    def _pdf(self, contract_id: int) -> Line:
        card = get_contract(contract_id)
        times = []
        for _ in range(30):
            started = time.perf_counter()
            printed = preview_contract(card.content, card.form_code, is_sample=True)
            times.append((time.perf_counter() - started) * 1000)
        note = f"{printed.page_count} pages, p95 {percentile(times[5:], 0.95):.0f} ms"
        return Line(
            "one filled contract as PDF, warm", percentile(times[5:], 0.5), PDF_BUDGET, "ms", note
        )

    def _typing(self, contract_id: int, letters: int) -> Iterator[Line]:
        view = EditorView(self.context, get_contract(contract_id))
        view.resize(1366, 640)
        view.show()
        self._settle(0.6)
        view.open_step(ContractStep.CAUSES)
        self._settle(0.4)
        field = view.page(ContractStep.CAUSES).first_editor()
        assert field is not None
        shown: list[bool] = []
        view.preview.shown.connect(lambda: shown.append(True))
        times = []
        for letter in (_SENTENCE * 9)[:letters]:
            shown.clear()
            started = time.perf_counter()
            self._key(field, letter)
            self._wait(lambda: bool(shown))
            view.preview.pages.repaint()
            times.append((time.perf_counter() - started) * 1000)
        what = "typing in the editor to repainted page (p95)"
        note = f"median {percentile(times, 0.5):.0f}, slowest {max(times):.0f} ms"
        yield Line(what, percentile(times, 0.95), EDITOR_BUDGET, "ms", note)
        yield Line(
            "longest stall while typing in the editor", self._stall(field), STALL_BUDGET, "ms"
        )
        view.stop()
        view.hide()
        view.deleteLater()
        self.app.processEvents()

    def _stall(self, field: QWidget) -> float:
        loop = QEventLoop()
        letters = iter(_SENTENCE * 2)
        typist = QTimer()

        def press() -> None:
            letter = next(letters, None)
            if letter is None:
                loop.quit()
            else:
                self._key(field, letter)

        typist.timeout.connect(press)
        heartbeat = Heartbeat()
        typist.start(_KEY_EVERY_MS)
        loop.exec()
        typist.stop()
        return heartbeat.stop()

    def _jobs(self, contract_ids: list[int]) -> Iterator[Line]:
        cards = [get_contract(contract_id) for contract_id in contract_ids[:20]]

        def print_all(progress: Progress) -> object:
            for done, card in enumerate(cards):
                progress.report(done, len(cards))
                preview_contract(card.content, card.form_code, is_sample=True)
            return None

        jobs: dict[str, Callable[[Progress], object]] = {
            "checking a password": lambda _: session.verify_password(people.PASSWORD),
            "printing twenty contracts": print_all,
            "proving the history": lambda _: verify_history(),
        }
        for name, work in jobs.items():
            yield Line(f"longest stall while {name}", self._stall_of(work), STALL_BUDGET, "ms")

    def _stall_of(self, work: Callable[[Progress], object]) -> float:
        self._settle(0.1)
        heartbeat = Heartbeat()
        job = self.context.jobs.start(work)
        loop = QEventLoop()
        job.finished.connect(loop.quit)
        loop.exec()
        return heartbeat.stop()

    def _key(self, field: QWidget, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)

    def _wait(self, done: Callable[[], bool]) -> None:
        end = time.perf_counter() + _PATIENCE
        while not done():
            if time.perf_counter() > end:
                raise RuntimeError("nothing came of a key press")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
            time.sleep(0.0005)  # the thread that draws needs the interpreter too

    def _settle(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.app.processEvents()
            time.sleep(0.002)
