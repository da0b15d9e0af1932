#!/usr/bin/env bash
# restarting.sh STATUS PID_FILE COMMAND...
#
# Runs a command, and again whenever it ends with this exit status, by which it asks for that. Its process is in the file.
status=$1 pid_file=$2
shift 2

while
  "$@" &
  echo $! >"$pid_file"
  wait $!
  (($? == status))
do :; done
