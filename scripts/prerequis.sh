#!/usr/bin/env bash
# Says what the machine lacks; with --installer, adds it first on Debian and Ubuntu; with --navigateur, asks for Chromium too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

sdk="dotnet-sdk-10.0"
options="$*"

# French dates, numbers and « heure de Paris » come from ICU and from the time zone data of the system.
manque_dotnet() { ! dotnet --version >/dev/null 2>&1; }
manque_fuseaux() { [ "$(uname)" = Linux ] && [ ! -e "${TZDIR:-/usr/share/zoneinfo}/Europe/Paris" ]; }
manque_icu() { command -v ldconfig >/dev/null && ! ldconfig -p | grep -q libicuuc; }
# The tests alone need it: it checks the PDFs.
manque_qpdf() { ! command -v qpdf >/dev/null; }
# And draws them as a viewer does.
manque_poppler() { ! command -v pdftoppm >/dev/null; }
# The same names as tests/RazorHost.BrowserTests/Outillage/CheminDeChromium.cs.
manque_chromium() {
    [[ " $options " == *" --navigateur "* ]] || return 1
    [ -z "${CHROMIUM:-}" ] || { [ ! -e "$CHROMIUM" ]; return; }
    ! command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null
}

paquets() {
    if manque_dotnet; then echo "$sdk"; fi
    if manque_fuseaux; then echo tzdata; fi
    if manque_qpdf; then echo qpdf; fi
    if manque_poppler; then echo poppler-utils; fi
    # Its name carries its version (libicu72, libicu76…): take the one this release offers.
    if manque_icu; then apt-cache pkgnames libicu | grep -E '^libicu[0-9]+$' | sort -V | tail -n 1; fi
    # Ubuntu calls it chromium-browser.
    if manque_chromium; then apt-cache pkgnames chromium | grep -E '^chromium(-browser)?$' | sort | head -n 1; fi
}

installer() {
    local sudo="" paquet
    [ "$(id -u)" -eq 0 ] || sudo="sudo"
    $sudo apt-get update -qq || return 0
    for paquet in $(paquets); do
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$paquet" || true
    done
}

if [[ " $options " == *" --installer "* ]] && command -v apt-get >/dev/null &&
    { manque_dotnet || manque_fuseaux || manque_icu || manque_qpdf || manque_poppler || manque_chromium; }; then
    installer
fi

etat=0
if manque_dotnet; then
    echo "Il manque le SDK .NET 10 : voyez https://dotnet.microsoft.com/download (Debian et Ubuntu : paquet $sdk)." >&2
    if command -v dotnet >/dev/null; then dotnet --version 2>&1 | sed 's/^/  /' >&2 || true; fi
    etat=1
fi
if manque_fuseaux; then
    echo "Il manque les fuseaux horaires : installez tzdata." >&2
    etat=1
fi
if manque_icu; then
    echo "Il manque ICU : installez libicu (Debian et Ubuntu), icu-libs (Alpine) ou libicu (Fedora)." >&2
    etat=1
fi
# Said and no more: the tests that need them fail, and the others are worth running.
if [[ " $options " == *" --installer "* ]] && manque_qpdf; then
    echo "Il manque qpdf, qui vérifie les PDF dans les tests : installez qpdf (Debian, Ubuntu, Fedora, Alpine, Homebrew)." >&2
fi
if [[ " $options " == *" --installer "* ]] && manque_poppler; then
    echo "Il manque pdftoppm, qui dessine les PDF dans les tests : installez poppler-utils (Debian, Ubuntu, Fedora, Alpine) ou poppler (Homebrew)." >&2
fi
if manque_chromium; then
    echo "Il manque Chromium : installez chromium (Debian), Chromium ou Chrome, dans le PATH ou nommé par la variable CHROMIUM." >&2
    etat=1
fi
exit $etat
