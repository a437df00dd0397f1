"""The list of contracts as a table: more columns, sorted as one likes, to be copied."""

from typing import Any

from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.ui.contracts.words import state_text
from kisdesk.ui.records.table_panel import MOST_ROWS, TablePanel
from kisdesk.ui.widgets.table_model import Column


class ContractTablePanel(TablePanel):
    """The contracts the list shows."""

    def __init__(self) -> None:
        super().__init__(
            self._columns(), name=self.tr("Contracts as a table"), state_name="contracts_table"
        )
        self.table.set_empty(self.tr("There is nothing in this list now."), icon="file-text")

    def show_query(self, query: ContractQuery, count: int) -> None:
        found = list_contracts(query, 0, MOST_ROWS)
        self.show_rows(found, count, self.tr("%n contract(s)", "", count))

    def _columns(self) -> list[Column]:
        def column(key: str, title: str, value: Any, **more: Any) -> Column:
            return Column(key, title, value, **more)

        return [
            column("number", self.tr("Number"), lambda r: r.number, width=120, strong=True),
            column("name", self.tr("Surname and first name"), lambda r: r.name, width=200),
            column("variant", self.tr("Form"), lambda r: r.variant.value, width=64),
            column("state", self.tr("State"), lambda r: state_text(r.state), width=176),
            column("concluded", self.tr("Concluded"), lambda r: r.concluded_on, width=100),
            column("starts", self.tr("From"), lambda r: r.starts_on, width=92),
            column("ends", self.tr("Until"), lambda r: r.ends_on, width=92),
            column("evaluation", self.tr("Next evaluation"), lambda r: r.next_evaluation_on,
                   width=120),
            column("closed", self.tr("Closed"), lambda r: r.closed_on, width=92, hidden=True),
            column("version", self.tr("Version"), lambda r: r.version, width=72, hidden=True),
            column("goal", self.tr("Main goal"), lambda r: r.main_goal, width=260),
            column("worker", self.tr("Social worker"), lambda r: r.worker_name, width=150),
        ]  # fmt: skip
