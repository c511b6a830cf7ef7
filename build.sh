#!/usr/bin/env bash
# One door for everything one does with this repository: ./build.sh help
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1

aide() {
    cat <<'FIN'
./build.sh <verbe> [options passées à la commande .NET]

  format     met les sources en forme (--verify-no-changes : vérifie seulement)
  build      compile la solution ; un avertissement est une erreur
  test       installe ce qui manque, compile, lance tous les tests
  bogues     plante des bogues dans le domaine, et voit rougir les tests
  mutation   mesure la solidité des tests du domaine (Stryker)
  pack       fabrique les paquets NuGet dans artifacts/packages
  smoke      fabrique les paquets, puis les essaie depuis deux projets extérieurs
  api        récrit PublicAPI.Unshipped.txt : ce qui est public et ne l’était pas
  push       envoie les paquets fabriqués sur le flux CLAS_FLUX, avec la clé CLAS_CLE
  bench      mesure les performances du domaine (BenchmarkDotNet)
  guide      régénère la documentation tirée du code
  run        lance l’hôte de démonstration
  all        format vérifié, build, test, pack et smoke : ce qu’il faut avant de proposer un changement
  help       cette aide
FIN
}

format()   { dotnet format Clas.slnx "$@"; }
build()    { dotnet build Clas.slnx "$@"; }
bogues()   { scripts/bogues.sh "$@"; }
mutation() { scripts/mutation.sh "$@"; }
smoke()    { pack; scripts/smoke.sh "$@"; }
api()      { scripts/api.sh "$@"; }
bench()    { dotnet run --project tests/Clas.Benchmarks -c Release -- "$@"; }
run()      { dotnet run --project samples/RazorHost "$@"; }

test() {
    rm -rf artifacts/tests
    dotnet build Clas.slnx
    # One project after another: a browser and a site that share two cores with four other suites wait too long for one another.
    dotnet test --solution Clas.slnx --no-build --max-parallel-test-modules 1 -p:ComptesRendus=true --results-directory artifacts/tests "$@"
    # A test holds this line against the tables of views, and each view is a test.
    [ $# -gt 0 ] || grep '^Vues auditées' docs/accessibilite.md
}

pack() {
    rm -rf artifacts/packages
    dotnet pack nuget/Paquets.proj -c Release -o artifacts/packages "$@"
}

push() {
    # The symbols go with them: « nuget push » sends the .snupkg that stands beside.
    dotnet nuget push 'artifacts/packages/*.nupkg' --source "${CLAS_FLUX:?où vont les paquets}" --api-key "${CLAS_CLE:?la clé du flux}" --skip-duplicate "$@"
}

guide() {
    # The tests that hold a document against the code write it again when asked to.
    export CLAS_REGENERER=1
    dotnet run --project tests/Clas.Domain.Tests -- -class '*DiagrammesDuReadmeTests' -class '*CyclesDeVieTests' "$@"
    dotnet run --project tests/Clas.Architecture.Tests -- -class '*.ReferenceTests' "$@"
    dotnet run --project tests/Clas.Paquets.Tests -- -method '*The_page_of_the_packages*' "$@"
    dotnet run --project tests/RazorHost.Tests -- -method '*CouvertureDuGuideTests.The_page_of_the_coverage*' "$@"
    dotnet run --project tests/RazorHost.BrowserTests -- -class '*StructuresTests' -class '*GuideDeLaCafTests' -class '*GuideDuPorteurTests' "$@"
    dotnet run --project tests/RazorHost.BrowserTests -- -method '*ToutesLesPagesTests.Their_number*' "$@"
}

all() {
    format --verify-no-changes
    build
    test
    smoke
}

verbe="${1:-help}"
[ $# -eq 0 ] || shift
case "$verbe" in
    help | -h | --help) aide; exit 0 ;;
    test | all) scripts/prerequis.sh --installer --navigateur ;;
    guide) scripts/prerequis.sh --navigateur ;;
    format | build | bogues | mutation | pack | smoke | api | push | bench | run) scripts/prerequis.sh ;;
    *) echo "Verbe inconnu : $verbe" >&2; aide >&2; exit 64 ;;
esac
"$verbe" "$@"
