"""The places of an agreement: name, address and who looks after people there."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.psu import PsuPlaceDraft
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.panel import columns, rows


@dataclass
class _Row:
    widget: QWidget
    name: LineEdit
    address: LineEdit
    supervisor: LineEdit
    place_id: int | None

    def draft(self) -> PsuPlaceDraft:
        name, address, supervisor = (
            str(edit.value()) for edit in (self.name, self.address, self.supervisor)
        )
        return PsuPlaceDraft(name, address, supervisor, self.place_id)


class PlacesEdit(QWidget):
    """Rows of three fields; the button below adds one. A row with nothing in it does not count."""

    value_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.add_button = Button(self.tr("Add a place"), "quiet", "plus")
        rows(self._list, columns(self.add_button, None), gap=4, parent=self)
        self.add_button.clicked.connect(self._on_add)
        self.setFocusProxy(self.add_button)
        self._insert(PsuPlaceDraft())

    def value(self) -> tuple[PsuPlaceDraft, ...]:
        """The places as typed."""
        drafts = [row.draft() for row in self.rows]
        return tuple(d for d in drafts if d.name or d.address or d.supervisor or d.id is not None)

    def set_value(self, value: object) -> None:
        """Show these places, or one empty row."""
        places = value if isinstance(value, tuple) and value else (PsuPlaceDraft(),)
        for row in list(self.rows):
            self._take(row)
        for place in places:
            self._insert(place)

    def _insert(self, place: PsuPlaceDraft) -> _Row:
        edits = []
        captions = (self.tr("Name"), self.tr("Address"), self.tr("Supervisor"))
        for caption, text in zip(
            captions, (place.name, place.address, place.supervisor), strict=True
        ):
            edit = LineEdit(text, example=caption)
            edit.setCursorPosition(0)
            edit.setAccessibleName(f"{self.tr('Place')} {len(self.rows) + 1}: {caption}")
            edit.value_changed.connect(self._on_changed)
            edits.append(edit)
        remove = IconButton("x", self.tr("Remove this place"), size=28)
        widget = QWidget()
        columns((edits[0], 6), (edits[1], 5), (edits[2], 4), remove, gap=6, parent=widget)
        row = _Row(widget, edits[0], edits[1], edits[2], place.id)
        remove.clicked.connect(lambda: self._on_remove(row))
        self.rows.append(row)
        self._list.addWidget(widget)
        return row

    def _take(self, row: _Row) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row.widget)
        row.widget.hide()
        row.widget.deleteLater()

    def _on_add(self) -> None:
        self._insert(PsuPlaceDraft()).name.setFocus()
        self._on_changed()

    def _on_remove(self, row: _Row) -> None:
        self._take(row)
        if not self.rows:
            self._insert(PsuPlaceDraft())
        self.add_button.setFocus()
        self._on_changed()

    def _on_changed(self) -> None:
        self.value_changed.emit(self.value())
