"""Invented agreements and hours of socially useful work for tests."""

from datetime import date
from typing import Any

from kisdesk.domain.psu import (
    PsuAgreementDraft,
    PsuAssignmentDraft,
    PsuHoursDraft,
    PsuPlaceDraft,
    PsuState,
)
from kisdesk.domain.psu_money import PsuRateDraft
from kisdesk.services.psu import get_agreement, save_agreement, save_assignment
from kisdesk.services.psu_hours import save_hours
from kisdesk.services.psu_money import save_rate

SCHOOL = PsuPlaceDraft("Szkoła Podstawowa w Woli Małej", "Wola Mała, ul. Szkolna 4", "Ewa Wójcik")
LIBRARY = PsuPlaceDraft("Biblioteka Gminna", "Brzozów Dolny, ul. Polna 1", "Jan Żak")
WARNINGS = ("psu_no_contract", "psu_day_without_contract", "psu_week_limit", "psu_month_limit")
ACCEPTED = dict.fromkeys(WARNINGS, "uzgodniono z kierownikiem")


def agreement_draft(**changes: Any) -> PsuAgreementDraft:
    """A signed agreement for 2026 with two places."""
    values: dict[str, Any] = {
        "number": "PSU/3/2026",
        "state": PsuState.SIGNED,
        "signed_on": date(2026, 1, 20),
        "gmina": "Gmina Brzozów Dolny",
        "county": "Powiat nyski",
        "starts_on": date(2026, 2, 1),
        "ends_on": date(2026, 12, 31),
        "persons": 5,
        "tasks": "Prace porządkowe przy szkole i bibliotece.",
        "refund_points": 6000,
        "places": (SCHOOL, LIBRARY),
    }
    return PsuAgreementDraft(**{**values, **changes})


def make_agreement(**changes: Any) -> int:
    """A stored agreement; returns its id."""
    return save_agreement(agreement_draft(**changes))


def assign(agreement_id: int, participant_id: int, **changes: Any) -> int:
    """Somebody who works at the first place for the whole agreement; warnings are accepted."""
    agreement = get_agreement(agreement_id)
    values: dict[str, Any] = {
        "place_id": agreement.places[0].id,
        "starts_on": agreement.starts_on,
        "ends_on": agreement.ends_on,
    }
    draft = PsuAssignmentDraft(agreement_id, participant_id, **{**values, **changes})
    return save_assignment(draft, accepted=ACCEPTED)


def worked(
    assignment_id: int, day: date, minutes: int, starts_at: int = 480, **changes: Any
) -> int:
    """Hours from eight o'clock on; warnings are accepted."""
    draft = PsuHoursDraft(assignment_id, day, starts_at, starts_at + minutes, **changes)
    return save_hours(draft, accepted=ACCEPTED)


def make_rate(rate: int = 1220, valid_from: date = date(2024, 6, 1)) -> int:
    """A rate of the club."""
    return save_rate(PsuRateDraft(valid_from, rate, "pismo urzędu pracy"))
