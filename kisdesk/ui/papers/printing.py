"""Papers that need no dialog of their own: the empty ones."""

from PySide6.QtWidgets import QWidget

from kisdesk.services.papers.issuing import blank_paper
from kisdesk.services.papers.registry import paper
from kisdesk.ui.context import UiContext
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog


def print_blank(context: UiContext, code: str, parent: QWidget) -> PrintDialog:
    """The print dialog with the empty paper, for handwriting; to be opened by the caller."""
    printed = Paper(paper(code).name, blank_paper(code).pdf, code, copies=1)
    return PrintDialog(context, printed, parent)
