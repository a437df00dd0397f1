"""Makes ``dist/kisdesk_X.Y.Z_amd64.deb`` of the frozen folder ``dist/KisDesk``.

The same folder and the same commit give the same package, byte for byte.
"""

import gzip
import importlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from tools import linux_libraries as libraries
from tools import sbom
from tools.environment import ROOT

LINUX = ROOT / "packaging" / "linux"
DIST = ROOT / "dist"
FROZEN = DIST / "KisDesk"
TREE = ROOT / "build" / "deb"
HOME = Path("usr/lib/kisdesk")
PROGRAMS = {"kisdesk": "KisDesk", "kisdesk-cli": "kisdesk-cli"}  # command: file in HOME
ICON_SIDES = (48, 128, 256)
NEEDED_FOR_FILES = "desktop-file-utils, hicolor-icon-theme, shared-mime-info, xdg-utils"

_COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: KisDesk

Files: *
Copyright: The KisDesk authors
License: GPL-3.0-or-later
 KisDesk is free software: you can redistribute it and/or modify it under the terms of the GNU
 General Public License, version 3 or (at your option) any later version. It comes without any
 warranty. The whole text is in /usr/share/common-licenses/GPL-3.

Files: usr/lib/kisdesk/_internal/*
Copyright: the authors of the packages listed below
License: various
 The program brings the packages below. Their licences are in
 /usr/lib/kisdesk/_internal/licences, those of fonts and icons beside them in
 /usr/lib/kisdesk/_internal/resources, those of libraries taken from Debian in
 /usr/share/doc/kisdesk/libraries.
 .
"""


def control(version: str, description: str, depends: str, kilobytes: int) -> str:
    """The text of ``DEBIAN/control``; ``description`` is one line, the size that of the tree."""
    fields = {
        "Package": "kisdesk",
        "Version": version,
        "Architecture": "amd64",
        "Maintainer": "The KisDesk authors <kisdesk@localhost>",
        "Installed-Size": str(kilobytes),
        "Depends": depends,
        "Recommends": NEEDED_FOR_FILES,
        "Section": "misc",
        "Priority": "optional",
        "Description": description,
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return (
        text + " Participants, social contracts and their print, activities and the numbers for\n"
        " the yearly report of a Polish club (KIS). One window, one encrypted file, no internet.\n"
    )


def project() -> tuple[str, str]:
    """The version of the program and its one-line description in ``pyproject.toml``."""
    from kisdesk import __version__

    with (ROOT / "pyproject.toml").open("rb") as file:
        return __version__, tomllib.load(file)["project"]["description"]


def manual_page() -> str:
    """The manual page of kisdesk-cli with an entry for each of its commands."""
    import typer.main

    from kisdesk.cli_base import app

    importlib.import_module("kisdesk.cli")  # brings every command into ``app``
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    entries = [f".TP\n.B {name}\n{command.help}" for name, command in commands.items()]
    page = (LINUX / "kisdesk-cli.1").read_text("utf-8")
    return page.replace("@COMMANDS@", "\n".join(entries).replace("-", r"\-"))


def copyright_text() -> str:
    """What the package's copyright file says, with the table of ``docs/licences.md``."""
    table = (ROOT / "docs" / "licences.md").read_text("utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in table if line.startswith("| ")][1:]
    return _COPYRIGHT + "".join(f" {name} {version}: {text}\n" for name, version, text in rows)


def lay_out(frozen: Path, tree: Path) -> None:
    """Put everything the package installs below ``tree``, which is emptied first."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / HOME, symlinks=True)
    share = tree / "usr" / "share"
    for source, target in {
        "kisdesk.desktop": "applications",
        "kisdesk-mime.xml": "mime/packages",
        "kisdesk.metainfo.xml": "metainfo",
    }.items():
        (share / target).mkdir(parents=True)
        shutil.copy(LINUX / source, share / target / source.replace("-mime", ""))
    (tree / "usr" / "bin").mkdir()
    for command, file in PROGRAMS.items():
        (tree / "usr" / "bin" / command).symlink_to(Path("../lib/kisdesk") / file)
    _write_icons(share / "icons" / "hicolor")
    _write_documents(share)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _write_icons(theme: Path) -> None:
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    svg = ROOT / "resources" / "icons" / "app-icon.svg"
    scalable = theme / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(svg, scalable / "kisdesk.svg")
    for side in ICON_SIDES:
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(str(svg)).render(painter)
        painter.end()
        folder = theme / f"{side}x{side}" / "apps"
        folder.mkdir(parents=True)
        image.save(str(folder / "kisdesk.png"))


def _write_documents(share: Path) -> None:
    documents = share / "doc" / "kisdesk"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_text(), "utf-8")
    (documents / "kisdesk.cdx.json").write_bytes(sbom.encoded())
    _pack(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    (documents / "libraries").mkdir()
    for package in packages_bundled():
        source = Path("/usr/share/doc") / package / "copyright"
        shutil.copy(source, documents / "libraries" / f"{package}.copyright")
    polish = share / "man" / "pl" / "man1"
    default = share / "man" / "man1"
    polish.mkdir(parents=True)
    default.mkdir()
    _pack(polish / "kisdesk-cli.1.gz", manual_page().encode())
    (default / "kisdesk-cli.1.gz").symlink_to("../pl/man1/kisdesk-cli.1.gz")


def packages_bundled() -> list[str]:
    """The Debian packages of this machine whose libraries PyInstaller put into the folder."""
    names = {path.name for path in (FROZEN / "_internal").glob("lib*.so*")}
    names = {name for name in names if not name.startswith("libpython")}  # has its own licence
    return sorted({owner for name in names for owner in libraries.owners_of(name)})


def _pack(target: Path, content: bytes) -> None:
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def last_commit_time() -> int:
    """Seconds since 1970 of the last commit, so that building twice gives the same."""
    command = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout.strip() or 0)


def build(frozen: Path, *, small: bool = False) -> Path:
    """Make the package of a frozen folder and return its path.

    ``small`` packs with xz: a sixth smaller, but a minute instead of seconds. Raises
    LibraryError when the folder needs a library of the system that is not allowed.
    """
    allowed = libraries.read_allowed((LINUX / "libraries.txt").read_text("utf-8"))
    needs = libraries.needs_of(frozen)
    libraries.check(needs, allowed)
    for note in libraries.misnamed(allowed):
        print(f"deb: {note}")
    if unneeded := libraries.unneeded(needs, allowed):
        print(f"deb: allowed, but nothing needs it: {', '.join(unneeded)}")
    lay_out(frozen, TREE)
    version, description = project()
    kilobytes = sum(p.lstat().st_size for p in TREE.rglob("*") if not p.is_dir()) // 1024
    (TREE / "DEBIAN").mkdir()
    text = control(version, description, libraries.depends(needs, allowed), kilobytes)
    (TREE / "DEBIAN" / "control").write_text(text, "utf-8")
    target = DIST / f"kisdesk_{version}_amd64.deb"
    moment = last_commit_time()
    for path in (TREE, *TREE.rglob("*")):
        os.utime(path, (moment, moment), follow_symlinks=False)
    compression = ["-Zxz", "-z6"] if small else ["-Zzstd", "-z12"]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    command = ["dpkg-deb", *compression, "--root-owner-group", "--build", str(TREE), str(target)]
    subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, check=True)
    megabytes = target.stat().st_size / 1e6
    print(f"deb: {target.name}: {megabytes:.1f} MB, installed {kilobytes / 1e3:.0f} MB")
    print(f"deb: needs {libraries.depends(needs, allowed)}")
    return target


def main(arguments: list[str]) -> int:
    try:
        build(FROZEN, small="--small" in arguments)
    except libraries.LibraryError as error:
        print(f"deb: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
