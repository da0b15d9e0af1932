# Everything that proves the project.
# shellcheck shell=bash

TEST_LOG=$STATE/log/test.log

test_all() {
  local start verdict code=0
  need jdk maven curl chromium
  start=$(now_ms)
  mkdir -p "$STATE"
  touch "$STATE/test.begun"
  long_step test maven_at "$TEST_LOG" maven verify \
    "-Dswitchboard.chromium=$(chromium_binary)" "-Dwebdriver.chrome.driver=$(command -v chromedriver)" || code=$?
  print_results
  if ((code == 0)); then verdict=${green}passed${plain}; else verdict=${red}failed${plain}; fi
  say test "$verdict after $(since "$start"); all of it is in $TEST_LOG"
  return "$code"
}

# One line per module and one for all, from the reports of this run.
print_results() {
  local module tests failures skipped all=0 all_failures=0 all_skipped=0
  for module in "${MODULES[@]}"; do
    read -r tests failures skipped < <(reports "$module" | add_up)
    ((tests == 0)) || say "" "$(printf '%-18s %5d tests, %d failed, %d skipped' "$module" "$tests" "$failures" "$skipped")"
    all=$((all + tests)) all_failures=$((all_failures + failures)) all_skipped=$((all_skipped + skipped))
  done
  for module in "${MODULES[@]}"; do
    failed_tests "$module"
  done
  echo "$((all - all_failures - all_skipped)) passed, $all_failures failed, $all_skipped skipped"
}

reports() {
  find "$ROOT/$1/target/surefire-reports" "$ROOT/$1/target/failsafe-reports" -name 'TEST-*.xml' \
    -newer "$STATE/test.begun" 2>/dev/null || true
}

# Tests, failures and skipped ones of the reports whose names come in. The counts stand in the first lines of each, as
# attributes of <testsuite>.
add_up() {
  local report tests=0 failures=0 errors=0 skipped=0 head
  while read -r report; do
    head=$(sed -n '/<testsuite /,/>/p;/<properties/q' "$report")
    tests=$((tests + $(attribute tests "$head")))
    failures=$((failures + $(attribute failures "$head")))
    errors=$((errors + $(attribute errors "$head")))
    skipped=$((skipped + $(attribute skipped "$head")))
  done
  echo "$tests $((failures + errors)) $skipped"
}

attribute() {
  local value
  value=$(sed -n "s/.* $1=\"\\([0-9]*\\)\".*/\\1/p" <<<"$2" | head -n 1)
  echo "${value:-0}"
}

failed_tests() {
  local report
  reports "$1" | while read -r report; do
    grep -B1 -E '^ *<(failure|error)[ >]' "$report" |
      sed -n "s/.*<testcase name=\"\\([^\"]*\\)\" classname=\"\\([^\"]*\\)\".*/  ${red}failed${plain} \\2: \\1/p" || true
  done
}
