# Shared by the scripts of this folder: where things are, and how a Windows program is run.
# Sourced by bash. On Linux programs run under Wine, on Windows (Git Bash) as they are.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/packaging/windows
work=$root/build/windows      # may be deleted at any time
out=$root/dist/windows        # what is handed on
python=$work/py/python.exe    # the Windows Python, with the locked packages
bundle=$work/dist/KisDesk     # what PyInstaller made
no_screen=(-platform offscreen) # Wine without a screen sends no paint events
if [ -d "$root/.venv/Scripts" ]; then
    no_screen=()
    native=1 tool_python=$root/.venv/Scripts/python.exe python=$root/.venv/Scripts/python.exe
else
    native=0 tool_python=$root/.venv/bin/python
fi
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/kisdesk/__init__.py")
setup=$out/KisDesk-$version-setup.exe
previous_version=$(sed -n 's/^version //p' "$here/previous.txt")
previous_commit=$(sed -n 's/^commit //p' "$here/previous.txt")
previous_setup=$work/KisDesk-$previous_version-setup.exe
portable=$out/KisDesk-$version-portable.zip

export WINEPREFIX=${KISDESK_WINEPREFIX:-$work/prefix} WINEARCH=win64 WINEDEBUG=-all
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1700000000)}
export MSYS_NO_PATHCONV=1 MSYS2_ARG_CONV_EXCL='*' # Git Bash: /S is a switch, not a folder
unset DISPLAY WAYLAND_DISPLAY # Qt's Windows platform runs best under Wine without an X server

longest=900 # seconds that one Windows program may take

# Run a Windows program; its exit code is the answer.
# Its output goes through a pipe: under Wine a Windows Python dies when stdout is a file.
w() {
    local wine=(timeout "$longest" wine)
    [ "$native" = 1 ] && wine=(timeout "$longest")
    "${wine[@]}" "$@" </dev/null 2>&1 | cat
    return "${PIPESTATUS[0]}"
}

# A path as a Windows program wants it.
winpath() {
    if [ "$native" = 1 ]; then cygpath -w "$1"; else printf 'Z:%s' "${1//\//\\}"; fi
}

# A path as the Python of this system wants it.
toolpath() {
    if [ "$native" = 1 ]; then cygpath -w "$1"; else printf '%s' "$1"; fi
}

# The same path seen from here: C:\... of the Windows that runs the program.
unixpath() {
    if [ "$native" = 1 ]; then cygpath -u "$1"; else
        local path=${1//\\//}
        printf '%s/drive_c/%s' "$WINEPREFIX" "${path#[Cc]:/}"
    fi
}

# A folder of the Windows that runs the program, such as LOCALAPPDATA, as a Windows path.
winvar() {
    if [ "$native" = 1 ]; then printenv "$1"; else
        timeout 60 wine cmd /c "echo %$1%" </dev/null 2>/dev/null | tr -d '\r\n'
    fi
}

# Code signing is prepared and off: it needs a certificate (see README.md).
sign_command=${KISDESK_CERTIFICATE:+bash $(toolpath "$here/sign.sh")}

fail() {
    echo "windows: $*" >&2
    exit 1
}

expect() { # WANTED GOT WHAT
    [ "$1" = "$2" ] || fail "$3: $2 instead of $1"
}

# step NAME COMMAND...: say how long it took. Never call it in a condition: that disarms `set -e`.
step() {
    local name=$1 started=$SECONDS
    shift
    "$@"
    printf 'windows: %-42s ok %4d s\n' "$name" $((SECONDS - started))
}
