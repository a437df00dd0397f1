"""Polish words about a person: those that depend on sex, and the age."""

from datetime import date

from kisdesk.domain.codes import Sex
from kisdesk.domain.dates import age_on
from kisdesk.domain.polish import counted


def gendered(sex: Sex | None, female: str, male: str, both: str) -> str:
    """The word that fits the person; *both* where no sex was recorded."""
    if sex is Sex.FEMALE:
        return female
    if sex is Sex.MALE:
        return male
    return both


def age_phrase(born_on: date, today: date) -> str:
    """Age in completed years: "34 lata", "1 rok", "niespełna rok"; empty before birth."""
    years = age_on(born_on, today)
    if years < 0:
        return ""
    return counted(years, "rok", "lata", "lat") if years else "niespełna rok"
