# Unpacks WildFly and makes a server's configuration from it.
#
# The unpacked WildFly is never changed: the server lives in a base directory of its own beside it. So its data
# survives a new WildFly as well as a new configuration.
# shellcheck shell=bash

BASE=$STATE/server
SETUP=$ROOT/ear/src/main/wildfly/setup.cli
MODULES_PATH=$STATE/modules

wildfly_version() {
  sed -n 's/.*<wildfly.version>\(.*\)<\/wildfly.version>.*/\1/p' "$ROOT/pom.xml"
}

wildfly_home() {
  echo "$STATE/wildfly-$(wildfly_version)"
}

unpack_wildfly() {
  local start home
  home=$(wildfly_home)
  [[ ! -e $home/jboss-modules.jar ]] || return 0
  need jdk maven
  start=$(now_ms)
  rm -rf "$STATE/unpacking"
  # Into a place of its own first: what is in its final place is whole.
  long_step wildfly "fetching and unpacking $(wildfly_version)" "$STATE/log/unpack.log" \
    maven -q -N dependency:unpack "-Dartifact=org.wildfly:wildfly-dist:$(wildfly_version):zip" \
    "-DoutputDirectory=$STATE/unpacking" -Dmdep.overWriteReleases=true || fail "WildFly could not be fetched"
  rm -rf "$home"
  mv "$STATE/unpacking/$(basename "$home")" "$home"
  rm -rf "$STATE/unpacking"
  say wildfly "$(wildfly_version) unpacked in $(since "$start")"
}

# What the server itself needs of us, beside WildFly's own modules.
install_modules() {
  local h2=switchboard/h2/main postgresql=switchboard/postgresql/main
  mkdir -p "$MODULES_PATH/$h2" "$MODULES_PATH/$postgresql"
  cp "$ROOT/ear/src/main/wildfly/modules/$postgresql/module.xml" "$ROOT/jdbc-xa/target/jdbc-xa.jar" \
    "$ROOT/ear/target/drivers/postgresql.jar" "$MODULES_PATH/$postgresql/"
  cp "$ROOT/ear/src/main/wildfly/modules/$h2/module.xml" "$ROOT/jdbc-xa/target/jdbc-xa.jar" "$MODULES_PATH/$h2/"
  cp "$(wildfly_home)"/modules/system/layers/base/com/h2database/h2/main/h2-*.jar "$MODULES_PATH/$h2/h2.jar"
}

# Changes when a configuration made today would differ from one made before.
setup_stamp() {
  cat <(setup_commands) "$ROOT/ear/src/main/scripts/wildfly.sh" <(wildfly_version) | cksum
}

# All that makes a server of WildFly, for its command line.
setup_commands() {
  cat "$SETUP"
  if uses_postgresql; then cat "$ROOT/ear/src/main/wildfly/postgresql.cli"; fi
  echo stop-embedded-server
}

configure_server() {
  local start fresh=$STATE/server.fresh
  [[ $(cat "$BASE/configuration/switchboard.stamp" 2>/dev/null) != "$(setup_stamp)" ]] || return 0
  start=$(now_ms)
  want_libaio
  rm -rf "$fresh"
  mkdir -p "$fresh" "$BASE"
  cp -R "$(wildfly_home)/standalone/configuration" "$fresh/configuration"
  chmod 700 "$fresh/configuration"
  long_step configure "setting the server up" "$STATE/log/configure.log" run_setup "$fresh" ||
    fail "the server could not be configured"
  keep_logins "$fresh/configuration"
  make_certificate "$fresh/configuration/application.keystore"
  quiet_first_boot "$fresh/configuration/logging.properties"
  setup_stamp >"$fresh/configuration/switchboard.stamp"
  put_in_place "$fresh"
  say configure "server set up in $(since "$start")"
}

run_setup() {
  export_server_secrets
  setup_commands >"$1/setup.cli"
  # It lives for seconds: what C2 and G1 cost, it never gives back.
  export JAVA_HOME=$JDK JAVA_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
  "$(wildfly_home)/bin/jboss-cli.sh" "-Djboss.server.base.dir=$1" "-Djboss.tx.node.id=$(node_id)" "--file=$1/setup.cli"
}

# For the expressions ${env...} of the configuration; never as arguments, which every process may read.
export_server_secrets() {
  SWITCHBOARD_CLUSTER_PASSWORD=$(secret cluster-password)
  SWITCHBOARD_KEYSTORE_PASSWORD=$(secret keystore-password)
  SWITCHBOARD_ADMIN_PASSWORD=$(admin_password)
  export SWITCHBOARD_CLUSTER_PASSWORD SWITCHBOARD_KEYSTORE_PASSWORD SWITCHBOARD_ADMIN_PASSWORD
  if uses_postgresql; then export_database_login; fi
}

# Logins that an operator added outlast a new configuration; ours for JMS is always there.
keep_logins() {
  local file
  for file in application-users application-roles mgmt-users mgmt-groups; do
    if [[ -f $BASE/configuration/$file.properties ]]; then
      cp -p "$BASE/configuration/$file.properties" "$1/$file.properties"
    fi
  done
  set_property "$1/application-users.properties" jms "$(elytron_digest jms "$(secret jms-password)")"
  set_property "$1/application-roles.properties" jms jms-client
}

# What Elytron's properties realm keeps instead of the password.
elytron_digest() {
  printf '%s:ApplicationRealm:%s' "$1" "$2" | md5sum | cut -d' ' -f1
}

set_property() {
  sed -i "/^$2=/d" "$1"
  printf '%s=%s\n' "$2" "$3" >>"$1"
}

# Self-signed, for HTTPS until there is a better one; kept with the secrets so that browsers see the same one again.
make_certificate() {
  local kept=$SECRETS/https.p12
  if [[ ! -s $kept ]]; then
    KEYSTORE_PASSWORD=$(secret keystore-password) "$JDK/bin/keytool" -genkeypair -alias server -keyalg EC \
      -groupname secp256r1 -validity 825 -dname CN=localhost -ext SAN=dns:localhost,ip:127.0.0.1 -storetype PKCS12 \
      -keystore "$kept" -storepass:env KEYSTORE_PASSWORD >>"$STATE/log/configure.log" 2>&1 ||
      fail "the certificate could not be made, see $STATE/log/configure.log"
    chmod 600 "$kept"
  fi
  cp -p "$kept" "$1"
}

# WildFly writes this file anew from its configuration, but only after the first boot, which would log as unconfigured:
# to the console, and with warnings that the configuration filters.
quiet_first_boot() {
  local broker=org.wildfly.extension.messaging-activemq
  sed -i -e "s/^loggers=/loggers=$broker,/" -e 's/^logger.handlers=.*/logger.handlers=FILE/' "$1"
  printf '\nlogger.%s.filter=not(match("WFLYMSGAMQ007[12]"))\n' "$broker" >>"$1"
}

put_in_place() {
  rm -rf "$BASE/configuration.previous"
  if [[ -d $BASE/configuration ]]; then mv "$BASE/configuration" "$BASE/configuration.previous"; fi
  mv "$1/configuration" "$BASE/configuration"
  rm -rf "$1"
}
