"""An update file is believed when a trusted key signed it, whole, newer and for this computer."""

import hashlib
import os
from pathlib import Path

import pytest

from kisdesk import __version__
from kisdesk.errors import Cancelled
from kisdesk.resources import resource
from kisdesk.services import errors as e
from kisdesk.services import minisign, session, updates
from kisdesk.services.backups import verify_backup
from tests.services.update_builders import CONTENT, NEWER, Release, signature_of
from tools import release_key


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Release:
    return Release(tmp_path, monkeypatch)


class Reports:
    """Notes what was reported and gives up, or does something, at a chosen report."""

    def __init__(self, at: int = -1, act: object = None) -> None:
        self.seen: list[tuple[int, int]] = []
        self._at, self._act = at, act

    def report(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if len(self.seen) - 1 == self._at:
            if not callable(self._act):
                raise Cancelled
            self._act()


def flip(path: Path, place: int) -> None:
    """Change one bit of one byte."""
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)


# Checking -----------------------------------------------------------------------------------


def test_a_newer_file_with_our_signature_is_good(release: Release) -> None:
    setup, reports = release.setup(), Reports()
    info = updates.check_update(setup, progress=reports)
    assert (info.version, info.current_version, info.is_newer) == (NEWER, __version__, True)
    assert (info.path, info.file, info.size) == (setup, setup.name, len(CONTENT))
    assert info.comment == f"KisDesk {NEWER} windows-x64 {setup.name} sha256:{info.sha256}"
    assert info.key_name == minisign.key_name(release.key.key_id)
    assert reports.seen[0] == (0, 100)
    assert reports.seen[-1] == (100, 100)


def test_the_version_comes_from_what_was_signed_not_from_the_name(release: Release) -> None:
    setup = release.setup()
    for path in (setup, signature_of(setup)):
        path.rename(path.with_name(path.name.replace(NEWER, "0.0.1 (1)")))
    info = updates.check_update(release.stick / "KisDesk-0.0.1 (1)-setup.exe")
    assert (info.version, info.file) == (NEWER, setup.name)


def test_choosing_the_signature_means_the_file_it_belongs_to(release: Release) -> None:
    setup = release.setup()
    assert updates.check_update(signature_of(setup)) == updates.check_update(setup)


def test_big_files_are_read_in_slices_and_reading_can_be_stopped(release: Release) -> None:
    setup = release.setup(content=bytes(5 * 1024 * 1024))
    reports = Reports()
    updates.check_update(setup, progress=reports)
    assert [done for done, _ in reports.seen] == [0, 20, 40, 60, 80, 100]
    with pytest.raises(Cancelled):
        updates.check_update(setup, progress=Reports(at=2))


def test_without_a_release_key_nothing_can_be_checked(release: Release) -> None:
    setup = release.setup()
    for key in release.keys.iterdir():
        key.unlink()
    with pytest.raises(e.NoReleaseKeyError):
        updates.check_update(setup)
    (release.keys / "cut-off.pub").write_text("untrusted comment: x\nRWQ")
    with pytest.raises(e.NoReleaseKeyError):
        updates.check_update(setup)


def test_keys_of_the_surroundings_are_not_believed(
    release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    public, secret = release_key.throwaway(release.stick)
    setup = release.setup(key=release_key.read_secret_key(secret))
    (release.stick / "keys").mkdir()
    (release.stick / "keys" / "a.pub").write_bytes(public.read_bytes())
    for name in ("KISDESK_KEYS", "KISDESK_DATA", "KISDESK_CONFIG", "KISDESK_RESOURCES"):
        monkeypatch.setenv(name, str(release.stick))
    monkeypatch.chdir(release.stick)
    with pytest.raises(e.UnknownSignerError) as refusal:
        updates.check_update(setup)
    assert refusal.value.key_name == minisign.read_public_key(public.read_bytes()).name


def test_the_folder_of_keys_is_the_programs_own() -> None:
    assert updates.resource is resource
    assert (resource("keys") / "README.txt").is_file()
    for path in resource("keys").glob("*.pub"):
        assert "throwaway" not in path.read_text("utf-8"), "no key of a test may ship"
        minisign.read_public_key(path.read_bytes())


def test_a_successor_key_may_ship_in_advance(release: Release) -> None:
    other, folder = release.keys / "next.pub", release.stick
    next_key = release_key.make_pair(other, folder / "next.key", "")
    assert updates.check_update(release.setup(key=next_key)).key_name == minisign.key_name(
        next_key.key_id
    )
    assert updates.check_update(release.setup()).key_name != minisign.key_name(next_key.key_id)


def test_a_key_under_the_number_of_a_trusted_one_is_found_out(release: Release) -> None:
    _, secret = release_key.throwaway(release.stick)
    forged = release_key.SecretKey(release.key.key_id, release_key.read_secret_key(secret).key)
    with pytest.raises(e.ChangedUpdateError):
        updates.check_update(release.setup(key=forged))


def test_a_missing_signature_is_named(release: Release) -> None:
    setup = release.setup()
    signature_of(setup).unlink()
    with pytest.raises(e.NoSignatureError) as refusal:
        updates.check_update(setup)
    assert refusal.value.name == f"{setup.name}.minisig"


def test_a_missing_setup_file_is_said(release: Release) -> None:
    setup = release.setup()
    setup.unlink()
    with pytest.raises(e.FileMissingError):
        updates.check_update(setup)


@pytest.mark.parametrize("place", [0, 1, 70_000, -1])
def test_one_forged_byte_of_the_file(release: Release, place: int) -> None:
    setup = release.setup()
    flip(setup, place)
    with pytest.raises(e.ChangedUpdateError):
        updates.check_update(setup)


@pytest.mark.parametrize("size", [0, 1, len(CONTENT) - 1])
def test_a_file_cut_off_on_the_way(release: Release, size: int) -> None:
    setup = release.setup()
    os.truncate(setup, size)
    with pytest.raises(e.ChangedUpdateError):
        updates.check_update(setup)


def test_a_file_that_grew(release: Release) -> None:
    setup = release.setup()
    with setup.open("ab") as stream:
        stream.write(b"\0")
    with pytest.raises(e.ChangedUpdateError):
        updates.check_update(setup)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NEWER, "91.1.0"),
        ("windows-x64", "windows-x86"),
        ("sha256:", "sha512:"),
        ("setup.exe", "setup.com"),
    ],
)
def test_a_forged_trusted_comment(release: Release, old: str, new: str) -> None:
    setup = release.setup()
    place = signature_of(setup)
    first, blob, trusted, seal, _ = place.read_text().split("\n")
    assert old in trusted
    place.write_text("\n".join([first, blob, trusted.replace(old, new, 1), seal, ""]))
    with pytest.raises(e.ChangedUpdateError):
        updates.check_update(setup)


def test_no_byte_of_the_signature_can_be_changed(release: Release) -> None:
    """Whatever is flipped: refused by a named error, except in the comment nobody signed."""
    setup = release.setup()
    place = signature_of(setup)
    good = place.read_bytes()
    for at in range(good.index(b"\n") + 1, len(good) - 1):
        flip(place, at)
        with pytest.raises(e.UpdateError):
            updates.check_update(setup)
        place.write_bytes(good)
    updates.check_update(setup)


def test_a_signature_of_another_release_does_not_fit(release: Release) -> None:
    other = release.setup("90.2.0", content=b"another version")
    setup = release.setup()
    signature_of(setup).write_bytes(signature_of(other).read_bytes())
    with pytest.raises(e.ChangedUpdateError):
        updates.check_update(setup)


def test_a_comment_that_promises_another_hash_is_refused(
    release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        release_key, "trusted_comment",
        lambda *parts: updates.trusted_comment(*parts[:3], "0" * 64),
    )  # fmt: skip
    with pytest.raises(e.ChangedUpdateError):
        updates.check_update(release.setup())


def test_a_right_hash_in_the_comment_does_not_stand_in_for_the_signature_of_the_file(
    release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as signing:
        signing.setattr(minisign, "new_digest", lambda: hashlib.blake2b(b"x", digest_size=64))
        setup = release.setup()
    with pytest.raises(e.ChangedUpdateError):
        updates.check_update(setup)


@pytest.mark.parametrize(
    "comment",
    [
        "timestamp:1795392922 file:setup.exe",
        f"KisDesk 90.1 windows-x64 setup.exe sha256:{'0' * 64}",
        f"KisDesk 90.1.0rc1 windows-x64 setup.exe sha256:{'0' * 64}",
        f"KisDesk 90.1.0 windows-x64 ../setup.exe sha256:{'0' * 64}",
        f"KisDesk 90.1.0 windows-x64 a/setup.exe sha256:{'0' * 64}",
        f"KisDesk 90.1.0 windows-x64 setup.exe sha256:{'0' * 64} more",
        f"Other 90.1.0 windows-x64 setup.exe sha256:{'0' * 64}",
        "",
    ],
)
def test_a_genuine_comment_without_the_facts_is_unreadable(
    release: Release, monkeypatch: pytest.MonkeyPatch, comment: str
) -> None:
    monkeypatch.setattr(release_key, "trusted_comment", lambda *_: comment)
    with pytest.raises(e.UnreadableSignatureError):
        updates.check_update(release.setup())


@pytest.mark.parametrize("platform", ["windows-arm64", "linux-x64", "macos-arm64"])
def test_a_file_for_another_computer(release: Release, platform: str) -> None:
    with pytest.raises(e.WrongPlatformError) as refusal:
        updates.check_update(release.setup(platform=platform))
    assert refusal.value.platform == platform


# Versions -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("current", "offered", "is_newer"),
    [
        ("0.9.0", "0.10.0", True),
        ("0.10.0", "0.9.0", False),
        ("0.1.0", "0.1.1", True),
        ("0.1.9", "0.1.10", True),
        ("0.99.99", "1.0.0", True),
        ("1.0.0", "0.99.99", False),
        ("1.2.3", "1.2.3", False),
        ("2.0.0", "1.9.9", False),
    ],
)
def test_versions_are_compared_as_numbers(
    release: Release, monkeypatch: pytest.MonkeyPatch, current: str, offered: str, is_newer: bool
) -> None:
    monkeypatch.setattr(updates, "__version__", current)
    setup = release.setup(offered)
    if is_newer:
        assert updates.check_update(setup).is_newer
        return
    with pytest.raises(e.NotNewerError) as refusal:
        updates.check_update(setup)
    assert (refusal.value.version, refusal.value.current) == (offered, current)


@pytest.mark.parametrize(
    "text",
    ["", "1", "1.2", "1.2.3.4", "1.2.3rc1", "1.2.3-1", "v1.2.3", "01.2.3", "1.2.3 ", "1.2.-3",
     "1.2.3\n", "١.٢.٣", "1.2.123456", "1..3"],
)  # fmt: skip
def test_anything_but_three_numbers_is_no_version(text: str) -> None:
    assert updates.read_version(text) is None


def test_this_programs_version_can_be_compared() -> None:
    assert updates.read_version(__version__) is not None


# Preparing and starting ---------------------------------------------------------------------


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A system that runs setup files; what would be started is noted instead."""
    started: list[Path] = []
    monkeypatch.setattr(updates, "install_obstacle", lambda: None)
    monkeypatch.setattr(updates, "launch", started.append)
    return started


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_data_are_copied_before_the_installer_starts(
    release: Release, windows: list[Path], office: session.Session
) -> None:
    reports = Reports()
    info = updates.check_update(release.setup())
    prepared = updates.prepare_update(info, progress=reports)
    assert prepared.backup is not None
    assert verify_backup(prepared.backup.path).sha256 == prepared.backup.sha256
    assert prepared.installer.parent == updates.updates_folder()
    assert prepared.installer.read_bytes() == CONTENT
    assert [done for done, _ in reports.seen] == sorted(done for done, _ in reports.seen)
    assert reports.seen[-1] == (100, 100)
    assert windows == []
    assert session.is_open()

    updates.start_update(prepared)
    assert windows == [prepared.installer]
    assert not session.is_open()


def test_without_an_open_file_there_is_nothing_to_copy(
    release: Release, windows: list[Path]
) -> None:
    prepared = updates.prepare_update(updates.check_update(release.setup()))
    assert prepared.backup is None
    assert files_in(release.data) == ["updates"]


def test_a_file_swapped_on_the_stick_after_the_check_is_caught(
    release: Release, windows: list[Path]
) -> None:
    info = updates.check_update(release.setup())
    info.path.write_bytes(CONTENT[:-1] + b"!")
    with pytest.raises(e.ChangedUpdateError):
        updates.prepare_update(info)
    assert files_in(updates.updates_folder()) == []


def test_our_copy_damaged_by_the_disk_is_caught(release: Release, windows: list[Path]) -> None:
    info = updates.check_update(release.setup())
    copy = updates.updates_folder() / f"KisDesk-{NEWER}-setup.exe.part"
    reports = Reports(at=2, act=lambda: flip(copy, 5))  # 0, 1: copying; 2: before reading again
    with pytest.raises(e.ChangedUpdateError):
        updates.prepare_update(info, progress=reports)
    assert files_in(updates.updates_folder()) == []


def test_a_stick_pulled_out_after_the_check(release: Release, windows: list[Path]) -> None:
    info = updates.check_update(release.setup())
    info.path.unlink()
    with pytest.raises(e.FileMissingError):
        updates.prepare_update(info)
    assert files_in(updates.updates_folder()) == []


@pytest.mark.parametrize("at", range(4))
def test_giving_up_leaves_no_half_setup_file(
    release: Release, windows: list[Path], at: int
) -> None:
    info = updates.check_update(release.setup())
    with pytest.raises(Cancelled):
        updates.prepare_update(info, progress=Reports(at=at))
    assert files_in(updates.updates_folder()) == []


def test_earlier_setup_files_are_cleared_away(release: Release, windows: list[Path]) -> None:
    for version in ("90.1.0", "90.2.0", "90.2.0"):
        updates.prepare_update(updates.check_update(release.setup(version)))
    assert files_in(updates.updates_folder()) == ["KisDesk-90.2.0-setup.exe"]


def test_a_data_file_that_cannot_be_copied_stops_the_update(
    release: Release, windows: list[Path], office: session.Session
) -> None:
    info = updates.check_update(release.setup())
    release.data.mkdir()
    (release.data / "backups").write_text("in the way of the folder")
    with pytest.raises(e.DataFileError):
        updates.prepare_update(info)
    assert files_in(updates.updates_folder()) == []
    assert session.is_open()


def test_other_systems_check_but_do_not_install(
    release: Release, office: session.Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates, "install_obstacle", e.WindowsOnlyError)
    info = updates.check_update(release.setup())
    with pytest.raises(e.WindowsOnlyError):
        updates.prepare_update(info)
    assert files_in(release.data) == []
    assert session.is_open()


def test_an_installer_the_system_refuses_is_said(
    release: Release, windows: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(installer: Path) -> None:
        raise PermissionError(13, "blocked by a policy")

    prepared = updates.prepare_update(updates.check_update(release.setup()))
    monkeypatch.setattr(updates, "launch", refuse)
    with pytest.raises(e.InstallerNotStartedError) as refusal:
        updates.start_update(prepared)
    assert refusal.value.place == str(prepared.installer)
