"""Paper: drafts marked, signed pages byte for byte, evaluations beside them."""

import errno
import io
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from kisdesk.domain.codes import Variant
from kisdesk.domain.contract_content import Goal
from kisdesk.services.contracts import (
    amend_contract,
    get_contract,
    record_evaluation,
    start_contract,
)
from kisdesk.services.errors import ContractStateError, DiskFullError, NotFoundError
from kisdesk.services.participants import get_card, update_participant
from kisdesk.services.printing import (
    PaperChoices,
    available_forms,
    blank_contract,
    issued_documents,
    issued_pdf,
    paper_choices,
    preview_contract,
    print_contract,
    print_evaluations,
    save_pdf,
    suggested_file_name,
)
from kisdesk.services.session import Session
from kisdesk.services.settings import get_office_settings, save_office_settings
from tests.builders import TODAY
from tests.services.contract_builders import make_draft, make_signed

MakeParticipant = Callable[..., int]
NOTICE = "do sprawdzenia z tekstem urzędowym"
DRAFT_MARK = "PROJEKT"


def text_of(pdf: bytes) -> str:
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(words.replace("\u00a0", " ").split())


def test_a_draft_is_printed_with_its_mark_and_keeps_nothing(
    make_participant: MakeParticipant,
) -> None:
    contract = make_draft(make_participant())

    document = print_contract(contract)

    text = text_of(document.pdf)
    assert DRAFT_MARK in text
    assert "Kowalska" in text
    assert "KS/1/2026" in text
    assert document.page_count == len(PdfReader(io.BytesIO(document.pdf)).pages)
    assert issued_documents(contract_id=contract) == []


def test_a_signed_contract_is_reprinted_byte_for_byte(make_participant: MakeParticipant) -> None:
    person = make_participant()
    contract = make_signed(person)
    first = print_contract(contract)
    assert DRAFT_MARK not in text_of(first.pdf)

    # Nothing that happens later shows on the page that was signed.
    update_participant(
        person, replace(get_card(person, TODAY).draft, last_name="Inna"), today=TODAY
    )
    planned = get_contract(contract).content.evaluations[0]
    record_evaluation(
        contract, replace(planned, held_on=TODAY, done="Kurs ukończony."), today=TODAY
    )
    save_office_settings(replace(get_office_settings(), head_signature=True))

    again = print_contract(contract)
    assert again.pdf == first.pdf == issued_pdf(issued_documents(contract_id=contract)[0].id)
    assert again.page_count == first.page_count


def test_after_an_amendment_the_new_version_is_printed(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    content = get_contract(contract).content

    amend_contract(
        contract, replace(content, goals=(Goal("Nowy cel."),)), TODAY, "Zmiana.", today=TODAY
    )

    text = text_of(print_contract(contract).pdf)
    assert "Nowy cel." in text
    assert "wersja 2" in text


def test_evaluations_are_a_new_paper_beside_the_signed_one(
    make_participant: MakeParticipant,
) -> None:
    contract = make_signed(make_participant())
    signed = print_contract(contract).pdf
    planned = get_contract(contract).content.evaluations[0]
    record_evaluation(
        contract, replace(planned, held_on=TODAY, done="Kurs ukończony."), today=TODAY
    )

    document = print_evaluations(contract)

    assert "Kurs ukończony." in text_of(document.pdf)
    newest, oldest = issued_documents(contract_id=contract)
    assert (newest.kind, oldest.kind) == ("contract_evaluations", "contract")
    assert issued_pdf(newest.id) == document.pdf
    assert print_contract(contract).pdf == signed


def test_a_draft_has_no_evaluations_to_print(make_participant: MakeParticipant) -> None:
    with pytest.raises(ContractStateError):
        print_evaluations(make_draft(make_participant()))


def test_issued_papers_are_found_by_person(make_participant: MakeParticipant) -> None:
    person = make_participant()
    make_signed(make_participant())
    contract = make_signed(person)

    (row,) = issued_documents(participant_id=person)

    assert row.contract_id == contract
    assert row.title == "KS/2/2026"
    assert row.worker_name == "Małgorzata Zielińska"
    assert row.size == len(issued_pdf(row.id))


def test_a_paper_that_is_not_there(office: Session) -> None:
    with pytest.raises(NotFoundError):
        issued_pdf(1)
    with pytest.raises(NotFoundError):
        print_contract(1)


def test_the_preview_is_the_page_that_will_be_printed(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())
    card = get_contract(contract)

    shown = preview_contract(card.content, card.form_code, is_sample=False, choices=paper_choices())

    assert shown.pdf == print_contract(contract).pdf


def test_the_preview_asks_nothing_of_the_file_and_runs_in_threads(
    make_participant: MakeParticipant, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = get_contract(make_draft(make_participant()))
    choices = paper_choices()
    monkeypatch.setattr("kisdesk.storage.peewee_database.KisDatabase._run", None)
    pages: list[bytes] = []

    def work() -> None:
        pages.append(
            preview_contract(card.content, "KS-A-2010", is_sample=True, choices=choices).pdf
        )

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(pages) == 4
    assert len(set(pages)) == 1


@pytest.mark.parametrize(("notice", "is_there"), [(True, True), (False, False)])
def test_the_notice_on_unchecked_forms_is_the_offices_choice(
    make_participant: MakeParticipant, notice: bool, is_there: bool
) -> None:
    card = get_contract(make_draft(make_participant()))

    shown = preview_contract(
        card.content, card.form_code, is_sample=False, choices=PaperChoices(unchecked_notice=notice)
    )

    assert (NOTICE in text_of(shown.pdf)) is is_there


@pytest.mark.parametrize("variant", list(Variant))
def test_an_empty_form_has_no_mark_and_nobody_on_it(office: Session, variant: Variant) -> None:
    text = text_of(blank_contract(variant).pdf)

    assert f"CZĘŚĆ I {variant.value}" in text
    assert DRAFT_MARK not in text


def test_the_offices_own_statement_is_on_drafts_and_empty_forms(
    make_participant: MakeParticipant,
) -> None:
    own = "{Pouczona|Pouczony} na piśmie."
    save_office_settings(replace(get_office_settings(), consequences_text=own))
    blank = " ".join(text_of(blank_contract(Variant.A).pdf).split())
    assert "Pouczony / Pouczona* na piśmie." in blank
    draft = start_contract(make_participant(), Variant.A, today=TODAY)
    assert get_contract(draft).content.texts["consequences"] == "Pouczona na piśmie."
    assert "art. 11" not in text_of(print_contract(draft).pdf)


def test_the_office_chooses_the_layout(office: Session) -> None:
    save_office_settings(replace(get_office_settings(), form_code_a="KS-A-2010-etapy"))

    assert "KS-A-2010-etapy" in text_of(blank_contract(Variant.A).pdf)
    assert {code for code, _, _ in available_forms()} >= {
        "KS-A-2010",
        "KS-A-2010-etapy",
        "KS-B-2010",
        "KS-B-2010-etapy",
    }


@pytest.mark.parametrize(
    ("kind", "number", "name"),
    [
        ("contract", "KS/12/2026", "kontrakt_KS-12-2026_2026-11-22.pdf"),
        ("draft", "", "kontrakt-projekt_2026-11-22.pdf"),
        ("blank", "A", "kontrakt-pusty-druk_A_2026-11-22.pdf"),
        ("contract", "Żółć 7/2026 Kowalska", "kontrakt_7-2026_2026-11-22.pdf"),
        ("contract", "../../etc\\3:*?", "kontrakt_ETC-3_2026-11-22.pdf"),
        ("something", "1", "dokument_1_2026-11-22.pdf"),
    ],
)
def test_file_names_tell_no_names(kind: str, number: str, name: str) -> None:
    assert suggested_file_name(kind, number, date(2026, 11, 22)) == name


def test_a_full_disk_leaves_the_older_pdf_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kontrakt.pdf"
    save_pdf(path, b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        save_pdf(path, b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
