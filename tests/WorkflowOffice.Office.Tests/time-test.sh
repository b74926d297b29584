#!/usr/bin/env bash
# Ten years, 20,000 clocks of all rules with random pauses, extensions and corrections, nodes that restart: every clock fires exactly once on
# the day of the independent slow implementation. ./test.sh runs the same test with 300 clocks. 20,000 take about a quarter of an hour on two cores.
#   tests/WorkflowOffice.Office.Tests/time-test.sh [clocks] [seed] [restarts]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export TIME_TEST_CLOCKS=${1:-20000} TIME_TEST_SEED=${2:-$RANDOM} TIME_TEST_RESTARTS=${3:-200}
dotnet build tests/WorkflowOffice.Office.Tests -c Release -nologo -v quiet
dotnet test tests/WorkflowOffice.Office.Tests -c Release --no-build --nologo --filter FullyQualifiedName~TenYears \
  --logger "console;verbosity=detailed" | grep -E 'clocks of|wrong|by the oracle|Passed|Failed'
