# What the person at the terminal sees. Colours and lines that change only on a terminal.
# shellcheck shell=bash

bold='' dim='' red='' green='' plain=''
if [[ -t 1 && -z ${NO_COLOR:-} && ${TERM:-dumb} != dumb ]]; then
  bold=$'\e[1m' dim=$'\e[2m' red=$'\e[31m' green=$'\e[32m' plain=$'\e[0m'
fi

# say WHAT TEXT: one line of the story, WHAT in its own column
say() {
  printf '%s%-11s%s %s\n' "$bold" "$1" "$plain" "$2"
}

complain() {
  printf '%sswitchboard: %s%s\n' "$red" "$1" "$plain" >&2
}

# fail TEXT [CODE]
fail() {
  complain "$1"
  exit "${2:-1}"
}

now_ms() {
  date +%s%3N
}

# since MS: seconds since then, as 1.2 s
since() {
  local ms=$(($(now_ms) - $1))
  printf '%d.%d s' $((ms / 1000)) $((ms % 1000 / 100))
}

# progress WHAT START HINT: on a terminal a line that counts the seconds, else a line every 15 s
last_progress=-1
progress() {
  local seconds=$((($(now_ms) - $2) / 1000))
  ((seconds != last_progress)) || return 0
  last_progress=$seconds
  if [[ -t 1 ]]; then
    printf '\r\e[K%s%-11s%s %s%s %d s%s' "$bold" "$1" "$plain" "$dim" "$3" "$seconds" "$plain"
  elif ((seconds > 0 && seconds % 15 == 0)); then
    say "$1" "$3 $seconds s"
  fi
}

end_progress() {
  last_progress=-1
  if [[ -t 1 ]]; then printf '\r\e[K'; fi
}

# long_step WHAT HINT LOG COMMAND...: runs it with its output in LOG and says that it goes on; on failure shows the
# end of LOG and gives the command's exit code. HINT is a text, or a function's name that is asked anew with LOG.
long_step() {
  local what=$1 hint=$2 log=$3 start pid text code=0
  shift 3
  start=$(now_ms)
  mkdir -p "$(dirname "$log")"
  set -m # a process group of its own, so that Ctrl-C ends all of it
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  set +m
  # shellcheck disable=SC2064 # this process
  trap "kill -- -$pid 2>/dev/null; exit 130" INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    text=$hint
    if declare -F "$hint" >/dev/null; then text=$("$hint" "$log"); fi
    progress "$what" "$start" "$text"
    sleep 0.2
  done
  wait "$pid" || code=$?
  trap - INT TERM
  end_progress
  ((code == 0)) || show_end "$log"
  return "$code"
}

# show_end LOG: its errors, or its last lines
show_end() {
  local errors
  errors=$(grep -E '^\[?(ERROR|E:)' "$1" | head -n 25 || true)
  printf '%s\n' "${errors:-$(tail -n 25 "$1")}" >&2
  complain "all of it is in $1"
}
