#!/usr/bin/env bash
# The long run: chaos for so many minutes (default 30), each minute with another seed, then the tests of the short run.
#   tests/Reliability/long.sh [minutes] [first seed] [build|chaos|tests]…
# With parts named only these are run: where a queue allows a command ten minutes, the whole is run part by part.
set -Eeuo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
minutes=${1:-30} seed=${2:-1} failed=0 runs=0
shift $(($# < 2 ? $# : 2))
parts=" ${*:-build chaos tests} "
[[ $parts != *" build "* ]] || dotnet build "$here/Tests" -c Release -v quiet -nologo
for ((n = 0; n < minutes; n++)); do
  [[ $parts == *" chaos "* ]] || break
  runs=$((runs + 1))
  dotnet "$here/Harness/bin/Release/net10.0/WorkflowOffice.Reliability.Harness.dll" "$here/Node/bin/Release/net10.0" 60 "$((seed + n))" || failed=$((failed + 1))
done
if [[ $parts == *" tests "* ]]; then
  runs=$((runs + 1))
  dotnet test "$here/Tests" -c Release --no-build --nologo --logger "console;verbosity=detailed" || failed=$((failed + 1))
fi
echo "$failed of $runs runs failed"
[ "$failed" -eq 0 ]
