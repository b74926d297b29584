#!/usr/bin/env bash
# Expressions: runs per second of processor time in memory, and what the hostile corpus costs everybody else.
# BENCH_PART=neighbours: only what other bursts notice of the corpus (two and a half minutes; BENCH_SHORT=1: one).
source "$(dirname "${BASH_SOURCE[0]}")/../../bench.sh"

bench_tests() { # project folder below tests/
  WORKFLOW_BENCH=1 dotnet test "$root/tests/$1" -c Release --no-build --filter FullyQualifiedName~Bench --logger 'console;verbosity=detailed' |
    grep -E 'runs/s|hostile|harmless scripts|memory of the server|other bursts|not shown|Failed|Passed!'
}

bench_build WorkflowOffice.Workflows.Storage.Tests
bench_database
TEST_POSTGRES=$BENCH_POSTGRES bench_tests WorkflowOffice.Workflows.Storage.Tests || missed=1
if [ "${BENCH_PART:-}" != neighbours ]; then
  bench_build WorkflowOffice.Workflows.Tests
  bench_tests WorkflowOffice.Workflows.Tests || missed=1
fi
[ -z "${missed:-}" ]
