"""Papers on the screen: issuing, the register, corrections, the office's texts, batches."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.services.papers.content import PaperContent, Subject
from kisdesk.services.papers.issuing import issue_paper, paper_content, reprint
from kisdesk.services.papers.numbers import number_pattern
from kisdesk.services.papers.register import list_issued
from kisdesk.services.papers.registry import Paper, Period, Scope
from kisdesk.services.papers.templates import office_texts
from kisdesk.services.participant_card import get_card
from kisdesk.services.participants import change_state
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.papers.batch_dialog import BatchDialog
from kisdesk.ui.papers.paper_dialog import PaperDialog, PaperOrder
from kisdesk.ui.papers.register_panel import RegisterPanel
from kisdesk.ui.papers.template_dialog import TemplateDialog
from kisdesk.ui.participants.card_head import CardHead
from tests.builders import TODAY
from tests.forms.reading import page_texts, squeezed
from tests.services.contract_builders import make_signed
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton
CODE = "certificate"


@pytest.fixture
def context(qapp, office):
    runner = JobRunner(qapp)
    yield UiContext(runner, lambda: TODAY)
    runner.cancel_and_wait()


@pytest.fixture
def show(qtbot):
    def shown(widget):
        qtbot.addWidget(widget)
        widget.resize(1200, 700)
        widget.show()
        return widget

    return shown


def text_of(pdf):
    return squeezed("".join(page_texts(pdf)))


def issued(person):
    return issue_paper(CODE, paper_content(CODE, Subject(TODAY, person)), on=TODAY)


def page_says(qtbot, dialog, words):
    def says():
        document = dialog.preview.document
        return document is not None and squeezed(words) in text_of(document.pdf)

    qtbot.waitUntil(says)


def test_a_certificate_is_issued_from_the_dialog(qtbot, context, show, make_participant):
    person = make_participant()
    dialog = show(PaperDialog(context, PaperOrder(CODE, Subject(TODAY, person))))
    page_says(qtbot, dialog, "ZA/1/2026")
    assert "ZA/1/2026" in dialog.number_label.text()
    assert list_issued() == []
    with qtbot.waitSignal(dialog.issued):
        qtbot.mouseClick(dialog.print_button, LEFT)
    (row,) = list_issued()
    assert dialog.print_dialog.pdf == reprint(row.id).pdf
    dialog.print_dialog.reject()


def test_without_a_day_nothing_is_issued(qtbot, context, show, make_participant):
    dialog = show(PaperDialog(context, PaperOrder(CODE, Subject(TODAY, make_participant()))))
    dialog.day_edit.clear()
    qtbot.mouseClick(dialog.print_button, LEFT)
    assert dialog.message.isVisible()
    assert list_issued() == []
    dialog.reject()


def test_a_paper_about_a_stretch_of_time_asks_for_it(qtbot, context, show, make_participant):
    person = make_participant()
    dialog = show(PaperDialog(context, PaperOrder("opinion", Subject(TODAY, person))))
    first, last = dialog.span
    first.set_value(date(2026, 3, 2))
    last.set_value(date(2026, 3, 1))
    assert dialog.message.isVisible()
    last.set_value(date(2026, 5, 31))
    assert not dialog.message.isVisible()
    page_says(qtbot, dialog, "2 marca 2026 r.")
    page_says(qtbot, dialog, "31 maja 2026 r.")
    dialog.reject()


def test_a_known_day_is_in_its_field(context, show):
    dialog = show(PaperDialog(context, PaperOrder("authorisation", Subject(TODAY))))
    assert dialog.editors["valid_from"].value() == TODAY
    assert "22" in dialog.content().values["valid_from"]
    dialog.reject()


def test_a_paper_about_a_month_asks_for_it(qtbot, context, show, make_participant, monkeypatch):
    asked = []

    def provider(subject):
        asked.append((subject.first, subject.last))
        return PaperContent(participant_id=subject.id)

    monthly = Paper(CODE, Scope.PERSON, provider, Period.MONTH)
    monkeypatch.setattr("kisdesk.services.papers.registry.PAPERS", (monthly,))
    dialog = show(PaperDialog(context, PaperOrder(CODE, Subject(TODAY, make_participant()))))
    assert asked[-1] == (date(2026, 11, 1), date(2026, 11, 30))
    dialog.month_choice.setCurrentIndex(dialog.month_choice.findData("2026-02-01"))
    assert asked[-1] == (date(2026, 2, 1), date(2026, 2, 28))
    dialog.reject()


def test_the_register_finds_opens_and_corrects(qtbot, context, show, make_participant):
    issued(make_participant())
    issued(make_participant(last_name="Żółkiewska", first_name="Ewa"))
    panel = show(RegisterPanel(context))
    panel.refresh()
    assert [row.person for row in panel.table.rows()] == ["Żółkiewska Ewa", "Kowalska Anna"]
    panel.search.setText("kowalska")
    panel.search.flush()
    assert panel.current().number == "ZA/1/2026"
    qtbot.mouseClick(panel.open_button, LEFT)
    assert panel.dialogs.dialog.pdf == reprint(panel.current().id).pdf
    panel.dialogs.dialog.reject()
    qtbot.waitUntil(lambda: panel.dialogs.dialog is None)

    qtbot.mouseClick(panel.correct_button, LEFT)
    dialog = panel.dialogs.dialog
    dialog.editors["full_name"].setText("Anna Maria Kowalska")
    page_says(qtbot, dialog, "Anna Maria Kowalska")
    page_says(qtbot, dialog, "korekta: Zaświadczenie o uczestnictwie nr ZA/1/2026")
    told = []
    panel.told.connect(told.append)
    qtbot.mouseClick(dialog.print_button, LEFT)
    assert "ZA/3/2026" in told[0]
    dialog.print_dialog.reject()
    assert [row.corrected_by_id is not None for row in panel.table.rows()] == [False, True]
    assert walk(panel) == []


def test_a_contract_is_in_the_register_but_is_not_corrected_here(
    qtbot, context, show, make_participant
):
    person = make_participant()
    make_signed(person)
    panel = show(RegisterPanel(context))
    panel.refresh()
    row = panel.current()
    assert (row.title, row.person) == ("Kontrakt socjalny", "Kowalska Anna")
    assert not panel.correct_button.isEnabled()
    with qtbot.waitSignal(panel.person_opened) as opened:
        qtbot.mouseClick(panel.person_button, LEFT)
    assert opened.args == [person]


def choose(dialog, block):
    dialog.paper_choice.setCurrentIndex(dialog.paper_choice.findData(CODE))
    dialog.text_choice.setCurrentIndex(dialog.text_choice.findData(block))


def test_an_own_text_is_on_the_page_while_it_is_typed(qtbot, context, show, type_text):
    dialog = show(TemplateDialog(context))
    choose(dialog, "purpose")
    dialog.editor.clear()
    type_text(dialog.editor, "Wydano: ")
    button = next(b for b in dialog.placeholders if b.toolTip() == "{full_name}")
    qtbot.mouseClick(button, LEFT)
    assert dialog.editor.value() == "Wydano: {full_name}"
    page_says(qtbot, dialog, "Wydano: Anna Kowalska")
    assert office_texts(CODE) == {}
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert office_texts(CODE) == {"purpose": "Wydano: {full_name}"}


def test_an_unknown_placeholder_is_told_in_a_sentence(qtbot, context, show, type_text):
    dialog = show(TemplateDialog(context))
    choose(dialog, "purpose")
    dialog.editor.clear()
    type_text(dialog.editor, "Numer buta {but}")
    assert "{but}" in dialog.problem_label.text()
    assert not dialog.save()
    assert office_texts(CODE) == {}
    qtbot.mouseClick(dialog.restore_button, LEFT)
    assert dialog.problem_label.isHidden()
    assert not dialog.save_button.isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


def test_typed_texts_are_not_lost_by_closing(qtbot, context, show, type_text):
    dialog = show(TemplateDialog(context))
    choose(dialog, "purpose")
    type_text(dialog.editor, "x")
    choose(dialog, "opening")
    choose(dialog, "purpose")
    assert dialog.editor.value().startswith("x") or dialog.editor.value().endswith("x")
    dialog.reject()
    assert dialog.isVisible()
    dialog._on_answered("save")
    assert "purpose" in office_texts(CODE)


def test_the_numbers_are_worded_by_the_office(qtbot, context, show):
    dialog = show(TemplateDialog(context))
    choose(dialog, "purpose")
    dialog.pattern_edit.setText("bez numeru")
    assert not dialog.save()
    assert dialog.message.isVisible()
    dialog.pattern_edit.setText("ZAS.{nr:03}.{rok}")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert number_pattern(CODE) == "ZAS.{nr:03}.{rok}"


def test_the_card_offers_the_papers_of_the_person(qtbot, context, show, make_participant):
    head = show(CardHead())
    head.show_card(get_card(make_participant(), TODAY), TODAY)
    wanted = []
    head.wanted.connect(lambda key, payload: wanted.append((key, payload)))
    actions = {action.data(): action for action in head.print_menu().actions()}
    actions[CODE].trigger()
    assert wanted == [("paper", CODE)]
    assert head.print_button.isVisible()


def test_a_batch_for_everybody_who_takes_part(qtbot, context, show, make_participant, tmp_path):
    for name in ("Abacka", "Babacka"):
        person = make_participant(last_name=name)
        change = StateChangeDraft(ParticipantState.ACTIVE, TODAY, override_reason="art. 18 ust. 7")
        change_state(person, change, today=TODAY)
    make_participant(last_name="Cabacka")
    dialog = show(BatchDialog(context))
    dialog.paper_choice.setCurrentIndex(dialog.paper_choice.findData(CODE))
    dialog.issue_box.setChecked(True)
    dialog.make(tmp_path)
    qtbot.waitUntil(lambda: dialog.message.isVisible() and not context.jobs.is_busy)
    assert [row.last_name for row in reversed(list_issued())] == ["Abacka", "Babacka"]
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    dialog.issue_box.setChecked(False)
    dialog.make(None)
    qtbot.waitUntil(lambda: dialog.print_dialog is not None)
    assert len(page_texts(dialog.print_dialog.pdf)) == 2
    assert len(list_issued()) == 2
    dialog.print_dialog.reject()


def test_the_dialogs_can_be_heard(context, show, make_participant):
    order = PaperOrder(CODE, Subject(TODAY, make_participant()))
    for dialog in (PaperDialog(context, order), TemplateDialog(context), BatchDialog(context)):
        assert walk(show(dialog)) == []
        dialog.reject()
