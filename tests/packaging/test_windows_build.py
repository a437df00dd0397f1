"""The Windows build agrees with the program: names, keys, versions, licences, limits."""

import importlib.util
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from kisdesk import __version__
from kisdesk.services import preferences, user_folders, windows_setup
from kisdesk.services.places import SUFFIX
from tools.environment import ROOT

WINDOWS = ROOT / "packaging" / "windows"
INSTALLER = (WINDOWS / "installer.nsi").read_text("utf-8")


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


installer_pictures = load(WINDOWS / "installer_pictures.py")
portable_zip = load(WINDOWS / "portable_zip.py")
check_bundle = load(WINDOWS / "check_bundle.py")
measure_start = load(ROOT / "packaging" / "measure_start.py")
bundled_licences = load(ROOT / "packaging" / "bundled_licences.py")


def test_the_installer_notes_the_program_where_the_update_looks_for_it() -> None:
    stated = re.search(r'!define UNINSTALL_KEY "(.+)"', INSTALLER)
    assert stated is not None
    assert stated[1].replace("${NAME}", "KisDesk") == windows_setup.UNINSTALL_KEY
    assert '"InstallLocation" "$INSTDIR"' in INSTALLER


def test_the_installer_knows_the_programs_file_names() -> None:
    assert f"Software\\Classes\\{SUFFIX}" in INSTALLER
    assert f"$LOCALAPPDATA\\${{NAME}}\\{preferences._LIST_NAME}" in INSTALLER
    assert "application/x-kisdesk" in INSTALLER


def test_the_installer_speaks_both_languages() -> None:
    spoken = {
        language: set(re.findall(rf"^LangString (\w+) \${{{language}}}", INSTALLER, re.MULTILINE))
        for language in ("LANG_POLISH", "LANG_ENGLISH")
    }
    assert spoken["LANG_POLISH"] == spoken["LANG_ENGLISH"]
    assert len(spoken["LANG_POLISH"]) >= 10


def test_removing_the_program_deletes_no_folder_people_write_to() -> None:
    removal = INSTALLER[INSTALLER.index('Section "Uninstall"') :]
    wiped = re.findall(r'RMDir /r "(.+)"', removal)
    assert sorted(wiped) == [r"$INSTDIR\.new", r"$INSTDIR\.old", r"$INSTDIR\_internal"]


def test_the_portable_zip_is_the_folder_and_the_mark(tmp_path: Path) -> None:
    bundle = tmp_path / "KisDesk"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "KisDesk.exe").write_bytes(b"MZ")
    (bundle / "_internal" / "a.dll").write_bytes(b"MZ")
    packed = [tmp_path / "1.zip", tmp_path / "2.zip"]
    for target in packed:
        portable_zip.pack(bundle, target)
    assert packed[0].read_bytes() == packed[1].read_bytes()
    with zipfile.ZipFile(packed[0]) as archive:
        assert set(archive.namelist()) == {
            "KisDesk/KisDesk.exe",
            "KisDesk/_internal/a.dll",
            f"KisDesk/{user_folders._PORTABLE_MARK}",
        }


WORDS = ("version", "commit")


def test_the_upgrade_is_tried_on_an_older_version() -> None:
    text = (WINDOWS / "previous.txt").read_text("utf-8")
    version, commit = (re.search(rf"^{word} (\S+)$", text, re.MULTILINE) for word in WORDS)
    assert version is not None
    assert commit is not None
    assert [int(n) for n in version[1].split(".")] < [int(n) for n in __version__.split(".")]
    assert re.fullmatch("[0-9a-f]{40}", commit[1])


@pytest.mark.skipif(sys.platform == "win32", reason="bash of Linux")
def test_every_step_of_the_build_is_there() -> None:
    listed = re.search(r"all_steps=\(([^)]+)\)", (WINDOWS / "build.sh").read_text("utf-8"))
    assert listed is not None
    scripts = "".join((WINDOWS / name).read_text("utf-8") for name in ("build.sh", "try.sh"))
    written = set(re.findall(r"^(\w+)\(\) \{", scripts, re.MULTILINE))
    assert not set(listed[1].split()) - written
    for script in WINDOWS.glob("*.sh"):
        subprocess.run(["bash", "-n", script], check=True)


def test_the_manifest_asks_for_what_old_windows_would_not_give() -> None:
    settings = {
        element.tag.rpartition("}")[2]: element.text
        for element in ET.parse(WINDOWS / "KisDesk.manifest").iter()
    }
    assert settings["dpiAwareness"] == "PerMonitorV2"
    assert settings["longPathAware"] == "true"
    assert settings["activeCodePage"] == "UTF-8"


def test_every_package_that_ships_brings_its_licence() -> None:
    pairs = bundled_licences.licence_files(ROOT / "requirements" / "run.txt")
    brought = {folder.rpartition("/")[2] for _, folder in pairs}
    pinned = set(
        re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements" / "run.txt").read_text(), re.M)
    )
    only_for_windows = {"colorama"}
    assert pinned - brought - only_for_windows <= set(bundled_licences.WITHOUT_A_TEXT)
    texts = ROOT / "packaging" / "licences"
    assert all((texts / name).is_file() for name in bundled_licences.WITHOUT_A_TEXT.values())
    assert all(Path(file).is_file() for file, _ in pairs)


def test_a_library_in_no_list_is_a_problem() -> None:
    allowed = check_bundle.read_allow_list("# remark\n\nkernel32.dll\napi-ms-win-crt-*  the C\n")
    assert allowed == ["kernel32.dll", "api-ms-win-crt-*"]


def test_the_table_of_sizes_adds_up(tmp_path: Path) -> None:
    for name, size in {"KisDesk.exe": 3_000_000, "_internal/PySide6/a": 5_000_000}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
    table = [line.split("MB") for line in check_bundle.size_table(tmp_path)]
    assert [line[1].strip() for line in table] == [
        "PySide6 (Qt)",
        "KisDesk.exe",
        "everything else",
        "all",
    ]
    assert table[-1][0].split()[-1] == "8.0"


@pytest.mark.parametrize(("built", "code"), [(1.0, 0), (1.19, 0), (1.3, 1)])
def test_a_slow_start_fails_the_build(
    built: float, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = {"a.exe": built, "python": 1.0}
    monkeypatch.setattr(measure_start, "run_once", lambda command: seconds[command[0]])
    assert measure_start.main(["a.exe", "--x", "--", "python"]) == code


def test_the_installers_pictures_show_the_icon(tmp_path: Path) -> None:
    icon = ROOT / "resources" / "icons" / "app-icon.svg"
    for path in installer_pictures.draw(icon, tmp_path):
        picture = QImage(str(path))
        amber = QColor("#F4B740")
        pixels = (QPoint(x, y) for x in range(picture.width()) for y in range(picture.height()))
        assert any(picture.pixelColor(point) == amber for point in pixels), path.name
