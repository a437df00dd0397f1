"""What this computer remembers of sticks and of the questions about copies; no data of people."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from kisdesk.services.preferences import load_preferences, save_preferences

_MOST = 60


class StickWay(StrEnum):
    """What happens when a stick is put in."""

    ASK = "ask"
    BY_ITSELF = "by_itself"
    NOT_FOR_COPIES = "not_for_copies"


def stick_way(volume_id: str) -> StickWay | None:
    """What was decided about a stick on this computer; None when nobody was asked yet."""
    stored = load_preferences().stick_ways.get(volume_id)
    return StickWay(stored) if stored in set(StickWay) else None


def set_stick_way(volume_id: str, way: StickWay) -> None:
    """Keep a decision. Raises DiskFullError, NoPermissionError, FileUnreachableError."""
    preferences = load_preferences()
    if volume_id and preferences.stick_ways.get(volume_id) != way:
        ways = _with(preferences.stick_ways, volume_id, way.value)
        save_preferences(replace(preferences, stick_ways=ways))


def was_asked_today(question: str, file_id: str, today: date) -> bool:
    """Whether this question about this file was put today already."""
    asked = load_preferences().asked_on.get(f"{question} {file_id}")
    return asked == today.isoformat()


def note_asked(question: str, file_id: str, today: date) -> None:
    """Do not put the question again today. Raises as ``set_stick_way``."""
    preferences = load_preferences()
    asked = _with(preferences.asked_on, f"{question} {file_id}", today.isoformat())
    save_preferences(replace(preferences, asked_on=asked))


def _with(known: Mapping[str, str], key: str, value: str) -> dict[str, str]:
    """The newest come last, the oldest are forgotten."""
    others = {k: v for k, v in known.items() if k != key}
    return dict(list({**others, key: value}.items())[-_MOST:])
