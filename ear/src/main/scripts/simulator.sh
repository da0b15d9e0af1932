# The simulated SMS network: an SMSC over TCP, and its control over HTTP.
# shellcheck shell=bash

SIMULATOR=$STATE/simulator
SIMULATOR_PID=$SIMULATOR/pid
SIMULATOR_LOG=$SIMULATOR/simulator.log

simulator_pid() {
  running_pid "$SIMULATOR_PID" "$SIMULATOR/ready"
}

start_simulator() {
  local start
  if [[ -n $(simulator_pid) ]]; then
    say simulator "runs (process $(simulator_pid))"
    return
  fi
  want_ports "$SMPP" "simulator, SMPP" "$CONTROL" "simulator, control"
  start=$(now_ms)
  mkdir -p "$SIMULATOR"
  rm -f "$SIMULATOR/ready"
  # A copy, because a new build must not change the jar of a running process.
  cp "$(simulator_jar)" "$SIMULATOR/simulator.jar"
  run_simulator
  until [[ -f $SIMULATOR/ready ]]; do
    if ! is_alive "$SIMULATOR_PID"; then
      tail -n 10 "$SIMULATOR_LOG" >&2
      fail "the simulator ended; see $SIMULATOR_LOG"
    fi
    (($(now_ms) - start < 30000)) || fail "the simulator is not ready after 30 s; see $SIMULATOR_LOG"
    progress simulator "$start" "starting"
    sleep 0.1
  done
  end_progress
  say simulator "started in $(since "$start") (process $(simulator_pid))"
}

run_simulator() {
  (
    cd "$SIMULATOR" || exit
    exec setsid "$JDK/bin/java" -Xmx256m -XX:+UseSerialGC -jar "$SIMULATOR/simulator.jar" \
      --smpp-port "$SMPP" --http-port "$CONTROL" --ledger "$SIMULATOR/ledger" --ready-file "$SIMULATOR/ready"
  ) >"$SIMULATOR_LOG" 2>&1 </dev/null &
  echo $! >"$SIMULATOR_PID"
}

stop_simulator() {
  stop_process simulator "$(simulator_pid)"
  rm -f "$SIMULATOR_PID"
}

show_simulator() {
  local pid
  pid=$(simulator_pid)
  if [[ -n $pid ]]; then
    say simulator "runs: process $pid, up $(up_since "$SIMULATOR_PID"), SMPP 127.0.0.1:$SMPP, control 127.0.0.1:$CONTROL"
  else
    say simulator "does not run"
  fi
}
