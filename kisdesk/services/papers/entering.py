"""The papers by which a person enters the club: application, referral, declaration, consents."""

from kisdesk.services.papers.content import PaperContent, Subject
from kisdesk.services.papers.person_facts import person_facts


def application(subject: Subject) -> PaperContent:
    """The application card. Raises NotFoundError."""
    return person_facts(subject).content("application")


def referral(subject: Subject) -> PaperContent:
    """A referral, by default of the welfare centre that signs the contracts.

    Raises NotFoundError.
    """
    facts = person_facts(subject)
    return facts.content("referral", {"office": facts.words["welfare_centre"]})


def declaration(subject: Subject) -> PaperContent:
    """The declaration of participation. Raises NotFoundError."""
    return person_facts(subject).content("declaration")


def consents(subject: Subject) -> PaperContent:
    """The optional consents; the boxes are always ticked by hand. Raises NotFoundError."""
    return person_facts(subject).content("consents")
