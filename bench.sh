#!/usr/bin/env bash
# Measures, and prints ratios from one run on one machine against baselines run beside it.
#
#   ./bench.sh                    every section
#   ./bench.sh engine durable     these sections
#   ./bench.sh --list             their names
#
# A section is a script tests/<project>/bench-<section>.sh; to add one, add the file. It sources this file for the functions below and
# exits with 0 only when its targets were met. What the sections measure and what was found: docs/performance.md.
set -Eeuo pipefail
# shellcheck source=run.sh
source "$(dirname "${BASH_SOURCE[0]}")/run.sh"

sections() { # → the names of all sections, one per line
  local file
  for file in "$root"/tests/*/bench-*.sh; do
    file=$(basename "$file" .sh)
    printf '%s\n' "${file#bench-}"
  done | sort
}

bench_build() { # project folder below tests/ : a Release build of it
  check_tools
  mkdir -p "$artifacts/logs"
  logged "bench-$(basename "$1")" "编译 $1" dotnet build "$root/tests/$1" -c Release -v quiet -nologo -nodeReuse:false -p:UseSharedCompilation=false
}

bench_run() { # project folder below tests/, arguments… : runs what bench_build has built
  local project=$1
  shift
  dotnet "$root/tests/$project/bin/Release/net10.0/$(basename "$project").dll" "$@"
}

bench_database() { # [postgres options] → BENCH_POSTGRES: a private server with PostgreSQL's own defaults (fsync included), gone at exit
  install_postgres
  bench_home=$(mktemp -d /tmp/workflowoffice-bench-XXXXXX)
  chmod 755 "$bench_home"
  trap 'stop_database; rm -rf "$bench_home"' EXIT
  start_database "$bench_home/postgres" "${1:-}"
  BENCH_POSTGRES="Host=$(socket_folder);Username=office;Database=postgres"
  export BENCH_POSTGRES
}

bench_main() {
  [ "${1:-}" != --list ] || { sections; return; }
  local section script missed=0 wanted=("$@")
  [ $# -gt 0 ] || mapfile -t wanted < <(sections)
  for section in "${wanted[@]}"; do
    script=$(printf '%s\n' "$root"/tests/*/"bench-$section.sh" | head -1)
    [ -f "$script" ] || fail "没有测量项 $section。可选：$(sections | tr '\n' ' ')"
    say "$section（开始时负载 $(cut -d' ' -f1-3 /proc/loadavg)，$(nproc) 核）"
    bash "$script" || missed=$((missed + 1))
  done
  [ "$missed" -eq 0 ] || fail "$missed 项没有达到目标"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  bench_main "$@"
fi
