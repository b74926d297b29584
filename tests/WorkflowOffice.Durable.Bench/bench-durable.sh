#!/usr/bin/env bash
# Completing a task and handing over to the next person over HTTP with 32 clients, beside the same row changes as raw Npgsql (at least half
# as many) and beside npm @dbos-inc/dbos-sdk doing start → wait → signal → finish (at least three times as many). BENCH_SHORT=1: a few seconds.
source "$(dirname "${BASH_SOURCE[0]}")/../../bench.sh"
theirs=$root/tests/WorkflowOffice.Durable.Bench/dbos
bench_build WorkflowOffice.Durable.Bench
[ -d "$theirs/node_modules/@dbos-inc" ] || logged bench-dbos "安装 DBOS" npm --prefix "$theirs" ci --no-audit --no-fund
bench_database
bench_run WorkflowOffice.Durable.Bench durable
