"""The Polish catalogue: reading, writing and judging a Qt Linguist file (``.ts``)."""

import re
import xml.etree.ElementTree as ET  # our own file, nothing from outside
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from tools.texts import Text

POLISH_FORMS = 3
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    '<TS version="2.1" language="{language}" sourcelanguage="en">\n'
)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Translation:
    """The Polish of one text: one form, or three when a number goes with it."""

    forms: tuple[str, ...]
    is_finished: bool = True
    translator_comment: str = ""


Catalogue = dict[Text, Translation]

_PLURAL_MARK = re.compile(r"(\w+)\((s|es|ies)\)")


def empty_translation(text: Text) -> Translation:
    return Translation(("",) * (POLISH_FORMS if text.is_plural else 1), is_finished=False)


def english_plurals(texts: Iterable[Text]) -> Catalogue:
    """The two English forms of every text with a number, made from marks such as ``day(s)``."""

    def many(found: re.Match[str]) -> str:
        word, ending = found[1], found[2]
        if word.endswith("y") and word[-2:-1] not in "aeiou":
            return f"{word[:-1]}ies"
        return word + ending

    return {
        text: Translation(
            (_PLURAL_MARK.sub(r"\1", text.source), _PLURAL_MARK.sub(many, text.source))
        )
        for text in texts
        if text.is_plural
    }


def read_catalogue(path: Path) -> Catalogue:
    """All entries of a ``.ts`` file; entries marked obsolete or vanished are unfinished too."""
    catalogue: Catalogue = {}
    if not path.is_file():
        return catalogue
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            is_plural = message.get("numerus") == "yes"
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                is_plural,
            )
            node = message.find("translation")
            if node is None:
                catalogue[text] = empty_translation(text)
                continue
            forms = (
                tuple(form.text or "" for form in node.iter("numerusform"))
                if is_plural
                else (node.text or "",)
            )
            is_finished = node.get("type") is None
            comment = message.findtext("translatorcomment", "")
            catalogue[text] = Translation(forms, is_finished, comment)
    return catalogue


def write_catalogue(
    path: Path, catalogue: Catalogue, files: Mapping[Text, list[str]], language: str = "pl"
) -> None:
    """Write a ``.ts`` file as Linguist does: contexts by name, texts in the order they came."""
    parts = [_HEAD.format(language=language)]
    by_context = sorted(catalogue, key=lambda text: text.context)  # stable: keeps the texts' order
    for name, texts in groupby(by_context, key=lambda text: text.context):
        parts.append(f"<context>\n    <name>{escape(name)}</name>\n")
        parts += [_message(text, catalogue[text], files.get(text, [])) for text in texts]
        parts.append("</context>\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join([*parts, "</TS>\n"]), "utf-8", newline="\n")


def _message(text: Text, translation: Translation, files: list[str]) -> str:
    lines = ['    <message numerus="yes">' if text.is_plural else "    <message>"]
    lines += [f'        <location filename="{escape(file)}"/>' for file in files]
    lines.append(f"        <source>{_escaped(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{_escaped(text.comment)}</comment>")
    if translation.translator_comment:
        remark = _escaped(translation.translator_comment)
        lines.append(f"        <translatorcomment>{remark}</translatorcomment>")
    start = "<translation>" if translation.is_finished else '<translation type="unfinished">'
    if text.is_plural:
        lines.append(f"        {start}")
        lines += [
            f"            <numerusform>{_escaped(form)}</numerusform>" for form in translation.forms
        ]
        lines.append("        </translation>")
    else:
        lines.append(f"        {start}{_escaped(translation.forms[0])}</translation>")
    return "\n".join([*lines, "    </message>\n"])


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def find_faults(text: Text, translation: Translation) -> list[str]:
    """What is wrong with one entry; an empty list when it may ship."""
    if not translation.is_finished or not all(form.strip() for form in translation.forms):
        return ["has no finished translation"]
    faults = []
    if text.is_plural and len(translation.forms) != POLISH_FORMS:
        faults.append(f"has {len(translation.forms)} plural forms instead of {POLISH_FORMS}")
    wanted = sorted(_PLACEHOLDER.findall(text.source))
    for position, form in enumerate(translation.forms):
        if sorted(_PLACEHOLDER.findall(form)) != wanted:
            faults.append(f"has other placeholders in {form!r}")
        singular = text.is_plural and position == 0  # said of exactly one, so %n may be a word
        if ("%n" in form) != ("%n" in text.source) and not singular:
            faults.append(f"has %n on one side only: {form!r}")
        if _mnemonics(form) != _mnemonics(text.source):
            faults.append(f"has another number of & shortcuts in {form!r}")
        if form.endswith("…") != text.source.endswith("…"):
            faults.append(f"has the … at the end on one side only: {form!r}")
        if form != form.strip() and text.source == text.source.strip():
            faults.append(f"has blanks around {form!r}")
    return faults


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&\w", text.replace("&&", "")))
