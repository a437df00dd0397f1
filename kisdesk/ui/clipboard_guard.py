"""A PESEL number does not stay on the clipboard, however it got there.

It watches what this program puts on the clipboard: a field, a label and a table are all the same to
it. Windows is told to keep such a text out of its history of the clipboard and out of the cloud.
"""

import re

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from kisdesk.domain.pesel import read_pesel

SECONDS = 30
_ELEVEN = re.compile(r"(?<!\d)\d{11}(?!\d)")
_KEPT_OUT = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
_WINDOWS_FORMAT = 'application/x-qt-windows-mime;value="{name}"'
_KDE_HINT = "x-kde-passwordManagerHint"
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def holds_pesel(text: str) -> bool:
    """Whether a PESEL number stands in the text."""
    return any(read_pesel(number) is not None for number in _ELEVEN.findall(text))


def guarded(text: str) -> QMimeData:
    """The text for the clipboard, with the wish that nobody remembers it."""
    data = QMimeData()
    data.setText(text)
    for name in _KEPT_OUT:
        data.setData(_WINDOWS_FORMAT.format(name=name), b"\0\0\0\0")
    data.setData(_KDE_HINT, b"secret")
    return data


class ClipboardGuard(QObject):
    """Takes a PESEL number off the clipboard after ``seconds``, unless something else is there."""

    def __init__(self, parent: QObject, seconds: int = SECONDS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._kept: dict[QClipboard.Mode, str] = {}
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(seconds * 1000)
        self.timer.timeout.connect(self.clear)
        self._clipboard.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Take the numbers away now, where they still are."""
        kept, self._kept = self._kept, {}
        self.timer.stop()
        for mode, text in kept.items():
            if self._clipboard.text(mode) == text:
                self._clipboard.clear(mode)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if mode not in _MODES or not self._is_ours(mode):
            return
        text = self._clipboard.text(mode)
        if self._kept.get(mode) == text or not holds_pesel(text):
            return
        self._kept[mode] = text  # first: setting it says "changed" once more
        if mode is QClipboard.Mode.Clipboard:
            self._clipboard.setMimeData(guarded(text), mode)
        self.timer.start()

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()
