#!/usr/bin/env bash
# Uses the packages just made as a stranger would: two programs copied out of the repository, which find nothing of its
# build, an empty package cache, and for sources the folder of the packages and the public feed of this machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
paquets="$PWD/artifacts/packages"

de_la_page() { sed -n '/<!-- extrait: DESIGN-8 -->/,/^```$/p' "$1" | sed '1,2d;$d'; }
du_programme() { sed -n '/<extrait: DESIGN-8>/,/<\/extrait>/p' nuget/Smoke/Domaine/Program.cs | sed '1d;$d'; }

for page in README.md nuget/Clas.Domain.md; do
    if ! diff <(de_la_page "$page") <(du_programme); then
        echo "$page et nuget/Smoke/Domaine/Program.cs ne montrent plus les mêmes lignes." >&2
        exit 1
    fi
done

version=$(dotnet msbuild src/Clas.Domain -t:MinVer -getProperty:PackageVersion)
ailleurs=$(mktemp -d)
trap 'rm -rf "$ailleurs"' EXIT
cp -r nuget/Smoke/Domaine nuget/Smoke/Sqlite "$ailleurs"
for programme in Domaine Sqlite; do
    rm -rf "$ailleurs/$programme/bin" "$ailleurs/$programme/obj"
    cp samples/RazorHost/Demonstration/reponses/les-colibris.*.json "$ailleurs/$programme"
done

# Whoever names the public feed is this machine, not the repository. Clas.* comes from the folder, and from nowhere else.
flux() { dotnet nuget list source --format Short | sed -nE 's/^E[A-Z]* (.*)$/\1/p'; }
{
    echo '<configuration>'
    echo '  <packageSources>'
    echo '    <clear />'
    echo "    <add key=\"paquets\" value=\"$paquets\" />"
    flux | awk '{ printf "    <add key=\"public%d\" value=\"%s\" />\n", NR, $0 }'
    echo '  </packageSources>'
    echo '  <packageSourceMapping>'
    echo '    <packageSource key="paquets"><package pattern="Clas.*" /></packageSource>'
    flux | awk '{ printf "    <packageSource key=\"public%d\"><package pattern=\"*\" /></packageSource>\n", NR }'
    echo '  </packageSourceMapping>'
    echo '</configuration>'
} >"$ailleurs/NuGet.config"
export NUGET_PACKAGES="$ailleurs/cache"

# What the comment beside the line of README.md promises, then the success.
verifier() {
    if ! grep -q '^refusée, StructureNonValidee : « ' "$1" || ! grep -qE '(^|: )pris en compte$' "$1"; then
        echo "$2 n’affiche plus le refus, puis le succès, que README.md annonce." >&2
        exit 1
    fi
}

cd "$ailleurs/Sqlite"
dotnet run -p:VersionDeClas="$version" | tee sortie.txt
verifier sortie.txt Sqlite
[ -s clas.db ] || { echo "Aucune base SQLite n’a été écrite." >&2; exit 1; }

# The domain alone, compiled to machine code where the machine has a linker, else trimmed: a warning of either is an error.
cd "$ailleurs/Domaine"
mode=PublishTrimmed
if command -v clang >/dev/null || command -v gcc >/dev/null; then mode=PublishAot; fi
dotnet publish --use-current-runtime --self-contained -p:$mode=true -p:VersionDeClas="$version" -o publie
publie/Smoke.Domaine | tee sortie.txt
verifier sortie.txt Domaine

echo "Les paquets $version servent depuis un projet extérieur, sur SQLite et élagués ($mode)."
