#!/usr/bin/env bash
# The long run: chaos for so many minutes (default 30), each minute with another seed, then the tests of the short run.
#   tests/Reliability/long.sh [minutes] [first seed]
set -Eeuo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
minutes=${1:-30} seed=${2:-1} failed=0
dotnet build "$here/Tests" -c Release -v quiet -nologo
for ((n = 0; n < minutes; n++)); do
  dotnet "$here/Harness/bin/Release/net10.0/WorkflowOffice.Reliability.Harness.dll" "$here/Node/bin/Release/net10.0" 60 "$((seed + n))" || failed=$((failed + 1))
done
dotnet test "$here/Tests" -c Release --no-build --nologo --logger "console;verbosity=detailed" || failed=$((failed + 1))
echo "$failed of $((minutes + 1)) runs failed"
[ "$failed" -eq 0 ]
