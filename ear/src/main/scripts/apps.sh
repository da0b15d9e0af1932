# Apps that somebody adds to the EAR without changing its sources: jars with beans of the type App, or Router.
# shellcheck shell=bash

APPS=$STATE/apps

# add_app FILE: takes effect with the next start
add_app() {
  local name
  name=$(basename -- "$1")
  [[ $name =~ ^[A-Za-z0-9][A-Za-z0-9._-]*\.jar$ ]] ||
    fail "\"$name\" is not a name such as my-app.jar: letters, digits, dots, underscores and hyphens, .jar at the end"
  [[ $name != ejb.jar ]] || fail "ejb.jar is the name of a module of Switchboard's own"
  [[ -f $1 && -r $1 ]] || fail "$1 can't be read"
  need jdk
  "$JDK/bin/jar" --list --file "$1" 2>/dev/null | grep -q '\.class$' || fail "$1 is not a jar with classes in it"
  mkdir -p "$APPS"
  cp -- "$1" "$APPS/$name.new"
  mv -- "$APPS/$name.new" "$APPS/$name"
  say app "$name is added"
  tell_to_start
}

# remove_app NAME: takes effect with the next start
remove_app() {
  [[ $1 != */* && -f $APPS/$1 ]] || fail "there is no app \"$1\"; there are: $(added_apps | paste -sd ' ')"
  rm -- "$APPS/$1"
  say app "$1 is removed"
  tell_to_start
}

tell_to_start() {
  if [[ -n $(server_pid) ]]; then say "" "./switchboard start starts the server anew with what is added now"; fi
}

# The names of the added jars, a line each.
added_apps() {
  [[ ! -d $APPS ]] || find "$APPS" -maxdepth 1 -name '*.jar' -printf '%f\n' | sort
}

show_apps() {
  local name
  added_apps | while read -r name; do say app "$name"; done
}

# put_apps_into EAR: as modules beside ours, whose beans see each other
put_apps_into() {
  local work=$STATE/apps.work modules
  [[ -n $(added_apps) ]] || return 0
  rm -rf "$work"
  mkdir -p "$work/apps"
  added_apps | while read -r name; do cp "$APPS/$name" "$work/apps/$name"; done
  (cd "$work" && "$JDK/bin/jar" --extract --file "$1" META-INF/application.xml)
  modules=$(added_apps | sed 's|.*|    <module><ejb>apps/&</ejb></module>|')
  awk -v modules="$modules" '!done && /<module>/ { print modules; done = 1 } { print }' \
    "$work/META-INF/application.xml" >"$work/application.xml"
  mv "$work/application.xml" "$work/META-INF/application.xml"
  "$JDK/bin/jar" --update --file "$1" -C "$work" .
  rm -rf "$work"
}
