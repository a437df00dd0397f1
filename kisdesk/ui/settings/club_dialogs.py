"""Editing the club, the body that runs it, and what its papers name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kisdesk.domain.clubs import check_club
from kisdesk.errors import Problem
from kisdesk.services.club import get_club, save_club
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.club_fields import (
    add_body_sections,
    add_club_sections,
    check_numbers_live,
    club_of,
    club_values,
)
from kisdesk.ui.settings.office_dialog import OfficeDialog


class _ClubPartDialog(OfficeDialog):
    """Edits some fields of the club; what is wrong elsewhere does not hold it up."""

    def _fill(self) -> None:
        self._club = get_club()
        values = club_values(self._club)
        self.set_values({name: values[name] for name in self.form.names()})

    def check(self) -> Sequence[Problem]:
        club = club_of(self.form.values(), self._club)
        names = set(self.form.names())
        return [problem for problem in check_club(club) if problem.field in names]

    def save(self) -> None:
        save_club(club_of(self.form.values(), get_club()))


class ClubDialog(_ClubPartDialog):
    """The club as the register knows it, and its address."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("The club"), "", parent)
        add_club_sections(self.form, context.today)
        self._fill()


class BodyDialog(_ClubPartDialog):
    """The body that runs the club, the welfare centre, the data protection officer."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Who runs the club"), "", parent)
        add_body_sections(self.form, context.today)
        self._fill()
        self.live = check_numbers_live(self.form, self.check)
