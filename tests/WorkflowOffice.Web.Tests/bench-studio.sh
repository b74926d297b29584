#!/usr/bin/env bash
# Opening the designer in our frame against a bare page that carries the same element and nothing of ours, from the same host, in the same
# Chromium, by turns: until the drawing of the shipped procedure can be used. Target: at most 1.15 times as long, cold and warm.
source "$(dirname "${BASH_SOURCE[0]}")/../../bench.sh"
rounds=${STUDIO_ROUNDS:-5} port=${STUDIO_PORT:-5079} target=1.15
check_tools
install_packages chromium
mkdir -p "$artifacts/logs"
build_front_end
build_host
bench_database
as_database_user createdb -h "$(socket_folder)" -U office studio_bench 2>/dev/null || true
(
  cd "$web"
  exec env OFFICE_DEMONSTRATION=true ASPNETCORE_URLS="http://127.0.0.1:$port" Logging__LogLevel__Default=Warning DOTNET_gcServer=0 \
    ConnectionStrings__Office="Host=$(socket_folder);Username=office;Database=studio_bench" \
    dotnet "$web/bin/Release/net10.0/WorkflowOffice.Web.dll"
) >"$artifacts/logs/bench-studio-host.log" 2>&1 &
host=$!
folder=$web/wwwroot/studio/$(cat "$web/wwwroot/studio/current.txt")
bare=$folder/bare-$$.html
# shellcheck disable=SC2064
trap "kill $host 2>/dev/null; wait $host 2>/dev/null; rm -f '$bare'; stop_database; rm -rf '$bench_home'" EXIT
(cd "$front_end" && node "$root/tests/WorkflowOffice.Web.Tests/studio-bench.mjs" "http://127.0.0.1:$port" "$bare" "$rounds" "$target")
