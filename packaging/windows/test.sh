#!/usr/bin/env bash
# The tests that need no window, with the Windows Python (under Wine on Linux), crash tests
# included; then files go from one system to the other.
#
#   packaging/windows/test.sh [TEST...]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"
"$here/build.sh" fetch_python prepare_wine
[ $# -gt 0 ] || set -- tests/{storage,services,forms,cli,models,domain}

# Two file systems of one megabyte, one for each process, where the tests may fill a disk.
disks=$work/small-disks
unmount() {
    local disk
    for disk in "$disks"/gw*; do umount -l "$disk" 2>/dev/null || true; done
}
if [ "$native" = 0 ] && [ "$(id -u)" = 0 ]; then
    trap unmount EXIT
    unmount
    mkdir -p "$disks"/gw{0,1}
    if mount -t tmpfs -o size=1m tmpfs "$disks/gw0" && mount -t tmpfs -o size=1m tmpfs "$disks/gw1"
    then
        KISDESK_SMALL_DISKS=$(winpath "$disks") && export KISDESK_SMALL_DISKS
    fi
fi

longest=1800
step "tests with the Windows Python" w "$python" -m pytest -q -n 2 --dist worksteal \
    -p no:cacheprovider "$@"
[ "$native" = 1 ] || "$here/exchange.sh"
