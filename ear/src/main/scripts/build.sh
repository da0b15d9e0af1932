# Builds the EAR and the simulator when a source is newer.
# shellcheck shell=bash

MODULES=(jdbc-xa core jca-smpp-adapter ejb web ear simulator)
EAR=$ROOT/ear/target/switchboard.ear

simulator_jar() {
  find "$ROOT/simulator/target" -maxdepth 1 -name 'simulator-*-all.jar' -print -quit 2>/dev/null || true
}

# What a module is made of; not the launcher's own parts, which are in no archive.
sources_of() {
  local module=$1
  if [[ $module == ear ]]; then
    printf '%s\n' "$ROOT/ear/pom.xml" "$ROOT/ear/src/main/application"
  else
    printf '%s\n' "$ROOT/$module/pom.xml" "$ROOT/$module/src/main"
  fi
}

# newer_source THAN MODULE...: a source of these modules that is newer than the file; empty if there is none
newer_source() {
  local than=$1 module places
  shift
  mapfile -t places < <(echo "$ROOT/pom.xml"; for module in "$@"; do sources_of "$module"; done)
  find "${places[@]}" -newer "$than" -print -quit 2>/dev/null || true
}

# Maven leaves alone what it need not write anew: then only the stamp of the build is newer than the sources.
is_built() {
  local stamp=$STATE/build.stamp jar
  jar=$(simulator_jar)
  [[ -f $EAR && -n $jar ]] || return 1
  if [[ -f $stamp && -z $(newer_source "$stamp" "${MODULES[@]}") ]]; then return; fi
  [[ -z $(newer_source "$EAR" jdbc-xa core jca-smpp-adapter ejb web ear)$(newer_source "$jar" simulator) ]]
}

maven() {
  JAVA_HOME=$JDK mvn -B -f "$ROOT/pom.xml" "$@"
}

# The module that Maven works on, by its log.
maven_at() {
  local module
  module=$(sed -n 's/^\[INFO\] Building \(.*[^ ]\) \+\[\([0-9]*\/[0-9]*\)\]$/\1 \2/p' "$1" | tail -n 1)
  echo "${module:-Maven}"
}

build() {
  local start
  if is_built; then
    say build "up to date"
    return
  fi
  need jdk maven
  start=$(now_ms)
  mkdir -p "$STATE"
  touch "$STATE/build.begun"
  long_step build maven_at "$STATE/log/build.log" maven -DskipTests package || fail "the build failed"
  mv "$STATE/build.begun" "$STATE/build.stamp"
  say build "done in $(since "$start")"
}
