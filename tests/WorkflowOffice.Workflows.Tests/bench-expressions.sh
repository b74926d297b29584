#!/usr/bin/env bash
# Expressions: runs per second of processor time in memory, and what the hostile corpus costs everybody else.
source "$(dirname "${BASH_SOURCE[0]}")/../../bench.sh"
bench_build WorkflowOffice.Workflows.Tests
WORKFLOW_BENCH=1 dotnet test "$root/tests/WorkflowOffice.Workflows.Tests" -c Release --no-build \
  --filter FullyQualifiedName~Bench --logger 'console;verbosity=detailed' |
  grep -E 'runs/s|hostile scripts|harmless scripts|memory of the server|other scripts|Failed|Passed!'
