"""What any screen needs to print papers: a menu of a scope, and the dialogs behind it."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kisdesk.errors import UserError
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.register import IssuedRow
from kisdesk.services.papers.registry import Scope
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.papers.menu import add_papers
from kisdesk.ui.papers.paper_dialog import PaperDialog, PaperOrder
from kisdesk.ui.papers.printing import print_blank
from kisdesk.ui.records.dialog_slot import DialogSlot


class PaperActions(QObject):
    """Opens one dialog at a time over the window of ``parent``."""

    issued = Signal(object)
    """The ``IssuedRow`` that is in the register now."""
    told = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent
        self.dialogs = DialogSlot(self)

    def menu(self, scope: Scope, subject: Subject) -> QMenu:
        """The papers of a scope about a subject; to be shown by the caller."""
        menu = QMenu(self._parent)
        menu.aboutToHide.connect(menu.deleteLater)
        add_papers(menu, scope, lambda code: self.open(PaperOrder(code, subject)), self.open_blank)
        return menu

    def popup(self, scope: Scope, subject: Subject, below: QWidget) -> None:
        """Show the menu below a button."""
        place: QPoint = below.mapToGlobal(below.rect().bottomLeft())
        self.menu(scope, subject).popup(place)

    def open(self, order: PaperOrder) -> None:
        """Show a paper before it is printed."""
        try:
            dialog = PaperDialog(self._context, order, self._parent.window())
        except UserError as error:
            self.told.emit(str(describe(error)))
            return
        dialog.issued.connect(self._on_issued)
        self.dialogs.show(dialog)

    def open_blank(self, code: str) -> None:
        """Show the empty paper, for handwriting."""
        self.dialogs.show(print_blank(self._context, code, self._parent.window()))

    def _on_issued(self, row: IssuedRow) -> None:
        self.issued.emit(row)
        words = self.tr("Issued and kept in the register: {number}.")
        self.told.emit(words.format(number=row.number))
