# The gateway under test in benchmarks/run-routers, with the chain of apps in it, and what it tells of itself.
# Needs GATEWAY, SMPP and WORK.
# shellcheck shell=bash

build_all() {
  "$ROOT/switchboard" build
  mvn -q -B -f "$ROOT/pom.xml" -Pbenchmarks -pl benchmarks/chain -am -DskipTests package
  mkdir -p "$SWITCHBOARD_HOME"
  "$ROOT/switchboard" add-app "$ROOT/benchmarks/chain/target/chain.jar"
}

admin() {
  curl --silent --show-error --fail --noproxy '*' --config <(printf 'user = "admin:%s"\n' \
    "$(cat "$SWITCHBOARD_HOME/secrets/admin-password")") --header 'Content-Type: application/json' "$@"
}

# start_gateway ROUTER: nothing of an earlier run is left, and the network is connected
start_gateway() {
  stop_gateway
  rm -rf "$SWITCHBOARD_HOME/server/data"
  "$ROOT/switchboard" start --router "$1" >"$WORK/start.log"
  cli "/subsystem=transactions:write-attribute(name=statistics-enabled,value=true)" >/dev/null
  connect
}

stop_gateway() {
  "$ROOT/switchboard" stop >/dev/null || true
}

connect() {
  admin --output /dev/null --request PUT "$GATEWAY/connectors/bench" --data '{"transport":"smpp","settings":{"host":"127.0.0.1",
    "port":"'"$SMPP"'","systemId":"bench"},"started":true,"rate":0,"window":200,"retry":{"schedule":"1s*5","resendUnknown":true}}'
  admin --output /dev/null --request PUT "$GATEWAY/routes/bench" \
    --data '{"position":1,"condition":"any","connectors":["bench"]}'
  until admin "$GATEWAY/connectors/bench" | grep -q '"phase":"UP"'; do sleep 0.1; done
}

# counted NAME: a counter of the simulated network
counted() {
  control GET /stats | sed "s/.*\"$1\":\\([0-9]*\\).*/\\1/"
}

# No queue has anything left, nor anything under way. What is in the dead queue stays there, and is missing elsewhere.
is_idle() {
  ! admin "$GATEWAY/status" | sed 's/.*"queueDepths":{\([^}]*\)}.*/\1/' | tr ',' '\n' | grep -v dead | grep -q ':[1-9]'
}

# CPU seconds that the server has used so far.
server_cpu() {
  awk -v ticks="$(getconf CLK_TCK)" '{print ($14 + $15) / ticks}' "/proc/$(cat "$SWITCHBOARD_HOME/server/pid")/stat"
}

# cli COMMAND: WildFly's answer as JSON
cli() {
  "$SWITCHBOARD_HOME"/wildfly-*/bin/jboss-cli.sh -c --controller=127.0.0.1:$((9990 + SWITCHBOARD_PORT_OFFSET)) --output-json "$1"
}

# Transactions committed so far.
commits() {
  cli "/subsystem=transactions:read-attribute(name=number-of-committed-transactions)" | sed -n 's/.*"result" : "\{0,1\}\([0-9]*\).*/\1/p'
}

# Each of the gateway's queues and how many JMS messages were ever put on it, sorted.
queues() {
  {
    cli "/deployment=switchboard.ear/subdeployment=ejb.jar/subsystem=messaging-activemq/server=default/jms-queue=*:read-attribute(name=messages-added)"
    cli "/subsystem=messaging-activemq/server=default/runtime-queue=*:read-attribute(name=messages-added)"
  } | tr -d '\n' | sed 's/"address"/\n&/g' | sed -n 's/.*"\(jms-queue\|runtime-queue\)" : "\([^"]*\)".*"result" : \([0-9]*\).*/\2 \3/p' |
    sed 's/^jms\.queue\.//' | sort -u -k 1,1
}
