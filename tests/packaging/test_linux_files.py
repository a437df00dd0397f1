"""What the Debian package installs beside the program fits the program."""

import ast
import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET

import pytest

from kisdesk import __version__
from kisdesk.storage.header import MAGIC
from tools import linux_package
from tools.environment import ROOT

LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "kisdesk.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def mime_type() -> ET.Element:
    found = ET.parse(LINUX / "kisdesk-mime.xml").getroot().find(f"{MIME}mime-type")
    assert found is not None
    return found


def test_desktop_entry_opens_the_type_with_an_installed_command(
    entry: configparser.SectionProxy, mime_type: ET.Element
) -> None:
    assert entry["MimeType"] == f"{mime_type.get('type')};"
    command, argument = entry["Exec"].split()
    assert command in linux_package.PROGRAMS
    assert argument == "%f"
    assert {"Name", "Name[pl]", "Comment", "Comment[pl]"} <= set(entry)


def test_window_belongs_to_the_desktop_entry(entry: configparser.SectionProxy) -> None:
    source = (ROOT / "kisdesk" / "app.py").read_text("utf-8")
    name = re.search(r'setDesktopFileName\("(\w+)"\)', source)
    assert name is not None
    assert (LINUX / f"{name[1]}.desktop").is_file()
    assert entry["StartupWMClass"] == name[1]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed here")
def test_desktop_entry_is_valid() -> None:
    command = ["desktop-file-validate", str(LINUX / "kisdesk.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_type_is_told_by_name_and_by_the_headers_magic(mime_type: ET.Element) -> None:
    match = mime_type.find(f"{MIME}magic/{MIME}match")
    glob = mime_type.find(f"{MIME}glob")
    assert match is not None
    assert glob is not None
    assert ast.literal_eval(f'b"{match.get("value")}"') == MAGIC
    assert (match.get("type"), match.get("offset")) == ("string", "0")
    assert glob.get("pattern") == "*.kis"


def test_metainfo_names_the_desktop_entry_and_the_type(mime_type: ET.Element) -> None:
    root = ET.parse(LINUX / "kisdesk.metainfo.xml").getroot()
    assert root.findtext("launchable") == "kisdesk.desktop"
    assert root.findtext("provides/mediatype") == mime_type.get("type")
    assert root.findtext("provides/binary") in linux_package.PROGRAMS


def test_control_says_the_programs_version_and_description() -> None:
    version, description = linux_package.project()
    text = linux_package.control(version, description, "libc6 (>= 2.35), libx11-6", 1234)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if line[0] != " ")
    assert fields["Version"] == __version__
    assert fields["Description"] in (ROOT / "pyproject.toml").read_text("utf-8")
    assert fields["Depends"] == "libc6 (>= 2.35), libx11-6"
    assert fields["Installed-Size"] == "1234"
    assert text.endswith("\n")


def test_manual_page_has_every_command() -> None:
    page = linux_package.manual_page()
    for command in ("new", "check", "smoke", r"check\-update"):
        assert f".TP\n.B {command}\n" in page
    assert "@" not in page


def test_copyright_lists_what_ships() -> None:
    text = linux_package.copyright_text()
    assert " peewee " in text
    assert "License: GPL-3.0-or-later" in text
    assert "|" not in text
