"""The account of a rescue as a list to work through: whom to enter again, which papers to look for.

It is a document about Polish records, read on the screen and on paper: Polish, not translated.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kisdesk.domain.polish import counted, grouped, long_date
from kisdesk.forms.rescue_list import RescueList, Section, rescue_list_pdf
from kisdesk.services.rescue_history import LOST
from kisdesk.services.rescue_report import LostRecord, RescueReport

# What a table holds: one, two, five of it.
_NAMES: Mapping[str, tuple[str, str, str]] = {
    "activity": ("zajęcia", "zajęcia", "zajęć"),
    "activity_kind": ("rodzaj zajęć", "rodzaje zajęć", "rodzajów zajęć"),
    "address": ("adres", "adresy", "adresów"),
    "attendance": ("obecność", "obecności", "obecności"),
    "backup": ("wpis o kopii", "wpisy o kopiach", "wpisów o kopiach"),
    "club": ("dane klubu", "dane klubu", "danych klubu"),
    "consultation": ("konsultacja", "konsultacje", "konsultacji"),
    "contract_action": ("działanie w kontrakcie", "działania w kontrakcie", "działań w kontrakcie"),
    "contract_evaluation": ("ocena kontraktu", "oceny kontraktu", "ocen kontraktu"),
    "contract_goal": ("cel w kontrakcie", "cele w kontrakcie", "celów w kontrakcie"),
    "contract_party": ("osoba w kontrakcie", "osoby w kontrakcie", "osób w kontrakcie"),
    "contract_stage": ("etap kontraktu", "etapy kontraktu", "etapów kontraktu"),
    "contract_text": ("tekst w kontrakcie", "teksty w kontrakcie", "tekstów w kontrakcie"),
    "contract_version": (
        "podpisana treść kontraktu",
        "podpisane treści kontraktu",
        "podpisanych treści kontraktu",
    ),
    "enrolment": ("zapis na zajęcia", "zapisy na zajęcia", "zapisów na zajęcia"),
    "exclusion_finding": ("wyłączenie", "wyłączenia", "wyłączeń"),
    "follow_up": ("kontakt po udziale", "kontakty po udziale", "kontaktów po udziale"),
    "ground": ("podstawa udziału", "podstawy udziału", "podstaw udziału"),
    "household_member": ("członek rodziny", "członkowie rodziny", "członków rodziny"),
    "individual_use": ("skorzystanie z klubu", "skorzystania z klubu", "skorzystań z klubu"),
    "issued_document": ("wydruk", "wydruki", "wydruków"),
    "meeting": ("spotkanie", "spotkania", "spotkań"),
    "meeting_series": ("seria spotkań", "serie spotkań", "serii spotkań"),
    "note": ("notatka", "notatki", "notatek"),
    "outcome": ("efekt udziału", "efekty udziału", "efektów udziału"),
    "paper_template": ("własna treść druku", "własne treści druków", "własnych treści druków"),
    "participant": ("osoba", "osoby", "osób"),
    "psu_agreement": ("porozumienie PSU", "porozumienia PSU", "porozumień PSU"),
    "psu_assignment": ("skierowanie do PSU", "skierowania do PSU", "skierowań do PSU"),
    "psu_hours": ("godziny PSU", "godziny PSU", "godzin PSU"),
    "psu_place": ("miejsce PSU", "miejsca PSU", "miejsc PSU"),
    "sensitive_fact": (
        "zapis danych szczególnych",
        "zapisy danych szczególnych",
        "zapisów danych szczególnych",
    ),
    "setting": ("ustawienie", "ustawienia", "ustawień"),
    "social_contract": ("kontrakt", "kontrakty", "kontraktów"),
    "state_change": ("zmiana stanu", "zmiany stanu", "zmian stanu"),
    "waiting_entry": (
        "miejsce na liście oczekujących",
        "miejsca na liście oczekujących",
        "miejsc na liście oczekujących",
    ),
    "worker": ("pracownik", "pracownicy", "pracowników"),
}
_OTHER = ("inny zapis", "inne zapisy", "innych zapisów")
_HISTORY = frozenset({"change", "change_entry"})


@dataclass(frozen=True)
class RescueSummary:
    """Two sentences for the head of a screen; ``is_whole`` says that nothing is missing."""

    what: str
    second: str
    is_whole: bool


def rescue_summary(report: RescueReport) -> RescueSummary:
    """How much came over, and how much did not."""
    rescued = counted(report.rescued, "zapis", "zapisy", "zapisów")
    if report.is_complete:
        return RescueSummary(f"Odczytano wszystko: {rescued}.", "Niczego nie brakuje.", True)
    gone = len(report.lost) + len(report.left_out)
    parts = [
        f"utracono {counted(gone, 'zapis', 'zapisy', 'zapisów')}" if gone else "",
        f"odtworzono z historii zmian {grouped(len(report.from_history))}"
        if report.from_history
        else "",
        f"do wpisania na nowo {grouped(len(report.placeholders))}" if report.placeholders else "",
        "części nie da się policzyć" if list(_uncounted(report)) else "",
        "brakuje części historii zmian" if report.history_gaps else "",
    ]
    second = "; ".join(part for part in parts if part)
    return RescueSummary(f"Odczytano {rescued}.", f"{second[:1].upper()}{second[1:]}.", False)


def rescue_sections(report: RescueReport) -> tuple[Section, ...]:
    """What to do, under headings; a heading without lines is left out."""
    papers = [r for r in report.lost if r.table == "issued_document"]
    people = [r for r in report.lost if r.table == "participant"]
    others = [r for r in report.lost if r.table not in ("issued_document", "participant")]
    sections = [
        Section(
            "Wpisać na nowo",
            f"W pliku stoją jako „{LOST}”, bo odwołują się do nich inne zapisy.",
            _lines(report.placeholders),
        ),
        Section("Utracone osoby", "", _lines(people)),
        Section(
            "Sprawdzić",
            "Te zapisy wróciły z historii zmian; tak wyglądały przy ostatnim zapisaniu.",
            _lines(report.from_history),
        ),
        Section(
            "Utracone wydruki",
            "Egzemplarze papierowe są nadal ważne; ich obrazu w pliku już nie ma.",
            [_paper(paper) for paper in papers],
        ),
        Section("Utracone zapisy", "", _lines(others)),
        Section(
            "Pominięte",
            "Zapisy, które dało się odczytać, ale należały do utraconych.",
            _lines(report.left_out),
        ),
        Section(
            "Bez powiązania",
            "Te zapisy są w pliku, ale nie wskazują już na utracony.",
            _lines(report.cut_loose),
        ),
        Section(
            "Nie da się policzyć",
            "Nic w pliku nie mówi już, ile dokładnie tu brakuje.",
            list(_uncounted(report)),
        ),
        Section(
            "Historia zmian",
            "Tych zmian nie ma albo nie da się już udowodnić. Reszta historii się zgadza, "
            "a sprawdzanie pliku będzie o tej luce mówić zawsze.",
            [_range(first, last) for first, last in report.history_gaps],
        ),
    ]
    return tuple(section for section in sections if section.lines)


def rescue_report_pdf(report: RescueReport) -> bytes:
    """The list as a PDF. Names are on it: it belongs with the club's papers."""
    summary = rescue_summary(report)
    pages = counted(report.bad_pages, "strona", "strony", "stron")
    facts = (
        f"Uszkodzony plik: {report.source.name}, nie został zmieniony.",
        f"Nowy plik: {report.target.name}. Odczytano {long_date(report.made_at.date())}",
        f"Nieczytelne: {pages} z {grouped(report.page_count)}.",
        f"{summary.what} {summary.second}",
    )
    return rescue_list_pdf(RescueList(facts, rescue_sections(report), report.is_sample))


def _lines(records: Sequence[LostRecord]) -> list[str]:
    """One line for each person and kind of record."""
    counts: Counter[tuple[str, int, str]] = Counter()
    ids: dict[tuple[str, int, str], list[int]] = {}
    for record in records:
        key = (record.table, record.person_id, record.person)
        counts[key] += 1
        ids.setdefault(key, []).append(record.id)
    return [_line(*key, counts[key], ids[key]) for key in sorted(counts)]


def _line(table: str, person_id: int, person: str, count: int, ids: Sequence[int]) -> str:
    one, few, many = _NAMES.get(table, _OTHER)
    if table == "participant":
        return f"{person or 'osoba bez nazwiska'} (nr {person_id or ids[0]})"
    what = one if count == 1 else counted(count, one, few, many)
    if person_id:
        return f"{person or 'osoba bez nazwiska'} (nr {person_id}): {what}"
    numbers = ", ".join(str(i) for i in ids[:12]) + (", …" if len(ids) > 12 else "")
    return f"{what}, nr {numbers}"


def _paper(paper: LostRecord) -> str:
    label = paper.label or "wydruk bez tytułu"
    whose = f", {paper.person} (nr {paper.person_id})" if paper.person_id else ""
    return f"{label}{whose}, wydruk nr {paper.id}"


def _uncounted(report: RescueReport) -> Iterator[str]:
    for table in report.tables:
        if table.is_complete or table.at_most == 0 or table.table in _HISTORY:
            continue
        _, _, many = _NAMES.get(table.table, _OTHER)
        if table.at_most is None:
            yield f"{many}: odczytano {grouped(table.rescued)}, mogło być więcej"
        else:
            yield f"{many}: może brakować najwyżej {grouped(table.at_most)}"


def _range(first: int, last: int) -> str:
    return f"zmiana nr {first}" if first == last else f"zmiany nr {first}–{last}"
