#!/usr/bin/env bash
# Uses the packages just made as a stranger would: from a project outside the solution, with its own package cache.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

de_la_page() { sed -n '/<!-- extrait: DESIGN-8 -->/,/^```$/p' "$1" | sed '1,2d;$d'; }
du_programme() { sed -n '/<extrait: DESIGN-8>/,/<\/extrait>/p' nuget/Smoke/Program.cs | sed '1d;$d'; }

for page in README.md nuget/Clas.Domain.md; do
    if ! diff <(de_la_page "$page") <(du_programme); then
        echo "$page et nuget/Smoke/Program.cs ne montrent plus les mêmes lignes." >&2
        exit 1
    fi
done

version=$(dotnet msbuild src/Clas.Domain/Clas.Domain.csproj -getProperty:PackageVersion)
rm -rf artifacts/smoke/bin artifacts/smoke/obj artifacts/smoke/nuget/clas.*
mkdir -p artifacts/smoke
dotnet run --project nuget/Smoke -p:VersionDeClas="$version" "$@" | tee artifacts/smoke/sortie.txt

# What the comment beside the line promises.
if ! grep -q '^refusée, StructureNonValidee : « ' artifacts/smoke/sortie.txt; then
    echo "L’extrait n’affiche plus le refus que README.md annonce." >&2
    exit 1
fi
echo "Les paquets $version servent depuis un projet extérieur."
