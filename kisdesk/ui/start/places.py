"""Where the start screen looks for a club's file."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from kisdesk.services.places import SUFFIX


def documents_folder() -> Path:
    """The user's documents."""
    from PySide6.QtCore import QStandardPaths

    location = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(location))


def dropped_file(data: QMimeData) -> Path | None:
    """The club file that is dragged, if it is one."""
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.suffix.casefold() == SUFFIX:
            return path
    return None
