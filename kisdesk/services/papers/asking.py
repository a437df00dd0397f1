"""Which values of a paper a person fills in before it is printed, or changes in a correction."""

from dataclasses import dataclass

from kisdesk.services.papers.content import PaperContent
from kisdesk.services.papers.registry import paper

LINE, TEXT, DAY, YES = "line", "text", "day", "yes"


@dataclass(frozen=True)
class AskedValue:
    """One value: its Polish label, what is known of it, and how it is typed.

    ``kind`` is ``line``, ``text`` (several lines), ``day`` (typed as a day, printed in words) or
    ``yes`` (a box to tick: any text means ticked).
    """

    name: str
    label: str
    kind: str
    value: str


def asked_values(code: str, content: PaperContent, *, with_known: bool = False) -> list[AskedValue]:
    """What a person is asked for, in the order of the definition.

    ``with_known`` adds what the file knew, for a correction; days are plain text there.
    Raises NotFoundError.
    """
    definition = paper(code).definition
    boxes = {option.value for block in definition.blocks for option in block.options}
    asked = []
    for found in definition.placeholders.values():
        if found.is_common or not (found.ask or with_known):
            continue
        kind = found.ask or (YES if found.name in boxes else LINE)
        if with_known and kind == DAY:
            kind = LINE
        value = content.values.get(found.name, "")
        asked.append(AskedValue(found.name, found.label, kind, value))
    return asked
