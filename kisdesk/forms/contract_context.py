"""What every block of a contract needs to know, and wording they share."""

from dataclasses import dataclass
from datetime import date

from kisdesk.domain.contract_content import ContractContent, PersonOnContract
from kisdesk.domain.polish import long_date
from kisdesk.forms.definition import FormDefinition


@dataclass(frozen=True)
class Context:
    """One print: what is printed, by which definition, and the stage being printed (from 1)."""

    content: ContractContent
    definition: FormDefinition
    is_blank: bool
    has_head_signature: bool
    stage: int | None = None


def identity(person: PersonOnContract) -> str:
    """The number that stands for the person: PESEL, else the document shown instead."""
    return person.pesel or person.document


def full_name(first_name: str, last_name: str) -> str:
    """First name and surname as under a signature."""
    return " ".join(part for part in (first_name.strip(), last_name.strip()) if part)


def long_day(day: date | None) -> str:
    """The long date as one unbreakable word, empty for no day."""
    return long_date(day).replace(" ", "\u00a0") if day is not None else ""


def bound_dates(text: str) -> str:
    """A period in words that breaks before "do" only."""
    return text.replace(" ", "\u00a0").replace("\u00a0do\u00a0", " do\u00a0")
