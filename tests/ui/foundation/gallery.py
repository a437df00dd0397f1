"""A window with every widget of the foundation, to look at; run it, or let the test paint it."""

import sys
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from kisdesk.errors import Problem
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.chips import Chip, ChipBar
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox, MultiChoice, RadioChoice
from kisdesk.ui.widgets.date_edit import CalendarPopup, DateEdit
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.form_body import Wording
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.line_edit import LineEdit, PasswordEdit, PhoneEdit
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.narrow import ListAndRecord
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.page_view import PageView
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.question import Question, Verb
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.search_box import SearchBox
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.sub_tabs import TabStrip
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable
from kisdesk.ui.widgets.text_area import TextArea

PEOPLE = [
    ("Ćwiklińska Łucja", "Grupa A  ·  kontrakt do 28.02.2027", "ocena po terminie", "red"),
    ("Dąbrowska Małgorzata", "Grupa B  ·  kontrakt do 31.01.2027"),
    ("Grabowski Zdzisław", "Grupa A  ·  kontrakt do 31.12.2026", "", "", "36 dni"),
    ("Jabłońska Barbara", "Grupa B  ·  kontrakt do 30.06.2027"),
    ("Kovalenko Oksana", "Język polski  ·  kontrakt do 31.03.2027"),
    ("Malinowski Jerzy", "PSU — szkoła  ·  kontrakt do 31.12.2026", "", "", "36 dni"),
    ("Nowak-Żuraw Anna", "Grupa A  ·  kontrakt do 30.04.2027"),
    ("Ożóg Danuta", "Grupa A, PSU — szkoła  ·  kontrakt do 9.12.2026", "14 dni", "amber"),
    ("Ożóg Tomasz", "Grupa B  ·  kontrakt do 28.02.2027", "3 × nb.", "amber"),
    ("Stępień Ewa", "zakończyła 20.11.2026", "", "", "zaświadczenie"),
]


def basics() -> QWidget:
    """Labels, buttons, chips, pills, strips and facts, as a record shows them."""
    page = Panel("surface")
    chips = ChipBar(exclusive=True, name="Stan")
    chips.set_chips(
        [
            Chip("active", "Uczestnicy", 62),
            Chip("candidate", "Kandydaci", 4),
            Chip("waiting", "Oczekujący", 3),
            Chip("ending", "Kontrakt się kończy", 5),
            Chip("mine", "Moje osoby", 48),
            Chip("more", "Więcej…"),
        ]
    )
    left = Panel("window", "r")
    left.setFixedWidth(404)
    rows(chips, 20, EmptyState("Nikogo tu jeszcze nie ma.", "Zacznij od pierwszej osoby.",
                               "Zapisz pierwszą osobę", icon="users"),
         margins=(20, 20, 20, 20), parent=left)  # fmt: skip
    warning = Strip("Kontrakt kończy się 9 grudnia, za 14 dni.", "Brak oceny końcowej")
    warning.add_action("prepare", "Przygotuj ocenę")
    law = Strip("Pobiera rentę z tytułu niezdolności do pracy.", "W klubie wolno: art. 1 ust. 3a",
                "grey")  # fmt: skip
    law.add_action("law", "Pokaż przepis")
    same = Strip("Danuta Ożóg, ur. 15.07.1985, jest już w pliku.",
                 "Uczestniczka od 9.06.2026, kontrakt KS/09/2026. Dane się nie połączą same.",
                 icon="users", stacked=True, closable=True)  # fmt: skip
    same.add_action("open", "Otwórz tę osobę")
    same.add_action("other", "To inna osoba")
    facts = FactList("Kontrakt KS/09/2026", "Otwórz")
    facts.add_fact("Okres", "od 9 czerwca do 9 grudnia 2026 r.")
    facts.add_fact("Cel główny", "Podjęcie i utrzymanie zatrudnienia")
    facts.add_fact("Najbliższa ocena", "końcowa, do 9 grudnia", tone="amber")
    facts.add_fact("Telefon", "600 100 200", link="Zmień")
    more = FactList("Rodzina", "Otwórz", label_width=104)
    more.add_fact("Marek Ożóg", "mąż, 44 lata, PSU")
    more.add_fact("Julia, Kacper", "dzieci, 9 i 13 lat; mieszkają razem z rodzicami od urodzenia")
    right = rows(
        columns(Text("Danuta Ożóg", "title24"), 4, Pill("uczestniczka", "green"),
                Pill("projekt"), Pill("po terminie", "red", px=11),
                Pill("DANE PRZYKŁADOWE", "text3", px=10, outlined=True), None,
                IconButton("ellipsis", "Więcej", outlined=True),
                Button("Drukuj", icon="printer"),
                Button("Nowy kontrakt", "primary", "file-plus-2")),
        2,
        columns(Text("41 lat, ur. 15.07.1985 · PESEL 85•••••••68", "label"),
                IconButton("eye", "Pokaż PESEL", size=24), None),
        10, warning, 6, law, 6, same, 6,
        Strip("Kopia gotowa i sprawdzona.", "62 uczestników", "green"), 6,
        Strip("Kopia się nie udała.", "Pendrive został wyjęty.", "red", closable=True), 16,
        columns((facts, 5), 24, (more, 4), top=True), 16, Rule(), 12,
        columns(Button("Zwykły"), Button("Usuń", "danger", "x"), Button("Cichy", "quiet"),
                Button("Odnośnik", "link", "plus"), Button("2026", trailing_icon="chevron-down"),
                Button("Odblokuj", "primary", big=True), IconButton("settings", "Ustawienia"),
                IconLabel("shield-check", "green"), None),
        8, ElidedText("Bardzo długie zdanie, które się nie mieści " * 8, "secondary"), None,
        margins=(28, 20, 28, 20),
    )  # fmt: skip
    whole = columns(left, gap=0, parent=page)
    whole.addLayout(right, 1)
    return page


def form() -> QWidget:
    """A window with the form dialog before it, in all states a field can have."""
    page = people()
    dialog = FormDialog("Kogo zapisujemy?", "Wystarczy PESEL i nazwisko. Resztę można uzupełnić "
                        "później.", page, save_text="Zapisz")  # fmt: skip
    dialog.setWindowTitle("Nowy uczestnik")
    pesel = LineEdit("85071502467")
    dialog.add_field("pesel", "PESEL", pesel)
    dialog.check = lambda: [Problem("pesel", "checksum")]
    wording = Wording("Cyfra kontrolna się nie zgadza.",
                      "Porównaj numer z dokumentem, może dwie cyfry są zamienione.",
                      "Zapisz mimo to, z powodem…")  # fmt: skip
    dialog._describe = lambda problem: wording
    dialog.add_field("last_name", "Nazwisko", LineEdit("Ożóg")).set_ok("Sprawdzone")
    same = Strip("Danuta Ożóg, ur. 15.07.1985, jest już w pliku.",
                 "Uczestniczka od 9.06.2026, kontrakt KS/09/2026. Dane się nie połączą same.",
                 icon="users", stacked=True)  # fmt: skip
    same.add_action("open", "Otwórz tę osobę")
    same.add_action("other", "To inna osoba")
    dialog.form.add_widget(same)
    dialog.add_field("born_on", "Data urodzenia", DateEdit(date(1985, 7, 15)), derived=True,
                     note="z numeru PESEL, 41 lat")  # fmt: skip
    dialog.add_field("sex", "Płeć", ChoiceBox([("f", "kobieta")]), derived=True,
                     note="z numeru PESEL")  # fmt: skip
    dialog.add_field("phone", "Telefon", PhoneEdit(example="600 100 200"), note="nieobowiązkowy")
    since = DateEdit(date(2026, 11, 22))
    dialog.add_field("since", "W klubie od", since)
    since.setText("30.02")
    groups = MultiChoice([("homeless", "bezdomni realizujący program wychodzenia z bezdomności"),
                          ("alcohol", "uzależnieni od alkoholu")])  # fmt: skip
    groups.set_value(["alcohol"])
    dialog.add_field("groups", "Podstawa", groups, wide=True)
    dialog.add_field("note", "Uwagi", TextArea(
        "Obawa przed rozmową z pracodawcą. Mała liczba ofert pracy w gminie, a dojazd do miasta "
        "zajmuje godzinę.", lines=2), wide=True)  # fmt: skip
    dialog.set_rare_action("Osoba bez numeru PESEL")
    dialog.form.problem_count_changed.emit(2)
    dialog.setWindowFlags(Qt.WindowType.Widget)
    dialog._touched.add("pesel")
    page.dialog = dialog
    page.gallery_focus = pesel
    return page


def people() -> QWidget:
    """List and record, as the two tabs with records have them."""
    listed = Panel("window", "r")
    search = SearchBox("Nazwisko, imię, PESEL, telefon", "Szukaj", key_hint="Ctrl+F")
    rows_shown = [ListRow(i, *row) for i, row in enumerate(PEOPLE)]
    people_list = RowList(lambda row: row, name="Uczestnicy")
    people_list.set_rows(rows_shown)
    people_list.select_place(7)
    rows(columns(search, Button("Nowy", icon="plus"), margins=(20, 20, 20, 12)),
         (people_list, 1), Rule(),
         columns(Text("62 osoby, według nazwiska", "hint"), None,
                 Text("↑ ↓ wybór   Enter otwórz", "hint"), margins=(20, 9, 20, 9)),
         margins=(0, 0, 1, 0), parent=listed)  # fmt: skip
    record = Panel("surface")
    table = DataTable(
        [
            Column("on", "Data", lambda row: row[0], width=110),
            Column("what", "Co", lambda row: row[1], stretch=True),
            Column("hours", "Godz.", lambda row: row[2], width=80, right=True, strong=True),
            Column("state", "Stan", lambda row: row[3], width=140,
                   tone=lambda row: "red" if row[3] == "po terminie" else ""),
        ],
        name="Wpisy",
    )  # fmt: skip
    table.set_rows([
        (date(2026, 11, 4 + i), f"Rozmowa {i} w szkole: od stycznia możliwa praca", 2 * i,
         "po terminie" if i == 2 else "w toku") for i in range(5)
    ])  # fmt: skip
    table.view.selectRow(1)
    tabs = TabStrip([("o", "Przegląd"), ("d", "Dane"), ("r", "Rodzina"), ("c", "Kontrakty 2")],
                    name="Części karty")  # fmt: skip
    progress = JobProgress("Kopiowanie i sprawdzanie")
    progress.bar.show_progress(62, 100)
    progress.count_label.setText("62 z 100")
    choice = RadioChoice([("a", "Wzór A: osoba lub rodzina"), ("b", "Wzór B: bezrobotni")])
    choice.set_value("a")
    password = PasswordEdit(big=True)
    password.setText("hasło hasło 1")
    education, number = ChoiceBox([("x", "podstawowe")]), NumberEdit()
    for editor, name in ((password, "Hasło"), (education, "Wykształcenie"),
                         (number, "Liczba")):  # fmt: skip
        editor.setAccessibleName(name)
    rows(columns(Text("Danuta Ożóg", "title24"), None), 8, tabs, Rule(), 12, (table, 1), 12,
         progress, 16, columns((choice, 1), (password, 1), education, number,
                               gap=16), 16,
         CheckBox("Drukuj na stronie 2 także oświadczenie", checked=True),
         margins=(28, 20, 28, 20), parent=record)  # fmt: skip
    page = ListAndRecord(listed, record)
    top = Panel("surface", "b")
    nav = TabStrip([("t", "Dziś"), ("p", "Uczestnicy"), ("k", "Kontrakty"), ("z", "Zajęcia"),
                    ("s", "Sprawozdania")], name="Karty", kind="nav")  # fmt: skip
    nav.choose("p")
    columns(nav, None, Pill("DANE PRZYKŁADOWE", "text3", px=10, outlined=True), 8,
            SearchBox("Szukaj osoby, kontraktu, zajęć", "Szukaj wszędzie", key_hint="Ctrl+K"),
            IconButton("circle-help", "Pomoc", icon_size=18),
            IconButton("settings", "Ustawienia", icon_size=18),
            IconButton("lock", "Zablokuj", icon_size=18), margins=(16, 0, 12, 0),
            parent=top)  # fmt: skip
    top.setFixedHeight(48)
    window = Panel("surface")
    rows(top, (page, 1), parent=window)
    window.gallery_focus = people_list
    return window


def question() -> QWidget:
    """A message in three parts over a window."""
    page = people()
    page.dialog = Question(
        "Kopia się nie udała",
        "Pendrive został wyjęty w czasie kopiowania.",
        [Verb("close", "Zamknij"), Verb("again", "Spróbuj ponownie", "primary")],
        safe="Plik klubu jest cały, wczorajsza kopia też.",
        next_step="Włóż pendrive i naciśnij „Spróbuj ponownie”.",
        details="E: 21",
        parent=page,
    )
    page.gallery_focus = page.dialog.buttons["again"]
    page.dialog.setWindowFlags(Qt.WindowType.Widget)
    return page


def radar() -> QWidget:
    """Groups of rows one line high, and printed pages."""
    page = Panel("surface")
    groups = RowList(lambda row: row, name="Terminy", ground="surface",
                     delegate=RowDelegate(height=36, inset=28, hairlines=False))  # fmt: skip
    shown = [
        ListRow(0, "Po terminie", is_heading=True, count="3", tone="red"),
        ListRow(1, "Ocena okresowa kontraktu KS/18/2026", icon="clipboard-check",
                icon_tone="red", pill="5 dni po terminie"),
        ListRow(2, "Kontrakt wygasł bez oceny końcowej", icon="file-text", icon_tone="red",
                pill="3 dni po terminie"),
        ListRow(3, "W tym tygodniu", is_heading=True, count="4", tone="amber"),
        ListRow(4, "Trzy nieobecności pod rząd", icon="calendar-days", icon_tone="amber",
                right="dziś"),
        ListRow(5, "Termin działania: wniosek o dodatek mieszkaniowy", icon="list-checks",
                right="27.11"),
    ]  # fmt: skip
    groups.set_rows(shown)
    groups.select_place(0)
    pages = PageView("Tak będzie wyglądał wydruk")
    pages.set_source(WhitePages())
    pages.mark_block(0, 200, 320)
    calendar = CalendarPopup(page, date(2026, 11, 22))
    calendar.setWindowFlags(Qt.WindowType.Widget)
    columns((groups, 1), calendar, (pages, 1), gap=0, parent=page, top=False)
    page.gallery_focus = groups
    return page


class WhitePages:
    """Two empty pages."""

    def page_count(self) -> int:
        """Two."""
        return 2

    def page_size(self, page: int) -> tuple[float, float]:
        """A4."""
        return (595.0, 842.0)

    def render(self, page: int, scale: float) -> QImage:
        """White with a grey line."""
        image = QImage(round(595 * scale), round(842 * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(scale, scale)
        painter.drawText(60, 80, f"Strona {page + 1}")
        painter.end()
        return image


def main() -> None:
    """Show the gallery in a window."""
    app = QApplication(sys.argv)
    theme.apply(app)
    window = basics()
    window.resize(1366, 696)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
