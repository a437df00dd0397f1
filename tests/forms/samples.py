"""Invented contracts to print."""

from dataclasses import replace
from datetime import date

from kisdesk.domain.codes import EvaluationKind, Party, Sex, Variant
from kisdesk.domain.contract_content import (
    Action,
    Amendment,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
    Referral,
    Stage,
    WorkerOnContract,
)
from kisdesk.domain.pesel import build_pesel

PERSON, WORKER = Party.PERSON, Party.WORKER

_CAUSES = """1. Utrata pracy przed trzema laty po likwidacji zakładu, brak dochodu.
2. Nieaktualne kwalifikacje i brak doświadczenia w obsłudze komputera.
3. Zadłużenie czynszowe i groźba utraty mieszkania."""

FILLED_A = ContractContent(
    variant=Variant.A,
    number="KS/31/2026",
    place="Brzozów Dolny",
    concluded_on=date(2026, 11, 22),
    starts_on=date(2026, 12, 1),
    ends_on=date(2027, 5, 31),
    office="Gminny Ośrodek Pomocy Społecznej\nul. Szkolna 2\n38-123 Brzozów Dolny",
    person=PersonOnContract(
        last_name="Ćwiklińska-Żuraw",
        first_name="Małgorzata Łucja",
        pesel=build_pesel(date(1985, 7, 15), 246),
        address="ul. Kwiatowa 5 m. 3, 38-123 Brzozów Dolny",
        sex=Sex.FEMALE,
    ),
    family=(
        PersonOnContract("Żuraw", "Zdzisław", build_pesel(date(1983, 3, 2), 135), sex=Sex.MALE),
        PersonOnContract("Żuraw", "Łucja", build_pesel(date(2015, 9, 9), 248), sex=Sex.FEMALE),
    ),
    worker=WorkerOnContract("Źrebiec", "Elżbieta", "77 400 00 00"),
    texts={
        "causes": _CAUSES,
        "strengths": "Doświadczenie w sprzątaniu i pracach ogrodniczych. Punktualność. "
        "Wsparcie siostry mieszkającej w pobliżu. Prawo jazdy kat. B.",
        "barriers": "Brak dojazdu do miasta powiatowego. Obawa przed rozmową z pracodawcą. Mała "
        "liczba ofert pracy w gminie.",
        "expected_effects": "Podjęcie i utrzymanie zatrudnienia, spłata zaległości czynszowych.",
        "promised_help": "Zasiłek okresowy, zwrot kosztów dojazdu na zajęcia w Klubie Integracji "
        "Społecznej, poradnictwo psychologiczne i prawne.",
        "evaluation_terms": "Rozmowa w ośrodku po każdym etapie, w obecności obojga małżonków; "
        "wynik wpisuje się w części II.",
    },
    goals=(
        Goal(
            "Podjęcie i utrzymanie zatrudnienia.",
            (
                "Przygotowanie życiorysu i listu motywacyjnego.",
                "Ukończenie kursu komputerowego w klubie do końca stycznia 2027 r. i dyplom.",
            ),
        ),
        Goal(
            "Zachowanie mieszkania i spłata zaległości.",
            ("Zawarcie ugody w sprawie zaległości czynszowych.",),
        ),
    ),
    actions=(
        Action(
            PERSON,
            "Udział w zajęciach KIS dwa razy w tygodniu i usprawiedliwianie nieobecności w ciągu "
            "3 dni.",
            due_text="cały okres kontraktu",
            stage=1,
        ),
        Action(
            PERSON,
            "Zgłaszanie się do urzędu pracy w terminie i informowanie o tym pracownika socjalnego.",
            due_text="co miesiąc",
            stage=1,
        ),
        Action(
            PERSON,
            "Złożenie co najmniej trzech ofert do pracodawców w miesiącu.",
            date(2027, 1, 31),
            stage=2,
        ),
        Action(PERSON, "Złożenie wniosku o dodatek mieszkaniowy.", date(2026, 12, 15), stage=1),
        Action(WORKER, "Uzgodnienie miejsca na kursie i w grupie.", date(2026, 12, 10), stage=1),
        Action(
            WORKER,
            "Rozmowa z administracją budynku o rozłożeniu długu na raty.",
            date(2026, 12, 18),
            stage=1,
        ),
        Action(
            WORKER,
            "Comiesięczna rozmowa o realizacji ustaleń.",
            due_text="co miesiąc",
            stage=2,
        ),
    ),
    evaluations=(
        Evaluation(
            planned_on=date(2027, 1, 29),
            held_on=date(2027, 1, 29),
            done="Udział w zajęciach KIS, złożenie wniosku o dodatek mieszkaniowy.",
            not_done="Niezrealizowano ugody z powodu choroby; termin przesunięto.",
            remarks="Cel osiągnięty częściowo: kurs ukończony, brak zatrudnienia; ustalono dalsze "
            "poszukiwania.",
        ),
        Evaluation(planned_on=date(2027, 3, 31)),
        Evaluation(kind=EvaluationKind.FINAL, planned_on=date(2027, 5, 31)),
    ),
)

FILLED_B = replace(
    FILLED_A,
    variant=Variant.B,
    number="KS/32/2026",
    person=PersonOnContract(
        last_name="Łapa",
        first_name="Mykoła",
        document="karta pobytu AB 1234567",
        address="Wola Mała 12, 38-123 Brzozów Dolny",
        sex=Sex.MALE,
    ),
    family=(),
    referral=Referral("PUP/112/2026", date(2026, 11, 12), "Powiatowy Urząd Pracy w Opolu"),
    texts={
        "education_and_skills": "Wykształcenie zasadnicze zawodowe, murarz. Prawo jazdy kat. B. "
        "Bez pracy od 26 miesięcy.",
        "unemployment_causes": "Długa przerwa w pracy i schorzenie kręgosłupa ograniczające pracę "
        "fizyczną.",
        "abilities": "Utrzymana abstynencja od czterech miesięcy. Umiejętności rękodzielnicze.",
        "work_limitations": "Słaba znajomość języka polskiego. Nieuregulowane sprawy komornicze.",
        "past_efforts": "Staż w zakładzie komunalnym, prace społecznie użyteczne w szkole.",
        "failure_reasons": "Przerwanie stażu z powodu choroby.",
        "evaluation_terms": "Rozmowa w ośrodku.",
    },
    goals=(
        Goal(
            "Usamodzielnienie się w sprawach urzędowych i podjęcie pracy.",
            ("Uzyskanie orzeczenia o stopniu niepełnosprawności.",),
        ),
    ),
    evaluations=(Evaluation(planned_on=date(2027, 2, 26)),),
)

STAGED_A = replace(
    FILLED_A,
    number="KS/33/2026",
    stages=(
        Stage(date(2026, 12, 1), date(2027, 2, 28)),
        Stage(date(2027, 3, 1), date(2027, 5, 31)),
    ),
    amendments=(Amendment(2, date(2027, 2, 1), "Termin ugody przesunięto na 15 marca 2027 r."),),
)

_SENTENCES = (
    "Uzależnienie od alkoholu, okresy przerwanej terapii i brak oparcia w najbliższych.",
    "Samotne wychowywanie dwojga małych dzieci bez zapewnionej opieki w godzinach zajęć.",
    "Schorzenie kręgosłupa ograniczające pracę fizyczną, o którym zaświadcza lekarz rodzinny.",
    "Niska samoocena i wycofanie z kontaktów z ludźmi, a w ostatnim roku także z sąsiadami.",
)
LONG_TEXT = "\n".join(" ".join(_SENTENCES[i % 4] for i in range(n, n + 7)) for n in range(14))

LONG_A = replace(
    FILLED_A,
    number="KS/34/2026",
    texts={**FILLED_A.texts, "causes": LONG_TEXT, "barriers": LONG_TEXT[:1500]},
    actions=tuple(
        Action(
            party,
            _SENTENCES[number % 4] + " " + _SENTENCES[(number + 1) % 4] * (number % 3),
            date(2027, 1, 1 + number),
        )
        for party in (PERSON, WORKER)
        for number in range(22)
    ),
)
