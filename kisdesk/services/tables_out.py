"""Tables for other programs: CSV and XLSX in which every cell is text and none can be a formula.

A spreadsheet computes what begins with ``=``, ``+``, ``-`` or ``@``, and a formula can send what
stands beside it elsewhere. In CSV such cells begin with an apostrophe; in XLSX their type is text.
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

Row = Sequence[str]
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_LONGEST_CELL = 32_767
_WIDTHS = (10, 20, 24, 30, 36, 60)

_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    "</Types>"
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/{{kind}}" Target="{{target}}"/></Relationships>'
)
_BOOK = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    f'<workbook xmlns="{_SHEETS}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def csv_bytes(rows: Iterable[Row]) -> bytes:
    """UTF-8 with the mark Excel needs, semicolons as in Polish settings."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def harmless(cell: str) -> str:
    """The cell as no spreadsheet would compute it."""
    begins = cell.lstrip(" \u00a0")
    return f"'{cell}" if cell.startswith(_DANGEROUS) or begins.startswith(_DANGEROUS) else cell


def xlsx_bytes(rows: Iterable[Row], *, sheet: str) -> bytes:
    """One sheet of text cells; the rows may come one by one and be very many."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", _TYPES)
        relation = _RELATIONS.format(kind="officeDocument", target="xl/workbook.xml")
        book.writestr("_rels/.rels", relation)
        book.writestr("xl/workbook.xml", _BOOK.format(name=escape(sheet)))
        relation = _RELATIONS.format(kind="worksheet", target="worksheets/sheet1.xml")
        book.writestr("xl/_rels/workbook.xml.rels", relation)
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(_sheet_head())
            for row in rows:
                cells = "".join(map(_cell, row))
                part.write(f"<row>{cells}</row>".encode())
            part.write(b"</sheetData></worksheet>")
    return buffer.getvalue()


def _sheet_head() -> bytes:
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(_WIDTHS, start=1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<worksheet xmlns="{_SHEETS}"><cols>{columns}</cols><sheetData>'
    ).encode()


def _cell(text: str) -> str:
    kept = "".join(sign for sign in text if sign >= " " or sign in "\t\n")[:_LONGEST_CELL]
    kept = kept.encode("utf-8", "replace").decode()
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(kept)}</t></is></c>'
