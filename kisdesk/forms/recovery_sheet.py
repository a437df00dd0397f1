"""The sheet with the recovery key: printed once, sealed, kept by the head of the club."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

from kisdesk.domain.polish import bind_short_words, long_date
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

_TITLE = "Klucz odzyskiwania"
_WHAT = (
    "Ta kartka otwiera zaszyfrowany plik z danymi klubu, gdy nikt nie pamięta hasła albo gdy "
    "początek pliku jest uszkodzony. Klucz nie zmienia się przy zmianie haseł. Bez hasła i bez tej "
    "kartki danych nie odczyta nikt, także autorzy programu."
)
_KEEPING = (
    "Włóż kartkę do koperty, zaklej ją, podpisz na zamknięciu i oddaj do przechowania "
    "kierującemu klubem — w sejfie albo zamkniętej szafie, nie przy komputerze i nie razem "
    "z kopią pliku. Nie rób zdjęć kartki i nie wysyłaj jej pocztą elektroniczną."
)
_STEPS_TITLE = "Jak użyć klucza"
_STEPS = (
    "Na ekranie startowym wybierz plik, a pod polem hasła „Nie pamiętam hasła”.",
    (
        "Przepisz grupy po kolei albo zeskanuj kod. Wielkość liter nie ma znaczenia; program "
        "powie, w której grupie jest pomyłka."
    ),
    "Ustaw nowe hasło. Kartkę zaklej ponownie; klucz pozostaje ważny.",
)
_WARNING = "Kto ma tę kartkę, może otworzyć plik i przeczytać wszystkie dane."
_WARNING_MORE = (
    "Jeżeli kartka zginęła, zmień klucz pliku w ustawieniach, na stronie „Bezpieczeństwo”, "
    "i wydrukuj nową. Kopie pliku zrobione przed zmianą zgubiona kartka nadal otwiera."
)
_SAMPLE = "DANE PRZYKŁADOWE"
_SIGN_LINES = ("zaklejono dnia", "przechowuje (imię i nazwisko)", "podpis")

_COLUMNS = 3
_QR_SIZE = 150.0


def recovery_sheet_pdf(
    club_name: str,
    file_name: str,
    created_on: date,
    groups: Sequence[str],
    qr_text: str,
    *,
    is_sample: bool = False,
) -> bytes:
    """One A4 page with the key in numbered groups and as a QR code (drawn as vectors).

    ``is_sample`` marks the sheet of a file with invented people.
    """
    import segno

    load_fonts()
    matrix = [list(row) for row in segno.make(qr_text, error="m", micro=False).matrix]
    buffer = BytesIO()
    with drawing_lock:
        canvas = new_canvas(buffer, _TITLE)
        sheet = _Sheet(canvas)
        if is_sample:
            sheet.sample_mark()
        sheet.head(club_name, file_name, created_on)
        sheet.paragraph(_WHAT, 10.5, 15.0)
        sheet.y += 6
        sheet.paragraph(_KEEPING, 10.5, 15.0)
        sheet.y += 14
        sheet.groups(groups)
        sheet.y += 20
        sheet.code_and_steps(matrix)
        sheet.y += 22
        sheet.warning()
        sheet.signatures()
        canvas.showPage()
        canvas.save()
    return buffer.getvalue()


class _Sheet:
    """Draws downwards; ``y`` is the distance from the top edge in points."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self.y = 54.0

    def _put(
        self, text: str, x: float, size: float, font: str = REGULAR, gray: float = 0.0
    ) -> None:
        draw_text(self._canvas, Text(x, self.y, set_line(text, size, font), size, gray))

    def _rect(self, x: float, top: float, width: float, height: float, gray: float | None) -> None:
        canvas = self._canvas
        if gray is not None:
            canvas.setFillGray(gray)
        canvas.setStrokeGray(0)
        canvas.rect(
            x,
            PAGE_HEIGHT - top - height,
            width,
            height,
            stroke=int(gray is None),
            fill=int(gray is not None),
        )

    def sample_mark(self) -> None:
        """Said at the top right, and nowhere near the key."""
        x = LEFT + TEXT_WIDTH - text_width(_SAMPLE, 11.0, BOLD)
        draw_text(self._canvas, Text(x, self.y - 8, set_line(_SAMPLE, 11.0, BOLD), 11.0))

    def head(self, club_name: str, file_name: str, created_on: date) -> None:
        self.y += 18
        self._put(_TITLE, LEFT, 24.0, BOLD)
        self.y += 20
        self._put(shortened(club_name, TEXT_WIDTH, 11.0), LEFT, 11.0)
        self.y += 15
        words = f" · wydrukowano {long_date(created_on)}"
        room = TEXT_WIDTH - text_width(f"plik: {words}", 9.5)
        self._put(f"plik: {shortened(file_name, room, 9.5)}{words}", LEFT, 9.5, gray=0.35)
        self.y += 12
        self._canvas.setStrokeGray(0)
        self._canvas.setLineWidth(0.8)
        y = PAGE_HEIGHT - self.y
        self._canvas.line(LEFT, y, LEFT + TEXT_WIDTH, y)
        self.y += 10

    def paragraph(
        self,
        text: str,
        size: float,
        leading: float,
        font: str = REGULAR,
        left: float = LEFT,
        width: float = TEXT_WIDTH,
    ) -> None:
        for line in wrap(bind_short_words(text), width, size, font):
            self.y += leading
            draw_text(self._canvas, Text(left, self.y, line, size))

    def groups(self, groups: Sequence[str]) -> None:
        rows = max(1, -(-len(groups) // _COLUMNS))
        longest = max([5, *(len(group) for group in groups)])
        row_height = min(34.0, 180.0 / rows)
        cell = min(21.0, (TEXT_WIDTH / _COLUMNS - 50) / longest)
        size = min(20.0, row_height * 0.62, cell * 1.05)
        height = rows * row_height + 16
        self._rect(LEFT, self.y, TEXT_WIDTH, height, 0.955)
        self._canvas.setLineWidth(1.0)
        self._rect(LEFT, self.y, TEXT_WIDTH, height, None)
        top = self.y + 8
        for index, group in enumerate(groups):
            row, column = divmod(index, _COLUMNS)
            left = LEFT + 14 + column * (TEXT_WIDTH - 14) / _COLUMNS
            self.y = top + row * row_height + row_height / 2 + size * 0.36
            number = f"{index + 1}."
            self._put(number, left + 18 - text_width(number, 9.0), 9.0, gray=0.4)
            for position, char in enumerate(group):
                x = left + 26 + cell * position
                x += (cell - text_width(char, size, BOLD)) / 2
                self._put(char, x, size, BOLD)
        self.y = top + rows * row_height + 8

    def code_and_steps(self, matrix: Sequence[Sequence[int]]) -> None:
        top = self.y
        module = _QR_SIZE / len(matrix)
        canvas = self._canvas
        canvas.setFillGray(0)
        path = canvas.beginPath()
        for row, line in enumerate(matrix):
            start = None
            for column, dark in enumerate([*line, 0]):
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    bottom = PAGE_HEIGHT - top - (row + 1) * module
                    path.rect(LEFT + start * module, bottom, (column - start) * module, module)
                    start = None
        canvas.drawPath(path, stroke=0, fill=1)
        left = LEFT + _QR_SIZE + 32
        width = LEFT + TEXT_WIDTH - left
        self.y = top + 11
        self._put(_STEPS_TITLE, left, 12.0, BOLD)
        self.y += 5
        for number, step in enumerate(_STEPS, start=1):
            self.y += 4
            first = self.y + 14.5
            self.paragraph(step, 10.5, 14.5, left=left + 18, width=width - 18)
            last, self.y = self.y, first
            self._put(f"{number}.", left, 10.5, BOLD)
            self.y = last
        self.y = max(self.y, top + _QR_SIZE)

    def warning(self) -> None:
        top = self.y
        self.y += 8
        self.paragraph(_WARNING, 12.0, 16.0, BOLD, LEFT + 14, TEXT_WIDTH - 28)
        self.y += 2
        self.paragraph(_WARNING_MORE, 10.0, 14.0, REGULAR, LEFT + 14, TEXT_WIDTH - 28)
        self.y += 12
        self._canvas.setLineWidth(1.6)
        self._rect(LEFT, top, TEXT_WIDTH, self.y - top, None)

    def signatures(self) -> None:
        line_at = PAGE_HEIGHT - 62
        width = (TEXT_WIDTH - 40) / 3
        canvas = self._canvas
        for index, label in enumerate(_SIGN_LINES):
            x = LEFT + index * (width + 20)
            canvas.setStrokeGray(0.3)
            canvas.setLineWidth(0.5)
            canvas.line(x, PAGE_HEIGHT - line_at, x + width, PAGE_HEIGHT - line_at)
            self.y = line_at + 11
            self._put(label, x + (width - text_width(label, 8.0)) / 2, 8.0, gray=0.35)
