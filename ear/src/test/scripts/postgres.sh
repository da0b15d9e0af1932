#!/usr/bin/env bash
# A PostgreSQL for tests and benchmarks, from the archive that Maven fetches. It listens on this host only.
#
#   postgres.sh start FOLDER PORT [ARCHIVE [SETTING=VALUE...]]
#   postgres.sh kill FOLDER      as if the plug had been pulled
#   postgres.sh stop FOLDER      in order, and nothing is left of it
#   postgres.sh cpu FOLDER       CPU seconds of all its processes so far
#
# The first start makes FOLDER, with the user "switchboard", the database "switchboard" and the password in FOLDER/password.
# PostgreSQL does not run as root: root starts it as nobody, so FOLDER has to be where nobody gets, such as below /tmp.
set -euo pipefail

COMMAND=$1 FOLDER=$2
DATA=$FOLDER/data

as_user() {
  if [[ $(id -u) == 0 ]]; then setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"; else "$@"; fi
}

# create ARCHIVE
create() {
  mkdir -p "$FOLDER"
  tar -xJf "$1" -C "$FOLDER"
  (umask 077 && head -c 18 /dev/urandom | base64 >"$FOLDER/password")
  if [[ $(id -u) == 0 ]]; then chown -R nobody:nogroup "$FOLDER"; fi
  as_user "$FOLDER/bin/initdb" -D "$DATA" -U switchboard --auth=scram-sha-256 "--pwfile=$FOLDER/password" \
    --encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C >"$FOLDER/initdb.log"
  echo "create database switchboard" | as_user "$FOLDER/bin/postgres" --single -D "$DATA" postgres >>"$FOLDER/initdb.log" 2>&1
}

# start PORT ARCHIVE SETTING=VALUE...: returns when it answers
start() {
  local options="-p $1 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=150" setting
  if [[ ! -e $DATA/postgresql.conf ]]; then create "$2"; fi
  for setting in max_prepared_transactions=150 "${@:3}"; do options+=" -c $setting"; done
  as_user "$FOLDER/bin/pg_ctl" -D "$DATA" -l "$DATA/server.log" -o "$options" -w -t 60 start >/dev/null
}

# The first process and those that it started.
processes() {
  local first
  first=$(head -n 1 "$DATA/postmaster.pid" 2>/dev/null) || return 0
  echo "$first $(cat "/proc/$first/task/$first/children" 2>/dev/null)"
}

killed() {
  local all
  all=$(processes)
  # shellcheck disable=SC2086 # numbers
  kill -KILL $all 2>/dev/null || true
  for process in $all; do
    while [[ -e /proc/$process ]]; do sleep 0.05; done
  done
}

stop() {
  [[ ! -e $DATA/postmaster.pid ]] || as_user "$FOLDER/bin/pg_ctl" -D "$DATA" -m fast -w stop >/dev/null || killed
  rm -rf "$FOLDER"
}

# Those that have ended count too, with their parent.
cpu() {
  local process
  for process in $(processes); do
    sed 's/.*) //' "/proc/$process/stat" 2>/dev/null || true
  done | awk -v ticks="$(getconf CLK_TCK)" '{ sum += $12 + $13 + (NR == 1 ? $14 + $15 : 0) } END { print sum / ticks }'
}

case $COMMAND in
  start) start "${@:3}" ;;
  kill) killed ;;
  stop) stop ;;
  cpu) cpu ;;
  *) echo "postgres.sh: unknown command $COMMAND" >&2; exit 2 ;;
esac
