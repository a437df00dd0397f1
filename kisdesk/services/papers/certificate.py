"""What a certificate says of a person (art. 18(5a) of the social employment Act)."""

from datetime import date

from kisdesk.domain.codes import ContractState
from kisdesk.domain.law import figure
from kisdesk.domain.participation import six_months
from kisdesk.domain.rows import ContractRow
from kisdesk.services.papers.attended import taken_part, total_hours
from kisdesk.services.papers.content import PaperContent, Subject, long_day
from kisdesk.services.participant_card import get_card
from kisdesk.services.participation_periods import participations_of

_NOT_CARRIED_OUT = frozenset(
    {ContractState.PARTLY_FULFILLED, ContractState.BROKEN, ContractState.DISSOLVED}
)

_OPEN = "." * 30
"""Where the last day is written by hand."""


def certificate(subject: Subject) -> PaperContent:
    """The certificate of a participant. What the file does not know is left to be written.

    Raises NotFoundError.
    """
    person_id = subject.id or 0
    card = get_card(person_id, subject.today)
    stretches = [(p.started_on, p.ended_on) for p in participations_of(person_id)]
    starts_on = stretches[0][0] if stretches else None
    ends_on = stretches[-1][1] if stretches else None
    reached = six_months(stretches, figure("graduate_months", subject.today))
    is_half_a_year = reached is not None and reached.reached_on <= (ends_on or subject.today)
    contract = _last_contract(card.contracts)
    state = contract.state if contract else None
    person = card.draft
    forms = taken_part(person_id, last=ends_on or subject.today)
    values = {
        "full_name": f"{person.first_name} {person.last_name}",
        "born_on": long_day(person.born_on),
        "pesel": person.pesel,
        "starts_on": long_day(starts_on),
        "ends_on": _ends(stretches),
        "six_months": "tak" if stretches and is_half_a_year else "",
        "shorter": "tak" if stretches and not is_half_a_year else "",
        "contract_number": contract.number if contract else "",
        "carried_out": "tak" if state is ContractState.FULFILLED else "",
        "not_carried_out": "tak" if state in _NOT_CARRIED_OUT else "",
        "hours_total": total_hours(forms),
    }
    return PaperContent(
        values=values,
        tables={"forms": [form.row for form in forms]},
        sex=person.sex,
        participant_id=person_id,
        contract_id=contract.id if contract else None,
    )


def _last_contract(contracts: tuple[ContractRow, ...]) -> ContractRow | None:
    """The signed contract that began last."""
    signed = [row for row in contracts if row.state is not ContractState.DRAFT]
    return max(signed, key=lambda row: (row.starts_on or date.min, row.id), default=None)


def _ends(stretches: list[tuple[date, date | None]]) -> str:
    """The last day of the first stretch, and after it every later stretch from day to day."""
    ends = [long_day(end) for _, end in stretches]
    more = [
        f" oraz od {long_day(start)} do {end or _OPEN}"
        for (start, _), end in zip(stretches[1:], ends[1:], strict=True)
    ]
    return "".join([*ends[:1], *more])
