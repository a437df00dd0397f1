"""What is particular about the frozen folder on Linux: which libraries stay out, and stripping."""

import subprocess
from pathlib import Path

# Patterns of files that a Widgets program painted without OpenGL cannot use.
UNUSED_FILES = [
    r"plugins/(xcbglintegrations|wayland-graphics-integration-client)/",
    r"plugins/wayland-shell-integration/(?!libxdg-shell)",  # shells that no desktop has
    r"libQt6(Egl|WaylandEgl|WlShell|OpenGL)\w*\.so",  # needed by those plugins alone
    r"libxcb-glx\.so",  # likewise
    r"(^|/)(readline\.cpython|lib(readline|tinfo)\.so)",  # the command line needs no line editor
]

# Patterns of libraries that every desktop has. They stay with the system, which mends them and
# matches them with its own settings, printers and drivers. The package asks for what is really
# needed of them, by ``libraries.txt`` beside this file.
SYSTEM_LIBRARIES = [
    r"^lib(stdc\+\+|gcc_s|z|zstd|lzma)\.so\.",
    r"^lib(X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|bsd|md)\.so\.",
    r"^lib(fontconfig|freetype|expat|png16|brotli\w+|harfbuzz|graphite2|pixman-1|jpeg)\.so\.",
    r"^lib(fribidi|thai|datrie)\.so\.",  # needed by what draws for GTK
    r"^lib(glib|gio|gobject|gmodule|gthread)-2\.0\.so\.",
    r"^lib(mount|blkid|selinux|pcre2-8)\.so\.",  # needed by those
    r"^lib(dbus-1|systemd|gcrypt|gpg-error|cap|lz4)\.so\.",
    r"^lib(cups|avahi-\w+|gnutls|hogweed|nettle|gmp|idn2|unistring|tasn1|p11-kit)\.so\.",
    r"^lib(gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils)\.so\.",  # needed by libcups
]


def strip_debug(folder: Path) -> None:
    """Take the debug information out of every library below ``folder``."""
    for path in sorted(folder.rglob("*.so*")):
        # Libraries in NAME.libs were moved there by auditwheel; stripping breaks some of them.
        if path.is_symlink() or path.parent.suffix == ".libs" or not _has_debug_info(path):
            continue
        subprocess.run(["strip", "--strip-debug", path], check=True)


def _has_debug_info(path: Path) -> bool:
    command = ["readelf", "--wide", "--section-headers", path]
    listing = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return ".debug_info" in listing
