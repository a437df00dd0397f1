"""What the papers about Bożena Zażółcka say, and the captions of the empty ones."""

FACTS = {
    "application": (
        "Zażółcka", "Bożena Łucja", "kobieta", "14 marca 1992 r.", "33 lata", "polskie",
        "zasadnicze zawodowe / branżowe", "Kwiatowa", "38-123", "podkarpackie", "600 100 200",
        "7 stycznia 2025 r.", "PUP w Łomży", "krawcowa", "prawo jazdy: B", "Cztery lata w sklepie.",
        "z ulotki", "Chcę znaleźć pracę.", "12 stycznia 2026 r.", "Zostałam poinformowana",
    ),
    "referral": (
        "Gminny Ośrodek Pomocy Społecznej w Brzozowie Dolnym", "Małgorzata Zielińska",
        "600 100 200", "Bożena Zażółcka", "uzależnienie od alkoholu", "KS/1/2026",
        "3 marca 2026 r.", "potwierdzenie: odcinek dla jednostki kierującej",
    ),
    "declaration": (
        "Bożena Zażółcka", "ul. Kwiatowa 5 m. 3, 38-123 Brzozów Dolny", "udział jest dobrowolny",
        "art. 18 ust. 3 i 4", "Zapoznałam się z regulaminem", "2 lutego 2026 r.",
    ),
    "consents": (
        "Bożena Zażółcka", "na numer 600 100 200", "Brak zgody nie ma wpływu",
        "można wycofać w każdej chwili",
    ),
    "path": (
        "KS/1/2026", "od 3 marca 2026 r. do 28 lutego 2027 r.", "Punktualność i chęć współpracy.",
        "Brak dojazdu do miasta powiatowego.", "Podjęcie i utrzymanie zatrudnienia.",
        "Ukończenie kursu komputerowego.", "Warsztaty aktywnego poszukiwania pracy",
        "osiągnięto: Życiorys gotowy.", "nie osiągnięto: Kurs.",
    ),
    "participant_card": (
        "Bożena Zażółcka", "uzależnienie od alkoholu, niepełnosprawność", "Łucja Kowalska",
        "córka", "rodzina niepełna", "66% (2 z 3 spotkań)", "4,75", "osiągnięto: Życiorys gotowy.",
        "umowa o pracę, Piekarnia Żak", "20.11.2026", "pracuje", "15 października 2026 r.",
        "zakończenie okresu uczestnictwa",
    ),
    "consultation_card": (
        "bez treści klinicznych", "doradca zawodowy Ewa Król", "45", "Przygotowanie życiorysu",
        "Podpis specjalisty", "Podpis osoby",
    ),
    "opinion": (
        "Bożena Zażółcka", "3 marca 2026 r.", "15 października 2026 r.", "66% (2 z 3 spotkań)",
        "4,75", "Podjęcie i utrzymanie zatrudnienia.", "Małgorzata Zielińska",
    ),
    "certificate": (
        "Bożena Zażółcka", "od 3 marca 2026 r. do 15 października 2026 r.", "KIS/12/2019",
        "Warsztaty aktywnego poszukiwania pracy", "Konsultacje indywidualne", "4,75",
        "art. 18 ust. 5a", "Danuta Jabłońska", "KS/1/2026",
    ),
    "end_letter": (
        "Bożena Zażółcka", "Szanowna Pani", "z dniem 15 października 2026 r.",
        "zakończyła Pani udział", "Zakończenie okresu uczestnictwa.", "Do klubu można wrócić.",
        "Jeżeli zechce Pani wrócić", "art. 18 ust. 5a",
    ),
    "end_notice": (
        "Gminny Ośrodek Pomocy Społecznej", "Bożena Zażółcka", "3 marca 2026 r.",
        "15 października 2026 r.", "KS/1/2026",
    ),
}  # fmt: skip
CAPTIONS = {
    "application": ("Nazwisko", "PESEL", "Obszar zamieszkania", "Doświadczenie zawodowe"),
    "referral": ("Numer skierowania", "Powód skierowania", "pieczęć klubu"),
    "declaration": ("Zapoznałem/Zapoznałam*się", "*niepotrzebne skreślić"),
    "consents": ("1. Wizerunek", "nie wyrażam zgody", "Wycofanie zgody"),
    "path": ("Mocne strony", "Cele reintegracji społecznej (S) i zawodowej (Z)", "Przeglądy"),
    "participant_card": ("Gospodarstwo domowe", "Formy zajęć", "Losy po zakończeniu"),
    "consultation_card": ("Temat ogólny", "bez rozpoznań", "11."),
    "opinion": ("Postawa i zaangażowanie", "Postępy w realizacji celów", "Zalecenia"),
    "certificate": ("Formy zajęć", "co najmniej 6 miesięcy"),
    "end_letter": ("Szanowny Panie / Szanowna Pani*,", "skreślenie z listy", "Powód"),
    "end_notice": ("Sposób zakończenia", "przeniesienie"),
}
