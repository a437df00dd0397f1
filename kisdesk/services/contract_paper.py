"""A contract on paper, with the choices of the office for its prints."""

from dataclasses import dataclass

from kisdesk.domain.contract_content import ContractContent
from kisdesk.forms.contract import PrintedDocument, PrintMode, PrintOptions, contract_pdf
from kisdesk.forms.definition import form_definition
from kisdesk.services.club import get_club
from kisdesk.services.settings import get_office_settings


@dataclass(frozen=True)
class PaperChoices:
    """What the office decided about its prints. Read once, then good in any thread."""

    unchecked_notice: bool = True
    head_signature: bool = False
    club_name: str = ""
    is_sample: bool = False


def paper_choices() -> PaperChoices:
    """The choices of the open file."""
    club = get_club()
    settings = get_office_settings()
    return PaperChoices(
        unchecked_notice=settings.unchecked_notice,
        head_signature=settings.head_signature,
        club_name=club.name,
        is_sample=club.is_sample,
    )


def paper(
    content: ContractContent, form_code: str, choices: PaperChoices, mode: PrintMode
) -> PrintedDocument:
    """The contract as PDF; reads nothing but the form's definition. Raises FormDefinitionError."""
    options = PrintOptions(
        mode=mode,
        is_sample=choices.is_sample,
        unchecked_notice=choices.unchecked_notice,
        head_signature=choices.head_signature,
        club_name=choices.club_name,
    )
    return contract_pdf(content, form_definition(form_code), options)


def signed_paper(content: ContractContent, form_code: str) -> PrintedDocument:
    """The page of a contract as it is signed, without any mark of a draft."""
    return paper(content, form_code, paper_choices(), PrintMode.FILLED)
