#!/usr/bin/env bash
# Plants each bug of tests/Bogues in a copy of the sources, and sees the law or the scenario it breaks go red.
#   ./build.sh bogues          all of them, and writes docs/bogues-semes.md (half an hour on two quiet cores)
#   ./build.sh bogues 03 17    these only
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
racine="$PWD"
export CLAS_HISTOIRES="${CLAS_HISTOIRES:-1000}"
# Always the same ones: a bug is seen or not, never by luck.
export CLAS_GRAINE="${CLAS_GRAINE:-20182019,763}"

copie=$(mktemp -d)
trap 'rm -rf "$copie"' EXIT
# 1: a file moved while it was read, as a log does.
{ tar --exclude=bin --exclude=obj --exclude=.git --exclude=artifacts -cf - . || [ $? -eq 1 ]; } | tar -xf - -C "$copie"
cd "$copie"

# A bug need not be in good style to be one.
compiler() {
    dotnet build tests/Clas.Domain.Tests -v quiet -p:TreatWarningsAsErrors=false -p:RunAnalyzers=false -p:GenerateDocumentationFile=false \
        >compilation.txt 2>&1 || { cat compilation.txt >&2; return 1; }
}

# « vert », « rouge », or « absent » when there is no such test; what it printed is in essai.txt.
juger() {
    dotnet tests/Clas.Domain.Tests/bin/Debug/net10.0/Clas.Domain.Tests.dll -noLogo -noColor -method "*.$1" >essai.txt 2>&1 || true
    case "$(grep -o 'Total: [0-9]*, Errors: [0-9]*, Failed: [0-9]*' essai.txt | tail -1)" in
        '' | 'Total: 0,'*) echo absent ;;
        *', Errors: 0, Failed: 0') echo vert ;;
        *) echo rouge ;;
    esac
}

entete() { sed -n "s/^$2: //p" "$1"; }

bogues=(tests/Bogues/*.patch)
if [ $# -gt 0 ]; then
    bogues=()
    for numero in "$@"; do bogues+=(tests/Bogues/"$numero"-*.patch); done
fi

compiler
declare -A sains
for bogue in "${bogues[@]}"; do
    rouge=$(entete "$bogue" Red)
    [ -n "${sains[$rouge]:-}" ] || sains[$rouge]=$(juger "$rouge")
done

echec=0
: >lignes.md
for bogue in "${bogues[@]}"; do
    nom=$(basename "$bogue" .patch)
    rouge=$(entete "$bogue" Red)
    git apply "$bogue"
    compiler
    plante=$(juger "$rouge")
    vu=$(grep -A 1 '\[FAIL\]' essai.txt | sed -n '2s/^ *//p' | tr -d '`' | sed 's/|/\\|/g' | cut -c 1-110 || true)
    git apply --reverse "$bogue"
    echo "$nom : sans la bogue ${sains[$rouge]}, avec elle $plante ($rouge)"
    [ "${sains[$rouge]} $plante" = "vert rouge" ] || echec=1
    echo "| ${nom%%-*} | $(entete "$bogue" Bug) | $(entete "$bogue" Effect) | \`$rouge\` | \`$vu\` |" >>lignes.md
done

if [ $# -eq 0 ] && [ $echec -eq 0 ]; then
    {
        cat <<'FIN'
# Seeded bugs

Bugs that somebody could write, planted one by one in a copy of the domain: each is seen by a law or a scenario, which is
green without it. `./build.sh bogues` plants them all and writes this page; the patches are in `tests/Bogues`.

FIN
        echo "${#bogues[@]} bugs, all seen; laws over $CLAS_HISTOIRES histories from the seed $CLAS_GRAINE."
        echo
        echo '| n° | bug | what would happen | seen by | what it printed first |'
        echo '|---|---|---|---|---|'
        cat lignes.md
    } >"$racine/docs/bogues-semes.md"
fi
exit $echec
