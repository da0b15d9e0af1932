# Everything that proves the project.
# shellcheck shell=bash

TEST_LOG=$STATE/log/test.log

test_all() {
  local start verdict code=0
  need jdk maven curl chromium xz
  start=$(now_ms)
  mkdir -p "$STATE"
  touch "$STATE/test.begun"
  long_step test maven_at "$TEST_LOG" maven verify -Dswitchboard.fuzz=1000000 \
    "-Dswitchboard.chromium=$(chromium_binary)" "-Dwebdriver.chrome.driver=$(command -v chromedriver)" || code=$?
  print_results
  write_conformance rapidsms || true
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

# Tests, failures and skipped ones of the reports whose names come in. The cases are counted: a suite of classes says of
# itself that it has none.
add_up() {
  local report tests=0 failures=0 skipped=0
  while read -r report; do
    tests=$((tests + $(lines_with '^ *<testcase ' "$report")))
    failures=$((failures + $(lines_with '^ *<(failure|error)[ >]' "$report")))
    skipped=$((skipped + $(lines_with '^ *<skipped' "$report")))
  done
  echo "$tests $failures $skipped"
}

lines_with() {
  grep -cE "$1" "$2" || true
}

# failed_tests MODULE: where, and the beginning of what was said
failed_tests() {
  local report
  reports "$1" | while read -r report; do
    awk -v failed="${red}failed${plain}" '
      function value(name) { return match($0, " " name "=\"[^\"]*") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : "" }
      /^ *<testcase / { where = value("classname") ": " value("name") }
      /^ *<(failure|error)[ >]/ {
        said = value("message")
        gsub(/&#10;/, " ", said); gsub(/&lt;/, "<", said); gsub(/&gt;/, ">", said); gsub(/&quot;/, "\"", said)
        print "  " failed " " where (said == "" ? "" : ": " substr(said, 1, 400))
      }' "$report"
  done
}
