"""Words of the sample data: invented names, places and contract texts. Nobody real is among them.

After section 9 of the domain description; the texts are our own wording.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kisdesk.domain.codes import ActivityCategory, EligibilityGroup

# Women's and men's form of each surname.
SURNAMES: tuple[tuple[str, str], ...] = (
    ("Nowak", "Nowak"),
    ("Kowalska", "Kowalski"),
    ("Wiśniewska", "Wiśniewski"),
    ("Wójcik", "Wójcik"),
    ("Kamińska", "Kamiński"),
    ("Lewandowska", "Lewandowski"),
    ("Zielińska", "Zieliński"),
    ("Szymańska", "Szymański"),
    ("Woźniak", "Woźniak"),
    ("Dąbrowska", "Dąbrowski"),
    ("Kozłowska", "Kozłowski"),
    ("Jankowska", "Jankowski"),
    ("Mazur", "Mazur"),
    ("Kwiatkowska", "Kwiatkowski"),
    ("Krawczyk", "Krawczyk"),
    ("Piotrowska", "Piotrowski"),
    ("Grabowska", "Grabowski"),
    ("Pawłowska", "Pawłowski"),
    ("Michalska", "Michalski"),
    ("Król", "Król"),
    ("Wieczorek", "Wieczorek"),
    ("Jabłońska", "Jabłoński"),
    ("Wróbel", "Wróbel"),
    ("Majewska", "Majewski"),
    ("Olszewska", "Olszewski"),
    ("Stępień", "Stępień"),
    ("Malinowska", "Malinowski"),
    ("Jaworska", "Jaworski"),
    ("Sikora", "Sikora"),
    ("Ćwiklińska", "Ćwikliński"),
    ("Łuczak", "Łuczak"),
    ("Śliwa", "Śliwa"),
    ("Żak", "Żak"),
    ("Źrebiec", "Źrebiec"),
    ("Ożóg", "Ożóg"),
    ("Nowak-Żuraw", "Nowak-Żuraw"),
)
FOREIGN_SURNAMES = ("Shevchenko", "Kovalenko")
WOMEN = (
    "Anna", "Maria", "Katarzyna", "Małgorzata", "Agnieszka", "Barbara", "Ewa", "Krystyna",
    "Elżbieta", "Danuta", "Łucja",
)  # fmt: skip
MEN = (
    "Piotr", "Krzysztof", "Andrzej", "Tomasz", "Paweł", "Jan", "Michał", "Marcin", "Jerzy",
    "Tadeusz", "Łukasz", "Zdzisław", "Stanisław",
)  # fmt: skip
FOREIGN_FIRST_NAMES = ("Oksana", "Mykoła")
TOWNS = (
    "Opole", "Nysa", "Kędzierzyn-Koźle", "Zabrze", "Sieradz", "Łomża", "Świdnica", "Żywiec", "Ełk",
    "Chełm",
)  # fmt: skip
HOME_TOWN = "Brzozów Dolny"
POSTCODE = "38-123"
VILLAGES = ("Wola Mała", "Nowa Wieś", "Dąbrówka", "Zalesie")
STREETS = (
    "Kwiatowa", "Polna", "Szkolna", "Mickiewicza", "Kościuszki", "3 Maja", "Leśna", "os. Słoneczne",
)  # fmt: skip
LABOUR_OFFICE = "Powiatowy Urząd Pracy w Brzozowie Dolnym"
CLUB_GROUPS = ("grupa I", "grupa II", "grupa III")
HEARD_FROM = (
    "ośrodek pomocy społecznej", "urząd pracy", "znajoma osoba", "ulotka w przychodni",
    "kurator sądowy",
)  # fmt: skip
ENTRY_PATHS = ("wniosek własny", "skierowanie z ośrodka pomocy społecznej", "informacja z PUP")
LEARNED_OCCUPATIONS = (
    "sprzedawca", "krawcowa", "murarz", "kucharz", "mechanik samochodowy", "technik ekonomista",
    "ogrodnik", "stolarz",
)  # fmt: skip
PERFORMED_OCCUPATIONS = (
    "pomoc kuchenna", "pracownik gospodarczy", "kasjer w sklepie", "pracownik produkcji",
    "opiekunka osób starszych", "pomocnik budowlany", "pakowacz",
)  # fmt: skip
QUALIFICATIONS = (
    "", "Kurs obsługi kasy fiskalnej.", "Książeczka sanepidowska.", "Uprawnienia na wózki widłowe.",
    "Kurs spawacza (nieaktualny).",
)  # fmt: skip
EXPECTATIONS = (
    "Chce wrócić do pracy, najlepiej w pobliżu miejsca zamieszkania.",
    "Potrzebuje pomocy w załatwieniu spraw urzędowych i zajęcia na co dzień.",
    "Chce ukończyć kurs i znaleźć stałe zatrudnienie.",
    "Szuka ludzi, z którymi można porozmawiać, i wsparcia w trzeźwieniu.",
    "Chce spłacić dług czynszowy i zachować mieszkanie.",
)
OCCUPATIONS_OF_FAMILY = ("pracuje na umowę zlecenie", "bezrobocie", "emerytura", "rolnictwo")


@dataclass(frozen=True)
class Theme:
    """What a contract with somebody of one group is about."""

    causes: tuple[str, ...]
    strengths: tuple[str, ...]
    barriers: tuple[str, ...]
    goal: str
    specific: tuple[str, ...]
    person: tuple[str, ...]
    worker: tuple[str, ...]


_BY_WORK = Theme(
    causes=(
        "Utrata pracy przed trzema laty po likwidacji zakładu i brak stałego dochodu.",
        "Nieaktualne kwalifikacje i brak doświadczenia w obsłudze komputera.",
        "Samotne wychowywanie dwojga małych dzieci bez zapewnionej opieki.",
    ),
    strengths=(
        "Doświadczenie w sprzątaniu i pracach ogrodniczych.",
        "Punktualność i chęć współpracy.",
        "Prawo jazdy kat. B.",
    ),
    barriers=(
        "Brak dojazdu do miasta powiatowego.",
        "Mała liczba ofert pracy w gminie.",
        "Obawa przed rozmową z pracodawcą.",
    ),
    goal="Podjęcie i utrzymanie zatrudnienia.",
    specific=(
        "Przygotowanie życiorysu i listu motywacyjnego.",
        "Ukończenie kursu komputerowego.",
        "Zapewnienie dzieciom opieki w godzinach zajęć.",
    ),
    person=(
        "Zgłaszanie się do urzędu pracy w terminie i informowanie o tym pracownika socjalnego.",
        "Złożenie co najmniej trzech ofert do pracodawców w miesiącu.",
        "Wykonywanie prac społecznie użytecznych w szkole podstawowej.",
    ),
    worker=(
        "Uzgodnienie miejsca na kursie i w grupie.",
        "Umówienie wizyty u doradcy zawodowego.",
        "Kontakt z urzędem pracy w sprawie skierowania na staż.",
    ),
)
_BY_ADDICTION = Theme(
    causes=(
        "Uzależnienie od alkoholu, okresy przerwanej terapii.",
        "Zadłużenie czynszowe i groźba utraty mieszkania.",
    ),
    strengths=(
        "Utrzymana abstynencja od czterech miesięcy.",
        "Wsparcie siostry mieszkającej w pobliżu.",
    ),
    barriers=("Nieuregulowane sprawy komornicze.", "Obawa przed rozmową z pracodawcą."),
    goal="Utrzymanie abstynencji.",
    specific=(
        "Regularny udział w grupie wsparcia.",
        "Zawarcie ugody w sprawie zaległości czynszowych.",
    ),
    person=(
        "Zgłoszenie się do poradni leczenia uzależnień i podjęcie terapii.",
        "Udział w spotkaniach z psychologiem według harmonogramu.",
        "Prowadzenie zeszytu wydatków domowych.",
    ),
    worker=(
        "Rozmowa z administracją budynku o rozłożeniu długu na raty.",
        "Comiesięczna rozmowa o realizacji ustaleń.",
    ),
)
_BY_HEALTH = Theme(
    causes=(
        "Schorzenie kręgosłupa ograniczające pracę fizyczną.",
        "Niska samoocena i wycofanie z kontaktów z ludźmi.",
    ),
    strengths=("Umiejętności rękodzielnicze.", "Punktualność i chęć współpracy."),
    barriers=("Brak dojazdu do miasta powiatowego.", "Mała liczba ofert pracy w gminie."),
    goal="Usamodzielnienie się w sprawach urzędowych.",
    specific=(
        "Uzyskanie orzeczenia o stopniu niepełnosprawności.",
        "Ukończenie kursu komputerowego.",
    ),
    person=(
        "Zgromadzenie dokumentów lekarskich do komisji orzekającej.",
        "Udział w spotkaniach z psychologiem według harmonogramu.",
    ),
    worker=(
        "Pomoc w wypełnieniu wniosku do zespołu orzekającego.",
        "Pomoc w uzyskaniu zwrotu kosztów dojazdu.",
    ),
)
_BY_HOME = Theme(
    causes=(
        "Długa przerwa w pracy po odbyciu kary.",
        "Zadłużenie czynszowe i groźba utraty mieszkania.",
    ),
    strengths=("Doświadczenie w sprzątaniu i pracach ogrodniczych.",),
    barriers=("Nieuregulowane sprawy komornicze.",),
    goal="Zachowanie mieszkania i spłata zaległości.",
    specific=("Zawarcie ugody w sprawie zaległości czynszowych.",),
    person=("Złożenie wniosku o dodatek mieszkaniowy.", "Prowadzenie zeszytu wydatków domowych."),
    worker=("Rozmowa z administracją budynku o rozłożeniu długu na raty.",),
)
_BY_LANGUAGE = Theme(
    causes=("Słaba znajomość języka polskiego.", "Brak stałego dochodu po przyjeździe."),
    strengths=("Punktualność i chęć współpracy.", "Umiejętności rękodzielnicze."),
    barriers=("Brak miejsca w żłobku.", "Mała liczba ofert pracy w gminie."),
    goal="Poprawa funkcjonowania w rodzinie.",
    specific=("Ukończenie kursu języka polskiego.", "Regularny udział w grupie wsparcia."),
    person=("Zapisanie dziecka do przedszkola.", "Udział w kursie języka polskiego."),
    worker=("Wniosek o objęcie rodziny wsparciem asystenta rodziny.",),
)
THEMES: Mapping[EligibilityGroup, Theme] = {
    EligibilityGroup.LONG_TERM_UNEMPLOYED: _BY_WORK,
    EligibilityGroup.OTHER: _BY_WORK,
    EligibilityGroup.ALCOHOL_DEPENDENT: _BY_ADDICTION,
    EligibilityGroup.DRUG_DEPENDENT: _BY_ADDICTION,
    EligibilityGroup.DISABLED: _BY_HEALTH,
    EligibilityGroup.MENTAL_DISORDER: _BY_HEALTH,
    EligibilityGroup.HOMELESS_IN_PROGRAMME: _BY_HOME,
    EligibilityGroup.RELEASED_FROM_PRISON: _BY_HOME,
    EligibilityGroup.REFUGEE_IN_PROGRAMME: _BY_LANGUAGE,
}
ALWAYS_PERSON = (
    "Udział w zajęciach KIS dwa razy w tygodniu i usprawiedliwianie nieobecności w ciągu 3 dni."
)
ALWAYS_WORKER = "Comiesięczna rozmowa o realizacji ustaleń."
EXPECTED_EFFECTS = "Samodzielność w sprawach codziennych i stały dochód z pracy."
PROMISED_HELP = "Praca socjalna, miejsce na zajęciach klubu i zwrot kosztów dojazdu na zajęcia."
EVALUATION_TERMS = "Ocena co dwa miesiące w siedzibie klubu oraz ocena końcowa na koniec kontraktu."
PAST_EFFORTS = "Rejestracja w urzędzie pracy i kilka rozmów z pracodawcami w ostatnim roku."
FAILURE_REASONS = "Oferty wymagały dojazdu albo uprawnień, których osoba nie ma."
DONE = (
    "Udział w zajęciach zgodny z ustaleniami, życiorys przygotowany.",
    "Wizyty w urzędzie pracy w terminie, złożono trzy oferty do pracodawców.",
    "Terapia podjęta i nieprzerwana.",
)
NOT_DONE = ("", "Niezrealizowano z powodu choroby; termin przesunięto.", "")
FULFILLED = "Cel osiągnięty: osoba podjęła pracę na ½ etatu."
PARTLY_FULFILLED = (
    "Cel osiągnięty częściowo: kurs ukończony, brak zatrudnienia; ustalono dalsze poszukiwania."
)
BROKEN = "Osoba od dwóch miesięcy nie przychodzi na zajęcia i nie odpowiada na wezwania."
DISSOLVED = "Strony rozwiązały kontrakt w związku ze zmianą sytuacji osoby."
SIGNED_ALTHOUGH = {
    "homeless_agreement": "Treść uzgodniono z ośrodkiem ostatniego zameldowania.",
    "number_of_other_year": "Projekt przygotowano i wpisano do rejestru pod koniec roku.",
}
AMENDMENT = "Przedłużono kontrakt o dwa miesiące, aby osoba mogła ukończyć kurs."
NOTES = (
    "Rozmowa o postępach. Osoba zadowolona z zajęć, prosi o więcej godzin z doradcą.",
    "Telefon z informacją o chorobie dziecka; nieobecność usprawiedliwiona.",
    "Odwiedziny w miejscu zamieszkania. Mieszkanie zadbane, potrzebny piec na zimę.",
    "Ustalono termin wizyty u doradcy zawodowego.",
    "Przyniesiono zaświadczenie z urzędu pracy.",
    "Rozmowa z administracją budynku o rozłożeniu zaległości na raty — zgoda na sześć rat.",
    "Pierwsza oferta złożona samodzielnie. Odpowiedź pracodawcy do końca miesiąca.",
    "Wspólnie wypełniono wniosek o dodatek mieszkaniowy.",
)


@dataclass(frozen=True)
class SampleActivity:
    """One activity of the invented club."""

    name: str
    category: ActivityCategory
    leader: str
    room: str
    timetable: str
    capacity: int | None


_V, _S = ActivityCategory.VOCATIONAL, ActivityCategory.SOCIAL
_WORK, _ALONE = ActivityCategory.SOCIALLY_USEFUL_WORK, ActivityCategory.INDIVIDUAL
EMPLOYERS = (
    "Piekarnia w Brzozowie Dolnym", "Zakład Usług Komunalnych", "Dom Pomocy Społecznej",
    "Spółdzielnia „Zielony Ogród”", "Sklep „Pod Lipą”",
)  # fmt: skip
ACTIVITIES = (
    SampleActivity(
        "Warsztaty aktywnego poszukiwania pracy", _V, "Tomasz Krawczyk", "sala 2",
        "poniedziałki 9:00–12:00", 12,
    ),
    SampleActivity(
        "Indywidualne doradztwo zawodowe", _ALONE, "Ewa Majewska", "pokój 4",
        "wtorki 8:00–14:00, po umówieniu", None,
    ),
    SampleActivity(
        "Kurs obsługi komputera i e-usług", _V, "Marcin Sikora", "pracownia",
        "środy i piątki 9:00–12:00", 10,
    ),
    SampleActivity(
        "Warsztaty ogrodnicze", _V, "Jan Ożóg", "ogród i szklarnia", "czwartki 8:00–12:00", 12
    ),
    SampleActivity(
        "Prace społecznie użyteczne — szkoła", _WORK, "Zdzisław Mazur", "Szkoła Podstawowa",
        "od poniedziałku do piątku, 2 godziny", 8,
    ),
    SampleActivity(
        "Trening umiejętności społecznych", _S, "Agnieszka Wróbel", "sala 1",
        "wtorki 10:00–12:00", 12,
    ),
    SampleActivity(
        "Trening gospodarowania budżetem domowym", _S, "Małgorzata Zielińska", "sala 1",
        "co drugi czwartek 12:00–14:00", 15,
    ),
    SampleActivity(
        "Grupa wsparcia dla osób utrzymujących abstynencję", _S, "Agnieszka Wróbel", "sala 3",
        "poniedziałki 16:00–18:00", 14,
    ),
    SampleActivity(
        "Poradnictwo psychologiczne", _ALONE, "Agnieszka Wróbel", "pokój 5",
        "piątki 9:00–15:00, po umówieniu", None,
    ),
    SampleActivity(
        "Zajęcia kulinarne", _S, "Krystyna Stępień", "kuchnia", "środy 12:00–15:00", 10
    ),
    SampleActivity(
        "Język polski dla cudzoziemców", _S, "Ewa Majewska", "sala 2",
        "wtorki i czwartki 15:00–16:30", 12,
    ),
    SampleActivity(
        "Spotkania samopomocowe „Kawa w klubie”", _S, "Małgorzata Zielińska", "świetlica",
        "piątki 13:00–15:00", None,
    ),
)  # fmt: skip
