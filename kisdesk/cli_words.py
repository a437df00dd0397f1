"""What the command line says, in Polish: one line for every expected error, one per problem."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from kisdesk.domain.labels import label
from kisdesk.domain.law import law
from kisdesk.domain.polish import counted, short_date
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem, UserError
from kisdesk.services import errors as e

_ERRORS: Mapping[type[UserError], str] = {
    e.ConflictError: "Plik odrzucił zapis: to, na co się powołuje, zmieniono lub usunięto.",
    e.AmbiguousNumberError: "Ten numer nosi kilka kontraktów; wydrukuj właściwy z okna programu.",
    e.WrongPasswordError: "Hasło nie otwiera tego pliku.",
    e.DamagedHeaderError: "Nagłówek pliku jest uszkodzony; dane otworzy klucz odzyskiwania.",
    e.DamagedDataError: "Część pliku jest uszkodzona: weź ostatnią kopię albo ratuj (rescue).",
    e.AlteredSchemaError: "Ktoś dopisał do pliku obce wyzwalacze; żaden nie zadziałał. Weź kopię"
    " albo przenieś dane do czystego pliku (rescue).",
    e.NothingReadableError: "Ani jednej strony pliku nie da się odczytać; pomoże tylko kopia.",
    e.NotAKisFileError: "To nie jest plik klubu KisDesk.",
    e.FileMissingError: "Nie ma takiego pliku albo folderu.",
    e.FileExistsAlreadyError: "Plik o tej nazwie już jest; nic nie nadpisano.",
    e.ReadOnlyFileError: "Plik albo folder jest tylko do odczytu.",
    e.DiskFullError: "Na dysku nie ma miejsca; plik jest taki jak przed poleceniem.",
    e.FileUnreachableError: "Dysk z plikiem nie odpowiada.",
    e.FileHeldError: "Inny program ma ten plik otwarty; zamknij go tam i spróbuj ponownie.",
    e.NoPermissionError: "System nie pozwala użyć tego pliku albo folderu.",
    e.TooManySlotsError: "W pliku nie ma miejsca na kolejne hasło.",
    e.DamagedDocumentError: "Wydruk w pliku różni się od wydanego; plik może być uszkodzony.",
    e.ContractStateError: "Stan kontraktu na to nie pozwala.",
    e.NoReleaseKeyError: "Ten program nie ma klucza do sprawdzania plików aktualizacji.",
    e.UnreadableSignatureError: "Podpisu obok pliku nie da się odczytać.",
    e.ChangedUpdateError: "Plik nie jest tym, który podpisano: uszkodzony albo podrobiony.",
    e.CopyTooLargeError: "Na tym nośniku (FAT32) nie zmieści się plik od 4 GB wzwyż.",
    e.TargetFilledUpError: "W trakcie zapisywania kopii zabrakło miejsca.",
    e.WriteProtectedError: "Nośnik jest zabezpieczony przed zapisem.",
    e.TargetGoneError: "Nośnik wyjęto albo przestał odpowiadać.",
    e.NoStickError: "Żaden zapamiętany nośnik kopii nie jest włożony; podaj folder.",
    e.WrongStickError: "Włożony jest inny nośnik niż zapamiętany; podaj folder.",
    e.SeveralSticksError: "Włożono kilka nośników kopii; podaj folder.",
    e.NoCopyError: "Żadna kopia tego pliku nie jest teraz dostępna.",
    e.OtherOfficeError: "To kopia pliku innego klubu; jeśli o nią chodzi, dodaj --other-office.",
    e.NotAllowedError: "Ten pracownik nie ma do tego uprawnień.",
    NotFoundError: "W pliku nie ma takiego zapisu.",
}
_WEAK_PASSWORD = {
    "too_short": "Hasło jest za krótkie: potrzeba co najmniej 12 znaków.",
    "too_common": "Hasło jest zbyt łatwe do odgadnięcia; ułóż dłuższe, z kilku słów.",
}
_PROBLEMS: Mapping[str, str] = {
    "required": "brak wartości",
    "text_too_long": "tekst ma {length} znaków, mieści się {limit}",
    "text_unusable_character": "znak {character}, którego nie da się zapisać",
    "pesel_not_digits": "PESEL musi mieć same cyfry",
    "pesel_length": "PESEL ma {length} cyfr zamiast 11",
    "pesel_date": "w numerze PESEL nie ma istniejącej daty",
    "pesel_check_digit": "cyfra kontrolna PESEL się nie zgadza",
    "pesel_birth_date_differs": "data urodzenia inna niż w numerze PESEL ({pesel_born_on})",
    "pesel_sex_differs": "płeć inna niż w numerze PESEL ({pesel_sex})",
    "born_in_future": "data urodzenia w przyszłości",
    "age_impossible": "wiek {age} lat jest niemożliwy",
    "minor": "osoba niepełnoletnia ({age} lat)",
    "date_in_future": "data w przyszłości",
    "date_before_birth": "data sprzed urodzenia",
    "contact_before_registration": "kontakt przed rejestracją ({registered_on})",
    "permanent_and_dated": "orzeczenie jest stałe, a ma datę ważności",
    "address_twice": "dwa adresy tego samego rodzaju",
    "ground_twice": "ta sama podstawa dwa razy",
    "several_main_grounds": "więcej niż jedna podstawa główna",
    "sensitive_reason_missing": "brak powodu przechowywania danych ({article})",
    "excluded": "prawo wykluczające z klubu: {exclusion} ({article}); potrzebny powód przyjęcia",
    "exclusion_twice": "to samo prawo dwa razy",
    "ends_before_start": "koniec przed początkiem",
    "state_not_allowed": "nie można przejść do tego stanu",
    "end_reason_missing": "brak powodu zakończenia",
    "rejection_reason_missing": "brak powodu odmowy",
    "active_without_contract": "brak podpisanego kontraktu na ten dzień ({article})",
    "nip_not_digits": "NIP musi mieć same cyfry",
    "nip_length": "NIP ma {length} cyfr zamiast 10",
    "nip_check_digit": "cyfra kontrolna NIP się nie zgadza",
    "regon_not_digits": "REGON musi mieć same cyfry",
    "regon_length": "REGON ma {length} cyfr zamiast 9 albo 14",
    "regon_check_digit": "cyfra kontrolna REGON się nie zgadza",
    "krs_not_digits": "KRS musi mieć same cyfry",
    "krs_length": "KRS ma {length} cyfr zamiast 10",
    "phone_format": "nieczytelny numer telefonu",
    "email_format": "nieczytelny adres e-mail",
    "postcode_format": "nieczytelny kod pocztowy",
    "number_taken": "numer {number} ma już inny kontrakt",
    "pesel_taken": "osoba z tym numerem PESEL już jest w pliku",
    "name_taken": "osoba o tym nazwisku i dacie urodzenia już jest w pliku",
    "uuid_taken": "ten zapis już jest w pliku",
    "sample_data": "to dane przykładowe; do prawdziwego pliku nie wejdą",
    "twice_in_list": "ta sama osoba jest na liście wcześniej (wiersz {row})",
    "unknown_value": "nieznana wartość „{value}”; możliwe: {allowed}",
    "not_a_date": "„{value}” to nie data; na przykład 7.03.1985",
    "too_many_cells": "wiersz ma więcej pól niż nagłówek",
    "schema": "niezgodne z opisem formatu: {message}",
    "text_changed": "treść podpisanej wersji nie zgadza się ze swoim skrótem SHA-256",
    "document_changed": "wydruk nie zgadza się ze swoim skrótem SHA-256",
    "no_such_member": "kontrakt wskazuje osobę spoza gospodarstwa",
    "inconsistent": "zapisy nie pasują do siebie: {message}",
}
_FIELDS: Mapping[str, str] = {
    "last_name": "nazwisko",
    "first_name": "imię",
    "pesel": "PESEL",
    "born_on": "data urodzenia",
    "sex": "płeć",
    "phone": "telefon",
    "email": "e-mail",
    "name": "nazwa",
    "state": "stan",
    "operator": "podmiot prowadzący",
    "worker": "pracownik",
    "contracts": "kontrakty",
    "household": "gospodarstwo",
    "addresses": "adresy",
    "documents": "wydruki",
}


def error_text(error: UserError) -> str:
    """What happened, on one line."""
    if isinstance(error, InvalidDraftError):
        return "; ".join(problem_text(problem) for problem in error.problems)
    if isinstance(error, e.WeakPasswordError):
        return _WEAK_PASSWORD.get(error.code, "Hasło jest za słabe.")
    if isinstance(error, e.NewerFileError):
        return f"Plik zapisał nowszy program; potrzebna wersja {error.needed_version}."
    if isinstance(error, e.FileInUseError):
        return _in_use(error)
    if isinstance(error, e.UpdateError) and (text := _update_text(error)):
        return text
    for kind in type(error).__mro__:
        if kind in _ERRORS:
            return _ERRORS[kind]
    return "Polecenia nie udało się wykonać; plik się nie zmienił."


def problem_text(problem: Problem) -> str:
    """The field and what is wrong with it: "PESEL: cyfra kontrolna się nie zgadza"."""
    sentence = _PROBLEMS.get(problem.code, f"zła wartość ({problem.code})")
    values = {name: _value(value) for name, value in problem.values.items()}
    text = sentence.format_map(_Forgiving(values))
    field = ".".join(_FIELDS.get(part, part) for part in problem.field.split(".") if part)
    return f"{field}: {text}" if field else text


def moment_phrase(moment: datetime) -> str:
    """ "22.11.2026 r., 14.30", by the clock of this computer."""
    local = moment.astimezone()
    return f"{short_date(local.date())}, {local.hour}.{local.minute:02}"


def people_phrase(n: int) -> str:
    """ "1 osoba", "3 osoby", "12 osób"."""
    return counted(n, "osoba", "osoby", "osób")


def contracts_phrase(n: int) -> str:
    """ "1 kontrakt", "3 kontrakty", "12 kontraktów"."""
    return counted(n, "kontrakt", "kontrakty", "kontraktów")


class _Forgiving(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _in_use(error: e.FileInUseError) -> str:
    if error.user and error.host:
        return f"Plik jest otwarty: {error.user}, komputer {error.host}. Zamknij go tam."
    return "Plik jest otwarty w innym oknie albo na innym komputerze."


def _update_text(error: e.UpdateError) -> str:
    match error:
        case e.NoSignatureError():
            return f"Obok pliku nie ma podpisu {error.name}."
        case e.UnknownSignerError():
            return f"Plik podpisał ktoś, kogo ten program nie zna (klucz {error.key_name})."
        case e.NotNewerError():
            return f"Plik zawiera wersję {error.version}; masz już {error.current}."
        case e.WrongPlatformError():
            return f"Plik jest dla innego komputera ({error.platform})."
    return ""


def _value(value: object) -> str:
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, str):
        return next((a.place for a in law().articles if a.key == value), value)
    if isinstance(value, tuple | list):
        return ", ".join(_value(part) for part in value)
    return str(value)
