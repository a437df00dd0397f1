"""Papers about the duties of the office: register of disclosures, breaches, people in a copy."""

from collections.abc import Sequence
from datetime import date, datetime

from kisdesk.domain.breaches import BreachDraft, BreachRow, hours_left
from kisdesk.domain.disclosures import DisclosureRow
from kisdesk.domain.labels import label
from kisdesk.domain.polish import counted, long_date, short_date
from kisdesk.domain.privacy_codes import ReportDecision, TellDecision
from kisdesk.domain.rights import Right
from kisdesk.errors import NotFoundError
from kisdesk.forms.contract import PrintedDocument
from kisdesk.forms.dossier import (
    Dossier,
    Facts,
    Part,
    Section,
    SignHere,
    Table,
    Words,
    dossier_pdf,
)
from kisdesk.forms.paper_definition import LegalBasis
from kisdesk.services.breaches import get_breach, people_in_copy
from kisdesk.services.club import get_club
from kisdesk.services.disclosures import DisclosureFilter, list_disclosures
from kisdesk.services.papers.content import PaperContent, paper_data, paper_heading
from kisdesk.services.person_file.words import code, day, joined, moment, yes_no
from kisdesk.services.privacy_facts import recipient_text
from kisdesk.services.rights import require

DISCLOSURES, BREACH, BREACH_PEOPLE = "disclosures", "breach", "breach_people"
ENCRYPTED = (
    "Kopia jest zaszyfrowana w całości (SQLCipher 4, AES-256) i nie da się jej odczytać bez hasła"
    " pracownika albo klucza odzyskiwania. Jeśli zaginęła sama, bez hasła i bez arkusza z kluczem,"
    " osoba postronna nie zobaczy w niej danych. Ocenę ryzyka zapisuje administrator."
)
"""What is said of a lost copy: facts about the encryption, and that people judge the risk."""
NOT_ENCRYPTED = (
    "Nośnik nie był zaszyfrowany: kto go ma, może odczytać dane. Ocenę ryzyka zapisuje"
    " administrator."
)
UNKNOWN_ENCRYPTION = "Nie zapisano, czy nośnik był zaszyfrowany."


def encryption_text(draft: BreachDraft) -> str:
    """What the encryption means for this breach, plainly."""
    if draft.copy is not None:
        return ENCRYPTED
    if draft.is_encrypted is None:
        return UNKNOWN_ENCRYPTION
    return "Nośnik był zaszyfrowany." if draft.is_encrypted else NOT_ENCRYPTED


def disclosures_pdf(wanted: DisclosureFilter, *, today: date) -> PrintedDocument:
    """The register of disclosures as filtered, the oldest first. Raises NotAllowedError."""
    require(Right.EXPORT)
    rows = list_disclosures(wanted)[::-1]
    table = [_disclosure(number, row) for number, row in enumerate(rows, start=1)]
    captions = ("Lp.", "Data", "Osoba", "Odbiorca", "Podstawa prawna", "Zakres", "Sposób i stan",
                "Żądanie i termin", "Kto")  # fmt: skip
    shares = (0.4, 0.9, 1.5, 1.7, 1.6, 2.2, 1.5, 1.4, 1.2)
    section = Section(
        f"Wpisy: {len(rows)}", [Table(captions, shares, table, size=8.5)], empty="Brak wpisów."
    )
    dossier = Dossier(
        code=DISCLOSURES,
        name="Rejestr udostępnień danych osobowych",
        title="Rejestr udostępnień danych osobowych",
        subtitle=_period(wanted),
        sections=[section],
        is_landscape=True,
        data=paper_data(PaperContent(), paper_heading(), on=today),
    )
    return dossier_pdf(dossier, is_sample=get_club().is_sample)


def breach_pdf(breach_id: int, *, now: datetime) -> PrintedDocument:
    """The note of a breach with all that art. 33(3) and (5) ask for: the draft of the report.

    Raises NotFoundError, NotAllowedError.
    """
    require(Right.EXPORT)
    row = get_breach(breach_id)
    draft = row.draft
    dossier = Dossier(
        code=BREACH,
        name="Notatka o naruszeniu ochrony danych",
        title="Naruszenie ochrony danych osobowych",
        subtitle="notatka i projekt zgłoszenia do Prezesa Urzędu Ochrony Danych Osobowych",
        sections=[
            _when(row, now),
            _what(draft),
            _effects(draft),
            _decisions(draft),
            Section("5. Administrator i kontakt", [_controller(draft), _signatures()]),
        ],
        legal_basis=(LegalBasis("gdpr", "art. 33 ust. 3 i 5, art. 34"),),
        data=paper_data(PaperContent(), paper_heading(), on=now.date()),
    )
    return dossier_pdf(dossier, is_sample=get_club().is_sample)


def breach_people_pdf(breach_id: int, *, today: date) -> PrintedDocument:
    """Who was in the lost copy, and which kinds of data.

    Raises NotFoundError (also where no copy was lost), NotAllowedError.
    """
    require(Right.EXPORT)
    draft = get_breach(breach_id).draft
    copy = draft.copy
    if copy is None:
        raise NotFoundError(f"copy of breach {breach_id}")
    people = people_in_copy(copy)
    rows = [
        (
            f"{number}.",
            person.name,
            short_date(date.fromisoformat(person.born_on)) if person.born_on else "",
            yes_no(person.has_special),
            str(person.contracts),
            str(person.documents),
            str(person.household),
        )
        for number, person in enumerate(people, start=1)
    ]
    captions = ("Lp.", "Imię i nazwisko", "Data urodzenia", "Dane szczególne", "Kontrakty",
                "Dokumenty", "Rodzina")  # fmt: skip
    dossier = Dossier(
        code=BREACH_PEOPLE,
        name="Osoby w utraconej kopii",
        title="Osoby, których dane były w utraconej kopii",
        subtitle=f"{copy.name} · kopia z {moment(copy.made_at)}",
        sections=[
            Section("Czy ktoś może odczytać dane", [Words(ENCRYPTED)]),
            Section("Kategorie danych", [Words(DATA_IN_COPY)]),
            Section(
                counted(len(people), "osoba", "osoby", "osób"),
                [Table(captions, (0.5, 3.2, 1.4, 1.2, 1.1, 1.2, 1), rows)],
                empty="W kopii nie było danych żadnej osoby.",
            ),
        ],
        legal_basis=(LegalBasis("gdpr", "art. 33 i 34"),),
        data=paper_data(PaperContent(), paper_heading(), on=today),
    )
    return dossier_pdf(dossier, is_sample=get_club().is_sample)


DATA_IN_COPY = (
    "Imię i nazwisko, PESEL, data urodzenia, adres, kontakt, stan cywilny, wykształcenie,"
    " doświadczenie zawodowe, sytuacja na rynku pracy, korzystanie z pomocy, rodzina, kontrakty"
    " socjalne z celami i ocenami, obecność na zajęciach, notatki, wydane dokumenty; u osób"
    " oznaczonych „tak” także dane szczególnych kategorii lub o skazaniach."
)
"""Which kinds of data a copy of the file holds of a person."""


def _disclosure(number: int, row: DisclosureRow) -> tuple[str, ...]:
    draft = row.draft
    return (
        f"{number}.",
        day(row.day),
        row.person,
        recipient_text(row),
        draft.basis,
        joined(draft.scope, row.document, by="\n"),
        joined(label(draft.state), code(draft.way), draft.reason, by="\n"),
        joined(
            day(draft.demanded_on), f"termin {day(draft.due_on)}" if draft.due_on else "",
            draft.reference, by="\n",
        ),
        row.worker_name,
    )  # fmt: skip


def _period(wanted: DisclosureFilter) -> str:
    first = f"od {long_date(wanted.first)}" if wanted.first else ""
    last = f"do {long_date(wanted.last)}" if wanted.last else ""
    recipient = label(wanted.recipient) if wanted.recipient else ""
    state = label(wanted.state) if wanted.state else ""
    return joined(joined(first, last, by=" ") or "cały rejestr", recipient, state, by=" · ")


def _when(row: BreachRow, now: datetime) -> Section:
    draft = row.draft
    assert draft.noticed_at is not None
    facts = [
        ("Stwierdzono", moment(draft.noticed_at)),
        ("Kiedy doszło do naruszenia", draft.happened),
        ("Termin zgłoszenia (72 godziny)", moment(row.report_due)),
    ]
    if draft.reported_at is not None:
        facts.append(("Zgłoszono", moment(draft.reported_at)))
        facts.append(("Przyczyny opóźnienia", draft.delay_reason))
    elif row.needs_report:
        left = hours_left(draft.noticed_at, now)
        words = counted(abs(left), "godzina", "godziny", "godzin")
        facts.append(("Pozostało", words if left >= 0 else f"termin minął, {words} temu"))
    return Section("1. Kiedy", [Facts(facts)])


def _what(draft: BreachDraft) -> Section:
    copy = draft.copy
    parts: list[Part] = [
        Words(draft.circumstances),
        Facts(
            [
                ("Utracona kopia", f"{copy.name}, z {moment(copy.made_at)}" if copy else ""),
                ("Szyfrowanie", encryption_text(draft)),
                ("Kategorie osób", draft.people_kinds),
                ("Przybliżona liczba osób", _count(draft.people_count)),
                ("Kategorie danych", draft.data_kinds),
                ("Przybliżona liczba wpisów", _count(draft.records_count)),
            ]
        ),
    ]
    return Section("2. Charakter naruszenia (art. 33 ust. 3 lit. a)", parts)


def _effects(draft: BreachDraft) -> Section:
    facts = Facts(
        [
            ("Możliwe konsekwencje (lit. c)", draft.consequences or "–"),
            ("Środki zastosowane i proponowane (lit. d)", draft.measures or "–"),
        ]
    )
    return Section("3. Konsekwencje i środki", [facts])


def _decisions(draft: BreachDraft) -> Section:
    report = label(draft.report) if draft.report else "nie podjęto decyzji"
    tell = label(draft.tell_people) if draft.tell_people else "nie podjęto decyzji"
    rows = [
        ("Zgłoszenie (art. 33)", report),
        ("Uzasadnienie", draft.report_reason),
        ("Zawiadomienie osób (art. 34)", tell),
        ("Uzasadnienie", draft.tell_reason),
        ("Osoby zawiadomiono", day(draft.told_on)),
    ]
    if draft.report is ReportDecision.NEEDED and draft.reported_at is None:
        rows.insert(1, ("Stan", "jeszcze nie zgłoszono"))
    if draft.tell_people is TellDecision.YES and draft.told_on is None:
        rows.append(("Stan zawiadomienia", "jeszcze nie zawiadomiono"))
    return Section("4. Decyzje", [Facts(rows)])


def _controller(draft: BreachDraft) -> Facts:
    club, heading = get_club(), paper_heading()
    officer = joined(club.protection_officer, club.protection_officer_contact)
    return Facts(
        [
            ("Administrator", club.operator.name),
            ("Klub", joined(heading.club, heading.address)),
            ("Telefon, e-mail", joined(heading.phone, heading.email)),
            ("Inspektor ochrony danych (lit. b)", officer),
            ("Inny punkt kontaktowy", draft.contact),
        ]
    )


def _signatures() -> SignHere:
    return SignHere(("sporządził(a), data", "kierujący klubem, data"))


def _count(number: int | None) -> str:
    return "" if number is None else str(number)


def notice_to_people(draft: BreachDraft) -> Sequence[str]:
    """The paragraphs of a message to the people concerned (art. 34(2)), plainly worded."""
    return [
        paragraph
        for paragraph in (
            "Zawiadamiamy, że doszło do naruszenia ochrony Państwa danych osobowych.",
            draft.circumstances,
            f"Naruszenie dotyczy danych: {draft.data_kinds}" if draft.data_kinds else "",
            f"Możliwe konsekwencje: {draft.consequences}" if draft.consequences else "",
            f"Co zrobiliśmy i co radzimy: {draft.measures}" if draft.measures else "",
        )
        if paragraph
    ]


def breach_letter_pdf(breach_id: int, *, today: date) -> PrintedDocument:
    """The draft of a letter that tells people of a breach: art. 34(2).

    Raises NotFoundError, NotAllowedError.
    """
    require(Right.EXPORT)
    draft = get_breach(breach_id).draft
    parts: list[Part] = [Words(text) for text in notice_to_people(draft)]
    parts += [Words("Kontakt w tej sprawie:"), _controller(draft), _signatures()]
    dossier = Dossier(
        code=BREACH,
        name="Zawiadomienie o naruszeniu ochrony danych",
        title="Zawiadomienie o naruszeniu ochrony danych",
        subtitle="projekt pisma do osób, których dane dotyczą",
        sections=[Section("Szanowni Państwo,", parts)],
        legal_basis=(LegalBasis("gdpr", "art. 34"),),
        data=paper_data(PaperContent(), paper_heading(), on=today),
    )
    return dossier_pdf(dossier, is_sample=get_club().is_sample)
