"""How contracts are numbered, printed and worded in this office."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.domain.attendance import FEWEST_ABSENCES, MOST_ABSENCES
from kisdesk.domain.contracts import check_pattern, contract_number
from kisdesk.errors import Problem
from kisdesk.services.form_texts import shipped_statement
from kisdesk.services.printing import available_forms
from kisdesk.services.settings import (
    OfficeSettings,
    check_office_settings,
    get_office_settings,
    save_office_settings,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.office_dialog import OfficeDialog
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.text_area import TextArea

NUMBERS = ("copies", "default_term_months", "absence_signal")


def forms_for(variant: str) -> list[tuple[str, str]]:
    """Code and title of the layouts of variant A or B."""
    return [(code, title) for code, title, _ in available_forms() if f"-{variant}-" in code]


def example_number(pattern: str, day: date) -> str:
    """The first number of the year by a pattern, empty while the pattern does not hold."""
    if any(not problem.is_warning for problem in check_pattern(pattern)):
        return ""
    return contract_number(pattern, 1, day)


def setting_name(name: str) -> str:
    """What a setting is called on the screen."""
    tr = QCoreApplication.translate
    return {
        "numbering_pattern": tr("office", "Numbering pattern"),
        "default_term_months": tr("office", "Usual term, in months"),
        "copies": tr("office", "Printed copies"),
        "absence_signal": tr("office", "Absences in a row to be told of"),
        "form_code_a": tr("office", "Layout of variant A"),
        "form_code_b": tr("office", "Layout of variant B"),
        "head_signature": tr("office", "Signatures"),
        "unchecked_notice": tr("office", "Notice in the footer"),
        "form_checked_on": tr("office", "Compared on"),
        "form_checked_by": tr("office", "Compared by"),
        "consequences_text": tr("office", "Text on consequences"),
    }[name]


class ContractSettingsDialog(OfficeDialog):
    """All settings of contracts; the number is shown as the pattern makes it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Contracts of this office"), "", parent)
        tr = QCoreApplication.translate
        self._add("numbering_pattern", LineEdit())
        self._add("default_term_months", NumberEdit(1, 60))
        self._add("copies", NumberEdit(1, 20))
        self._add("absence_signal", NumberEdit(FEWEST_ABSENCES, MOST_ABSENCES))
        self._add("form_code_a", ChoiceBox(forms_for("A"), allow_empty=False))
        self._add("form_code_b", ChoiceBox(forms_for("B"), allow_empty=False))
        signature = CheckBox(tr("office", "place for the signature of the head"))
        self._add("head_signature", signature)
        notice = CheckBox(tr("office", "say that the layout is not compared yet"))
        self._add("unchecked_notice", notice)
        self._add("form_checked_on", DateEdit(clock=context.today))
        self._add("form_checked_by", LineEdit())
        consequences = TextArea(lines=5)
        self._add("consequences_text", consequences, wide=True)
        self.restore_button = self.set_rare_action(self.tr("Bring back the shipped text"))
        self.rare_action_triggered.connect(self._on_restore)
        settings = get_office_settings()
        consequences.setPlaceholderText(shipped_statement(settings.form_code_a))
        self.set_values({name: getattr(settings, name) for name in self.form.names()})
        self.form.changed.connect(self._follow)
        self._follow()

    def settings(self) -> OfficeSettings:
        """The settings as typed; a number out of bounds counts as 0 and is refused."""
        values = dict(self.form.values())
        for name in NUMBERS:
            values[name] = values[name] or 0
        return replace(get_office_settings(), **values)  # type: ignore[arg-type]

    def check(self) -> Sequence[Problem]:
        return check_office_settings(self.settings())

    def save(self) -> None:
        save_office_settings(self.settings())

    def _add(self, name: str, editor: QWidget, *, wide: bool = False) -> None:
        self.add_field(name, setting_name(name), editor, wide=wide)

    def _follow(self) -> None:
        """The example follows the pattern; who compared the form matters once the notice goes."""
        pattern = self.form.field("numbering_pattern")
        number = example_number(str(pattern.value()), self.today)
        pattern.set_note(self.tr("for example {number}").format(number=number) if number else "")
        compared = not self.form.field("unchecked_notice").value()
        for name in ("form_checked_on", "form_checked_by"):
            self.form.field(name).setVisible(compared)

    def _on_restore(self) -> None:
        self.form.field("consequences_text").set_value("")
