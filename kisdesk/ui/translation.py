"""The language of the screens: Polish by default whatever the system says."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kisdesk.resources import resource

LANGUAGES = ("pl", "en")


def install_language(app: QApplication, language: str = "pl") -> None:
    """Speak ``pl`` or ``en`` from now on; dates and numbers stay Polish, as on the papers.

    Raises ``FileNotFoundError`` when a catalogue is missing: screens never show half a language.
    """
    QLocale.setDefault(QLocale(QLocale.Language.Polish, QLocale.Country.Poland))
    for old in app.findChildren(QTranslator, "kisdesk_language"):
        app.removeTranslator(old)
        old.setParent(None)
    if language == "en":
        _install(app, resource("i18n", "kisdesk_en.qm"))
        return
    _install(app, _qt_catalogue())
    _install(app, resource("i18n", "kisdesk_pl.qm"))


def _qt_catalogue() -> Path:
    shipped = resource("i18n", "qtbase_pl.qm")
    if shipped.is_file():
        return shipped
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return Path(folder) / "qtbase_pl.qm"


def _install(app: QApplication, path: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName("kisdesk_language")
    if not translator.load(str(path)):
        raise FileNotFoundError(path.name)
    app.installTranslator(translator)
