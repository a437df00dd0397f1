# Installs, upgrades and removes the program as people do. Steps of build.sh, in this order.
# Sourced by bash after lib.sh.

password=przykladowe-haslo-klubu # opens invented people only
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\KisDesk'

# Where things are on the Windows that is used: filled in by install_previous.
locate() {
    home=$(unixpath "$(winvar USERPROFILE)")
    settings=$(unixpath "$(winvar LOCALAPPDATA)")/KisDesk
    program=$(unixpath "$(winvar LOCALAPPDATA)")/Programs/KisDesk
    menu=$(unixpath "$(winvar APPDATA)")/Microsoft/Windows/Start\ Menu/Programs
    data=$home/Dane\ klubu\ Żółć
}

# try_setup FILE WANTED [SWITCH...]: run an installer without a window; its exit code must be WANTED.
try_setup() {
    local code=0
    run_setup "$1" "${@:3}" || code=$?
    expect "$2" "$code" "exit code of ${1##*/}"
}

run_setup() {
    w "$1" /S "${@:2}"
}

cli() { # PROGRAM_FOLDER ARGUMENT...
    KISDESK_PASSWORD=$password w "$1/kisdesk-cli.exe" "${@:2}"
}

installed_version() { # HKCU or HKLM
    w reg query "$1\\$uninstall_key" /v DisplayVersion /reg:64 | tr -d '\r' |
        sed -n 's/.*REG_SZ *//p'
}

install_previous() {
    locate
    rm -rf "$program" "$settings" "$data"
    mkdir -p "$settings" "$data"
    try_setup "$previous_setup" 0
    expect "$previous_version" "$(installed_version HKCU)" "installed version"
    [ -f "$menu/KisDesk.lnk" ] || fail "no entry in the start menu"
    # A person's own things: a data file of that version, settings, a copy left beside the program.
    cli "$program" demo --people 12 --seed 3 --today 2026-11-25 --save "$(winpath_of "$data/klub.kis")"
    printf '{"theme": "dark"}' >"$settings/preferences.json"
    cp "$data/klub.kis" "$program/obok.kis"
    touch "$program/_internal/left-over.dll"
    (cd "$data" && sha256sum klub.kis) >"$work/before.sha256"
}

# Of a path inside the Windows drive, as that Windows names it (C:\..., not Z:\...).
winpath_of() {
    if [ "$native" = 1 ]; then cygpath -w "$1"; else
        local inside=${1#"$WINEPREFIX/drive_c"}
        printf 'C:%s' "${inside//\//\\}"
    fi
}

# While the program is open the installer changes nothing and says so by its exit code.
refuse_while_open() {
    w "$program/KisDesk.exe" "${no_screen[@]}" >/dev/null &
    local pid=$!
    sleep 6
    try_setup "$setup" 3
    expect "$previous_version" "$(installed_version HKCU)" "version while it is open"
    [ -f "$program/_internal/left-over.dll" ] || fail "the open program was changed"
    w taskkill /f /im KisDesk.exe >/dev/null
    wait "$pid" || true # it was killed
}

upgrade() {
    try_setup "$setup" 0 /DESKTOP
    expect "$version" "$(installed_version HKCU)" "installed version"
    [ ! -e "$program/_internal/left-over.dll" ] || fail "a file of the version before is left"
    [ ! -e "$program/.old" ] && [ ! -e "$program/.new" ] || fail "the installer left its scaffold"
    [ -f "$home/Desktop/KisDesk.lnk" ] || fail "no desktop icon though asked for"
    (cd "$data" && sha256sum --quiet -c "$work/before.sha256")
    expect '{"theme": "dark"}' "$(cat "$settings/preferences.json")" "settings"
    diff -rq "$bundle" "$program" | grep -v -e 'uninstall.exe' -e 'obok.kis' >"$work/differ.txt" || true
    [ ! -s "$work/differ.txt" ] || fail "installed is not what was built: $(cat "$work/differ.txt")"
}

smoke_installed() {
    smoke "$program/kisdesk-cli.exe" "$work/installed.json"
}

# The new program brings the older file up to date, after a copy beside it, and keeps everybody.
migrate_data() {
    local file before after
    file=$(winpath_of "$data/klub.kis")
    before=$(cli "$work/previous/dist/KisDesk" check "$file" --json)
    mkdir -p "$data/kopie"
    cli "$program" backup "$file" "$(winpath_of "$data/kopie")"
    after=$(cli "$program" check "$file" --json)
    "$tool_python" - "$before" "$after" <<'END'
import json, sys
before, after = (json.loads(text) for text in sys.argv[1:])
assert before["sound"] and after["sound"], (before, after)
for counted in ("people", "contracts", "documents"):
    assert before[counted] == after[counted] > 0, counted
END
    ls "$data"/klub.before-v*.kis >/dev/null || fail "no copy from before the change"
    cli "$work/previous/dist/KisDesk" check "$(winpath_of "$(ls "$data"/klub.before-v*.kis)")"
    cli "$program" verify "$(winpath_of "$(ls "$data"/kopie/KIS-*.kis)")"
}

# The older installer does not replace the newer program, the older program not the newer file.
refuse_downgrade() {
    try_setup "$previous_setup" 4
    expect "$version" "$(installed_version HKCU)" "version after a refused downgrade"
    local said code=0
    said=$(cli "$work/previous/dist/KisDesk" search "$(winpath_of "$data/klub.kis")" a) || code=$?
    expect 1 "$code" "exit code of the older program with the newer file"
    grep -q "nowsz" <<<"$said" || fail "the older program says: $said"
}

# An update signed with a key that this installation trusts is taken; a changed byte is not.
check_update_file() {
    local keys=$work/keys update=$work/update/KisDesk-99.0.0-setup.exe trusted
    trusted=$program/_internal/resources/keys/test.pub
    rm -rf "$keys" "$work/update" && mkdir -p "$keys" "$work/update"
    cp "$setup" "$update"
    "$tool_python" -c "
import sys; from pathlib import Path; from tools import release_key
public, secret = release_key.throwaway(Path(sys.argv[1]))
release_key.main(['sign', sys.argv[2], '--secret', str(secret), '--version', '99.0.0',
                  '--no-passphrase'])" "$(toolpath "$keys")" "$(toolpath "$update")"
    expect_refusal "$update" "a file signed by nobody it knows"
    cp "$keys"/*.pub "$trusted"
    cli "$program" check-update "$(winpath "$update")"
    printf '!' | dd of="$update" bs=1 seek=100000 conv=notrunc status=none
    expect_refusal "$update" "a file with a changed byte"
    rm "$trusted"
}

expect_refusal() { # FILE WHAT
    local code=0
    cli "$program" check-update "$(winpath "$1")" || code=$?
    expect 1 "$code" "exit code for $2"
}

open_by_double_click() {
    local command
    command=$(w reg query 'HKCU\Software\Classes\KisDesk.DataFile\shell\open\command' /ve |
        tr -d '\r' | sed -n 's/.*REG_SZ *//p')
    expect "\"$(winpath_of "$program/KisDesk.exe")\" \"%1\"" "$command" "what opens a .kis file"
    w "$program/KisDesk.exe" "$(winpath_of "$data/klub.kis")" --until-painted "${no_screen[@]}"
}

# The program goes; data and settings stay, also a file that somebody kept beside the program.
uninstall() {
    try_uninstaller "$program"
    [ ! -e "$program/KisDesk.exe" ] && [ ! -e "$program/_internal" ] || fail "the program is still there"
    expect obok.kis "$(ls "$program")" "what is left beside the program"
    [ -f "$data/klub.kis" ] && [ -f "$settings/preferences.json" ] || fail "data or settings are gone"
    [ ! -e "$menu/KisDesk.lnk" ] && [ ! -e "$home/Desktop/KisDesk.lnk" ] || fail "an icon is left"
    expect "" "$(installed_version HKCU)" "version after removal"
}

try_uninstaller() { # PROGRAM_FOLDER; it goes on after it returns, as it must delete itself
    w "$1/uninstall.exe" /S
    local tries=0
    while [ -e "$1/uninstall.exe" ] && [ $((tries += 1)) -lt 30 ]; do sleep 1; done
}

# /ALLUSERS: in Program Files, noted for the whole computer. Wine's user is an administrator.
install_for_everyone() {
    local shared
    shared=$(unixpath "$(winvar PROGRAMW6432)")/KisDesk
    try_setup "$setup" 0 /ALLUSERS
    expect "$version" "$(installed_version HKLM)" "version for everyone"
    expect "" "$(installed_version HKCU)" "version for one person"
    w "$shared/KisDesk.exe" --until-painted "${no_screen[@]}"
    try_uninstaller "$shared"
    [ ! -e "$shared" ] || fail "left of the program for everyone: $(ls "$shared")"
    expect "" "$(installed_version HKLM)" "version after removal"
}

# Unpacked beside a data file, as on a stick.
try_portable() {
    local stick=$work/pendrive\ Ż
    rm -rf "$stick" && mkdir -p "$stick"
    unzip -q "$portable" -d "$stick"
    smoke "$stick/KisDesk/kisdesk-cli.exe" "$work/portable.json"
    w "$stick/KisDesk/KisDesk.exe" --until-painted "${no_screen[@]}"
}
