#!/usr/bin/env bash
# Changes the domain here and there, counts the changes that no test notices, and writes docs/mutation.md.
# Options go to Stryker, for a look at one file: ./build.sh mutation --mutate '**/Siret.cs'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

racine="$PWD"
rapports="$racine/artifacts/mutation"
# The laws hold over 10 000 histories; against one change, 200 are enough, and always the same: what is noticed today is
# noticed tomorrow.
export CLAS_HISTOIRES="${CLAS_HISTOIRES:-200}" CLAS_GRAINE="${CLAS_GRAINE:-20190603,20190715}"
dotnet tool restore
cd tests/Clas.Domain.Tests

if [ $# -gt 0 ]; then
    exec dotnet stryker --output "$rapports/regard" "$@"
fi

# A change runs every test that crosses it, to the last one: each part is therefore judged by the quick tests of its own
# folders. The matrix and the laws, seconds each, judge the tables of the lifecycles. More tests could only notice more.
mesurer() {
    local partie="$1" tests="$2" fichier
    shift 2
    local fichiers=()
    for fichier in "$@"; do fichiers+=(--mutate "**/$fichier"); done
    [ -z "$tests" ] || fichiers+=(--test-case-filter "$tests")
    dotnet stryker --output "$rapports/$partie" --break-at 0 "${fichiers[@]}"
}

longs='FullyQualifiedName!~MatriceTests&FullyQualifiedName!~Lois&FullyQualifiedName!~AlterationsTests'
hors_de_propos='FullyQualifiedName!~.Questionnaires.&FullyQualifiedName!~.Identifiants.&FullyQualifiedName!~Document'
questionnaires='FullyQualifiedName~.Questionnaires.&FullyQualifiedName!~Lois&FullyQualifiedName!~gate_n_importe'

rm -rf "$rapports"
mesurer identifiants 'FullyQualifiedName~.Identifiants.' 'Identifiants/*.cs'
mesurer regles "$longs&$hors_de_propos" \
    'Acteurs/*.cs' 'Decisions/*.cs' 'Journal/*.cs' 'Fiches/*.cs' 'Campagnes/*.cs' 'Dossiers/*.cs' 'Cycles/Exports/*.cs'
mesurer cycles 'FullyQualifiedName!~AlterationsTests&FullyQualifiedName!~.Questionnaires.&FullyQualifiedName!~.Identifiants.' 'Cycles/*.cs'
mesurer questionnaires "$questionnaires&FullyQualifiedName!~Frappe" \
    'Questionnaires/*.cs' 'Questionnaires/Modele/*.cs' 'Questionnaires/Reponses/*.cs' 'Questionnaires/Regles/*.cs' \
    'Questionnaires/Controles/*.cs' 'Questionnaires/Examens/*.cs' 'Questionnaires/Saisies/*.cs'
mesurer frappe "$questionnaires" 'Questionnaires/Frappe/*.cs'
mesurer lecture "$questionnaires&FullyQualifiedName!~Frappe" 'Questionnaires/Lecture/*.cs'

cd "$racine"
dotnet run scripts/mutation.cs "$rapports" tests/Clas.Domain.Tests docs/mutation.md
