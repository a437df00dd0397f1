#!/usr/bin/env bash
# The tests that need no window, with the Windows Python (under Wine on Linux), crash tests
# included; then files go from one system to the other. `build.sh fetch_python prepare_wine` first.
#
#   packaging/windows/test.sh [PYTEST ARGUMENT...]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"
tests=(tests/domain tests/storage tests/models tests/services tests/forms tests/cli)
[ $# -gt 0 ] || set -- -q -n 2 --dist worksteal "${tests[@]}"

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
    for disk in "$disks"/gw{0,1}; do
        mount -t tmpfs -o size=1m tmpfs "$disk" 2>/dev/null || break
        KISDESK_SMALL_DISKS=$(winpath "$disks") && export KISDESK_SMALL_DISKS
    done
fi

step "tests with the Windows Python" w "$python" -m pytest -p no:cacheprovider "$@"
[ "$native" = 1 ] || "$here/exchange.sh"
