"""What Windows shows of an .exe under Properties, Details."""

import re
from pathlib import Path

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

_POLISH, _UNICODE = 0x0415, 1200


def version_info(init_file: Path, file_name: str) -> VSVersionInfo:
    """The version resource of ``file_name``, with the version that the package states."""
    stated = re.search(r'^__version__ = "([0-9.]+)"', init_file.read_text("utf-8"), re.MULTILINE)
    if stated is None:
        raise ValueError(f"no version in {init_file}")
    version = stated[1]
    numbers = (*(int(part) for part in version.split(".")), 0)
    words = {
        "CompanyName": "KisDesk",
        "FileDescription": "KisDesk – Klub Integracji Społecznej",
        "FileVersion": version,
        "InternalName": Path(file_name).stem,
        "LegalCopyright": "GPL-3.0-or-later",
        "OriginalFilename": file_name,
        "ProductName": "KisDesk",
        "ProductVersion": version,
    }
    table = StringTable(
        f"{_POLISH:04X}{_UNICODE:04X}", [StringStruct(key, text) for key, text in words.items()]
    )
    return VSVersionInfo(
        FixedFileInfo(filevers=numbers, prodvers=numbers),
        [
            StringFileInfo([table]),
            VarFileInfo([VarStruct("Translation", [_POLISH, _UNICODE])]),
        ],
    )
