"""``kisdesk-cli check-update`` as the IT person types it."""

import base64
import json
from pathlib import Path

import pytest

from kisdesk import __version__
from kisdesk.cli_update import REASONS
from kisdesk.services import errors as e
from tests.cli.conftest import Run
from tests.services.update_builders import NEWER, Release, signature_of


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Release:
    return Release(tmp_path, monkeypatch)


def test_a_good_file(run: Run, release: Release) -> None:
    setup = release.setup()
    answer = run("check-update", setup)
    assert (answer.code, answer.err) == (0, "")
    assert f"Plik jest dobry: wersja {NEWER}, masz {__version__}." in answer.out
    facts = json.loads(run("check-update", setup, "--json").out)
    assert (facts["good"], facts["version"], facts["is_newer"]) == (True, NEWER, True)
    assert facts["file"] == setup.name


def forge(release: Release) -> Path:
    setup = release.setup()
    setup.write_bytes(b"other bytes")
    return setup


def take_signature(release: Release) -> Path:
    setup = release.setup()
    signature_of(setup).unlink()
    return setup


def spoil_signature(release: Release) -> Path:
    setup = release.setup()
    signature_of(setup).write_bytes(b"")
    return setup


def sign_as_stranger(release: Release) -> Path:
    setup = release.setup()
    stranger = release.key.key_id[::-1]
    text = signature_of(setup).read_bytes().split(b"\n")
    blob = base64.b64decode(text[1])
    text[1] = base64.b64encode(blob[:2] + stranger + blob[10:])
    signature_of(setup).write_bytes(b"\n".join(text))
    return setup


def take_keys(release: Release) -> Path:
    for key in release.keys.iterdir():
        key.unlink()
    return release.setup()


@pytest.mark.parametrize(
    ("arrange", "reason", "said"),
    [
        (forge, "changed", "uszkodzony albo podrobiony"),
        (take_signature, "no_signature", f"nie ma podpisu KisDesk-{NEWER}-setup.exe.minisig"),
        (spoil_signature, "unreadable_signature", "nie da się odczytać"),
        (sign_as_stranger, "unknown_signer", "ktoś, kogo ten program nie zna (klucz "),
        (take_keys, "no_release_key", "nie ma klucza"),
        (lambda r: r.setup(__version__), "not_newer", f"masz już {__version__}"),
        (lambda r: r.setup("0.0.9"), "not_newer", "zawiera wersję 0.0.9"),
        (lambda r: r.setup(platform="windows-arm64"), "wrong_platform", "windows-arm64"),
    ],
)
def test_a_refused_file(run: Run, release: Release, arrange, reason: str, said: str) -> None:
    setup = arrange(release)
    answer = run("check-update", setup)
    assert (answer.code, answer.out) == (1, "")
    assert said in answer.err
    assert answer.err.count("\n") == 1
    asked = run("check-update", setup, "--json")
    facts = {"good": False, "reason": reason, "current_version": __version__}
    assert (asked.code, json.loads(asked.out)) == (1, facts)


def test_a_file_that_is_not_there(run: Run, release: Release) -> None:
    answer = run("check-update", release.stick / "nie-ma.exe", "--json")
    assert (answer.code, answer.out) == (1, "")
    assert "Nie ma takiego pliku" in answer.err


def test_every_refusal_of_a_check_has_its_word() -> None:
    later = {e.WindowsOnlyError, e.InstalledElsewhereError, e.InstallerNotStartedError}
    assert set(REASONS) == set(e.UpdateError.__subclasses__()) - later
