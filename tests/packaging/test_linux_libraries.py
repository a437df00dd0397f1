"""A library that the package neither brings nor asks for stops the build."""

from pathlib import Path

import pytest

from tools import linux_libraries as libraries
from tools.environment import ROOT

READELF = """
 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]
 0x0000000000000001 (NEEDED)             Shared library: [libours.so.2]
 0x0000000000000001 (NEEDED)             Shared library: [libstrange.so.7]
 0x000000000000000e (SONAME)             Library soname: [libmine.so.1]
  0x0020:   Name: GLIBC_2.4  Flags: none  Version: 3
  0x0030:   Name: GLIBC_2.34  Flags: none  Version: 2
  0x0040:   Name: GLIBCXX_3.9  Flags: none  Version: 4
"""
ALLOWED = {"libc.so.6": "libc6", "libm.so.6": "libc6", "libstrange.so.7": "strange7"}


@pytest.fixture
def needs() -> libraries.Needs:
    found = libraries.Needs()
    libraries.add_needs(found, "libmine.so.1", {"libours.so.2", "libmine.so.1"}, READELF)
    return found


def test_what_is_brought_is_not_foreign(needs: libraries.Needs) -> None:
    assert needs.users == {"libc.so.6": ["libmine.so.1"], "libstrange.so.7": ["libmine.so.1"]}


def test_unknown_library_is_named_with_who_needs_it(needs: libraries.Needs) -> None:
    allowed = {"libc.so.6": "libc6"}
    with pytest.raises(libraries.LibraryError, match=r"libstrange\.so\.7 .*libmine\.so\.1"):
        libraries.check(needs, allowed)


def test_listed_libraries_pass(needs: libraries.Needs) -> None:
    libraries.check(needs, ALLOWED)
    assert libraries.unneeded(needs, ALLOWED) == ["libm.so.6"]


def test_depends_asks_for_the_newest_c_library_any_file_needs(needs: libraries.Needs) -> None:
    assert libraries.depends(needs, ALLOWED) == "libc6 (>= 2.34), strange7"


@pytest.mark.parametrize("line", ["libx.so.1", "libx.so.1 libx1"])
def test_line_without_package_or_reason_is_refused(line: str) -> None:
    with pytest.raises(libraries.LibraryError, match="reason"):
        libraries.read_allowed(f"# remark\n\n{line}\n")


def test_library_listed_twice_is_refused() -> None:
    with pytest.raises(libraries.LibraryError, match="twice"):
        libraries.read_allowed("libx.so.1 a why\nlibx.so.1 b why\n")


def test_committed_list_can_be_read() -> None:
    text = (ROOT / "packaging" / "linux" / "libraries.txt").read_text("utf-8")
    assert libraries.read_allowed(text)["libc.so.6"] == "libc6"


def test_elf_files_are_told_by_content_and_links_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(b"\x7fELF....")
    (tmp_path / "text.so").write_bytes(b"no program")
    (tmp_path / "link").symlink_to("program")
    assert list(libraries.elf_files(tmp_path)) == [tmp_path / "program"]


def test_library_in_another_package_here_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    owners = {"liba.so.1": {"liba1t64"}, "libb.so.1": {"libb-new"}, "libc.so.1": set[str]()}
    monkeypatch.setattr(libraries, "owners_of", owners.__getitem__)
    listed = {"liba.so.1": "liba1", "libb.so.1": "libb1", "libc.so.1": "libc1"}
    assert libraries.misnamed(listed) == ["libb.so.1 is in libb-new here, not in libb1"]
