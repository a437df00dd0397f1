"""Setup files signed for a test, and the program made to trust the key of that test."""

from pathlib import Path

import pytest

from kisdesk.services import updates
from tools import release_key

CONTENT = b"no program, but the bytes of a setup file " * 3000
NEWER = "90.1.0"


class Release:
    """A throwaway key, trusted by the program of this test, and what it signs in a folder."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.keys = folder / "program" / "keys"
        self.stick = folder / "stick"
        self.data = folder / "profile"
        maker = folder / "maker"
        for made in (self.keys, self.stick, maker):
            made.mkdir(parents=True)
        public, self.secret = release_key.throwaway(maker)
        public.rename(self.keys / public.name)
        self.key = release_key.read_secret_key(self.secret)
        monkeypatch.setattr(updates, "resource", lambda *parts: folder.joinpath("program", *parts))
        monkeypatch.setattr(updates, "data_folder", lambda: self.data)

    def setup(
        self,
        version: str = NEWER,
        *,
        platform: str = updates.PLATFORM,
        content: bytes = CONTENT,
        key: release_key.SecretKey | None = None,
    ) -> Path:
        """A setup file with its signature, on the stick."""
        path = self.stick / updates.NAME_PATTERN.format(version=version)
        path.write_bytes(content)
        release_key.sign_file(path, key or self.key, version, platform)
        return path


def signature_of(setup: Path) -> Path:
    """The file with the signature."""
    return setup.with_name(f"{setup.name}.minisig")
