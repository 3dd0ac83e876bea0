#!/usr/bin/env bash
# Tests compare with programs that nobody here wrote: a browser, a PDF renderer, an XML validator. Where they are missing
# and may be installed (root on Debian or Ubuntu), this installs them; elsewhere it names them, and the tests that need
# them are skipped with a notice. Set SECTION16_NO_INSTALL=1 to install nothing.
set -u
missing=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
command -v pdftoppm >/dev/null && command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v xmllint >/dev/null || missing+=(libxml2-utils)
[ -d /usr/share/fonts/truetype/liberation ] || [ -d /usr/share/fonts/liberation ] || missing+=(fonts-liberation)
[ "${#missing[@]}" -eq 0 ] && exit 0

if [ -z "${SECTION16_NO_INSTALL:-}" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  echo "Installing what the tests compare with: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  log=$(mktemp)
  if (apt-get update && apt-get install -y --no-install-recommends "${missing[@]}") >"$log" 2>&1; then
    rm -f "$log"
    exit 0
  fi
  tail -n 3 "$log"
  rm -f "$log"
fi
echo "Not on this machine, so some tests are skipped: ${missing[*]}"
echo "On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${missing[*]}"
exit 0
