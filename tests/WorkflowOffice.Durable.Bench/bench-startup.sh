#!/usr/bin/env bash
# Start-up of the office with 1,000,000 waiting instances: at most 1.2 times as long as empty, and no more memory.
# BENCH_SHORT=1: smaller numbers, in seconds.
source "$(dirname "${BASH_SOURCE[0]}")/../../bench.sh"
bench_build WorkflowOffice.Durable.Bench
bench_database
bench_run WorkflowOffice.Durable.Bench startup
