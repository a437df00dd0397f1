"""Invented content for looking at a paper while its texts are being changed."""

from datetime import date

from kisdesk.domain.codes import Sex
from kisdesk.forms.paper_data import PaperData, PaperHeading, Row
from kisdesk.forms.paper_definition import COMMON, TABLE, PaperBlock, PaperDefinition

_ROWS = 3
_REPEATS = 6


def sample_data(
    definition: PaperDefinition, day: date, heading: PaperHeading | None = None
) -> PaperData:
    """The paper filled with the samples of its definition, under ``heading`` if given."""
    own = {n: p.sample for n, p in definition.placeholders.items() if n not in COMMON}
    common = {name: found.sample for name, found in COMMON.items()}
    tables = [block for block in definition.blocks if block.type == TABLE]
    repeats = {c.repeat for block in tables for c in block.columns if c.repeat}
    return PaperData(
        heading=heading
        or PaperHeading(
            club=common["club"],
            operator=common["operator"],
            address=common["club_address"],
            phone=common["club_phone"],
            email=common["club_email"],
            register_number=common["register_number"],
            manager=common["manager"],
            place=common["place"],
        ),
        values=own,
        tables={block.source: [_row(block)] * _ROWS for block in tables},
        columns={name: [str(number) for number in range(1, _REPEATS + 1)] for name in repeats},
        sex=Sex.FEMALE,
        number=common["number"] if definition.number_pattern else "",
        issued_on=day,
        worker=common["worker"],
    )


def _row(block: PaperBlock) -> Row:
    cells: list[str] = []
    for column in block.columns:
        cells += [column.sample] * (_REPEATS if column.repeat else 1)
    return tuple(cells)
