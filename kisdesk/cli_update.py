"""``check-update``: what a setup file is, said in Polish or as JSON."""

from pathlib import Path
from typing import Any

from kisdesk import __version__
from kisdesk.services import errors as e
from kisdesk.services.updates import check_update

REASONS: dict[type[e.UpdateError], str] = {
    e.NoReleaseKeyError: "no_release_key",
    e.NoSignatureError: "no_signature",
    e.UnreadableSignatureError: "unreadable_signature",
    e.UnknownSignerError: "unknown_signer",
    e.ChangedUpdateError: "changed",
    e.WrongPlatformError: "wrong_platform",
    e.NotNewerError: "not_newer",
}


def examine(setup: Path) -> tuple[dict[str, Any], str]:
    """The facts and the sentence about a good file. Raises what ``check_update`` raises."""
    info = check_update(setup)
    facts = {
        "good": True,
        "version": info.version,
        "current_version": info.current_version,
        "is_newer": info.is_newer,
        "file": info.file,
        "size": info.size,
        "sha256": info.sha256,
        "key": info.key_name,
        "comment": info.comment,
    }
    text = f"Plik jest dobry: wersja {info.version}, masz {info.current_version}."
    return facts, f"{text} Podpisano kluczem {info.key_name}."


def refusal(error: e.UpdateError) -> dict[str, Any]:
    """The facts about a refused file: why, as a stable word."""
    return {"good": False, "reason": REASONS[type(error)], "current_version": __version__}
