# Passwords and the node's name: made once per installation, kept in files that only their owner can read.
# shellcheck shell=bash

SECRETS=$STATE/secrets

# secret NAME: its value; 24 random characters on first use
secret() {
  local file=$SECRETS/$1
  [[ -s $file ]] || keep_secret "$1" "$(random_text 24)"
  cat "$file"
}

keep_secret() (
  umask 077
  mkdir -p "$SECRETS"
  printf '%s\n' "$2" >"$SECRETS/$1.new"
  mv "$SECRETS/$1.new" "$SECRETS/$1"
)

random_text() {
  LC_ALL=C tr -dc 'A-Za-z0-9' < <(head -c 4096 /dev/urandom) | cut -c "1-$1"
}

# The account "admin": what the environment says on the first start, kept for the next ones.
admin_password() {
  if [[ -n ${SWITCHBOARD_ADMIN_PASSWORD:-} && ! -s $SECRETS/admin-password ]]; then
    keep_secret admin-password "$SWITCHBOARD_ADMIN_PASSWORD"
  fi
  secret admin-password
}

# SMPP allows eight characters (SMPP 3.4 §4.1.1).
smpp_password() {
  [[ -s $SECRETS/smpp-password ]] || keep_secret smpp-password "$(random_text 8)"
  secret smpp-password
}

# The transaction manager's name: unique, lasting, at most 23 bytes.
node_id() {
  [[ -s $SECRETS/node-id ]] || keep_secret node-id "sb-$(random_text 16)"
  secret node-id
}
