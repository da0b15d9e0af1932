# Starts and stops WildFly with the EAR in it.
# shellcheck shell=bash

DEPLOYMENT=$BASE/deployments/switchboard.ear
SERVER_PID=$BASE/pid
SERVER_LOG=$BASE/log/server.log
START_WITHIN=180
STOP_WITHIN=60
RESTART_STATUS=10 # of a server that wants to be started again

# running_pid FILE MARK: the process named in FILE, if it runs and has MARK in its command line
running_pid() {
  local pid
  pid=$(cat "$1" 2>/dev/null) || return 0
  if [[ -n $pid ]] && command_line "$pid" | grep -qF -- "$2"; then echo "$pid"; fi
}

# The process just started lives; it may not be Java yet.
is_alive() {
  kill -0 "$(cat "$1")" 2>/dev/null
}

command_line() {
  if [[ -r /proc/$1/cmdline ]]; then
    tr '\0' '\n' <"/proc/$1/cmdline"
  else
    ps -o command= -p "$1" 2>/dev/null || true
  fi
}

server_pid() {
  running_pid "$SERVER_PID" "-Djboss.server.base.dir=$BASE"
}

# The router that the running server was started with.
server_router() {
  command_line "$(server_pid)" | sed -n 's/^-Dswitchboard.router=//p'
}

# What a start needs, built and unpacked; nothing to do the second time.
prepared=
prepare() {
  [[ -z $prepared ]] || return 0
  if is_built && [[ -d $(wildfly_home) ]]; then need jdk curl; else need jdk maven curl; fi
  build
  unpack_wildfly
  prepared=yes
}

# start_server [ROUTER]: builds, configures and starts what is needed; returns when the gateway answers
start_server() {
  local router=${1:-}
  check_database
  want_known_database
  prepare
  if [[ -n $(server_pid) ]]; then
    adopt_running_server "$router"
    return
  fi
  configure_server
  want_ports "$HTTP" HTTP "$HTTPS" HTTPS "$MANAGEMENT" management "$JMS" JMS
  warn_of_full_disk
  launch "${router:-tracked}"
}

adopt_running_server() {
  local router
  router=$(server_router)
  if [[ $EAR -nt $DEPLOYMENT || $APPS -nt $DEPLOYMENT ]]; then
    say server "runs an older build, or other apps: starting it anew"
    stop_server
    start_server "${1:-$router}"
    return
  fi
  if [[ -n $1 && $1 != "$router" ]]; then
    fail "the server runs already, with the router \"$router\": ./switchboard stop, then start it with \"$1\""
  fi
  say server "runs (process $(server_pid), router $router)"
  await_gateway "$(now_ms)"
}

launch() {
  local start
  start=$(now_ms)
  mkdir -p "$BASE/deployments" "$BASE/log" "$BASE/data"
  note_database
  chmod 700 "$BASE" # messages, and digests that are as good as passwords
  rm -f "$DEPLOYMENT".*
  cp "$EAR" "$DEPLOYMENT.new"
  put_apps_into "$DEPLOYMENT.new"
  mv "$DEPLOYMENT.new" "$DEPLOYMENT"
  run_server "$1"
  await_deployment "$start"
  await_gateway "$start"
  say server "started in $(since "$start") (process $(server_pid), router $1, $(journal_type))"
}

# Java itself instead of standalone.sh, which can't bear a space in the path of the base directory.
run_server() {
  local home java_options
  install_modules
  rm -f "$SERVER_PID"
  home=$(wildfly_home)
  read -ra java_options <<<"$(module_options "$home") ${SWITCHBOARD_JAVA_OPTS:-}"
  (
    export_server_secrets
    cd "$BASE" || exit
    exec setsid "$SCRIPTS/restarting.sh" "$RESTART_STATUS" "$SERVER_PID" "$JDK/bin/java" -Xms256m "-Xmx${SWITCHBOARD_HEAP:-1g}" -XX:+ExitOnOutOfMemoryError \
      -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman \
      "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000" \
      "${java_options[@]}" \
      "-Dorg.jboss.boot.log.file=$SERVER_LOG" "-Dlogging.configuration=file:$BASE/configuration/logging.properties" \
      -jar "$home/jboss-modules.jar" -mp "$home/modules:$MODULES_PATH" org.jboss.as.standalone -c standalone-full.xml \
      "-Djboss.home.dir=$home" "-Djboss.server.base.dir=$BASE" -b "$BIND" \
      "-Djboss.socket.binding.port-offset=$OFFSET" "-Djboss.tx.node.id=$(node_id)" \
      "-Dswitchboard.journal.type=$(wanted_journal)" "-Dswitchboard.router=$1" \
      -Dorg.wildfly.sigterm.suspend.timeout=10 "-Dswitchboard.restart.status=$RESTART_STATUS"
  ) >"$BASE/log/console.log" 2>&1 </dev/null &
  until [[ -s $SERVER_PID ]]; do sleep 0.05; done
}

# WildFly's own list of what the Java modules must open.
module_options() (
  set +eu
  JAVA=$JDK/bin/java
  export JAVA GREP=grep DIRNAME=$1/bin
  # shellcheck source=/dev/null
  source "$1/bin/common.sh" >/dev/null 2>&1
  setDefaultModularJvmOptions 2>/dev/null
  echo "$DEFAULT_MODULAR_JVM_OPTIONS"
)

wanted_journal() {
  if has_libaio; then echo ASYNCIO; else echo NIO; fi
}

# What the broker said at its last start.
journal_type() {
  case $(grep -aoE 'AMQ22101[23]' "$SERVER_LOG" | tail -n 1) in
    AMQ221012) echo "journal ASYNCIO" ;;
    AMQ221013) echo "journal NIO: libaio1 would make it faster" ;;
    *) echo "journal unknown" ;;
  esac
}

await_deployment() {
  until [[ -f $DEPLOYMENT.deployed ]]; do
    if [[ -f $DEPLOYMENT.failed ]]; then
      end_progress
      complain "the EAR was not deployed:"
      tr -d '\\' <"$DEPLOYMENT.failed" | grep -aE 'Caused by|WFLY' | head -n 15 | cut -c 1-400 >&2 || true
      give_up "see $SERVER_LOG"
    fi
    keep_waiting "$1" "deploying"
  done
  end_progress
}

await_gateway() {
  until api GET /api/v1/status admin "$(admin_password)" && [[ $API_STATUS == 200 ]]; do
    [[ $API_STATUS != 401 ]] ||
      fail "the gateway does not know the password of \"admin\" in $SECRETS/admin-password; was it changed?"
    keep_waiting "$1" "waiting for the gateway's answer"
  done
  end_progress
}

# keep_waiting START WHAT: a moment; or the end, when the server died or took too long
keep_waiting() {
  if ! is_alive "$SERVER_PID"; then
    end_progress
    tail -n 20 "$BASE/log/console.log" >&2
    grep -aE ' (ERROR|FATAL) ' "$SERVER_LOG" | tail -n 5 | cut -c 1-400 >&2 || true
    fail "the server ended; see $SERVER_LOG and $BASE/log/console.log"
  fi
  (($(now_ms) - $1 < START_WITHIN * 1000)) || give_up "no answer within $START_WITHIN s; see $SERVER_LOG"
  progress server "$1" "$2"
  sleep 0.2
}

give_up() {
  end_progress
  stop_server
  fail "$1"
}

# The broker takes no message above 90 %: better said before than found out.
warn_of_full_disk() {
  local percent
  percent=$(df -P "$STATE" | awk 'NR == 2 { sub("%", "", $5); print $5 }')
  ((${percent:-0} < 90)) ||
    complain "the disk of $STATE is $percent % full: the broker takes no messages until it is below 90 %"
}

stop_server() {
  stop_process server "$(server_pid)"
  rm -f "$SERVER_PID"
}

# stop_process NAME PID
stop_process() {
  local start
  if [[ -z $2 ]]; then
    say "$1" "does not run"
    return
  fi
  start=$(now_ms)
  kill -TERM "$2"
  while kill -0 "$2" 2>/dev/null; do
    (($(now_ms) - start < STOP_WITHIN * 1000)) ||
      fail "the $1 (process $2) still runs after $STOP_WITHIN s; nothing is lost by kill -9 $2"
    progress "$1" "$start" "stopping"
    sleep 0.1
  done
  end_progress
  say "$1" "stopped in $(since "$start")"
}

deployment_state() {
  local state
  for state in deployed failed isdeploying undeployed; do
    if [[ -f $DEPLOYMENT.$state ]]; then
      echo "$state"
      return
    fi
  done
  echo "not deployed"
}

# up_since FILE: how long ago it was written, as 1 d 02:03:04
up_since() {
  local seconds=$(($(date +%s) - $(stat -c %Y "$1")))
  ((seconds < 86400)) || printf '%d d ' $((seconds / 86400))
  printf '%02d:%02d:%02d' $((seconds / 3600 % 24)) $((seconds / 60 % 60)) $((seconds % 60))
}

show_status() {
  local pid
  pid=$(server_pid)
  if [[ -n $pid ]]; then
    say server "runs: process $pid, up $(up_since "$SERVER_PID"), router $(server_router), $(journal_type)"
    say "" "HTTP $BIND:$HTTP, HTTPS $BIND:$HTTPS, JMS 127.0.0.1:$JMS, management 127.0.0.1:$MANAGEMENT"
    say "" "switchboard.ear: $(deployment_state)"
  else
    say server "does not run"
  fi
  show_apps
  show_simulator
  [[ -n $pid ]]
}

show_address() {
  say console "http://$(http_address):$HTTP/  login admin, password in $SECRETS/admin-password"
}

show_logs() {
  local files=()
  for file in "$SERVER_LOG" "$SIMULATOR_LOG"; do
    [[ ! -f $file ]] || files+=("$file")
  done
  ((${#files[@]})) || fail "there are no logs yet: ./switchboard start"
  if [[ ${1:-} == --follow ]]; then
    exec tail -n 50 -F "${files[@]}"
  fi
  tail -n 100 "${files[@]}"
}
