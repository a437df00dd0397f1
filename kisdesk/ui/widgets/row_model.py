"""Rows of a list, fetched in pages as they come into sight."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

PAGE = 40
_PAGES_KEPT = 40


@dataclass(frozen=True)
class ListRow:
    """What a row shows: a title, a second line, and at the right a pill or a plain word.

    A pill is for what burns (``pill_tone`` red or amber) or was checked (green); anything else at
    the right is ``right``. A heading has a dot of ``tone`` and a count and cannot be chosen.
    """

    key: object
    title: str
    second: str = ""
    pill: str = ""
    pill_tone: str = "red"
    right: str = ""
    icon: str = ""
    icon_tone: str = "text3"
    is_heading: bool = False
    count: str = ""
    tone: str = ""


Present = Callable[[object], ListRow]
PageProvider = Callable[[int, int], Sequence[object]]
AnyIndex = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Holds the pages last looked at. UserRole gives the ListRow, UserRole + 1 the row itself."""

    RowRole = Qt.ItemDataRole.UserRole
    SourceRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, present: Present, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._present = present
        self._count = 0
        self._provider: PageProvider = _nothing
        self._pages: OrderedDict[int, list[tuple[ListRow, object]]] = OrderedDict()
        self._kept = _PAGES_KEPT
        self._may_have_headings = False

    def set_rows(self, rows: Sequence[object]) -> None:
        """Hold all of a short list at once."""
        self.beginResetModel()
        self._count, self._kept = len(rows), len(rows) // PAGE + 1
        self._provider = lambda offset, limit: rows[offset : offset + limit]
        self._may_have_headings = True
        self._pages.clear()
        self.endResetModel()

    def set_source(self, count: int, provider: PageProvider) -> None:
        """Hold ``count`` rows, asked for as ``provider(offset, limit)`` when they are needed.

        They have no headings: a view asks about every row's height before it paints the first.
        """
        self.beginResetModel()
        self._may_have_headings = False
        self._count, self._provider, self._kept = count, provider, _PAGES_KEPT
        self._pages.clear()
        self.endResetModel()

    def forget_pages(self) -> None:
        """Ask again for what is looked at next."""
        self._pages.clear()
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def row(self, place: int) -> ListRow | None:
        """What the row at a place shows; None if the source has become shorter meanwhile."""
        found = self._find(place)
        return None if found is None else found[0]

    def key(self, place: int) -> object:
        """The key of the row at a place."""
        row = self.row(place)
        return None if row is None or row.is_heading else row.key

    def is_heading(self, place: int) -> bool:
        """Whether the row heads a group."""
        if not self._may_have_headings:
            return False
        row = self.row(place)
        return row is not None and row.is_heading

    def heading_places(self) -> list[int]:
        """Where the headings are."""
        count = self._count if self._may_have_headings else 0
        return [place for place in range(count) if self.is_heading(place)]

    def place_of(self, key: object) -> int | None:
        """Where a key is, among the pages fetched and the first one."""
        if self._count:
            self._find(0)
        for page, rows in self._pages.items():
            for place, (row, _) in enumerate(rows):
                if row.key == key and not row.is_heading:
                    return page * PAGE + place
        return None

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._find(index.row()) if index.isValid() else None
        if found is None:
            return None
        row, source = found
        if role == self.RowRole:
            return row
        if role == self.SourceRole:
            return source
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in (row.title, row.second, row.pill, row.right) if part)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.is_heading(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _find(self, place: int) -> tuple[ListRow, object] | None:
        if not 0 <= place < self._count:
            return None
        page, offset = divmod(place, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            fetched = self._provider(page * PAGE, PAGE)
            rows = self._pages[page] = [(self._present(one), one) for one in fetched]
            if len(self._pages) > self._kept:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows[offset] if offset < len(rows) else None


def _nothing(offset: int, limit: int) -> Sequence[object]:
    return ()
