"""How much of other people goes into a person's file: art. 15(4) of the GDPR."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PersonFileOptions:
    """``numbers_of_others``: PESEL numbers of the household; ``notes``: what workers wrote down,
    which may speak of other people and is read through first."""

    numbers_of_others: bool = False
    notes: bool = True
