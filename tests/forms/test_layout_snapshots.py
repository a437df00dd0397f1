"""Where every word stands. A changed layout shows as a readable difference.

After a wanted change: ``KISDESK_WRITE_SNAPSHOTS=1 pytest tests/forms/test_layout_snapshots.py``,
then look at the pages before committing.
"""

import os
from pathlib import Path

import pytest

from kisdesk.domain.contract_content import ContractContent
from kisdesk.forms.contract import PrintedDocument, PrintMode, PrintOptions, contract_pdf
from kisdesk.forms.definition import form_definition
from tests.forms.reading import words
from tests.forms.samples import FILLED_A, FILLED_B, STAGED_A

FOLDER = Path(__file__).parents[1] / "data" / "snapshots"
CLUB = "Klub Integracji Społecznej w Brzozowie Dolnym"


def blank(code: str) -> PrintedDocument:
    definition = form_definition(code)
    options = PrintOptions(PrintMode.BLANK)
    return contract_pdf(ContractContent(definition.variant), definition, options)


DOCUMENTS = {
    "contract-A": lambda: contract_pdf(
        FILLED_A, form_definition("KS-A-2010"), PrintOptions(club_name=CLUB)
    ),
    "contract-B-sample": lambda: contract_pdf(
        FILLED_B,
        form_definition("KS-B-2010"),
        PrintOptions(club_name=CLUB, is_sample=True, head_signature=True),
    ),
    "contract-A-stages-draft": lambda: contract_pdf(
        STAGED_A, form_definition("KS-A-2010-etapy"), PrintOptions(PrintMode.DRAFT)
    ),
    "blank-A": lambda: blank("KS-A-2010"),
    "blank-B": lambda: blank("KS-B-2010"),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_words_stand_where_they_stood(name: str) -> None:
    lines = [f"{w.page + 1} {w.x:3} {w.y:3} {w.text}" for w in words(DOCUMENTS[name]().pdf)]
    path = FOLDER / f"{name}.txt"
    if os.environ.get("KISDESK_WRITE_SNAPSHOTS"):
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8").splitlines() == lines
