"""Notices sticks that are put in and pulled out, without ever waiting for a slow one."""

import threading
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal

from kisdesk.services.volumes import Volume, VolumeProvider

_LOOK_EVERY = 1500  # milliseconds
_COLLECT_AFTER = 60


def identity(volume: Volume) -> str:
    """What a stick is known by; where the system does not tell, the place it is at."""
    return volume.volume_id or str(volume.mount)


class VolumeWatch(QObject):
    """Asks the system again and again what is put in; a drive that hangs delays only the next look.

    Each look is a thread of its own that the program does not wait for at its end: it asks the
    system and nothing else. The jobs' thread is not used, where everything else would queue up.
    """

    changed = Signal(object)
    """What is there now, a tuple of Volume."""
    arrived = Signal(object)
    """What was not there at the look before, a tuple of Volume; at the first look all of it."""
    left = Signal(object)
    """What was there and is not any more."""

    def __init__(self, list_volumes: VolumeProvider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = list_volumes
        self._answers: SimpleQueue[tuple[Volume, ...]] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self.volumes: tuple[Volume, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._collector = QTimer(self)
        self._collector.setInterval(_COLLECT_AFTER)
        self._collector.timeout.connect(self._collect)

    def start(self) -> None:
        """Look now and from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more; what a look still finds is not told."""
        self._timer.stop()
        self._collector.stop()

    def look(self) -> None:
        """Begin a look, unless the one before still waits for a drive."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._ask, name="kisdesk-volumes", daemon=True)
            self._thread.start()
        self._collector.start()

    def _ask(self) -> None:
        """In a thread of its own: no Qt here."""
        self._answers.put(tuple(self._list()))

    def _collect(self) -> None:
        try:
            now = self._answers.get_nowait()
        except Empty:
            if self._thread is None or not self._thread.is_alive():
                self._collector.stop()
            return
        before, self.volumes = self.volumes, now
        known, present = {identity(v) for v in before}, {identity(v) for v in now}
        gone = tuple(v for v in before if identity(v) not in present)
        came = tuple(v for v in now if identity(v) not in known)
        if gone or came:
            self.changed.emit(now)
        if gone:
            self.left.emit(gone)
        if came:
            self.arrived.emit(came)
