#!/usr/bin/env bash
# A file written on Windows opens on Linux, and the reverse: read, printed, exported and imported,
# and taken back to the last save after a kill in the middle of one. Under Wine, both sides here.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"
[ "$native" = 0 ] || fail "the exchange needs Linux and Wine"
export LC_ALL=C.UTF-8 # Wine takes the letters of file names from it

place=$work/exchange # a folder and names with Polish letters, as people have them
rm -rf "$place" && mkdir -p "$place"
secret=$place/hasło.txt
printf 'zażółć gęślą jaźń 7' >"$secret"

# on SYSTEM PROGRAM...: the Python of that system; what begins with a slash is a path.
on() {
    local system=$1 word words=()
    shift
    for word in "$@"; do
        if [ "$system" = windows ] && [ "${word#/}" != "$word" ]; then word=$(winpath "$word"); fi
        words+=("$word")
    done
    if [ "$system" = windows ]; then
        w "$python" "${words[@]}" | tr -d '\r'
    else
        "$tool_python" "${words[@]}"
    fi
}

# heard SYSTEM PROGRAM...: the same; what it says is shown only if it fails.
heard() {
    local said
    said=$(on "$@" 2>&1) || fail "$*: $said"
}

cli() { # SYSTEM COMMAND...
    heard "$1" -m kisdesk.cli "${@:2}" --password-file "$secret"
}

dump() { # SYSTEM FILE OUT
    heard "$1" "$here/exchange.py" dump "$2" "$secret" "$3"
}

ask() { # JSON EXPRESSION
    "$tool_python" -c "import json, sys
people = json.load(open(sys.argv[1], encoding='utf-8'))
print($2)" "$1"
}

same() { # FOLDER FOLDER
    cmp "$1/people.json" "$2/people.json" || fail "the people differ: $1 $2"
    cmp "$1/blank.pdf" "$2/blank.pdf" || fail "the blank forms differ: $1 $2"
}

# from WRITER to READER: one file, written there, used here.
from() {
    local writer=$1 reader=$3 file=$place/Klub\ „żółw”\ z\ $1.kis written=$place/$1 number said
    cli "$writer" demo --save "$file" --people 8 --seed 3 --today 2026-11-20
    dump "$writer" "$file" "$written"
    number=$(ask "$written/people.json" 'people[1]["contracts"][0]["number"]')

    cli "$reader" check "$file"
    dump "$reader" "$file" "$written-read"
    same "$written" "$written-read"
    cli "$reader" print "$file" contract "$number" -o "$written/tam.pdf"
    cli "$writer" print "$file" contract "$number" -o "$written/tu.pdf"
    cmp "$written/tam.pdf" "$written/tu.pdf" || fail "the contracts differ"

    # One person, taken out there and in here.
    cli "$writer" export "$file" --participant 1 -o "$written/osoba.json"
    cli "$reader" demo --save "$written/inny.kis" --people 1 --seed 4 --today 2026-11-20
    cli "$reader" import "$written/inny.kis" "$written/osoba.json"
    dump "$reader" "$written/inny.kis" "$written/inny"
    expect "$(ask "$written/osoba.json" 'people["person"]["uuid"]')" \
        "$(ask "$written/inny/people.json" 'people[-1]["person"]["uuid"]')" "who arrived"

    # Killed in the middle of a save there, taken back to the last save here.
    said=$(on "$writer" "$here/exchange.py" cut "$file" "$secret" 2>&1) || true
    [[ $said = *"killed in the middle"* ]] || fail "$said"
    [ -s "$file-journal" ] || fail "no journal was left"
    cp "$file" "$written/cut.kis"
    if cli_quietly "$reader" check "$written/cut.kis"; then
        fail "without its journal the file is as good as with it: nothing was cut off"
    fi
    cli "$reader" check "$file"
    [ -s "$file-journal" ] || fail "a check has used up the journal"
    dump "$reader" "$file" "$written-recovered"
    same "$written" "$written-recovered"
    [ ! -s "$file-journal" ] || fail "the journal is still there"
    cli "$writer" check "$file"
}

cli_quietly() {
    on "$1" -m kisdesk.cli "${@:2}" --password-file "$secret" >/dev/null 2>&1
}

step "from Windows to Linux" from windows to linux &
step "from Linux to Windows" from linux to windows &
wait -n # each must be well
wait -n
rm -r "$place"
