"""The record of a copy for whoever inspects the club: what was copied, how it was proven, where.

It tells of no participant; numbers and hashes only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import Any

from kisdesk.domain.polish import bind_short_words, counted, long_date
from kisdesk.forms.canvases import new_canvas
from kisdesk.forms.layout import LEFT, PAGE_HEIGHT, TEXT_WIDTH, Text, draw_text
from kisdesk.forms.typography import (
    BOLD,
    REGULAR,
    drawing_lock,
    load_fonts,
    set_line,
    shortened,
    text_width,
    wrap,
)

_TITLE = "Protokół kopii bezpieczeństwa"
_SAMPLE = "DANE PRZYKŁADOWE"
_STEPS = (
    (
        "Plik skopiowano w całości z jednej chwili; w czasie kopiowania można było pracować, a to, "
        "co zmieniono, skopiowano ponownie."
    ),
    "Kopię odczytano z nośnika i porównano bajt po bajcie z tym, co zapisano (SHA-256).",
    "Kopię otwarto jej kluczem i sprawdzono wszystkie strony bazy oraz powiązania między tabelami.",
    "Policzono wiersze każdej tabeli: tyle samo, co w pliku w chwili kopiowania.",
    "Dopiero wtedy kopia otrzymała swoją nazwę i wpis na liście kopii.",
)
_SEALED = (
    "Kopia jest zaszyfrowana tak jak plik klubu (SQLCipher 4: AES-256 z kontrolą HMAC-SHA512 "
    "każdej strony; klucz pod hasłem przez Argon2id). Otwierają ją hasła pracowników z chwili "
    "kopiowania i klucz odzyskiwania."
)
_HEAD_EXPLAINED = (
    "Skrót obejmuje całą historię przed nim: po nim widać później, czy plik i kopia mówią "
    "o przeszłości to samo (Ochrona danych → Historia → Sprawdź ciągłość)."
)
_SIGN_LINES = ("sporządził(a)", "sprawdził(a)", "data")
_LABEL_WIDTH = 152.0
_SIZE = 10.0


@dataclass(frozen=True)
class Trial:
    """A copy that was restored for trial. ``failure`` says in Polish why it did not pass."""

    tested_at: datetime
    file_name: str
    copy_made_at: datetime
    place_label: str
    is_passed: bool
    failure: str = ""
    duration_ms: int = 0


@dataclass(frozen=True)
class BackupRecord:
    """What the page says. ``made_by`` and ``history_head`` may be empty, as of older copies."""

    club_name: str
    file_name: str
    made_at: datetime
    made_by: str
    place_label: str
    is_automatic: bool
    size: int
    sha256: str
    program: str
    schema: int
    people: int
    contracts: int
    documents: int
    history_length: int
    history_head: str
    history_short: str
    """The beginning of it, as the window of the history asks for it."""
    trial: Trial | None
    printed_on: date
    is_sample: bool = False


def backup_record_pdf(record: BackupRecord) -> bytes:
    """One A4 page; the same record gives the same bytes."""
    load_fonts()
    buffer = BytesIO()
    with drawing_lock:
        canvas = new_canvas(buffer, _TITLE)
        page = _Page(canvas)
        if record.is_sample:
            page.sample_mark()
        page.head(record)
        page.facts("Kopia", _copy_facts(record))
        page.facts("Co zawiera", _content_facts(record), note=_HEAD_EXPLAINED)
        page.steps("Jak ją sprawdzono", _STEPS, _SEALED)
        page.facts("Ostatnia próba odtworzenia", _trial_facts(record.trial))
        page.signatures()
        canvas.showPage()
        canvas.save()
    return buffer.getvalue()


def _copy_facts(record: BackupRecord) -> list[tuple[str, str]]:
    how = "przy zamykaniu pliku, na tym komputerze" if record.is_automatic else record.made_by
    return [
        ("plik", record.file_name),
        ("zrobiona", _moment(record.made_at)),
        ("zrobił(a)", how or "—"),
        ("miejsce", record.place_label or "—"),
        ("rozmiar", f"{_grouped(record.size)} B"),
        ("SHA-256", _in_eights(record.sha256)),
        ("program i wersja tabel", f"KisDesk {record.program or '—'}, tabele {record.schema}"),
    ]


def _content_facts(record: BackupRecord) -> list[tuple[str, str]]:
    facts = [
        ("osoby", _grouped(record.people)),
        ("kontrakty", _grouped(record.contracts)),
        ("wydane pisma", _grouped(record.documents)),
    ]
    if record.history_head:
        facts += [
            ("zmiany w historii", _grouped(record.history_length)),
            ("skrót ciągłości historii", record.history_short),
            ("ten sam skrót w całości", _in_eights(record.history_head)),
        ]
    return facts


def _trial_facts(trial: Trial | None) -> list[tuple[str, str]]:
    if trial is None:
        return [("wynik", "nie przeprowadzono jeszcze próby")]
    seconds = counted(max(1, round(trial.duration_ms / 1000)), "sekunda", "sekundy", "sekund")
    outcome = (
        f"udana: kopię odtworzono na próbę i sprawdzono w całości ({seconds})"
        if trial.is_passed
        else f"nieudana: {trial.failure or 'kopia nie przeszła sprawdzenia'}"
    )
    made_on = long_date(trial.copy_made_at.astimezone().date())
    place = f", miejsce: {trial.place_label}" if trial.place_label else ""
    return [
        ("kiedy", _moment(trial.tested_at)),
        (
            "kopia",
            f"{trial.file_name} z {made_on}{place}",
        ),
        ("wynik", outcome),
    ]


def _moment(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{long_date(local.date())}, godz. {local.hour}.{local.minute:02}"


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


def _in_eights(digest: str) -> str:
    groups = [digest[place : place + 8] for place in range(0, len(digest), 8)]
    half = len(groups) // 2
    return f"{' '.join(groups[:half])}\n{' '.join(groups[half:])}"


class _Page:
    """Draws downwards; ``y`` is the distance from the top edge in points."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self.y = 54.0

    def _put(
        self, text: str, x: float, size: float = _SIZE, font: str = REGULAR, gray: float = 0.0
    ) -> None:
        draw_text(self._canvas, Text(x, self.y, set_line(text, size, font), size, gray))

    def _rule(self, gray: float, width: float) -> None:
        self._canvas.setStrokeGray(gray)
        self._canvas.setLineWidth(width)
        y = PAGE_HEIGHT - self.y
        self._canvas.line(LEFT, y, LEFT + TEXT_WIDTH, y)

    def sample_mark(self) -> None:
        """Said at the top right."""
        x = LEFT + TEXT_WIDTH - text_width(_SAMPLE, 11.0, BOLD)
        draw_text(self._canvas, Text(x, self.y - 8, set_line(_SAMPLE, 11.0, BOLD), 11.0))

    def head(self, record: BackupRecord) -> None:
        """Title, club, when printed."""
        self.y += 16
        self._put(_TITLE, LEFT, 20.0, BOLD)
        self.y += 19
        self._put(shortened(record.club_name, TEXT_WIDTH, 11.0), LEFT, 11.0)
        self.y += 14
        self._put(f"wydrukowano {long_date(record.printed_on)}", LEFT, 9.5, gray=0.35)
        self.y += 11
        self._rule(0, 0.8)

    def facts(self, title: str, facts: Sequence[tuple[str, str]], note: str = "") -> None:
        """A heading and under it a name and a value on each line."""
        self._title(title)
        for label, value in facts:
            width = TEXT_WIDTH - _LABEL_WIDTH
            parts = [shortened(part, 2 * width - 20, _SIZE) for part in value.split("\n")]
            lines = [line for part in parts for line in wrap(bind_short_words(part), width, _SIZE)]
            self.y += 15.5
            self._put(label, LEFT, gray=0.35)
            for number, line in enumerate(lines):
                self.y += 13.0 if number else 0
                draw_text(self._canvas, Text(LEFT + _LABEL_WIDTH, self.y, line, _SIZE))
        if note:
            self.y += 2
            self._paragraph(note, 8.5, 11.5, gray=0.35)

    def steps(self, title: str, steps: Sequence[str], after: str) -> None:
        """A numbered list, and a sentence after it."""
        self._title(title)
        for number, step in enumerate(steps, start=1):
            first = self.y + 15
            self.y += 1.5
            self._paragraph(step, _SIZE, 13.5, LEFT + 18)
            last, self.y = self.y, first
            self._put(f"{number}.", LEFT, font=BOLD)
            self.y = last
        self.y += 4
        self._paragraph(after, _SIZE, 13.5)

    def signatures(self) -> None:
        """Three lines at the foot of the page."""
        width = (TEXT_WIDTH - 40) / 3
        for index, label in enumerate(_SIGN_LINES):
            x = LEFT + index * (width + 20)
            self.y = PAGE_HEIGHT - 74
            self._canvas.setStrokeGray(0.3)
            self._canvas.setLineWidth(0.5)
            self._canvas.line(x, PAGE_HEIGHT - self.y, x + width, PAGE_HEIGHT - self.y)
            self.y += 11
            self._put(label, x + (width - text_width(label, 8.0)) / 2, 8.0, gray=0.35)

    def _title(self, title: str) -> None:
        self.y += 27
        self._put(title, LEFT, 12.0, BOLD)
        self.y += 5
        self._rule(0.75, 0.4)

    def _paragraph(
        self, text: str, size: float, leading: float, left: float = LEFT, gray: float = 0.0
    ) -> None:
        for line in wrap(bind_short_words(text), LEFT + TEXT_WIDTH - left, size):
            self.y += leading
            draw_text(self._canvas, Text(left, self.y, line, size, gray))
