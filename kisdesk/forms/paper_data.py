"""What is printed on a paper: plain data, no questions asked of the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kisdesk.domain.codes import Sex

Row = tuple[str, ...]


@dataclass(frozen=True)
class PaperHeading:
    """The club as it stands at the top of its papers; what is empty is left out."""

    club: str = ""
    operator: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    register_number: str = ""
    manager: str = ""
    place: str = ""


@dataclass(frozen=True)
class PaperData:
    """The content of one paper.

    ``values`` by placeholder; ``tables`` by the ``source`` of a table block, every row as long as
    the table has columns (without the running number); ``columns`` the captions of repeated
    columns. ``corrects`` names in Polish the paper that this one corrects.
    """

    heading: PaperHeading = field(default_factory=PaperHeading)
    values: Mapping[str, str] = field(default_factory=dict)
    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)
    sex: Sex | None = None
    number: str = ""
    issued_on: date | None = None
    corrects: str = ""
    worker: str = ""


@dataclass(frozen=True)
class PaperOptions:
    """How a paper is printed. ``texts`` are the office's own wordings by block id; ``law_day`` says
    as of which day the act is cited (by default the day of the paper)."""

    is_blank: bool = False
    is_sample: bool = False
    texts: Mapping[str, str] = field(default_factory=dict)
    law_day: date | None = None
