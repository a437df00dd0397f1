"""The list of people as a table: more columns, sorted as one likes, to be copied."""

from typing import Any

from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.pesel import mask_pesel
from kisdesk.domain.rows import ParticipantRow
from kisdesk.services.participant_list import ParticipantQuery, list_participants
from kisdesk.ui.participants.words import state_text
from kisdesk.ui.records.table_panel import MOST_ROWS, TablePanel
from kisdesk.ui.widgets.table_model import Column


class PeopleTable(TablePanel):
    """The people the list shows."""

    def __init__(self) -> None:
        super().__init__(
            self._columns(), name=self.tr("People as a table"), state_name="participants_table"
        )
        self.table.set_empty(self.tr("Nobody is in this list now."), icon="users")

    def show_query(self, query: ParticipantQuery, count: int) -> None:
        found = list_participants(query, 0, MOST_ROWS)
        self.show_rows(found, count, self.tr("%n person(s)", "", count))

    def _columns(self) -> list[Column]:
        def column(key: str, title: str, value: Any, **more: Any) -> Column:
            return Column(key, title, value, **more)

        def group(row: ParticipantRow) -> str:
            return label(row.main_group) if row.main_group else ""

        return [
            column("name", self.tr("Surname and first name"), lambda r: r.name, width=220,
                   strong=True),
            column("state", self.tr("State"), lambda r: state_text(r.state, r.sex), width=120),
            column("since", self.tr("Since"), lambda r: r.state_since, width=92),
            column("born", self.tr("Born"), lambda r: r.born_on, width=92),
            column("pesel", self.tr("PESEL"), lambda r: mask_pesel(r.pesel), width=110,
                   hidden=True),
            column("phone", self.tr("Phone"), lambda r: print_phone(r.phone), width=120),
            column("place", self.tr("Locality"), lambda r: r.locality, width=130),
            column("club_group", self.tr("Group"), lambda r: r.club_group, width=110),
            column("ground", self.tr("Ground"), group, width=190),
            column("contract", self.tr("Contract"), lambda r: r.contract_number, width=110),
            column("ends", self.tr("Contract until"), lambda r: r.contract_ends_on, width=110),
            column("worker", self.tr("Worker"), lambda r: r.worker_name, width=140),
        ]  # fmt: skip
