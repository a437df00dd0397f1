"""Menus of papers, out of the registry: a new paper appears in them by itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from kisdesk.services.papers.registry import PAPERS, Paper, Scope, papers_for

Wanted = Callable[[str], None]


def add_papers(menu: QMenu, scope: Scope, wanted: Wanted, blank_wanted: Wanted) -> None:
    """Add the papers of a scope, and below them those for handwriting; called with the code."""
    found = papers_for(scope)
    for kind in found:
        _add(menu, kind, wanted)
    if found:
        blank = menu.addMenu(_blank_words())
        for kind in found:
            _add(blank, kind, blank_wanted)


def fill_club_menu(parent: QWidget, wanted: Wanted, blank_wanted: Wanted) -> QMenu:
    """A menu with the papers about the club itself, and all papers for handwriting."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for kind in papers_for(Scope.CLUB):
        _add(menu, kind, wanted)
    menu.addSeparator()
    blank = menu.addMenu(_blank_words())
    for kind in PAPERS:
        _add(blank, kind, blank_wanted)
    return menu


def _add(menu: QMenu, kind: Paper, wanted: Wanted) -> None:
    action = menu.addAction(kind.name.replace("&", "&&"))
    action.setData(kind.code)
    action.triggered.connect(lambda _=False, code=kind.code: wanted(code))


def _blank_words() -> str:
    return QCoreApplication.translate("papers", "Empty, for handwriting")
