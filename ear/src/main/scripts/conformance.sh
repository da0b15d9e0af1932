# Writes docs/conformance from what the tests have shown.
# shellcheck shell=bash

# write_conformance SHEET: whether the page is as it was
write_conformance() {
  local page=$ROOT/docs/conformance/$1.md
  local written=$STATE/$1.md
  conformance_page "$1" >"$written"
  if cmp -s "$written" "$page"; then return; fi
  cp "$written" "$page"
  complain "docs/conformance/$1.md was not what the tests show; it is now"
  return 1
}

# Cases in their order, each with the tests that carry its number, by what the last run wrote down.
conformance_page() {
  find "$ROOT" -path '*/target/conformance/*.tsv' -newer "$STATE/test.begun" -exec cat {} + | sort -u |
    awk -F'\t' -v sheet="$1" '
      FNR == NR { if ($1 == sheet) shown[$2] = shown[$2] (shown[$2] ? "<br>" : "") "`" $3 "`" ($4 == "SUCCESSFUL" ? "" : " **" tolower($4) "**"); next }
      /^#/ { next }
      {
        all++
        reason = $3; sub(/^not: /, "", reason)
        if ($1 in shown) proven++
        else if (reason != "") without++
        rows[++n] = "| " $1 " | " $2 " | " ($1 in shown ? shown[$1] : reason != "" ? "does not apply: " reason : "**not shown**") " |"
      }
      END {
        print "# Cases of " sheet
        print ""
        print "Written by `./switchboard test`. " all " cases, " proven + 0 " shown by tests, " without + 0 " that do not apply, " all - proven - without " not shown."
        print "A plus marks what Switchboard does better on purpose."
        print ""
        print "| case | what | shown by |"
        print "|---|---|---|"
        for (i = 1; i <= n; i++) print rows[i]
      }' - "$ROOT/docs/conformance/$1.cases"
}
