"""Settings of the office that travel with the file: numbering, forms, copies."""

import json
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from kisdesk.domain.attendance import FEWEST_ABSENCES, MOST_ABSENCES
from kisdesk.domain.contracts import check_pattern
from kisdesk.domain.texts import check_texts
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.models.changes import recorded_change
from kisdesk.models.club import Setting
from kisdesk.services.club import CLUB_ID
from kisdesk.storage.peewee_database import database

_MOST_COPIES = 20
_MOST_MONTHS = 60


@dataclass(frozen=True)
class OfficeSettings:
    """``form_checked_on`` and ``form_checked_by`` say who compared the form with the official one;
    the term is in months. ``consequences_text`` is the office's own statement on art. 11(2) of the
    social assistance Act, ``{female|male}`` by sex; empty means the one of the form.
    ``absence_signal`` is how many unexcused absences in a row are told of. Every so many months
    the authorisations are gone through, and the recovery sheet is looked for.
    """

    numbering_pattern: str = "KS/{nr}/{rok}"
    form_code_a: str = "KS-A-2010"
    form_code_b: str = "KS-B-2010"
    head_signature: bool = False
    unchecked_notice: bool = True
    form_checked_on: date | None = None
    form_checked_by: str = ""
    copies: int = 2
    consequences_text: str = ""
    default_term_months: int = 6
    absence_signal: int = FEWEST_ABSENCES
    authorisation_months: int = 12
    sheet_months: int = 12


def get_office_settings() -> OfficeSettings:
    """The settings of the open file; whatever was never changed is as shipped."""
    stored = dict(database.rows("SELECT key, value FROM setting"))
    values: dict[str, Any] = {}
    for field in fields(OfficeSettings):
        if field.name in stored:
            values[field.name] = json.loads(stored[field.name])
    if values.get("form_checked_on"):
        values["form_checked_on"] = date.fromisoformat(values["form_checked_on"])
    return OfficeSettings(**values)


def check_office_settings(settings: OfficeSettings) -> list[Problem]:
    """Everything wrong with the settings. The notice may go only when somebody checked the form."""
    problems = check_pattern(settings.numbering_pattern, "numbering_pattern")
    problems += check_texts(settings, {"consequences_text"})
    for name, least, most in (
        ("copies", 1, _MOST_COPIES),
        ("default_term_months", 1, _MOST_MONTHS),
        ("authorisation_months", 1, _MOST_MONTHS),
        ("sheet_months", 1, _MOST_MONTHS),
        ("absence_signal", FEWEST_ABSENCES, MOST_ABSENCES),
    ):
        if not least <= getattr(settings, name) <= most:
            problems.append(Problem(name, "number_out_of_range", {"least": least, "most": most}))
    if not settings.unchecked_notice:
        if settings.form_checked_on is None:
            problems.append(Problem("form_checked_on", "required"))
        if not settings.form_checked_by.strip():
            problems.append(Problem("form_checked_by", "required"))
    return problems


def save_office_settings(settings: OfficeSettings) -> None:
    """Store what differs from what is stored; warnings do not stop it. Raises InvalidDraftError."""
    if problems := [p for p in check_office_settings(settings) if not p.is_warning]:
        raise InvalidDraftError(problems)
    before = get_office_settings()
    with recorded_change("settings_saved", "club", CLUB_ID) as change:
        ids = dict(database.rows("SELECT key, id FROM setting"))
        for field in fields(OfficeSettings):
            value = getattr(settings, field.name)
            if value == getattr(before, field.name):
                continue
            text = json.dumps(value.isoformat() if isinstance(value, date) else value)
            if field.name in ids:
                change.update(Setting, ids[field.name], value=text)
            else:
                change.insert(Setting, key=field.name, value=text)
