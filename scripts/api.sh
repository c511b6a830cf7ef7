#!/usr/bin/env bash
# Writes again PublicAPI.Unshipped.txt of every package: what is public and was not in the last release.
# « dotnet format » does not apply the fix of RS0016; the compiler says every line, so this reads the compiler.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C

avant=$(mktemp -d)
trap 'rm -rf "$avant"' EXIT
for projet in src/*/; do
    mkdir -p "$avant/$projet"
    cp "$projet"/PublicAPI.*.txt "$avant/$projet"
    echo '#nullable enable' >"$projet/PublicAPI.Unshipped.txt"
done

# A public member that nobody wrote down is a warning here, so that the packages above are read too.
for projet in src/*/; do
    if ! dotnet build "$projet" -v quiet -p:TreatWarningsAsErrors=false "$@" >>"$avant/compilation.txt"; then
        cat "$avant/compilation.txt" >&2
        cp -r "$avant/src" .
        echo "La compilation échoue : les fichiers PublicAPI n’ont pas bougé." >&2
        exit 1
    fi
done

# What the compiler says of one project, by rule: its lines.
lignes() { sed -nE "s|^.* warning $2: Symbol '(.*)' is .*\[[^]]*/$1\.csproj\]\$|\1|p" "$avant/compilation.txt" | sort -u; }

for projet in src/*/; do
    nom=$(basename "$projet")
    {
        echo '#nullable enable'
        # Released, and no longer there.
        lignes "$nom" RS0017 | sed 's/^/*REMOVED*/'
        lignes "$nom" RS0016
    } >"$projet/PublicAPI.Unshipped.txt"
    echo "$projet : $(($(wc -l <"$projet/PublicAPI.Unshipped.txt") - 1)) lignes dans PublicAPI.Unshipped.txt"
done
