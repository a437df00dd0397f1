"""Writes the list of everything that ships, as CycloneDX 1.6 (JSON): ``dist/kisdesk.cdx.json``.

It comes from the lock file, the licences and the files in ``resources`` alone, names no time and no
machine, and is therefore the same wherever it is made from the same commit.
"""

import hashlib
import importlib.metadata
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from tools.environment import ROOT
from tools.licences import licence_of
from tools.locks import RUN, read_pins

TARGET = ROOT / "dist" / "kisdesk.cdx.json"
SPEC_VERSION = "1.6"
HASH_PROPERTY = "kisdesk:lock:sha256"
_LICENCE = "GPL-3.0-or-later"
_NAMESPACE = uuid.UUID("5b9d6a52-6a0e-4c55-9d0e-5f3b0a7c9a61")  # ours alone, drawn once
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9_.-]+)==")
_HASH = re.compile(r"--hash=sha256:(?P<digest>[0-9a-f]{64})")
_FILES = {"fonts": ("*.ttf", "*.otf"), "icons": ("*.svg",)}
# Code of others inside a package that has a name of its own.
_INSIDE = {
    "apsw-sqlite3mc": [("SQLite3 Multiple Ciphers", "MIT"), ("SQLite", "blessing")],
    "pyside6-essentials": [("Qt", "LGPL-3.0-only")],
    "pypdfium2": [("PDFium", "BSD-3-Clause AND Apache-2.0")],
}


def sbom() -> dict[str, Any]:
    """The whole list."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lock = RUN.read_text("utf-8")
    pins, hashes = read_pins(lock), read_hashes(lock)
    version = _own_version()
    own = f"pkg:generic/kisdesk@{version}"
    components = [_package(name, pins[name], hashes[name]) for name in sorted(pins)]
    components += [_inside(name, *part) for name, parts in _INSIDE.items() for part in parts]
    components.append(
        {
            "type": "platform",
            "bom-ref": "cpython",
            "name": "CPython",
            "licenses": _licences("PSF-2.0"),
        }
    )
    components += list(_files())
    direct = sorted(
        {canonicalize_name(Requirement(text).name) for text in project["dependencies"]} & set(pins)
    )
    content: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": SPEC_VERSION,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "KisDesk",
                "version": version,
                "purl": own,
                "licenses": _licences(_LICENCE),
            }
        },
        "components": components,
        "dependencies": [
            {"ref": own, "dependsOn": [_purl(name, pins[name]) for name in direct]},
            *(
                {"ref": _purl(name, pins[name]), "dependsOn": _needs(name, pins)}
                for name in sorted(pins)
            ),
        ],
    }
    serial = uuid.uuid5(_NAMESPACE, json.dumps(content, sort_keys=True))
    return {**content, "serialNumber": f"urn:uuid:{serial}"}


def read_hashes(lock: str) -> dict[str, list[str]]:
    """The SHA-256 of every file the lock allows, by package."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in lock.splitlines():
        if pin := _PIN.match(line):
            name = canonicalize_name(pin["name"])
        if digest := _HASH.search(line):
            found.setdefault(name, []).append(digest["digest"])
    return found


def encoded() -> bytes:
    """The list as it is written."""
    return (json.dumps(sbom(), indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def _own_version() -> str:
    text = (ROOT / "kisdesk" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    assert found is not None
    return found[1]


def _purl(name: str, version: str) -> str:
    return f"pkg:pypi/{name}@{version}"


def _licences(expression: str) -> list[dict[str, Any]]:
    if " " in expression:
        return [{"expression": expression}]
    return [{"license": {"id": expression}}]


def _package(name: str, version: str, hashes: list[str]) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": _purl(name, version),
        "name": name,
        "version": version,
        "purl": _purl(name, version),
        "scope": "required",
        "licenses": _licences(licence_of(name)),
        # Of each file the lock allows, not of one: CycloneDX has "hashes" for a single artefact.
        "properties": [{"name": HASH_PROPERTY, "value": digest} for digest in sorted(hashes)],
    }


def _inside(package: str, name: str, licence: str) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"{package}/{name}",
        "name": name,
        "description": f"built into {package}",
        "licenses": _licences(licence),
    }


def _files() -> Iterator[dict[str, Any]]:
    """Fonts and icons, each with the hash of what is in the repository."""
    for folder, patterns in _FILES.items():
        place = ROOT / "resources" / folder
        for path in sorted(p for pattern in patterns for p in place.glob(pattern)):
            name = path.relative_to(ROOT).as_posix()
            digest = hashlib.sha256(_as_committed(path)).hexdigest()
            hashes = [{"alg": "SHA-256", "content": digest}]
            yield {"type": "file", "bom-ref": name, "name": name, "hashes": hashes}


def _as_committed(path: Path) -> bytes:
    content = path.read_bytes()  # a checkout on Windows may have other line ends in text
    return content.replace(b"\r\n", b"\n") if path.suffix == ".svg" else content


def _needs(name: str, pins: dict[str, str]) -> list[str]:
    """The packages of the lock that a package asks for, on whichever system."""
    try:
        stated = importlib.metadata.requires(name) or []
    except importlib.metadata.PackageNotFoundError:  # for another system only
        return []
    needed = set()
    for text in stated:
        try:
            requirement = Requirement(text)
        except InvalidRequirement:
            continue
        is_extra = requirement.marker is not None and "extra" in str(requirement.marker)
        if not is_extra and canonicalize_name(requirement.name) in pins:
            needed.add(canonicalize_name(requirement.name))
    return [_purl(found, pins[found]) for found in sorted(needed)]


def main() -> int:
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(encoded())
    print(f"sbom: {TARGET.relative_to(ROOT)}, {len(sbom()['components'])} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
