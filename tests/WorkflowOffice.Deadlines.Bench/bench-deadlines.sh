#!/usr/bin/env bash
# Deadlines per second of processor time.
source "$(dirname "${BASH_SOURCE[0]}")/../../bench.sh"
bench_build WorkflowOffice.Deadlines.Bench
bench_run WorkflowOffice.Deadlines.Bench
