# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by app/run and tests/run: a known world, packages by name, and one clear sentence when something fails.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=${0##*/}
case /$0 in */app/run) program=app/run ;; */tests/run) program=tests/run ;; esac
began=$SECONDS

say() { printf '%s: %s\n' "$program" "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

# Qt reads file names and messages as UTF-8; a bare image has no locale but C.UTF-8.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
if [ -z "${HOME:-}" ]; then
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
    export HOME
fi
if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "$XDG_RUNTIME_DIR" ]; then
    XDG_RUNTIME_DIR=${TMPDIR:-/tmp}/doppelstreife-runtime-$(id -u)
    mkdir -p -m 0700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
fi

# How many compilers at once: one per processor, but never more than one per 1.5 GB of memory.
jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable/ { n = int($2 / 1500000) } END { print n < 1 ? 1 : n }' /proc/meminfo)
    echo $((processors < memory ? processors : memory))
}

# need GROUP…: installs the packages of these groups that are missing.
need() {
    local groups=" $* " wanted missing=() sudo=()
    wanted=$(awk -v groups="$groups" '!/^#/ && index(groups, " " $1 " ") { print $2 }' "$root/packaging/debian/packages.txt")
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        fail "this script installs Debian packages, but apt-get isn't here. Use Debian 12 or Ubuntu 24.04, or install what packaging/debian/packages.txt names and build with 'cmake --preset release'."
    local installed
    # shellcheck disable=SC2086 # one word per package
    installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^ii  *//p') || true
    local package
    for package in $wanted; do
        grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            fail "packages are missing and sudo isn't here. As root, run: apt-get install --no-install-recommends ${missing[*]}"
        sudo=(sudo)
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    local log
    log=$(mktemp "${TMPDIR:-/tmp}/doppelstreife-apt.XXXXXX")
    local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    if ! "${apt[@]}" update >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        fail "the package lists can't be fetched. Check the network connection and start again; the log is $log."
    fi
    if ! "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        fail "the packages can't be installed. The log is $log."
    fi
    rm -f "$log"
}

# configure PRESET [-D…]: runs CMake; a build folder that was moved or copied here starts anew.
configure() {
    local preset=$1 cache=$root/build/$1/CMakeCache.txt log=$root/build/$1/configure.log
    shift
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        rm -rf "$root/build/$preset"
    fi
    mkdir -p "$root/build/$preset" 2>/dev/null ||
        fail "$root/build can't be written. Clone the project to a folder of your own."
    if ! (cd "$root" && cmake --preset "$preset" "$@") >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "CMake can't configure the build '$preset'. The log is $log."
    fi
}

# build PRESET TARGET…: prints the compiler's lines only when it fails.
build() {
    local preset=$1 log=$root/build/$1/build.log
    shift
    if ! (cd "$root" && cmake --build --preset "$preset" --parallel "$(jobs)" --target "$@") >"$log" 2>&1; then
        grep -E -A 5 '^FAILED|error:|Error ' "$log" | head -n 60 >&2 || tail -n 30 "$log" >&2
        fail "the build '$preset' failed. The log is $log."
    fi
}

spent() { printf '%d min %02d s' $(((SECONDS - began) / 60)) $(((SECONDS - began) % 60)); }
