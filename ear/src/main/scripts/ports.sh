# Which ports we need, and who holds one that is taken. Works without ss and lsof.
# shellcheck shell=bash

HTTP=$((8080 + OFFSET))
HTTPS=$((8443 + OFFSET))
MANAGEMENT=$((9990 + OFFSET))
JMS=$((61616 + OFFSET))
SMPP=$((2776 + OFFSET))
CONTROL=$((2780 + OFFSET))

# The address at which this host reaches the HTTP port.
http_address() {
  case $BIND in
    0.0.0.0 | ::) echo 127.0.0.1 ;;
    *) echo "$BIND" ;;
  esac
}

# is_taken PORT: somebody listens on it
is_taken() {
  if [[ -r /proc/net/tcp ]]; then
    [[ -n $(socket_inode "$1") ]]
  else
    (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null
  fi
}

# The kernel's number of the socket that listens on a port. State 0A is LISTEN.
socket_inode() {
  local hex
  hex=$(printf ':%04X' "$1")
  cat /proc/net/tcp /proc/net/tcp6 2>/dev/null |
    awk -v port="$hex" '$4 == "0A" && substr($2, length($2) - 4) == port { print $10; exit }'
}

# holder PORT: the process that listens, as far as we may see it
holder() {
  local inode link pid
  if [[ ! -r /proc/net/tcp ]]; then
    lsof -nP -sTCP:LISTEN -iTCP:"$1" 2>/dev/null | awk 'NR == 2 { print "process " $2 ": " $1 }'
    return
  fi
  inode=$(socket_inode "$1")
  link=$(find /proc/[0-9]*/fd -lname "socket:\\[$inode\\]" -print -quit 2>/dev/null || true)
  pid=$(cut -d/ -f3 <<<"$link")
  if [[ -n $pid ]]; then
    echo "process $pid: $(tr '\0' ' ' <"/proc/$pid/cmdline" | cut -c 1-150)"
  else
    echo "a process of another user (root can see which)"
  fi
}

# want_port PORT NAME...: all are free, or the launcher ends with code 4 and says who is in the way
want_ports() {
  local taken=0
  while (($#)); do
    if is_taken "$1"; then
      complain "port $1 ($2) is taken by $(holder "$1")"
      taken=1
    fi
    shift 2
  done
  ((taken == 0)) || fail "stop what holds the port, or set SWITCHBOARD_PORT_OFFSET to move all of ours" 4
}
