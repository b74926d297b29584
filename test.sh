#!/usr/bin/env bash
# Everything that must hold, in one run: installs what is missing, builds without warnings, checks the format, runs every test.
# Ends with one line "N passed, N failed"; exits with 0 only if something ran and nothing failed.
set -Eeuo pipefail
# shellcheck source=run.sh
source "$(dirname "${BASH_SOURCE[0]}")/run.sh"

results=$artifacts/tests
passed=0
failed=0

count() { # passed, failed
  passed=$((passed + $1))
  failed=$((failed + $2))
}

stage() { # log name, what (Chinese), command… : one check that either holds or counts as one failure
  local log=$artifacts/logs/$1.log what=$2 started=$SECONDS
  shift 2
  say "$what"
  if "$@" >"$log" 2>&1; then
    say "  完成（$((SECONDS - started)) 秒）"
    return 0
  fi
  count 0 1
  warn "$what：失败。完整记录：$log"
  grep -E 'error|Error|✗|FAIL' "$log" | sort -u | head -20 >&2 || tail -20 "$log" >&2
  return 1
}

attribute() { # file, name → the number in the counters of a .trx file
  grep -o "<Counters [^>]*" "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*' | head -1
}

test_project() { # project file
  local name log trx ran=0
  name=$(basename "$1" .csproj)
  log=$artifacts/logs/$name.log
  trx=$results/$name.trx
  say "测试 $name"
  local started=$SECONDS
  dotnet test "$1" -c Release --no-build --nologo --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
    --blame-hang --blame-hang-timeout 10m >"$log" 2>&1 || ran=$?
  if [ ! -f "$trx" ]; then
    count 0 1
    warn "  $name 没有跑完。完整记录：$log"
    tail -20 "$log" >&2
    return 0
  fi
  local ok bad
  ok=$(attribute "$trx" passed)
  bad=$(attribute "$trx" failed)
  # A run that broke off has said so only with its exit code.
  [ "$ran" -eq 0 ] || [ "${bad:-0}" -gt 0 ] || bad=1
  count "${ok:-0}" "${bad:-0}"
  say "  ${ok:-0} 通过，${bad:-0} 失败（$((SECONDS - started)) 秒）"
  if [ "${bad:-0}" -gt 0 ]; then
    # With what it said: a failure that shows itself once in ten runs is found by its message alone.
    grep -E -A6 '^\s*(Failed|失败) ' "$log" | head -120 >&2 || tail -20 "$log" >&2
  fi
}

test_front_end() {
  [ -f "$front_end/package.json" ] || return 0
  install_front_end
  stage lint "前端：代码检查" npm --prefix "$front_end" run lint || true
  stage typecheck "前端：类型检查" npm --prefix "$front_end" run typecheck || true
  say "前端：单元测试"
  local report=$results/front-end.json log=$artifacts/logs/vitest.log
  npm --prefix "$front_end" run test -- --reporter=default --reporter=json --outputFile.json="$report" >"$log" 2>&1 || true
  if [ ! -f "$report" ]; then
    count 0 1
    warn "  前端单元测试没有跑完。完整记录：$log"
    tail -20 "$log" >&2
    return 0
  fi
  local ok bad broken
  read -r ok bad broken < <(node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    // A file that does not even load has no failed test, only a failed suite.
    const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"));
    console.log(report.numPassedTests, report.numFailedTests, broken.length);' "$report")
  count "$ok" "$((bad + broken))"
  say "  $ok 通过，$((bad + broken)) 失败"
  [ "$((bad + broken))" -eq 0 ] || grep -E 'FAIL|×' "$log" | sort -u | head -40 >&2 || true
}

finish() {
  trap - EXIT
  stop_database
  rm -rf "$database_home"
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && [ "${interrupted:-0}" -eq 0 ] || exit 1
  exit 0
}

run_tests() {
  check_tools
  mkdir -p "$artifacts/logs"
  rm -rf "$results"
  mkdir -p "$results"
  check_free_space "$artifacts"
  install_packages fonts-noto-cjk fonts-arphic-ukai fonts-liberation fonts-dejavu-core chromium libreoffice-writer poppler-utils
  install_fonts
  install_postgres

  # Pages first: the tests in the browser use what the host serves.
  build_front_end
  if stage build-all "编译整个解决方案，不得有警告" dotnet build "$root/WorkflowOffice.sln" -c Release -nologo -v quiet -nodeReuse:false; then
    # Below /tmp, where every user may enter: PostgreSQL does not run as root.
    chmod 755 "$database_home"
    start_database "$database_home/postgres" "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"
    export TEST_POSTGRES="Host=$(socket_folder);Username=office;Database=postgres;Include Error Detail=true;Maximum Pool Size=60;Timeout=30"
    # The tests start some five hundred hosts; without the JIT's instrumented tier each costs half of the processor time.
    export DOTNET_TieredPGO=0
    local project
    for project in "$root"/tests/*.Tests/*.csproj "$root"/tests/Reliability/Tests/*.csproj; do
      test_project "$project"
    done
  fi
  test_front_end
  stage format "代码格式" dotnet format "$root/WorkflowOffice.sln" --verify-no-changes --no-restore || true
}

database_home=$(mktemp -d /tmp/workflowoffice-test-XXXXXX)
trap finish EXIT
trap 'interrupted=1; exit 130' INT TERM HUP
trap 'count 0 1; warn "test.sh 第 $LINENO 行的命令失败：$BASH_COMMAND"' ERR
run_tests
