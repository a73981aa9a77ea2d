# What the scripts share: saying each step, installing what is missing, and stopping with the reason.
# SPDX-License-Identifier: Apache-2.0
# To be sourced by a script that has set -euo pipefail.

export LC_ALL=C.UTF-8

# libmd4c-html0-dev is not used, but Debian's CMake package of md4c looks for it.
build_packages=(
  g++ cmake ninja-build
  libicu-dev libboost-locale-dev libsqlite3-dev libfmt-dev libexpat1-dev nlohmann-json3-dev libmd4c-dev libmd4c-html0-dev
  libcli11-dev zlib1g-dev libtomlplusplus-dev libhunspell-dev gettext
)
# What loep makes use of where it is there: a bilingual dictionary tells more slips and aligns better; lists of words tell
# slips of the keys and words left in Dutch.
dictionary_packages=(dict-freedict-nld-eng dict-freedict-eng-nld hunspell-en-gb hunspell-en-us hunspell-nl)
test_packages=(libgtest-dev libgmock-dev patch)
# What tests use where it is there: a browser, validators of formats, shells, a clean Debian.
check_packages=(chromium chromium-driver python3-selenium libxml2-utils python3-jsonschema zsh fish groff dpkg-dev debootstrap)

current_step="starting"
started=$SECONDS

# say LINE…
say() {
  printf '%s\n' "$@"
}

# step TITLE COMMAND…: names the step, runs it, and remembers it for the message of a failure.
step() {
  current_step=$1
  shift
  say "" "== $current_step"
  "$@"
}

stopped() {
  local status=$?
  if [[ $status -ne 0 ]]; then
    say "" "$(basename "$0"): stopped at “$current_step” (status $status); the reason stands above." >&2
  fi
}
trap stopped EXIT

# Prints those of the named packages that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    if [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
      say "$package"
    fi
  done
}

# install_packages NAME…: installs what is missing, with apt-get, as root or by sudo; nothing when nothing is.
install_packages() {
  local as_root=() missing
  if ! command -v apt-get >/dev/null; then
    say "no apt-get here; this script knows Debian 12 only. Elsewhere install what answers to these, then run" \
      "“cmake --workflow --preset dev”: $*" >&2
    return 1
  fi
  read -r -a missing <<<"$(missing_packages "$@" | tr "\n" " ")"
  if [[ ${#missing[@]} -eq 0 ]]; then
    say "nothing is missing"
    return 0
  fi
  if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
      say "these packages are missing, and installing them needs root or sudo: ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 \
    install --no-install-recommends "${missing[@]}"
}

elapsed() {
  say "$((SECONDS - started)) s"
}
