# What all benchmarks need: the simulated network, and numbers.
# shellcheck shell=bash

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
SIMULATOR_PID=

simulator_jar() {
  find "$ROOT/simulator/target" -maxdepth 1 -name 'simulator-*-all.jar' -print -quit
}

simulator() {
  java -Xmx1g -jar "$(simulator_jar)" "$@"
}

# start_network OPTION...: sets SMPP, its port, and CONTROL, its control's address; needs the directory WORK
start_network() {
  rm -f "$WORK/ready"
  # Java itself, so that its number is the one to end.
  java -Xmx1g -jar "$(simulator_jar)" smsc --smpp-port 0 --http-port 0 --keep 100 --ready-file "$WORK/ready" "$@" \
    >"$WORK/smsc.log" 2>&1 &
  SIMULATOR_PID=$!
  until [[ -s $WORK/ready ]]; do sleep 0.1; done
  SMPP=$(sed -n 's/^smpp.port=//p' "$WORK/ready")
  CONTROL=http://127.0.0.1:$(sed -n 's/^http.port=//p' "$WORK/ready")
}

stop_network() {
  [[ -z $SIMULATOR_PID ]] || kill "$SIMULATOR_PID" 2>/dev/null || true
}

# control METHOD PATH [JSON]: asks the simulated network
control() {
  curl --silent --show-error --fail --noproxy '*' --request "$1" "$CONTROL$2" ${3:+--data "$3"}
}

# The machine and what is on it, for the head of the results.
machine() {
  echo "$(nproc) cores, $(java -version 2>&1 | sed -n '2s/.*(build \(.*\))/Java \1/p')"
}

load_average() {
  cut -d' ' -f1 /proc/loadavg
}
