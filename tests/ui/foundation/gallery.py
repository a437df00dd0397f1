"""A window with every widget of the foundation, to look at; run it, or let the test paint it."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.chips import Chip, ChipBar
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.strip import Strip


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
        columns(Button("Zwykły"), Button("Usuń", "danger", "trash-2"), Button("Cichy", "quiet"),
                Button("Odnośnik", "link", "plus"), Button("2026", trailing_icon="chevron-down"),
                Button("Odblokuj", "primary", big=True), IconButton("settings", "Ustawienia"),
                IconLabel("shield-check", "green"), None),
        8, ElidedText("Bardzo długie zdanie, które się nie mieści " * 8, "secondary"), None,
        margins=(28, 20, 28, 20),
    )  # fmt: skip
    whole = columns(left, gap=0, parent=page)
    whole.addLayout(right, 1)
    return page


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
