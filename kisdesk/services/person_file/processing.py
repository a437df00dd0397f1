"""A person's file, last part: how the data are processed, who got them, what was asked for."""

from datetime import date

from kisdesk.domain.labels import label
from kisdesk.domain.rows import ParticipantCard
from kisdesk.forms import paper_definition as kinds
from kisdesk.forms.dossier import Facts, Heading, Part, Section, Table, Words
from kisdesk.forms.paper_context import paper_context
from kisdesk.forms.paper_data import PaperOptions
from kisdesk.services.corrections import NoticeRow, corrections_of
from kisdesk.services.disclosures import disclosures_of
from kisdesk.services.issued_documents import CONTRACT
from kisdesk.services.papers.club import privacy_notice
from kisdesk.services.papers.content import Subject, paper_data, paper_heading
from kisdesk.services.papers.registry import paper
from kisdesk.services.papers.templates import office_texts
from kisdesk.services.person_file.words import code, correction_text, day, joined, moment
from kisdesk.services.person_requests import requests_of, restrictions_of
from kisdesk.services.privacy_facts import recipient_text
from kisdesk.storage.peewee_database import database

_NOTICE = "privacy_notice"
_SOURCES = {
    "participant_imported": "dane przejęto z pliku innego klubu",
    "participants_imported": "dane wczytano z pliku tabeli",
}


def processing_sections(card: ParticipantCard, today: date) -> list[Section]:
    """Documents, disclosures, requests, corrections, and what art. 15(1) asks to be told."""
    return [
        _documents(card),
        _disclosures(card.id),
        _requests(card.id),
        _corrections(card.id),
        _information(card, today),
    ]


def notice_parts(today: date) -> list[Part]:
    """The words of the club's notice on personal data, the office's own where it has any."""
    data = paper_data(privacy_notice(Subject(today)), paper_heading(), on=today)
    context = paper_context(
        paper(_NOTICE).definition, data, PaperOptions(texts=office_texts(_NOTICE))
    )
    parts: list[Part] = []
    for block in context.definition.blocks:
        if not context.stands(block):
            continue
        if block.type == kinds.CAPTION:
            parts.append(Heading(context.filling.text(block.text)))
        elif block.type == kinds.PARAGRAPH:
            parts.append(Words(context.filling.text(context.text_of(block))))
    return parts


def _documents(card: ParticipantCard) -> Section:
    rows = [
        (
            moment(document.issued_at),
            joined(
                "Kontrakt" if document.kind == CONTRACT else "",
                document.title,
                document.number,
                by=" ",
            ),
            str(document.page_count),
            document.worker_name,
        )
        for document in reversed(card.documents)
    ]
    captions = ("Wydano", "Dokument", "Stron", "Kto wydał")
    return Section("11. Wydane dokumenty", [Table(captions, (2.2, 3.8, 0.7, 1.8), rows)])


def _disclosures(person: int) -> Section:
    rows = [
        (
            day(row.day),
            joined(recipient_text(row), row.draft.reference, by="\n"),
            joined(label(row.draft.state), row.draft.reason),
            row.draft.basis,
            joined(row.draft.scope, code(row.draft.way), row.document, by="\n"),
        )
        for row in reversed(disclosures_of(person))
    ]
    captions = ("Data", "Odbiorca", "Stan", "Podstawa", "Zakres i sposób")
    return Section(
        "12. Komu udostępniono dane",
        [Table(captions, (1.1, 2.2, 1.5, 1.8, 2.2), rows)],
        empty="Nie wpisano żadnego udostępnienia.",
    )


def _requests(person: int) -> Section:
    requests = [
        (
            day(row.draft.received_on),
            joined(code(row.draft.kind), row.draft.text, by="\n"),
            day(row.draft.answered_on),
            joined(code(row.draft.decision), row.draft.reason, by="\n"),
        )
        for row in reversed(requests_of(person))
    ]
    restrictions = [
        (
            day(row.draft.since_on),
            day(row.draft.until_on) or "trwa",
            joined(code(row.draft.basis), row.draft.note, by="\n"),
            day(row.draft.told_on),
        )
        for row in reversed(restrictions_of(person))
    ]
    return Section(
        "13. Żądania osoby, sprzeciwy, ograniczenia",
        [
            Table(("Wpłynęło", "Żądanie", "Odpowiedź", "Wynik"), (1.1, 3.4, 1.1, 2.8), requests),
            Table(
                ("Ograniczono od", "Do", "Podstawa", "Poinformowano"), (1.3, 1.1, 4.4, 1.6),
                restrictions,
            ),
        ],
    )  # fmt: skip


def _corrections(person: int) -> Section:
    rows = [
        (
            moment(row.at),
            "\n".join(correction_text(change) for change in row.fields),
            row.worker_name,
            "\n".join(f"{recipient_text(n.disclosure)}: {_told(n)}" for n in row.notices),
        )
        for row in reversed(corrections_of(person))
    ]
    captions = ("Kiedy", "Było → jest", "Kto zmienił", "Powiadomieni odbiorcy")
    return Section("14. Sprostowania danych", [Table(captions, (1.6, 3.2, 1.6, 2), rows)])


def _told(notice: NoticeRow) -> str:
    return day(notice.told_on) or notice.reason or "do powiadomienia"


def _information(card: ParticipantCard, today: date) -> Section:
    actions = {
        str(row[0])
        for row in database.rows(
            "SELECT DISTINCT action FROM change WHERE subject_kind = 'participant'"
            " AND subject_id = ?",
            (card.id,),
        )
    }
    imported = "; ".join(words for action, words in _SOURCES.items() if action in actions)
    source = joined(
        "od osoby, z okazanych dokumentów i z pracy klubu",
        f"droga zgłoszenia: {card.draft.entry_path}" if card.draft.entry_path else "",
        f"o klubie z: {card.draft.heard_from}" if card.draft.heard_from else "",
        imported,
        by="; ",
    )
    facts = Facts([("Skąd są dane", source)])
    return Section(
        "15. Informacje o przetwarzaniu (art. 15 ust. 1 RODO)", [facts, *notice_parts(today)]
    )
