"""How long lists and search of people take in a file of a given size.

    python -m benchmarks.people --people 100000

Makes an encrypted file of generated people (surnames of the domain file, so that common letters hit
many), then measures what a key press asks for: the count and the first page.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from kisdesk.domain.codes import (
    AddressKind,
    EligibilityGroup,
    EndReason,
    LabourStatus,
    ParticipantState,
    Sex,
    Variant,
)
from kisdesk.domain.contract_content import (
    ContractContent,
    PersonOnContract,
    WorkerOnContract,
)
from kisdesk.domain.drafts import (
    AddressDraft,
    ClubDraft,
    GroundDraft,
    OperatorDraft,
    ParticipantDraft,
    StateChangeDraft,
    WorkerDraft,
)
from kisdesk.domain.pesel import build_pesel
from kisdesk.models.bulk import bulk_insert
from kisdesk.models.contract import ContractVersion, SocialContract
from kisdesk.services.bulk import NewPerson, bulk_register, settle_lists
from kisdesk.services.contract_json import content_to_json, fingerprint
from kisdesk.services.participant_list import (
    ParticipantQuery,
    count_participants,
    list_participants,
    position_of,
)
from kisdesk.services.participants import get_card
from kisdesk.services.session import close_file, create_file, unlock
from kisdesk.storage.keys import KdfCost
from kisdesk.storage.peewee_database import database

TODAY = date(2026, 11, 22)
PASSWORD = "zielony rower jedzie 7"
_COST = KdfCost(passes=1, memory_kib=16, lanes=1)
_SURNAMES = (
    "Nowak", "Kowalska", "Wiśniewski", "Wójcik", "Kamińska", "Lewandowski", "Zielińska",
    "Szymański", "Woźniak", "Dąbrowska", "Kozłowski", "Jankowska", "Mazur", "Kwiatkowska",
    "Krawczyk", "Piotrowska", "Grabowski", "Pawłowska", "Michalski", "Król", "Wieczorek",
    "Jabłońska", "Wróbel", "Majewska", "Olszewski", "Stępień", "Malinowska", "Jaworski",
    "Sikora", "Ćwiklińska", "Łuczak", "Śliwa", "Żak", "Źrebiec", "Ożóg", "Nowak-Żuraw",
    "Shevchenko", "Kovalenko",
)  # fmt: skip
_WOMEN = (
    "Anna",
    "Maria",
    "Katarzyna",
    "Małgorzata",
    "Agnieszka",
    "Barbara",
    "Ewa",
    "Krystyna",
    "Elżbieta",
    "Łucja",
)
_MEN = (
    "Piotr",
    "Krzysztof",
    "Andrzej",
    "Tomasz",
    "Paweł",
    "Jan",
    "Michał",
    "Marcin",
    "Jerzy",
    "Łukasz",
    "Zdzisław",
)
_TOWNS = (
    "Opole",
    "Nysa",
    "Kędzierzyn-Koźle",
    "Zabrze",
    "Sieradz",
    "Łomża",
    "Świdnica",
    "Żywiec",
    "Ełk",
    "Chełm",
)
_QUERIES = (
    "k", "ko", "kow", "kowa", "kowalska", "ska", "a", "nowak anna", "8501", "2026", "ks/12", "6001",
)  # fmt: skip
_FILTERS: tuple[tuple[str, dict[str, object]], ...] = (
    ("active", {"states": frozenset({ParticipantState.ACTIVE})}),
    ("active, kow", {"states": frozenset({ParticipantState.ACTIVE}), "text": "kow"}),
    ("group II", {"club_group": "II"}),
    ("main group", {"main_group": EligibilityGroup.DISABLED}),
    ("worker", {"worker_id": 1}),
    ("contract ends in 30 days", {"contract_ends_within": 30}),
)


@dataclass(frozen=True)
class Measured:
    """Milliseconds of one thing: the median and the slowest of the runs."""

    what: str
    median: float
    slowest: float


def generated_people(count: int, seed: int = 1) -> Iterator[NewPerson]:
    """Invented people whose names, numbers and states follow the seed."""
    chance = random.Random(seed)
    for _ in range(count):
        is_woman = chance.random() < 0.55
        born_on = date(1962, 1, 1) + timedelta(days=chance.randrange(46 * 365))
        serial = chance.randrange(5000) * 2 + (not is_woman)
        group = chance.choice(list(EligibilityGroup))
        draft = ParticipantDraft(
            last_name=chance.choice(_SURNAMES),
            first_name=chance.choice(_WOMEN if is_woman else _MEN),
            pesel=build_pesel(born_on, serial),
            born_on=born_on,
            sex=Sex.FEMALE if is_woman else Sex.MALE,
            phone=f"+48{chance.randrange(500_000_000, 900_000_000)}",
            labour_status=LabourStatus.LONG_TERM_UNEMPLOYED,
            club_group=chance.choice(["", "I", "II", "III"]),
            worker_id=1,
            addresses=(
                AddressDraft(
                    AddressKind.RESIDENCE,
                    street="Kwiatowa",
                    house=str(chance.randrange(1, 90)),
                    postcode="38-123",
                    locality=chance.choice(_TOWNS),
                ),
            ),
            grounds=(GroundDraft(group, is_main=True),),
        )
        start = date(2024, 1, 1) + timedelta(days=chance.randrange(900))
        states = [StateChangeDraft(ParticipantState.CANDIDATE, start)]
        if chance.random() < 0.9:
            states.append(StateChangeDraft(ParticipantState.ACTIVE, start, override_reason="x"))
        if chance.random() < 0.3:
            day = start + timedelta(days=120)
            reason = EndReason.PERIOD_OVER
            states.append(StateChangeDraft(ParticipantState.COMPLETED, day, reason))
        yield NewPerson(draft, tuple(states))


def make_file(path: Path, people: int) -> float:
    """Make and close a file of generated people with a signed contract each; return the seconds."""
    started = time.perf_counter()
    club = ClubDraft(name="KIS", operator=OperatorDraft(name="Gmina"), is_sample=True)
    worker = WorkerDraft("Zielińska", "Małgorzata")
    create_file(path, club, worker, PASSWORD, cost=_COST)
    with database.atomic():
        made = list(generated_people(people))
        ids = bulk_register(made)
        contents = [_content(one, number) for number, one in enumerate(made, start=1)]
        heads = [
            {
                "participant": person,
                "variant": content.variant,
                "number": content.number,
                "number_year": 2026,
                "number_in_year": number,
                "form_code": "KS-A-2010",
                "state": "signed",
                "signed_on": TODAY,
                "concluded_on": TODAY,
                "starts_on": content.starts_on,
                "ends_on": content.ends_on,
            }
            for number, (person, content) in enumerate(zip(ids, contents, strict=True), start=1)
        ]
        contracts = bulk_insert(SocialContract, heads)
        texts = [content_to_json(content) for content in contents]
        bulk_insert(
            ContractVersion,
            [
                {
                    "contract": contract,
                    "version": 1,
                    "agreed_on": TODAY,
                    "content": text,
                    "sha256": fingerprint(text),
                }
                for contract, text in zip(contracts, texts, strict=True)
            ],
        )
        settle_lists()
    close_file()
    return time.perf_counter() - started


def _content(one: NewPerson, number: int) -> ContractContent:
    """A contract that says little: whose it is and how long it runs."""
    draft = one.draft
    return ContractContent(
        Variant.A,
        number=f"KS/{number}/2026",
        concluded_on=TODAY,
        starts_on=TODAY,
        ends_on=TODAY + timedelta(days=number % 365),
        person=PersonOnContract(draft.last_name, draft.first_name, draft.pesel, sex=draft.sex),
        worker=WorkerOnContract("Zielińska", "Małgorzata"),
    )


def measure(runs: int = 15) -> Iterator[Measured]:
    """Measure lists and search of the open file, one line after the other."""
    for text in ("", *_QUERIES):
        query = ParticipantQuery(text, today=TODAY)
        hits = count_participants(query)
        yield _timed(f"key press {text!r:12} {hits:7} hits", lambda q=query: _key_press(q), runs)
    for name, filters in _FILTERS:
        query = ParticipantQuery(**{"today": TODAY, **filters})  # type: ignore[arg-type]
        hits = count_participants(query)
        yield _timed(f"filter {name:25} {hits:7} hits", lambda q=query: _key_press(q), runs)
    everybody = ParticipantQuery(today=TODAY)
    last = count_participants(everybody) - 100
    row = list_participants(everybody, offset=last)[50]
    yield _timed("last page", lambda: list_participants(everybody, offset=last), runs)
    yield _timed("place of one person", lambda: position_of(everybody, row.id), runs)
    yield _timed("card of one person", lambda: get_card(row.id, TODAY), runs)


def measure_unlocking(path: Path, runs: int = 5) -> Measured:
    """From the password to the first page, key derivation made cheap."""

    def open_and_show() -> None:
        unlock(path, PASSWORD)
        _key_press(ParticipantQuery(today=TODAY))

    times = []
    for _ in range(runs):
        close_file()
        times.append(_milliseconds(open_and_show))
    return Measured("unlock to first page", statistics.median(times), max(times))


def _key_press(query: ParticipantQuery) -> None:
    count_participants(query)
    list_participants(query)


def _timed(what: str, work: Callable[[], object], runs: int) -> Measured:
    times = [_milliseconds(work) for _ in range(runs)]
    return Measured(what, statistics.median(times), max(times))


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    people = parser.parse_args().people
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.kis"
        seconds = make_file(path, people)
        print(f"{people} people made in {seconds:.1f} s, {path.stat().st_size / 1e6:.0f} MB")
        print(f"{'':45} median  slowest (ms)")
        for line in (measure_unlocking(path), *measure()):
            print(f"{line.what:45} {line.median:6.1f}  {line.slowest:7.1f}")
        close_file()


if __name__ == "__main__":
    main()
