#!/usr/bin/env bash
# Changes the domain here and there, and counts the changes that no test notices.
# Options go to Stryker: ./build.sh mutation --mutate '**/Siret.cs' looks at one file only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rapport="$PWD/artifacts/mutation"
dotnet tool restore
cd tests/Clas.Domain.Tests
dotnet stryker --output "$rapport" "$@"
