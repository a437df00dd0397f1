"""The steps of the main job, each as a person at the desk takes it with mouse and keyboard."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from kisdesk.app import Program
from kisdesk.domain.codes import AddressKind, EligibilityGroup, ParticipantState
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.domain.dates import add_months
from kisdesk.ui.contracts.editor.editor_view import EditorView
from kisdesk.ui.contracts.editor.plan_steps import ActionsStep, EvaluationsStep, GoalsStep
from kisdesk.ui.contracts.editor.step_page import TextStep
from kisdesk.ui.contracts.new_contract_dialog import NewContractDialog
from kisdesk.ui.contracts.sign_dialog import SignDialog
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.participants.address_dialog import AddressDialog
from kisdesk.ui.participants.exclusions_dialog import ExclusionsDialog
from kisdesk.ui.participants.ground_dialog import GroundDialog
from kisdesk.ui.participants.new_person_dialog import NewPersonDialog
from kisdesk.ui.participants.state_dialog import StateDialog
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.start.window import StartWindow
from kisdesk.ui.start.wizard import NewFileWizard
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.form_body import FormBody
from tests.e2e.hands import CTRL, Hands, words

PASSWORD = "zielony rower jedzie 7"
CLUB = "Klub Integracji Społecznej w Brzozowie Dolnym"
CAUSES = "Utrata pracy przed trzema laty. Zaległości w czynszu – 4200 zł."
STRENGTHS = "Doświadczenie w kuchni, chęć współpracy, wsparcie męża."
BARRIERS = "Brak dojazdu do miasta powiatowego."
MAIN_GOAL = "Podjęcie i utrzymanie zatrudnienia."
OWN_ACTION = "Udział w zajęciach kulinarnych dwa razy w tygodniu."
WORKER_ACTION = "Comiesięczna rozmowa o realizacji ustaleń."


def start_window(program: Program) -> StartWindow:
    assert isinstance(program.window, StartWindow)
    return program.window


def main_window(program: Program) -> MainWindow:
    assert isinstance(program.window, MainWindow)
    return program.window


def editor_of(window: MainWindow) -> EditorView:
    editor = window.contracts_tab.editor
    assert editor is not None
    return editor


def fill(hands: Hands, form: FormBody, **values: str) -> None:
    for name, text in values.items():
        hands.fill(form.field(name.replace("__", ".")).editor, text)


def text_of(pdf: bytes) -> str:
    """The text of a document, lines joined and blanks evened out."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def make_the_file(hands: Hands, program: Program, path: Path) -> MainWindow:
    """The wizard from the first click to the open file, with the recovery sheet saved."""
    start = start_window(program)
    hands.click(start.welcome_panel.new_button)
    wizard = hands.dialog(NewFileWizard)
    hands.fill(wizard.place_step.form.field("name").editor, CLUB)
    hands.fill(wizard.place_step.place.edit, str(path))
    hands.click(wizard.next_button)
    fill(hands, wizard.club_step.form, register_number="KIS/12/2019")
    hands.click(wizard.next_button)
    fill(hands, wizard.body_step.form, operator__name="Gmina Brzozów Dolny",
         welfare_centre="Gminny Ośrodek Pomocy Społecznej w Brzozowie Dolnym")  # fmt: skip
    hands.click(wizard.next_button)
    fill(hands, wizard.worker_step.form, last_name="Zielińska", first_name="Małgorzata",
         phone="600 100 200", password=PASSWORD, again=PASSWORD)  # fmt: skip
    hands.click(wizard.next_button)
    hands.wait(lambda: wizard.step == len(wizard.steps))

    hands.click(wizard.sheet.print_button)
    sheet = hands.dialog(PrintDialog)
    hands.click(sheet.pdf_button)
    hands.save_file(sheet.file_dialog, path.with_name("arkusz.pdf"))
    hands.click(sheet.close_button)
    number = wizard.sheet.asked_group
    printed = text_of(path.with_name("arkusz.pdf").read_bytes())
    group = re.search(rf"(?<!\d){number}\. ?((?:[0-9A-Z] ?){{5}})", printed)
    assert group is not None, printed
    hands.fill(wizard.sheet.group_edit, group[1].replace(" ", ""))
    hands.click(wizard.next_button)
    hands.wait(lambda: isinstance(program.window, MainWindow))
    window = main_window(program)
    window.activateWindow()
    hands.wait(window.isActiveWindow)
    return window


def register_the_person(hands: Hands, window: MainWindow) -> None:
    hands.key(Qt.Key.Key_2, CTRL)
    assert window.current_tab is window.participants_tab
    hands.key(Qt.Key.Key_N, CTRL)
    dialog = hands.dialog(NewPersonDialog)
    hands.write("85071502468")
    assert dialog.form.field("born_on").value() == date(1985, 7, 15)
    assert dialog.form.field("sex").value() == "female"
    fill(hands, dialog.form, last_name="Ożóg", first_name="Danuta", phone="600 300 400")
    hands.key(Qt.Key.Key_Return, CTRL)
    assert not dialog.isVisible()
    card = window.participants_tab.card
    assert card is not None
    assert card.name == "Danuta Ożóg"
    assert card.state is ParticipantState.CANDIDATE


def link(root: QWidget, text: str) -> Button:
    found = [b for b in root.findChildren(Button) if b.isVisible() and b.text() == text]
    assert found, f"no link {text!r}"
    return found[0]


def section_link(root: QWidget, title: str) -> QWidget:
    """The link beside the title of a section of the card."""
    for head in root.findChildren(SectionHead):
        if head.isVisible() and title in words(head):
            return head.findChildren(Button)[0]
    raise AssertionError(f"no section {title!r}")


def open_page(hands: Hands, window: MainWindow, key: str) -> QWidget:
    tabs = window.participants_tab.card_view.tabs
    place = tabs.tabRect(tabs.keys().index(key)).center()
    hands.click_row(tabs, place)
    return window.participants_tab.card_view.pages[key]


def complete_the_card(hands: Hands, window: MainWindow) -> None:
    """Address, the ground with its document, and a right that excludes, with its reason."""
    tab = window.participants_tab
    page = open_page(hands, window, "overview")
    hands.click(link(page, "Brak adresu."))
    address = hands.dialog(AddressDialog)
    fill(hands, address.form, street="Kwiatowa", house="5", flat="3", postcode="38-123",
         locality="Brzozów Dolny")  # fmt: skip
    hands.click(address.save_button)

    page = open_page(hands, window, "grounds")
    hands.click(section_link(page, "Podstawa uczestnictwa"))
    ground = hands.dialog(GroundDialog)
    hands.choose(ground.form.field("group").editor, EligibilityGroup.LONG_TERM_UNEMPLOYED)
    fill(hands, ground.form, document_kind="zaświadczenie z PUP", document_number="UP.114.2026",
         document_on="20.05.2026", document_issuer="PUP w Brzozowie")  # fmt: skip
    hands.click(ground.save_button)
    assert not ground.isVisible()

    hands.click(section_link(page, "Uprawnienia, które wykluczają"))
    rights = hands.dialog(ExclusionsDialog)
    assert "art. 1 ust. 3" in words(rights)
    name = "old_age_pension"
    box = rights.form.field(name).editor
    assert isinstance(box, QCheckBox)
    hands.click(box)
    hands.fill(rights.form.field(f"{name}_reason").editor, "udział w grupie wsparcia")
    hands.click(rights.save_button)
    assert not rights.isVisible()
    card = tab.card
    assert card is not None
    assert card.draft.addresses[0].kind is AddressKind.RESIDENCE
    assert card.draft.grounds[0].document_number == "UP.114.2026"
    remarks = " ".join(f"{s.text()} {s.second_label.text()}" for s in tab.card_view.head.strips)
    assert "art. 1 ust. 3" in remarks


def write_the_contract(hands: Hands, window: MainWindow) -> int:
    """All steps of the interview; the list of gaps shrinks to nothing."""
    hands.click(window.participants_tab.card_view.head.contract_button)
    dialog = hands.dialog(NewContractDialog)
    hands.click(dialog.save_button)
    editor = editor_of(window)
    gaps = [len(editor.gaps)]
    assert "Czego brakuje" in words(editor.gap_list)

    def go_on() -> None:
        hands.click(editor.next_button)
        gaps.append(len(editor.gaps))

    assert editor.step is ContractStep.PARTIES
    go_on()
    for text in (CAUSES, STRENGTHS, BARRIERS):
        page = editor.page(editor.step)
        assert isinstance(page, TextStep)
        hands.wait(lambda page=page: page.isAncestorOf(hands.focus()))
        hands.write(text)
        go_on()
    page = editor.page(editor.step)
    assert isinstance(page, GoalsStep)
    hands.write(MAIN_GOAL)
    hands.key(Qt.Key.Key_Return)
    hands.write("Ukończenie kursu komputerowego.")
    go_on()
    page = editor.page(editor.step)
    assert isinstance(page, ActionsStep)
    due = add_months(window.context.today(), 2)
    for side, text in ((page.person, OWN_ACTION), (page.worker, WORKER_ACTION)):
        row = side.rows.rows[0]
        hands.fill(row.text, text)
        hands.fill(row.due, f"{due:%d.%m.%Y}")
    go_on()
    page = editor.page(editor.step)
    assert isinstance(page, EvaluationsStep)
    hands.click(page.dates.quarterly_button)
    hands.wait(lambda: not editor.gaps)
    gaps.append(0)
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[0] > 5
    assert "Niczego nie brakuje" in words(editor.gap_list)
    return editor.contract_id


def preview_text(editor: EditorView) -> str:
    document = editor.preview.document
    return text_of(document.pdf) if document is not None else ""


def print_and_sign(hands: Hands, window: MainWindow, pdf: Path) -> None:
    editor = editor_of(window)
    hands.wait(lambda: BARRIERS in preview_text(editor) and WORKER_ACTION in preview_text(editor))
    hands.key(Qt.Key.Key_P, CTRL)
    dialog = hands.dialog(PrintDialog)
    hands.click(dialog.pdf_button)
    hands.save_file(dialog.file_dialog, pdf)
    assert pdf.name in dialog.message.text()
    hands.click(dialog.close_button)
    hands.click(editor.head.sign_button)
    sign = hands.dialog(SignDialog)
    assert "Kiedy" in sign.title_label.text()
    hands.click(sign.save_button)
    assert not sign.isVisible()
    assert window.contracts_tab.editor is None


def become_active(hands: Hands, window: MainWindow) -> None:
    """The contract is signed, so the change of state needs no reason."""
    hands.key(Qt.Key.Key_2, CTRL)
    head = window.participants_tab.card_view.head
    hands.click(head.state_button)
    dialog = hands.dialog(StateDialog)
    hands.click(dialog.form.field("state").editor.buttons["active"])
    assert not dialog.form.field("override_reason").isVisible()
    hands.click(dialog.save_button)
    assert not dialog.isVisible()
    card = window.participants_tab.card
    assert card is not None
    assert card.state is ParticipantState.ACTIVE


def close_the_program(hands: Hands, program: Program) -> None:
    window = main_window(program)
    hands.key(Qt.Key.Key_Q, CTRL)
    hands.wait(lambda: not window.isVisible())
    program.end()
