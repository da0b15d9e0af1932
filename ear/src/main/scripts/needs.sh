# What must be on the machine. As root on Debian and Ubuntu it is installed, elsewhere the user is told what to install.
# shellcheck shell=bash

JDK_AT_LEAST=17
MAVEN_AT_LEAST=3.8

# The directory of a JDK that is new enough, from JAVA_HOME or the path; empty if there is none.
jdk_home() {
  local javac version
  for javac in "${JAVA_HOME:+$JAVA_HOME/bin/javac}" "$(command -v javac || true)"; do
    [[ -n $javac && -x $javac ]] || continue
    version=$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    if ((${version:-0} >= JDK_AT_LEAST)); then
      dirname "$(dirname "$(readlink -f "$javac")")"
      return
    fi
  done
}

has_maven() {
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p') || return 1
  [[ -n $version && $(printf '%s\n' "$MAVEN_AT_LEAST" "$version" | sort -V | head -n 1) == "$MAVEN_AT_LEAST" ]]
}

can_install() {
  [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null
}

apt_install() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -q --no-install-recommends "$@" && return
  apt-get update -q && apt-get install -y -q --no-install-recommends "$@"
}

# Debian's name for a JDK; newer releases have no 17 but a default that is newer.
jdk_package() {
  apt-get update -q >/dev/null 2>&1 || true
  if apt-cache show "openjdk-$JDK_AT_LEAST-jdk-headless" >/dev/null 2>&1; then
    echo "openjdk-$JDK_AT_LEAST-jdk-headless"
  else
    echo default-jdk-headless
  fi
}

# need jdk|maven|curl|chromium...: all of them are there, or the launcher ends with code 3
need() {
  local thing missing=()
  for thing in "$@"; do
    "has_$thing" || missing+=("$thing")
  done
  ((${#missing[@]} == 0)) && return
  if can_install; then install "${missing[@]}"; fi
  for thing in "${missing[@]}"; do
    "has_$thing" || tell_to_install "${missing[@]}"
  done
}

# Looked for once: javac takes its time to tell its version. JDK is what the rest of the launcher uses.
has_jdk() { [[ -n ${JDK:=$(jdk_home)} ]]; }
has_curl() { command -v curl >/dev/null; }
has_xz() { command -v xz >/dev/null; }
has_chromium() { [[ -n $(chromium_binary) ]] && command -v chromedriver >/dev/null; }

chromium_binary() {
  command -v chromium || command -v chromium-browser || command -v google-chrome || true
}

packages_of() {
  case $1 in
    jdk) jdk_package ;;
    chromium) echo chromium chromium-driver ;;
    xz) echo xz-utils ;;
    *) echo "$1" ;;
  esac
}

install() {
  local thing packages=()
  for thing in "$@"; do
    # shellcheck disable=SC2207 # package names hold no spaces
    packages+=($(packages_of "$thing"))
  done
  long_step install "${packages[*]}" "$STATE/log/install.log" apt_install "${packages[@]}" || true
  say install "${packages[*]}"
}

tell_to_install() {
  complain "missing: $*"
  cat >&2 <<EOF
Switchboard needs a JDK $JDK_AT_LEAST or newer (with javac), Maven $MAVEN_AT_LEAST or newer, curl, and for its tests xz, and Chromium
with chromedriver. Install what is missing and run this command again:
  Debian, Ubuntu   sudo apt-get install default-jdk-headless maven curl xz-utils chromium chromium-driver
  Fedora           sudo dnf install java-latest-openjdk-devel maven curl xz chromium chromedriver
A JDK outside the path is found by JAVA_HOME.
EOF
  exit 3
}

# libaio makes the broker's journal faster; without it the journal works too, so no word if it can't be had.
want_libaio() {
  if ! has_libaio && can_install && apt-cache show libaio1 >/dev/null 2>&1; then
    long_step install libaio1 "$STATE/log/install.log" apt_install libaio1 || true
  fi
}

# By the name that Artemis' library asks for: Debian 13 and Ubuntu 24.04 renamed theirs, and it is not found.
has_libaio() {
  [[ $(uname -m) == x86_64 ]] && PATH=$PATH:/sbin ldconfig -p 2>/dev/null | grep -q 'libaio\.so\.1 '
}
