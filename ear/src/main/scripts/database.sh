# Which database the server uses: H2 beside it, or a PostgreSQL that the environment names.
# shellcheck shell=bash

# What we want of PostgreSQL's driver unless the URL says otherwise. A batch of inserts is one statement. A database that can't
# be reached is found out after 5 s, and one that has fallen silent after 150 s, when each transaction has long ended.
DATABASE_PARAMETERS=(reWriteBatchedInserts=true ApplicationName=switchboard tcpKeepAlive=true connectTimeout=5 socketTimeout=150)

uses_postgresql() {
  [[ -n ${SWITCHBOARD_DATABASE_URL:-} ]]
}

# Ends the launcher if the environment names a database that can't be used.
check_database() {
  uses_postgresql || return 0
  [[ $SWITCHBOARD_DATABASE_URL =~ ^jdbc:postgresql://[^[:space:]\'\"]+$ ]] ||
    fail "SWITCHBOARD_DATABASE_URL must be such as jdbc:postgresql://db.example.org/switchboard" 2
  [[ ! $SWITCHBOARD_DATABASE_URL =~ [?\&](user|password)= ]] ||
    fail "SWITCHBOARD_DATABASE_URL has a user or password in it: they belong into SWITCHBOARD_DATABASE_USER and the file SWITCHBOARD_DATABASE_PASSWORD_FILE" 2
  [[ -n ${SWITCHBOARD_DATABASE_USER:-} ]] || fail "SWITCHBOARD_DATABASE_USER is not set" 2
  [[ -s ${SWITCHBOARD_DATABASE_PASSWORD_FILE:-} && -r $SWITCHBOARD_DATABASE_PASSWORD_FILE ]] ||
    fail "SWITCHBOARD_DATABASE_PASSWORD_FILE must be a file with the password in its first line" 2
}

# Where the database is, without what is said about the way there.
database_place() {
  local url=${SWITCHBOARD_DATABASE_URL:-H2}
  echo "${url%%\?*}"
}

# The database that the data beside it, the broker's and the transactions', belong to.
known_database() {
  if [[ -s $BASE/data/database ]]; then
    cat "$BASE/data/database"
  elif [[ -d $BASE/data/switchboard ]]; then
    echo H2
  fi
}

# A start that forgot its environment must not begin anew with an empty database.
want_known_database() {
  local known
  known=$(known_database)
  [[ -z $known || $known == "$(database_place)" ]] ||
    fail "the data in $BASE/data belong to the database $known, not to $(database_place). See SWITCHBOARD_DATABASE_URL, or remove $BASE/data/database to change the database" 2
}

note_database() {
  [[ $(known_database) == "$(database_place)" ]] || database_place >"$BASE/data/database"
}

# For the expressions ${env...} of postgresql.cli.
export_database_login() {
  SWITCHBOARD_DATABASE_URL=$(database_url)
  IFS= read -r SWITCHBOARD_DATABASE_PASSWORD <"$SWITCHBOARD_DATABASE_PASSWORD_FILE" || [[ -n $SWITCHBOARD_DATABASE_PASSWORD ]]
  export SWITCHBOARD_DATABASE_URL SWITCHBOARD_DATABASE_USER SWITCHBOARD_DATABASE_PASSWORD
}

database_url() {
  local url=$SWITCHBOARD_DATABASE_URL parameter
  for parameter in "${DATABASE_PARAMETERS[@]}"; do
    [[ $url =~ [?\&]${parameter%%=*}= ]] || url+=$([[ $url == *\?* ]] && echo '&' || echo '?')$parameter
  done
  echo "$url"
}
