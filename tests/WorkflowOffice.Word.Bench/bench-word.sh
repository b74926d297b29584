#!/usr/bin/env bash
# Filled Word documents per second of processor time, beside npm docxtemplater on the same texts: at least three times as many.
source "$(dirname "${BASH_SOURCE[0]}")/../../bench.sh"
theirs=$root/tests/WorkflowOffice.Word.Bench/docxtemplater
bench_build WorkflowOffice.Word.Bench
[ -d "$theirs/node_modules/docxtemplater" ] || logged bench-docxtemplater "安装 docxtemplater" npm --prefix "$theirs" ci --no-audit --no-fund
bench_run WorkflowOffice.Word.Bench "$theirs"
