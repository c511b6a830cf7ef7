#!/usr/bin/env bash
# Changes the domain here and there, counts the changes that no test notices, and writes docs/mutation.md.
#   ./build.sh mutation                     everything, from the start (an hour on two quiet cores)
#   ./build.sh mutation --reprendre         goes on with a measure that was stopped
#   ./build.sh mutation --regarder Cycles/  judges again the changes of these folders or files only
#   ./build.sh mutation --survivants        judges again those that survived, with the tests of now (the domain unchanged)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

racine="$PWD"
mesure="$racine/artifacts/mutation"
tests="$racine/tests/Clas.Domain.Tests"
# The laws hold over 10 000 histories; against one change, 200 are enough.
export CLAS_HISTOIRES="${CLAS_HISTOIRES:-200}"
# Always the same ones: a change is noticed or not, never by luck.
export CLAS_GRAINE="${CLAS_GRAINE:-20182019,763}"

# Stryker plants every change in one assembly. One quick test is enough for that: what Stryker itself thinks of the
# changes is not kept, because one process serves them all (scripts/mutants.cs says why). It puts the true assembly back
# when it ends, hence the copy while it runs.
planter() {
    rm -rf "$mesure"
    mkdir -p "$mesure"
    dotnet tool restore
    local journal="$mesure/stryker.log"
    (cd "$tests" && dotnet stryker --output "$mesure/plantation" --test-case-filter 'FullyQualifiedName~Systeme_SignsTheJournalUnderOneName') >"$journal" 2>&1 &
    local stryker=$!
    until grep -q 'mutants created' "$journal"; do
        kill -0 $stryker 2>/dev/null || { cat "$journal" >&2; exit 1; }
        sleep 0.2
    done
    cp -r "$tests/bin/Debug/net10.0" "$mesure/bin"
    wait $stryker
}

case "${1:-}" in
    --reprendre) shift ;;
    --survivants)
        shift
        dotnet build "$tests"
        # The tests of now, beside the domain full of changes.
        cp "$tests/bin/Debug/net10.0/Clas.Domain.Tests."* "$mesure/bin/"
        sed -i '/\tSurvived\t/d' "$mesure/verdicts.tsv"
        ;;
    --regarder)
        shift
        for quoi in "$@"; do sed -i "\#\t$quoi#d" "$mesure/verdicts.tsv"; done
        ;;
    *) planter ;;
esac

dotnet run scripts/mutants.cs "$mesure" "$@"
dotnet run scripts/mutation.cs "$mesure" "$tests" docs/mutation.md
