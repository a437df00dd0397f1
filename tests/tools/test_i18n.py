"""The catalogue's tools find every text of the code and refuse what is not ready to ship."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from tools import i18n
from tools.catalogue import (
    Catalogue,
    Translation,
    empty_translation,
    english_plurals,
    find_faults,
    read_catalogue,
    write_catalogue,
)
from tools.i18n import merged
from tools.texts import FoundText, Text, find_texts


def texts_in(tmp_path: Path, code: str) -> tuple[list[Text], list[str]]:
    path = tmp_path / "code.py"
    path.write_text(code, "utf-8")
    found, problems = find_texts([path])
    return [entry.text for entry in found], problems


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ('self.tr("Save")', Text("Card", "Save")),
        ('self.tr("Save", "verb")', Text("Card", "Save", "verb")),
        ('self.tr("%n day(s)", "", 3)', Text("Card", "%n day(s)", "", is_plural=True)),
        ('self.tr("%n day(s)", n=3)', Text("Card", "%n day(s)", "", is_plural=True)),
        ('self.tr("One " "two")', Text("Card", "One two")),
        ("f\"{self.tr('In')}\"", Text("Card", "In")),
        ('QCoreApplication.translate("errors", "No")', Text("errors", "No")),
        ('tr("errors", "%n no", "", 2)', Text("errors", "%n no", "", is_plural=True)),
        ('translate("errors", "%n no", None, 2)', Text("errors", "%n no", "", is_plural=True)),
        ('QT_TRANSLATE_NOOP("labels", "Draft")', Text("labels", "Draft")),
    ],
)
def test_texts_are_found_with_their_context(tmp_path: Path, call: str, text: Text) -> None:
    code = f"class Card:\n    class Inner:\n        pass\n    def f(self):\n        {call}\n"
    assert texts_in(tmp_path, code) == ([text], [])


@pytest.mark.parametrize(
    "call",
    ['self.tr(f"{n} days")', 'self.tr("a" + b)', 'box.tr("Save")', 'tr(context, "Save")', "tr()"],
)
def test_texts_put_together_at_run_time_are_refused(tmp_path: Path, call: str) -> None:
    found, problems = texts_in(tmp_path, f"class A:\n    def f(self):\n        {call}\n")
    assert not found
    assert len(problems) == 1
    assert "code.py:3" in problems[0]


@pytest.mark.parametrize("call", ['"x".translate(table)', 'tr("labels", names[code])', "print(1)"])
def test_other_calls_are_passed_over(tmp_path: Path, call: str) -> None:
    assert texts_in(tmp_path, call) == ([], [])


def test_plural_of_a_base_class_is_refused(tmp_path: Path) -> None:
    """Qt for Python looks in the subclass first and takes its English for an answer."""
    code = 'class A:\n    def f(self):\n        self.tr("%n day(s)", "", 3)\n'
    assert texts_in(tmp_path, code)[1] == []
    _, problems = texts_in(tmp_path, f"{code}\nclass B(A):\n    pass\n")
    assert len(problems) == 1
    assert "code.py:3: A has subclasses" in problems[0]
    named = code.replace('self.tr("%n', 'translate("A", "%n')
    assert texts_in(tmp_path, f"{named}\nclass B(A):\n    pass\n")[1] == []


PLURAL = Text("Card", "%n day(s) of {name}", "", is_plural=True)
PLAIN = Text("Card", "&Save as {name}…")


@pytest.mark.parametrize(
    ("text", "translation", "fault"),
    [
        (PLAIN, empty_translation(PLAIN), "no finished translation"),
        (PLAIN, Translation(("&Zapisz jako {name}…",), is_finished=False), "no finished"),
        (PLAIN, Translation(("&Zapisz jako {nazwa}…",)), "placeholders"),
        (PLAIN, Translation(("Zapisz jako {name}…",)), "& shortcuts"),
        (PLAIN, Translation(("&Zapisz jako {name}",)), "the … at the end"),
        (PLAIN, Translation((" &Zapisz jako {name}…",)), "blanks around"),
        (PLURAL, Translation(("dzień {name}", "%n dni {name}")), "2 plural forms instead of 3"),
        (PLURAL, Translation(("dzień {name}", "%n dni {name}", "")), "no finished translation"),
        (PLURAL, Translation(("dzień {name}", "dni {name}", "%n dni {name}")), "%n on one side"),
    ],
)
def test_faulty_translations_are_named(text: Text, translation: Translation, fault: str) -> None:
    assert fault in "; ".join(find_faults(text, translation))


def test_good_translations_have_no_faults() -> None:
    forms = ("dzień {name}", "%n dni {name}", "%n dni {name}")
    assert not find_faults(PLURAL, Translation(forms))
    assert not find_faults(PLAIN, Translation(("&Zapisz jako {name}…",)))


def test_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    catalogue: Catalogue = {
        PLURAL: Translation(("dzień {name}", "%n dni {name}", "%n dni {name}")),
        PLAIN: Translation(("&Zapisz „<jako>” {name}…",), translator_comment="w menu"),
        Text("Other", 'Line\nwith "quotes" & more', "why"): Translation(("",), is_finished=False),
    }
    path = tmp_path / "kisdesk_pl.ts"
    write_catalogue(path, catalogue, {PLAIN: ["../code.py"]})
    assert read_catalogue(path) == catalogue


def test_update_keeps_known_suggests_from_elsewhere_and_drops_the_rest() -> None:
    here = Path("code.py")
    known: Catalogue = {
        Text("A", "Save"): Translation(("Zapisz",)),
        Text("A", "Gone"): Translation(("Nie ma",)),
    }
    found = [FoundText(Text(context, "Save"), here, 1) for context in ("A", "B")]
    found.append(FoundText(Text("B", "New"), here, 2))
    assert merged(found, known) == {
        Text("A", "Save"): Translation(("Zapisz",)),
        Text("B", "Save"): Translation(("Zapisz",), is_finished=False),
        Text("B", "New"): Translation(("",), is_finished=False),
    }


def test_program_shows_the_polish_forms_of_a_released_catalogue(
    tmp_path: Path, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The contexts we write are those Qt looks up, also for a subclass."""

    class Card(QObject):
        def shown(self, n: int) -> list[str]:
            return [self.tr("Save"), self.tr("%n day(s)", "", n)]

    class SpecialCard(Card):
        pass

    found, _ = find_texts([Path(__file__)])
    texts = [entry.text for entry in found if entry.text.context == "Card"]
    polish = {
        "Save": Translation(("Zapisz",)),
        "%n day(s)": Translation(("%n dzień", "%n dni", "%n dni!")),
    }
    monkeypatch.setattr(i18n, "CATALOGUE", tmp_path / "kisdesk_pl.ts")
    monkeypatch.setattr(i18n, "RELEASED", tmp_path / "kisdesk_pl.qm")
    write_catalogue(i18n.CATALOGUE, {text: polish[text.source] for text in texts}, {})
    assert i18n.release() == 0
    translator = QTranslator()
    assert translator.load(str(i18n.RELEASED))
    qapp.installTranslator(translator)
    try:
        assert Card().shown(1) == ["Zapisz", "1 dzień"]
        assert Card().shown(3) == ["Zapisz", "3 dni"]
        assert Card().shown(12) == ["Zapisz", "12 dni!"]
        assert SpecialCard().shown(1)[0] == "Zapisz"
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("source", "one", "many"),
    [
        ("%n day(s)", "%n day", "%n days"),
        ("%n activity(ies)", "%n activity", "%n activities"),
        ("%n copy(s), one for {name}", "%n copy, one for {name}", "%n copies, one for {name}"),
        ("%n box(es) of %n thing(s)", "%n box of %n thing", "%n boxes of %n things"),
        ("%n more below", "%n more below", "%n more below"),
    ],
)
def test_english_plurals_follow_from_the_source(source: str, one: str, many: str) -> None:
    text = Text("Card", source, "", is_plural=True)
    assert english_plurals([text, PLAIN]) == {text: Translation((one, many))}


def test_program_shows_english_plurals(
    tmp_path: Path, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "code.py"
    code.write_text('translate("Pages", "%n copy(s)", "", n)\n', "utf-8")
    monkeypatch.setattr(i18n, "source_files", lambda: [code])
    monkeypatch.setattr(i18n, "CATALOGUE", tmp_path / "kisdesk_pl.ts")
    monkeypatch.setattr(i18n, "RELEASED", tmp_path / "kisdesk_pl.qm")
    write_catalogue(i18n.CATALOGUE, {}, {})
    assert i18n.release() == 0
    translator = QTranslator()
    assert translator.load(str(tmp_path / "kisdesk_en.qm"))
    qapp.installTranslator(translator)
    try:
        shown = [QCoreApplication.translate("Pages", "%n copy(s)", "", n) for n in (1, 2, 0)]
        assert shown == ["1 copy", "2 copies", "0 copies"]
    finally:
        qapp.removeTranslator(translator)
