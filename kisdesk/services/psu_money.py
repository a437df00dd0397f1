"""Money of socially useful work: the rates of the club and the monthly payment list."""

from collections.abc import Sequence
from datetime import date

from kisdesk.domain.psu import month_of
from kisdesk.domain.psu_money import (
    PayLine,
    PsuRateDraft,
    Rates,
    check_rate,
    pay_lines,
    refund_of,
)
from kisdesk.domain.psu_rows import PaymentList, PaymentRow, PsuHoursRow, PsuRateRow
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.changes import actor, recorded_change
from kisdesk.models.club import LegalParameter
from kisdesk.services.club import CLUB_ID
from kisdesk.services.psu import get_agreement, list_assignments
from kisdesk.services.psu_hours import hours_of
from kisdesk.services.psu_people import psu_people
from kisdesk.storage.peewee_database import database

RATE_KEY = "psu_hourly_rate"


def list_rates() -> list[PsuRateRow]:
    """The club's rates, the newest first. There is none until somebody enters one."""
    rows = database.rows(
        "SELECT id, valid_from, value, citation FROM legal_parameter WHERE key = ?"
        " ORDER BY valid_from DESC, id DESC",
        (RATE_KEY,),
    )
    return [
        PsuRateRow(record_id, date.fromisoformat(since), int(value), source)
        for record_id, since, value, source in rows
    ]


def problems_of_rate(draft: PsuRateDraft, rate_id: int | None = None) -> list[Problem]:
    """Everything wrong with a rate; ``psu_rate_twice`` when another begins on the same day."""
    problems = check_rate(draft)
    others = [rate for rate in list_rates() if rate.id != rate_id]
    if any(rate.valid_from == draft.valid_from for rate in others):
        problems.append(Problem("valid_from", "psu_rate_twice"))
    return problems


def save_rate(draft: PsuRateDraft, rate_id: int | None = None) -> int:
    """Enter a rate, or correct one; returns its id. Raises InvalidDraftError, NotFoundError."""
    if problems := problems_of_rate(draft, rate_id):
        raise InvalidDraftError(problems)
    values = {
        "value": str(draft.rate),
        "citation": draft.source.strip(),
        "valid_from": draft.valid_from,
        "changed_by": actor.worker_id,
    }
    with recorded_change("psu_rate_saved", "club", CLUB_ID) as change:
        if rate_id is None:
            return change.insert(LegalParameter, key=RATE_KEY, **values)
        _must_be_rate(rate_id)
        change.update(LegalParameter, rate_id, **values)
    return rate_id


def delete_rate(rate_id: int) -> None:
    """Remove a rate entered by mistake. Raises NotFoundError."""
    with recorded_change("psu_rate_deleted", "club", CLUB_ID) as change:
        _must_be_rate(rate_id)
        change.delete(LegalParameter, rate_id)


def rates_for(own_rate: int | None) -> Rates:
    """What an hour under an agreement is worth: its own rate, else those of the club."""
    if own_rate is not None:
        return ((date.min, own_rate),)
    return tuple((rate.valid_from, rate.rate) for rate in list_rates())


def payment_list(month: date, agreement_id: int) -> PaymentList:
    """Who is paid what for the calendar month of a day under an agreement, in Polish order.

    Only those who worked. The refund is taken of the whole list and rounded down to the grosz;
    what is left is the gmina's own share, so that both add up. Raises NotFoundError.
    """
    first, last = month_of(month)
    agreement = get_agreement(agreement_id)
    rates = rates_for(agreement.rate)
    people = psu_people({a.participant_id for a in list_assignments(agreement_id)})
    rows = []
    for person in people.values():
        hours = hours_of(person.participant_id, first, last, agreement_id)
        if hours:
            lines = _lines(hours, rates)
            minutes = sum(line.minutes for line in lines)
            rows.append(PaymentRow(person, lines, minutes, _sum([line.amount for line in lines])))
    amount = _sum([row.amount for row in rows])
    refund = None
    if amount is not None and agreement.refund_points is not None:
        refund = refund_of(amount, agreement.refund_points)
    return PaymentList(
        month=first,
        agreement_id=agreement_id,
        agreement=agreement,
        rows=tuple(rows),
        minutes=sum(row.minutes for row in rows),
        amount=amount,
        refund=refund,
        own_share=None if amount is None or refund is None else amount - refund,
    )


def _lines(hours: Sequence[PsuHoursRow], rates: Rates) -> tuple[PayLine, ...]:
    return pay_lines((row.stretch for row in hours), rates)


def _sum(amounts: Sequence[int | None]) -> int | None:
    """The sum, or None as soon as one of the amounts is not known."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if len(known) == len(amounts) else None


def _must_be_rate(rate_id: int) -> None:
    found = LegalParameter.get_or_none(
        (LegalParameter.id == rate_id) & (LegalParameter.key == RATE_KEY)
    )
    if found is None:
        raise NotFoundError(f"legal_parameter {rate_id}")
