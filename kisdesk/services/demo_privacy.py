"""A few disclosures, one demand and one request in the sample data, so that registers show some."""

from collections.abc import Iterator
from datetime import date, timedelta

from kisdesk.domain.disclosures import DisclosureDraft, demand_due
from kisdesk.domain.person_requests import RequestDraft
from kisdesk.domain.privacy_codes import (
    DisclosureState,
    DisclosureWay,
    Recipient,
    RequestKind,
)
from kisdesk.services.disclosures import record_disclosure
from kisdesk.services.person_requests import record_request
from kisdesk.storage.peewee_database import database

_MADE = (
    (
        210, 0, Recipient.LABOUR_OFFICE, "Powiatowy Urząd Pracy w Brzozowie Dolnym",
        "porozumienie w sprawie prac społecznie użytecznych",
        "imię, nazwisko, PESEL, liczba godzin", DisclosureWay.LETTER,
    ),
    (
        95, 1, Recipient.PROBATION, "zespół kuratorskiej służby sądowej",
        "żądanie kuratora, art. 18f ustawy o zatrudnieniu socjalnym",
        "udział w zajęciach od stycznia, obecność", DisclosureWay.LETTER,
    ),
    (
        33, 2, Recipient.WELFARE, "Gminny Ośrodek Pomocy Społecznej w Brzozowie Dolnym",
        "art. 105 ustawy o pomocy społecznej", "realizacja kontraktu, ocena okresowa",
        DisclosureWay.IN_PERSON,
    ),
)  # fmt: skip
_DEMANDED, _ASKED = 4, 12


def privacy_year(today: date) -> Iterator[date]:
    """The days on which data went out or were demanded; who is in the file then is concerned."""
    yield today - timedelta(days=_MADE[0][0])
    for days, place, recipient, name, basis, scope, way in _MADE:
        yield (day := today - timedelta(days=days))
        person = _somebody(place)
        if person is not None:
            draft = DisclosureDraft(
                recipient=recipient, recipient_name=name, made_on=day, basis=basis, scope=scope,
                way=way,
            )  # fmt: skip
            record_disclosure(person, draft, today=day)
    yield (day := today - timedelta(days=_ASKED))
    person = _somebody(1)
    if person is not None:
        asked = RequestDraft(RequestKind.ACCESS, day, "Prośba o kopię wszystkich danych.")
        record_request(person, asked, today=day)
    yield (day := today - timedelta(days=_DEMANDED))
    person = _somebody(3)
    if person is not None:
        demand = DisclosureDraft(
            recipient=Recipient.WELFARE,
            recipient_name="Miejski Ośrodek Pomocy Społecznej w Zalesiu",
            state=DisclosureState.OPEN,
            demanded_on=day,
            due_on=demand_due(Recipient.WELFARE, day),
            reference="MOPS.4110.17",
            basis="art. 105 ustawy o pomocy społecznej",
            scope="okres udziału w klubie i efekty",
        )
        record_disclosure(person, demand, today=day)
    yield today


def _somebody(place: int) -> int | None:
    """One of the people who take part, always the same for the same lives."""
    rows = database.rows(
        "SELECT id FROM participant WHERE state = 'active' ORDER BY sort_key, id LIMIT 1 OFFSET ?",
        (place,),
    )
    return int(rows[0][0]) if rows else None
