"""The menu behind "More…": every state, group, worker and club group."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kisdesk.domain.codes import EligibilityGroup, ParticipantState
from kisdesk.domain.labels import choices, label
from kisdesk.services.participant_list import list_club_groups
from kisdesk.services.workers import list_workers
from kisdesk.ui.participants.list_filter import EVERYBODY, ListFilter

Chosen = Callable[[ListFilter], None]


def filter_menu(
    parent: QWidget,
    now: ListFilter,
    counts: Mapping[ParticipantState, int],
    on_chosen: Chosen,
) -> QMenu:
    """A menu whose entries call ``on_chosen`` with the filter changed by one thing."""
    tr = QCoreApplication.translate
    menu = QMenu(parent)

    def add(to: QMenu, text: str, wanted: ListFilter) -> QAction:
        action = to.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(wanted == now)
        action.triggered.connect(lambda: on_chosen(wanted))
        return action

    total = sum(counts.values())
    everybody = tr("participants", "All people  {count}").format(count=total)
    add(menu, everybody, replace(now, base=EVERYBODY))
    menu.addSeparator()
    for state in ParticipantState:
        if counts.get(state):
            add(menu, f"{state_plural(state)}  {counts[state]}", replace(now, base=state))
    menu.addSeparator()
    groups = menu.addMenu(tr("participants", "Ground"))
    for code, text in choices(EligibilityGroup):
        wanted = None if now.main_group is code else code
        add(groups, text, replace(now, main_group=wanted)).setChecked(now.main_group is code)
    workers = menu.addMenu(tr("participants", "Worker"))
    for worker in list_workers():
        same = now.worker_id == worker.id
        wanted_id = None if same else worker.id
        add(workers, worker.name, replace(now, worker_id=wanted_id)).setChecked(same)
    club_groups = list_club_groups()
    if club_groups:
        own = menu.addMenu(tr("participants", "Group in the club"))
        for name in club_groups:
            same = now.club_group == name
            add(own, name, replace(now, club_group="" if same else name)).setChecked(same)
    return menu


def filter_words(now: ListFilter, workers: Mapping[int, str]) -> list[tuple[str, str]]:
    """What narrows the list besides the chip: key and words of each part."""
    parts = []
    if now.main_group is not None:
        parts.append(("main_group", label(now.main_group)))
    if now.worker_id is not None:
        parts.append(("worker_id", workers.get(now.worker_id, "")))
    if now.club_group:
        parts.append(("club_group", now.club_group))
    return parts


def state_plural(state: ParticipantState) -> str:
    """The people in a state, as a chip or menu names them."""
    tr = QCoreApplication.translate
    return {
        ParticipantState.CANDIDATE: tr("participants", "Candidates"),
        ParticipantState.WAITING: tr("participants", "Waiting"),
        ParticipantState.ACTIVE: tr("participants", "Taking part"),
        ParticipantState.SUSPENDED: tr("participants", "Suspended"),
        ParticipantState.COMPLETED: tr("participants", "Completed"),
        ParticipantState.DROPPED_OUT: tr("participants", "Dropped out"),
        ParticipantState.REMOVED: tr("participants", "Removed"),
        ParticipantState.MOVED: tr("participants", "Moved elsewhere"),
        ParticipantState.DECEASED: tr("participants", "Deceased"),
        ParticipantState.REJECTED: tr("participants", "Not taken in"),
        ParticipantState.ARCHIVED: tr("participants", "In the archive"),
    }[state]
