# The gateway's REST API by curl. Passwords go in by curl's configuration on its standard input, never as arguments.
# shellcheck shell=bash

API_STATUS=000
API_BODY=

# api METHOD PATH ACCOUNT PASSWORD [JSON]: sets API_STATUS and API_BODY; fails if nobody answers
api() {
  local answer
  API_STATUS=000 API_BODY=
  answer=$(
    {
      curl_option request "$1"
      curl_option url "http://$(http_address):$HTTP$2"
      curl_option user "$3:$4"
      curl_option header "Accept: application/json"
      if (($# > 4)); then
        curl_option header "Content-Type: application/json"
        curl_option data-binary "$5"
      fi
    } | curl --silent --noproxy '*' --max-time 30 --write-out '\n%{http_code}' --config - 2>/dev/null
  ) || return 1
  API_STATUS=${answer##*$'\n'}
  API_BODY=${answer%$'\n'*}
}

curl_option() {
  local value=${2//\\/\\\\}
  value=${value//$'\n'/\\n}
  printf '%s = "%s"\n' "$1" "${value//\"/\\\"}"
}

# must METHOD PATH ACCOUNT PASSWORD [JSON]: as api, but any answer other than 2xx ends the launcher
must() {
  api "$@" || fail "$1 $2: nobody answers; see $SERVER_LOG"
  [[ $API_STATUS == 2?? ]] || fail "$1 $2 was answered $API_STATUS: $API_BODY"
}

# json_text VALUE: quoted
json_text() {
  local value=${1//\\/\\\\}
  printf '"%s"' "${value//\"/\\\"}"
}

# json_field NAME: the first text of this name in API_BODY
json_field() {
  grep -o "\"$1\" *: *\"[^\"]*\"" <<<"$API_BODY" | sed -n '1s/.*"\([^"]*\)"$/\1/p'
}
