"""The printing command: the contract and every paper of the club, as PDF."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kisdesk.cli_base import CliError, File, PasswordFile, opened
from kisdesk.errors import NotFoundError

if TYPE_CHECKING:
    from kisdesk.services.leaving import Leaving
    from kisdesk.services.papers.content import Subject
    from kisdesk.services.printing import PrintedDocument

CONTRACT, PLAN = "contract", "plan"
_SHORT = {"attendance": "attendance_sheet"}
_WRONG = "podaj: contract NUMER, plan --week DATA albo druk z jego numerem; spis: papers"


def print_(
    file: File,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="PDF", help="Dokąd.")],
    kind: Annotated[
        str, typer.Argument(metavar="DRUK", help="contract, plan, attendance, certificate…")
    ] = CONTRACT,
    number: Annotated[
        str, typer.Argument(metavar="NUMER", help="Numer kontraktu; osoby, zajęć, spotkania.")
    ] = "",
    blank: Annotated[
        str, typer.Option("--blank", metavar="A|B|tak", help="Pusty druk; kontraktu: A albo B.")
    ] = "",
    month: Annotated[
        str, typer.Option("--month", metavar="RRRR-MM", help="Miesiąc, dla druków miesięcznych.")
    ] = "",
    week: Annotated[
        str, typer.Option("--week", metavar="DATA", help="Tydzień tego dnia, dla planu.")
    ] = "",
    password_file: PasswordFile = None,
) -> None:
    """Zapisz kontrakt albo inny druk (też pusty) jako PDF. Nic nie trafia do rejestru."""
    from kisdesk.services.leaving import save_pages

    with opened(file, password_file):
        if kind == CONTRACT:
            printed = _contract(number, blank)
        elif kind == PLAN:
            printed = _plan(week)
        else:
            printed = _paper(_SHORT.get(kind, kind), number, blank, month)
        save_pages(output, printed.pdf, _leaving(kind, number, blank))
    print(f"Zapisano {output.name}, stron: {printed.page_count}.")


def _leaving(kind: str, number: str, blank: str) -> "Leaving":
    """What the history says of the pages."""
    from kisdesk.services.contract_numbers import contract_with_number
    from kisdesk.services.leaving import Leaving
    from kisdesk.services.papers.registry import SUBJECT_KINDS, paper

    if kind == PLAN:
        return Leaving("weekly_plan_wall")
    if blank:
        return Leaving("blank" if kind == CONTRACT else _SHORT.get(kind, kind))
    if kind == CONTRACT:
        return Leaving(kind, number, ("contract", contract_with_number(number)))
    code = _SHORT.get(kind, kind)
    subject_kind = SUBJECT_KINDS.get(paper(code).scope)
    if subject_kind is None or not number.isdecimal():
        return Leaving(code)
    return Leaving(code, subject=(subject_kind, int(number)))


def papers() -> None:
    """Wypisz, jakie druki zna polecenie print."""
    from kisdesk.services.papers.registry import PAPERS

    print(f"{CONTRACT}\tKontrakt socjalny\tkontrakt")
    print(f"{PLAN}\tPlan tygodnia\ttydzień")
    for paper in PAPERS:
        print(f"{paper.code}\t{paper.name}\t{_ABOUT[paper.scope.value]}")


_ABOUT = {
    "person": "osoba",
    "activity": "zajęcia",
    "meeting": "spotkanie",
    "month": "zajęcia i miesiąc",
    "club": "klub",
    "psu": "porozumienie o pracach",
    "disposal": "brakowanie",
}


def _contract(number: str, blank: str) -> "PrintedDocument":
    from kisdesk.domain.codes import Variant
    from kisdesk.services import printing
    from kisdesk.services.contract_numbers import contract_with_number

    if bool(number) == bool(blank) or blank not in {"", *Variant}:
        raise typer.BadParameter(_WRONG)
    if blank:
        return printing.blank_contract(Variant(blank))
    try:
        return printing.print_contract(contract_with_number(number))
    except NotFoundError:
        raise CliError(f"W pliku nie ma kontraktu {number}.") from None


def _plan(week: str) -> "PrintedDocument":
    from kisdesk.services.printing import PrintedDocument
    from kisdesk.services.weekly_plan import weekly_plan_pdf

    today = date.today()
    return PrintedDocument(weekly_plan_pdf(_day(week) if week else today, today=today), 1, ())


def _paper(code: str, number: str, blank: str, month: str) -> "PrintedDocument":
    from kisdesk.services.papers import issuing, registry

    try:
        registry.paper(code)
    except NotFoundError:
        raise typer.BadParameter(_WRONG) from None
    if blank:
        return issuing.blank_paper(code)
    try:
        return issuing.print_paper(code, _subject(number, month))
    except NotFoundError:
        raise CliError(f"W pliku nie ma tego, czego dotyczy druk: {number or code}.") from None


def _subject(number: str, month: str) -> "Subject":
    from kisdesk.services.papers.content import Subject

    if number and not number.isdecimal():
        raise typer.BadParameter(_WRONG)
    first = last = None
    if month:
        first = _day(f"{month}-01")
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return Subject(date.today(), int(number) if number else None, first, last)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("dzień ma postać 2026-11-25, miesiąc 2026-11") from None
