"""Text with placeholders: checked against a fixed list, filled in one pass.

``{name}`` is replaced by a value, ``{female|male}`` by the form that fits the person. Nothing else
happens: values are never looked at again, so a name typed as ``{pesel}`` or ``<b>`` stays as it is.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kisdesk.domain.codes import Sex
from kisdesk.domain.person_words import gendered
from kisdesk.errors import UserError
from kisdesk.forms.paper_definition import ON_BLANK, Placeholder

_BRACES = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class PlaceholderError(UserError):
    """A text names something its paper does not know, or its braces do not pair.

    ``name`` is what stands between the braces; empty when a brace stands alone.
    """

    def __init__(self, name: str) -> None:
        super().__init__(f"unknown placeholder {name!r}" if name else "a brace stands alone")
        self.name = name


def names_in(text: str) -> list[str]:
    """The placeholders of a text in order, without the words that depend on sex."""
    return [name for name in _BRACES.findall(text) if "|" not in name]


def check_text(text: str, known: Collection[str]) -> None:
    """Raise PlaceholderError for the first placeholder that is not known, or for a lone brace."""
    for name in names_in(text):
        if name not in known:
            raise PlaceholderError(name)
    for name in _BRACES.findall(text):
        if name.count("|") > 1:
            raise PlaceholderError(name)
    rest = _BRACES.sub("", text)
    if "{" in rest or "}" in rest:
        raise PlaceholderError("")


def is_name(text: str) -> bool:
    """Whether a placeholder may be called that."""
    return bool(_NAME.fullmatch(text))


@dataclass(frozen=True)
class Filling:
    """What the placeholders of one print stand for; on a blank one dots."""

    known: Mapping[str, Placeholder]
    values: Mapping[str, str]
    sex: Sex | None = None
    is_blank: bool = False

    def value(self, name: str) -> str:
        """The bare value; an empty print knows only club and law. Raises PlaceholderError."""
        if name not in self.known:
            raise PlaceholderError(name)
        if self.is_blank and name not in ON_BLANK:
            return ""
        return self.values.get(name, "").strip()

    def holds(self, condition: str) -> bool:
        """Whether a block with this ``when`` stands; on a blank print all do."""
        if not condition or self.is_blank:
            return True
        if condition.startswith("!"):
            return not self.value(condition[1:])
        return bool(self.value(condition))

    def text(self, text: str) -> str:
        """The text filled; what is not known is left as dots to write on."""
        check_text(text, self.known)
        return _BRACES.sub(lambda found: self._filled(found[1], with_dots=True), text)

    def bare(self, text: str) -> str:
        """The text filled without dots, for cells: empty when none of its values is known."""
        check_text(text, self.known)
        names = names_in(text)
        if names and not any(self.value(name) for name in names):
            return ""
        return _BRACES.sub(lambda found: self._filled(found[1], with_dots=False), text)

    def depends_on_sex(self, text: str) -> bool:
        """Whether both forms of a word are printed, because the sex is not recorded."""
        return (self.sex is None or self.is_blank) and any(
            "|" in name for name in _BRACES.findall(text)
        )

    def _filled(self, name: str, *, with_dots: bool) -> str:
        if "|" in name:
            female, male = name.split("|")
            sex = None if self.is_blank else self.sex
            return gendered(sex, female, male, f"{male} / {female}*")
        value = self.value(name)
        return value or ("." * self.known[name].blank if with_dots else "")
