"""A person's file, first part: who they are, their family, why they may take part."""

from kisdesk.domain.addresses import one_line
from kisdesk.domain.codes import Relation, Sex
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.rows import ParticipantCard
from kisdesk.forms.dossier import Facts, Heading, Part, Section, Table, Words
from kisdesk.services.person_file.options import PersonFileOptions
from kisdesk.services.person_file.words import code, day, joined, yes_no
from kisdesk.storage.peewee_database import database


def about_sections(card: ParticipantCard, options: PersonFileOptions) -> list[Section]:
    """Data, family, grounds, special categories."""
    return [_data(card), _family(card, options), _grounds(card), _special(card)]


def _data(card: ParticipantCard) -> Section:
    draft = card.draft
    document = joined(code(draft.document_kind), draft.document_number, draft.document_country)
    assistance = ", ".join(label(reason) for reason in draft.assistance_reasons)
    permanent = "na stałe" if draft.is_disability_permanent else day(draft.disability_valid_until)
    phones = (print_phone(p) for p in (draft.phone, draft.phone_other) if p)
    identity = Facts(
        [
            (
                "Imię i nazwisko",
                joined(draft.first_name, draft.second_name, draft.last_name, by=" "),
            ),
            ("Nazwisko rodowe", draft.birth_name),
            ("PESEL", draft.pesel),
            ("Powód braku numeru PESEL", draft.pesel_reason),
            ("Data urodzenia", day(draft.born_on)),
            ("Płeć", code(draft.sex)),
            ("Obywatelstwo", draft.citizenship),
            ("Dokument tożsamości", document),
            ("Powód braku dokumentu", draft.no_document_reason),
            ("Stan cywilny", code(draft.marital_status, draft.sex)),
            ("Przedstawiciel ustawowy", draft.representative),
        ]
    )
    contact = Facts(
        [
            *((label(a.kind).capitalize(), one_line(a)) for a in draft.addresses),
            ("Osoba w kryzysie bezdomności", yes_no(draft.is_homeless or None)),
            ("Ostatni meldunek na pobyt stały", draft.last_registered_gmina),
            ("Telefon", joined(*phones)),
            ("E-mail", draft.email),
        ]
    )
    work = Facts(
        [
            ("Wykształcenie", code(draft.education)),
            ("Zawód wyuczony", draft.learned_occupation),
            ("Zawód wykonywany", draft.performed_occupation),
            ("Kwalifikacje", draft.qualifications),
            ("Doświadczenie", draft.experience),
            ("Prawo jazdy", draft.driving_licence),
            ("Sytuacja na rynku pracy", code(draft.labour_status, draft.sex)),
            ("Od kiedy", day(draft.labour_status_since)),
            ("Urząd pracy", draft.labour_office),
            ("Rejestracja w urzędzie pracy", day(draft.labour_office_registered_on)),
            ("Ostatni kontakt z urzędem pracy", day(draft.labour_office_contact_on)),
            ("Podstawa długotrwałego bezrobocia", draft.long_term_basis),
            ("Dziecko do 7 lat pod opieką", yes_no(draft.has_child_under_seven)),
            ("Osoba zależna pod opieką", yes_no(draft.has_dependent_person)),
            ("Korzysta z pomocy społecznej", yes_no(draft.uses_assistance)),
            ("Powody korzystania z pomocy", assistance),
            ("Stopień niepełnosprawności", code(draft.disability_degree)),
            ("Numer orzeczenia", draft.disability_ruling_number),
            ("Orzeczenie ważne do", permanent),
        ]
    )
    club = Facts(
        [
            ("Stan w klubie", label(card.state, draft.sex)),
            ("Data zgłoszenia", day(draft.applied_on)),
            ("Poinformowano o przetwarzaniu danych", day(draft.informed_on) or "brak daty"),
            ("Zapoznano z regulaminem", day(draft.rules_accepted_on)),
            ("Grupa w klubie", draft.club_group),
            ("Pracownik socjalny", card.worker_name),
            ("Oczekiwania", draft.expectations),
        ]
    )
    states = [
        (
            day(state.on),
            label(state.state, draft.sex),
            joined(code(state.reason), state.note, state.override_reason, by="; "),
            state.worker_name,
        )
        for state in card.states
    ]
    parts: list[Part] = [
        identity, Heading("Adres i kontakt"), contact, Heading("Wykształcenie, praca, sytuacja"),
        work, Heading("Udział w klubie"), club,
        Table(("Data", "Stan", "Powód, uwagi", "Kto wpisał"), (1.1, 2.0, 3.4, 2.0), states),
    ]  # fmt: skip
    return Section("1. Dane osoby", parts)


def _family(card: ParticipantCard, options: PersonFileOptions) -> Section:
    captions = ["Imię i nazwisko", "Pokrewieństwo", "Data urodzenia", "Zajęcie", "Okres"]
    widths = [2.5, 1.8, 1.5, 2.0, 1.6]
    if options.numbers_of_others:
        captions.append("PESEL")
        widths.append(1.8)
    rows = []
    for member in card.household:
        since = f"od {day(member.since_on)}" if member.since_on else ""
        until = f"do {day(member.until_on)}" if member.until_on else ""
        values = [
            joined(member.first_name, member.last_name, by=" "),
            label(member.relation, member.sex),
            day(member.born_on),
            joined(member.occupation, "na utrzymaniu" if member.is_dependant else ""),
            joined(since, until, by=" "),
        ]
        rows.append([*values, member.pesel] if options.numbers_of_others else values)
    parts: list[Part] = [Table(captions, widths, rows)]
    if rows and not options.numbers_of_others:
        parts.append(
            Words("Numery PESEL innych osób pominięto (art. 15 ust. 4 RODO).", is_small=True)
        )
    elsewhere = _in_other_households(card.id)
    if elsewhere:
        parts.append(
            Words("Osoba jest wpisana w innych kartach jako: " + ", ".join(elsewhere) + ".")
        )
    return Section("2. Rodzina i gospodarstwo domowe", parts if rows or elsewhere else ())


def _in_other_households(participant_id: int) -> list[str]:
    """As what the person stands on the cards of others; who those are is not said."""
    rows = database.rows(
        "SELECT relation, sex FROM household_member WHERE person_id = ? ORDER BY id",
        (participant_id,),
    )
    return [label(Relation(relation), Sex(sex) if sex else None) for relation, sex in rows]


def _grounds(card: ParticipantCard) -> Section:
    grounds = [
        (
            label(ground.group) + (" (główna)" if ground.is_main else ""),
            joined(ground.document_kind, ground.document_number, ground.document_issuer,
                   day(ground.document_on)),
            ground.note,
        )
        for ground in card.draft.grounds
    ]  # fmt: skip
    exclusions = [(label(e.exclusion), e.reason) for e in card.draft.exclusions]
    return Section(
        "3. Podstawa udziału w klubie",
        [
            Table(("Grupa (art. 1 ust. 2 ustawy)", "Dokument", "Uwagi"), (3, 3, 2.4), grounds),
            Table(("Prawo z art. 1 ust. 3 ustawy", "Powód przyjęcia"), (3, 5.4), exclusions),
        ],
    )


def _special(card: ParticipantCard) -> Section:
    rows = [(label(fact.kind), fact.text, fact.reason) for fact in card.draft.sensitive]
    return Section(
        "4. Dane szczególnych kategorii i dane o skazaniach",
        [Table(("Rodzaj danych", "Treść", "Dlaczego są potrzebne"), (2, 4, 2.6), rows)],
        empty="Klub nie przechowuje takich danych o tej osobie poza danymi wymienionymi wyżej.",
    )
