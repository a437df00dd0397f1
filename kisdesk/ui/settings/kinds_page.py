"""The dictionary of kinds of activities, with the codes of the ministry's data set."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kisdesk.domain.activity_codes import Reintegration, ServiceCategory
from kisdesk.domain.activity_kinds import KindDraft, KindRow, check_kind
from kisdesk.domain.labels import label
from kisdesk.domain.rights import Right
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.services.activity_kinds import delete_kind, list_kinds, save_kind
from kisdesk.ui.context import UiContext
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.settings.office_dialog import OfficeDialog
from kisdesk.ui.settings.page import SettingsPage
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.question import tell


class KindsPage(SettingsPage):
    """The kinds under the two reintegrations, each with the link that changes it."""

    link_right = Right.MANAGE_OFFICE

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Kinds of activities")
        self.add_button: Button
        self.buttons: dict[tuple[str, int], Button] = {}

    def fill(self) -> None:
        self.buttons.clear()
        self.add_text(
            self.tr(
                "What the club runs, by the Act and by the club's own practice. The category and "
                "the official code decide where an activity counts in the yearly report."
            )
        )
        self.add_button = Button(self.tr("Add a kind…"), icon="plus")
        self.add_button.clicked.connect(self.add_kind)
        head = QWidget()
        columns(self.add_button, None, parent=head)
        self.column.addWidget(head)
        kinds = list_kinds(include_inactive=True)
        for reintegration in Reintegration:
            name = label(reintegration)
            self.column.addWidget(Text(name[:1].upper() + name[1:], "heading"))
            group = QWidget()
            shown = [self._row(kind) for kind in kinds if kind.reintegration is reintegration]
            rows(*shown, gap=10, parent=group)
            self.column.addWidget(group)

    def add_kind(self) -> None:
        """Open the dialog for a new kind."""
        self.open_dialog(KindDialog(self.context, None, self.window()))

    def _row(self, kind: KindRow) -> QWidget:
        row = QWidget()
        details = [
            label(kind.service),
            kind.legal_basis,
            self.tr("code {code}").format(code=kind.official_code) if kind.official_code else "",
            self.tr("%n activity(ies)", "", kind.activities) if kind.activities else "",
        ]
        top: list[QWidget | None] = [Text(kind.name, "strong")]
        if not kind.is_active:
            top.append(Pill(self.tr("not in use"), "text2", px=11))
        top += [None, self._link("edit", kind, self.tr("Change…"))]
        if not kind.key and not kind.activities:
            top.append(self._link("delete", kind, self.tr("Delete")))
        second = Text("  ·  ".join(part for part in details if part), "secondary", wrap=True)
        rows(columns(*top, gap=12), 2, second, parent=row)
        return row

    def _link(self, action: str, kind: KindRow, text: str) -> Button:
        button = Button(text, "link")
        button.setAccessibleName(f"{text} {kind.name}")
        button.setProperty("entry", (action, kind))
        button.clicked.connect(self._on_link)
        self.buttons[action, kind.id] = button
        return button

    def _on_link(self) -> None:
        action, kind = self.sender().property("entry")
        if action == "edit":
            self.open_dialog(KindDialog(self.context, kind, self.window()))
            return
        try:
            delete_kind(kind.id)
        except InvalidDraftError as error:
            words = word_problem(error.problems[0])
            self.dialog = tell(
                self.window(), self.tr("This kind was not deleted"), words.text,
                self.tr("Close"), next_step=words.detail,
            )  # fmt: skip
            return
        self._on_saved()


class KindDialog(OfficeDialog):
    """Enters a kind, or changes one."""

    def __init__(
        self, context: UiContext, kind: KindRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("New kind of activity") if kind is None else self.tr("Kind of activity"),
            "",
            parent,
        )
        self._kind_id = None if kind is None else kind.id
        services = [(code, f"{label(code.reintegration)}: {label(code)}") for code in _in_order()]
        self.add_field("name", self.tr("Name"), LineEdit(), wide=True)
        self.add_field(
            "service", self.tr("Category"), ChoiceBox(services, allow_empty=False), wide=True
        )
        self.add_field(
            "official_code", self.tr("Official code"), LineEdit(),
            note=self.tr("As the voivode's sheet names it, when it is known."),
        )  # fmt: skip
        self.add_field("legal_basis", self.tr("Legal basis"), LineEdit(), note=self.tr("optional"))
        self.add_field("is_active", "", CheckBox(self.tr("Offered for new activities")), wide=True)
        draft = KindDraft()
        if kind is not None:
            texts = (kind.official_code, kind.legal_basis, kind.is_active)
            draft = KindDraft(kind.name, kind.service, *texts)
        self.set_values({name: getattr(draft, name) for name in self.form.names()})

    def draft(self) -> KindDraft:
        """What was typed."""
        values = self.form.values()
        return KindDraft(
            name=str(values["name"]),
            service=ServiceCategory(str(values["service"])),
            official_code=str(values["official_code"]),
            legal_basis=str(values["legal_basis"]),
            is_active=bool(values["is_active"]),
        )

    def check(self) -> Sequence[Problem]:
        return check_kind(self.draft())

    def save(self) -> None:
        save_kind(self.draft(), self._kind_id)


def _in_order() -> list[ServiceCategory]:
    return sorted(ServiceCategory, key=lambda code: list(Reintegration).index(code.reintegration))
