# From nothing to a delivered message, and what to try next.
# shellcheck shell=bash

DELIVERED_WITHIN=30

demo() {
  local start
  start=$(now_ms)
  prepare
  start_simulator # first, so that the connector of an earlier demo finds it
  start_server
  set_up_demo
  send_first_message
  say "done" "after $(since "$start")"
  print_access
  print_commands
}

# PUT of what is there already changes nothing, so the demo can be run again.
set_up_demo() {
  local start admin
  start=$(now_ms)
  admin=$(admin_password)
  must PUT /api/v1/connectors/demo admin "$admin" "$(demo_connector)"
  must PUT /api/v1/routes/default admin "$admin" '{"position":100,"condition":"any","connectors":["demo"]}'
  must PUT /api/v1/accounts/demo admin "$admin" "{\"password\":$(json_text "$(secret demo-password)"),\"roles\":[\"SENDER\"]}"
  must PUT /api/v1/keywords/ping admin "$admin" '{"answer":"pong from Switchboard"}'
  say set-up "connector demo, route default, account demo, keyword ping, in $(since "$start")"
}

demo_connector() {
  cat <<EOF
{"transport": "smpp",
 "settings": {"host": "127.0.0.1", "port": "$SMPP", "systemId": "demo", "password": $(json_text "$(smpp_password)")},
 "started": true, "rate": 0, "window": 50,
 "retry": {"schedule": "5s, 15s, 1m, 5m* until 24h", "resendUnknown": true}}
EOF
}

send_first_message() {
  local start id state='' seen=''
  start=$(now_ms)
  must POST /api/v1/messages demo "$(secret demo-password)" \
    '{"from":"Switch","to":"+491700000001","text":"Hello from Switchboard","receipt":true}'
  id=$(json_field id)
  say message "$id accepted in $(since "$start")"
  until [[ $state == DELIVERED ]]; do
    (($(now_ms) - start < DELIVERED_WITHIN * 1000)) || not_delivered "$id" "$state"
    sleep 0.1
    must GET "/api/v1/messages/$id" demo "$(secret demo-password)"
    state=$(json_field state)
    if [[ $state != "$seen" ]]; then
      end_progress
      say "" "$state after $(since "$start")"
      seen=$state
    fi
    progress message "$start" "waiting for the receipt"
  done
  end_progress
}

not_delivered() {
  end_progress
  fail "message $1 is ${2:-in no state} after $DELIVERED_WITHIN s, not DELIVERED. Its story is at
  http://$(http_address):$HTTP/ under Messages; the logs are $SERVER_LOG and $SIMULATOR_LOG"
}

print_access() {
  cat <<EOF

${bold}Console${plain}     http://$(http_address):$HTTP/           login ${bold}admin${plain}  password ${bold}$(admin_password)${plain}
${bold}Network${plain}     http://127.0.0.1:$CONTROL/           the simulator: what it got, and texts from its phones
${bold}REST${plain}        http://$(http_address):$HTTP/api/v1     login ${bold}demo${plain}   password ${bold}$(secret demo-password)${plain}
${bold}JMS${plain}         tcp://127.0.0.1:$JMS             login ${bold}jms${plain}    password ${bold}$(secret jms-password)${plain}
EOF
}

# The three things to try first. They are pasted, so each works in a plain shell.
print_commands() {
  cat <<EOF

${bold}Try${plain}
  Send by REST:
    curl -u 'demo:$(secret demo-password)' -H 'Content-Type: application/json' \\
      -d '{"from":"Switch","to":["+491700000002","+491700000003"],"text":"Hi","receipt":true}' \\
      http://$(http_address):$HTTP/api/v1/messages
  Send by JMS, one message and then 1,000 in one go:
    SWITCHBOARD_JMS_PASSWORD_FILE='$SECRETS/jms-password' mvn -q -f '$ROOT/docs/examples/jms-client' compile \\
      exec:java -Dexec.args='jms tcp://127.0.0.1:$JMS?enable1xPrefixes=true'
  Text in from a phone; the keyword "ping" answers:
    curl -d '{"from":"+491700000001","to":"12345","text":"ping"}' http://127.0.0.1:$CONTROL/deliver

./switchboard status, logs, stop
EOF
}
