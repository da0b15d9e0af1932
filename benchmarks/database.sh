# The databases that benchmarks/run-routers measures with. DATABASE says which.
# shellcheck shell=bash

# An empty database.
new_database() {
  return 0 # H2's is in the server's data, which start_gateway deletes
}

stop_database() {
  return 0
}

# CPU seconds that the database's own processes have used so far; H2 is part of the server.
database_cpu() {
  echo 0
}

# rows SQL: the first column of the answer; the server must not run
rows() {
  java -cp "$(find "$SWITCHBOARD_HOME"/wildfly-*/modules/system/layers/base/com/h2database -name 'h2-*.jar' -print -quit)" \
    "$ROOT/benchmarks/Query.java" "jdbc:h2:file:$SWITCHBOARD_HOME/server/data/switchboard/db" sa sa "$1"
}
