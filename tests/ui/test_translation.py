"""The languages of the screens: Polish by default, English on wish, plurals right in both."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from kisdesk.ui.translation import LANGUAGES, install_language


@pytest.fixture(autouse=True)
def _silent_again(qapp: QApplication) -> Iterator[None]:
    # A new language is told to every window there is. Windows of earlier tests that only await the
    # garbage collector must be gone: it might take one away in the middle of being told.
    gc.collect()
    yield
    for translator in qapp.findChildren(QTranslator, "kisdesk_language"):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def days(number: int) -> str:
    return QCoreApplication.translate("dates", "in %n day(s)", None, number)


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("pl", ["za 1 dzień", "za 2 dni", "za 5 dni"]),
        ("en", ["in 1 day", "in 2 days", "in 5 days"]),
    ],
)
def test_plurals_are_right(qapp: QApplication, language: str, shown: list[str]) -> None:
    install_language(qapp, language)
    assert [days(number) for number in (1, 2, 5)] == shown


def test_another_language_replaces_the_first(qapp: QApplication) -> None:
    for language in (*LANGUAGES, *LANGUAGES):
        install_language(qapp, language)
    install_language(qapp, "pl")
    assert days(2) == "za 2 dni"
    assert QCoreApplication.translate("FormDialog", "Cancel") == "Anuluj"
