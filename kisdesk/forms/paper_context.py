"""What every block of a paper needs to know while it is laid out."""

from dataclasses import dataclass
from datetime import date

from kisdesk.domain.law import law
from kisdesk.domain.polish import long_date
from kisdesk.forms.layout import LANDSCAPE, NARROW_PORTRAIT, PORTRAIT, Sheet
from kisdesk.forms.paper_data import PaperData, PaperOptions
from kisdesk.forms.paper_definition import PaperBlock, PaperDefinition
from kisdesk.forms.paper_words import Filling

SHEETS = {"portrait": PORTRAIT, "narrow": NARROW_PORTRAIT, "landscape": LANDSCAPE}


@dataclass(frozen=True)
class PaperContext:
    """One print: what is printed, by which definition, and what its placeholders stand for."""

    definition: PaperDefinition
    data: PaperData
    options: PaperOptions
    filling: Filling
    sheet: Sheet

    @property
    def width(self) -> float:
        """Room between the margins."""
        return self.sheet.text_width

    @property
    def is_blank(self) -> bool:
        """Whether the print is for handwriting."""
        return self.options.is_blank

    def text_of(self, block: PaperBlock) -> str:
        """The words of a block, the office's own where it has any, unfilled."""
        return self.options.texts.get(block.id, block.text) if block.editable else block.text

    def stands(self, block: PaperBlock) -> bool:
        """Whether the block is on this print."""
        if block.shown != "always" and (block.shown == "blank") is not self.is_blank:
            return False
        return self.filling.holds(block.when)


def paper_context(
    definition: PaperDefinition, data: PaperData, options: PaperOptions
) -> PaperContext:
    """Everything about one print. Raises PlaceholderError when a value has no placeholder."""
    heading = data.heading
    day = long_date(data.issued_on).replace(" ", "\u00a0") if data.issued_on else ""
    values = {
        "club": heading.club,
        "operator": heading.operator,
        "club_address": heading.address,
        "club_phone": heading.phone,
        "club_email": heading.email,
        "register_number": heading.register_number,
        "manager": heading.manager,
        "place": heading.place,
        "issued_on": day,
        "number": data.number,
        "worker": data.worker,
        "legal_basis": legal_basis(definition, options.law_day or data.issued_on),
        **data.values,
    }
    filling = Filling(definition.placeholders, values, data.sex, options.is_blank)
    for name in data.values:
        filling.value(name)
    return PaperContext(definition, data, options, filling, SHEETS[definition.orientation])


def legal_basis(definition: PaperDefinition, day: date | None) -> str:
    """The provisions a paper rests on: "art. 18 ust. 5a ustawy z dnia … (Dz. U. …)"."""
    parts = []
    for basis in definition.legal_basis:
        act = law().act(basis.act, day or date.max)
        parts.append(" ".join(part for part in (basis.place, act.full_title) if part))
    return "; ".join(parts)
