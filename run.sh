#!/usr/bin/env bash
# Starts the office on this machine: installs what is missing, builds what has changed, starts a private PostgreSQL, serves the pages.
#
#   OFFICE_PORT=5081        another port (default 5080)
#   OFFICE_ADDRESS=0.0.0.0  other machines may connect (default 127.0.0.1)
#   DEMO=0                  no demonstration mode: no known passwords, a one-time set-up link instead
#   OFFICE_DATA=/srv/office another folder for the data (default ./data)
#   ConnectionStrings__Office="Host=…;Username=…;Password=…;Database=…"   this PostgreSQL; none is started
#
# test.sh takes its functions from this file.
set -Eeuo pipefail

# runuser and others live there, and not everybody's path has it.
PATH=$PATH:/usr/sbin:/sbin
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
artifacts=$root/artifacts
web=$root/src/WorkflowOffice.Web
front_end=$root/src/WorkflowOffice.FrontEnd
minimum_free_mb=${OFFICE_MIN_FREE_MB:-1024}

say() { printf '▸ %s\n' "$*"; }
warn() { printf '! %s\n' "$*" >&2; }
fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# ── What must be there ────────────────────────────────────────────────────────────────────────────

check_tools() {
  command -v dotnet >/dev/null || fail "没有找到 .NET 10 SDK（命令 dotnet）。请先安装：https://dotnet.microsoft.com/zh-cn/download/dotnet/10.0"
  local version
  version=$(cd "$root" && dotnet --version 2>/dev/null) || fail "没有找到本项目要求的 .NET SDK（见 global.json）。请安装 .NET 10 SDK：https://dotnet.microsoft.com/zh-cn/download/dotnet/10.0"
  [ "${version%%.*}" -ge 10 ] || fail "现有 .NET SDK 版本是 $version，需要 10 或更高。请安装 .NET 10 SDK。"
  command -v node >/dev/null && command -v npm >/dev/null || fail "没有找到 Node.js 20（命令 node、npm）。请先安装：https://nodejs.org/zh-cn/download"
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] || fail "现有 Node.js 版本是 $version，需要 20 或更高。请安装 Node.js 20。"
}

check_free_space() { # folder, which exists
  local free
  free=$(df -Pm "$1" | awk 'NR==2 {print $4}')
  [ "$free" -ge "$minimum_free_mb" ] || fail "磁盘空间不足：$1 所在磁盘只剩 $free MB，至少需要 $minimum_free_mb MB。请清理磁盘后重新运行。"
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

install_packages() { # Debian packages
  local missing=() package
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "缺少软件包 ${missing[*]}，而本机没有 apt-get。请用本系统的方式安装后重新运行。"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "缺少软件包。请以 root 身份执行后重新运行：apt-get install -y ${missing[*]}"
    as_root=(sudo)
  fi
  say "安装 Debian 软件包：${missing[*]}（只在第一次，需要几分钟）"
  mkdir -p "$artifacts/logs"
  {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
  } >"$artifacts/logs/apt.log" 2>&1 || fail "软件包安装失败，原因见 $artifacts/logs/apt.log。请检查网络和软件源后重新运行。"
}

# The names that official documents use for fonts, mapped to free ones; without it pages still come out, in other faces.
install_fonts() {
  mkdir -p "$artifacts/logs"
  local wanted
  wanted=$(hash_of templates/fonts)
  has_changed "fonts-$(id -u)" "$wanted" || return 0
  say "安装公文字体（只在第一次）"
  if "$root/templates/fonts/install.sh" >"$artifacts/logs/fonts.log" 2>&1; then
    remember "fonts-$(id -u)" "$wanted"
  else
    warn "公文字体没有装全，PDF 将以相近字体显示。原因见 $artifacts/logs/fonts.log"
  fi
}

postgres_bin() {
  local folder
  for folder in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -Vr); do
    [ -x "$folder/initdb" ] && printf '%s' "$folder" && return 0
  done
  return 1
}

install_postgres() {
  postgres_bin >/dev/null || install_packages postgresql
  postgres_bin >/dev/null || fail "PostgreSQL 已安装，但没有找到 /usr/lib/postgresql/*/bin/initdb。请检查软件包 postgresql。"
}

# ── Building what has changed ─────────────────────────────────────────────────────────────────────

hash_of() { # find arguments → one hash over names and contents
  (cd "$root" && { find "$@" -type f -print0 2>/dev/null || true; } | LC_ALL=C sort -z | xargs -0 -r sha256sum | sha256sum | cut -d' ' -f1)
}

has_changed() { [ "$(cat "$artifacts/stamps/$1" 2>/dev/null)" != "$2" ]; } # name, hash
remember() { mkdir -p "$artifacts/stamps" && printf '%s\n' "$2" >"$artifacts/stamps/$1"; }

logged() { # log name, what (Chinese), command…
  local log=$artifacts/logs/$1.log what=$2
  shift 2
  mkdir -p "$artifacts/logs"
  if ! "$@" >"$log" 2>&1; then
    grep -E -i 'error|ERR!|失败' "$log" | sort -u | head -10 >&2 || true
    tail -5 "$log" >&2
    fail "${what}失败。完整记录：$log"
  fi
}

install_front_end() {
  [ -f "$front_end/package.json" ] || return 0
  local lock
  lock=$(hash_of src/WorkflowOffice.FrontEnd/package-lock.json)
  if [ ! -d "$front_end/node_modules" ] || has_changed npm "$lock"; then
    say "安装前端依赖（npm ci）"
    logged npm "前端依赖安装" npm --prefix "$front_end" ci --no-audit --no-fund
    remember npm "$lock"
  fi
}

build_front_end() {
  if [ ! -f "$front_end/package.json" ]; then
    warn "没有前端源码（src/WorkflowOffice.FrontEnd），只提供接口。"
    return 0
  fi
  local sources
  sources=$(hash_of src/WorkflowOffice.FrontEnd -not -path '*/node_modules/*' -not -path '*/dist/*')
  if [ ! -f "$web/wwwroot/index.html" ] || has_changed front-end "$sources"; then
    install_front_end
    say "构建前端"
    logged front-end "前端构建" npm --prefix "$front_end" run build
    remember front-end "$sources"
  fi
}

host_sources() {
  hash_of src templates workflows Directory.Build.props Directory.Packages.props global.json .editorconfig BannedSymbols.txt \
    -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/node_modules/*' -not -path '*/wwwroot/*' -not -path 'src/WorkflowOffice.FrontEnd/*'
}

build_host() {
  local sources
  sources=$(host_sources)
  if [ ! -f "$web/bin/Release/net10.0/WorkflowOffice.Web.dll" ] || has_changed host "$sources"; then
    say "编译服务端（第一次需要几分钟）"
    # No build servers: nothing of ours stays behind when this script ends.
    logged build "编译" dotnet build "$web" -c Release -v quiet -nologo -nodeReuse:false -p:UseSharedCompilation=false
    remember host "$sources"
  fi
}

# ── A private PostgreSQL ──────────────────────────────────────────────────────────────────────────

database_user=()    # how to become the user that owns the cluster; empty: we are it
database_folder=''  # holds the cluster, its socket and its log

# Without the lock of this script, which must not live on in a server that outlives it.
as_database_user() { (cd / && "${database_user[@]}" "$@" 9>&-); }

choose_database_folder() { # wished folder
  database_folder=$1
  database_user=()
  mkdir -p "$database_folder" 2>/dev/null || fail "不能建立数据目录 $database_folder。请检查权限，或用 OFFICE_DATA 指定另一个目录。"
  [ "$(id -u)" -eq 0 ] || return 0
  # PostgreSQL refuses to run as root; its own user must be able to reach the folder.
  database_user=(runuser -u postgres --)
  if ! as_database_user test -x "$(dirname "$database_folder")"; then
    local elsewhere
    elsewhere=/var/lib/workflowoffice/$(printf '%s' "$database_folder" | sha256sum | cut -c1-12)
    say "用户 postgres 进不了 $(dirname "$database_folder")，数据库改放在 $elsewhere"
    rmdir "$database_folder" 2>/dev/null || true
    database_folder=$elsewhere
    mkdir -p "$database_folder"
  fi
  chown postgres: "$database_folder"
}

socket_folder() {
  # A socket's path may have at most 107 characters.
  if [ ${#database_folder} -le 80 ]; then
    printf '%s/socket' "$database_folder"
  else
    printf '/tmp/workflowoffice-%s' "$(printf '%s' "$database_folder" | sha256sum | cut -c1-12)"
  fi
}

is_our_postmaster() { # pid
  { tr '\0' ' ' <"/proc/$1/cmdline"; } 2>/dev/null | grep -qF -- "-D $database_folder/cluster"
}

stop_database() {
  [ -n "$database_folder" ] && [ -f "$database_folder/cluster/postmaster.pid" ] || return 0
  local pid
  pid=$(head -1 "$database_folder/cluster/postmaster.pid" 2>/dev/null) || return 0
  if is_our_postmaster "$pid"; then
    as_database_user "$(postgres_bin)/pg_ctl" -D "$database_folder/cluster" -m fast -w -t 60 stop >/dev/null 2>&1 ||
      as_database_user "$(postgres_bin)/pg_ctl" -D "$database_folder/cluster" -m immediate -w -t 30 stop >/dev/null 2>&1 || true
  fi
}

create_cluster() {
  [ -f "$database_folder/cluster/PG_VERSION" ] && return 0
  say "建立私有数据库"
  # Made beside its place and moved when complete: an interrupted initdb leaves nothing half-made.
  as_database_user rm -rf "$database_folder/cluster.new"
  as_database_user "$(postgres_bin)/initdb" -D "$database_folder/cluster.new" -U office --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --data-checksums >"$artifacts/logs/initdb.log" 2>&1 || fail "数据库建立失败，原因见 $artifacts/logs/initdb.log"
  as_database_user mv "$database_folder/cluster.new" "$database_folder/cluster"
}

start_database() { # folder, [postgres options]
  local options=${2:-} socket attempt
  mkdir -p "$artifacts/logs"
  choose_database_folder "$1"
  check_free_space "$database_folder"
  create_cluster
  # Left over from a start that was killed: stop what still runs, forget what does not.
  stop_database
  as_database_user rm -f "$database_folder/cluster/postmaster.pid"
  socket=$(socket_folder)
  # Only the cluster's own user (and root) can enter the folder of the socket: that is the key to the database, there is no TCP port.
  as_database_user mkdir -p -m 0700 "$socket"
  as_database_user rm -f "$socket/.s.PGSQL.5432" "$socket/.s.PGSQL.5432.lock"
  for attempt in 1 2 3 4 5; do
    # The backends of a killed server need a moment to notice; until then a new one is refused.
    as_database_user "$(postgres_bin)/pg_ctl" -D "$database_folder/cluster" -l "$database_folder/postgres.log" -w -t 120 \
      -o "-k $socket -c listen_addresses= -c port=5432 -c max_connections=200 $options" start >/dev/null 2>&1 && break
    [ "$attempt" -lt 5 ] || fail "数据库没有启动，原因见 $database_folder/postgres.log"
    sleep 1
  done
  if [ "$(as_database_user psql -h "$socket" -U office -d postgres -Atc "select 1 from pg_database where datname = 'office'")" != 1 ]; then
    as_database_user createdb -h "$socket" -U office office
  fi
  database_connection="Host=$socket;Username=office;Database=office"
}

# ── Running ───────────────────────────────────────────────────────────────────────────────────────

host_pid=''

is_our_host() { # pid
  { tr '\0' ' ' <"/proc/$1/cmdline"; } 2>/dev/null | grep -qF "$web/bin/Release/net10.0/WorkflowOffice.Web.dll"
}

wait_until_gone() { # pid, seconds
  local tenths=$(($2 * 10))
  while kill -0 "$1" 2>/dev/null && [ "$tenths" -gt 0 ]; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
}

stop_host() { # pid
  kill -TERM "$1" 2>/dev/null || return 0
  wait_until_gone "$1" 25
  kill -KILL "$1" 2>/dev/null || true
}

stop_everything() {
  trap - EXIT
  trap '' INT TERM HUP
  if [ -n "$host_pid" ]; then
    say "正在停止"
    stop_host "$host_pid"
    rm -f "$data/host.pid"
  fi
  stop_database
  [ -z "$host_pid" ] || say "已停止"
}

take_the_folder() {
  exec 9>"$data/run.lock"
  flock -n 9 || fail "本目录的办公系统已经在运行（进程 $(cat "$data/run.pid" 2>/dev/null)）。请使用它，或先停止它。"
  echo $$ >"$data/run.pid"
  # Only this script was killed last time: its host may still be serving.
  local old
  old=$(cat "$data/host.pid" 2>/dev/null || true)
  if [ -n "$old" ] && is_our_host "$old"; then
    say "停止上次遗留的服务进程"
    stop_host "$old"
  fi
  rm -f "$data/host.pid"
}

check_port() {
  case $port in
    '' | *[!0-9]*) fail "OFFICE_PORT=$port 不是端口号。请写 1024 至 65535 之间的数字。" ;;
  esac
  [ "$port" -ge 1 ] && [ "$port" -le 65535 ] || fail "OFFICE_PORT=$port 不是端口号。请写 1024 至 65535 之间的数字。"
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    fail "端口 $port 已被其他程序占用。请关闭该程序，或换一个端口：OFFICE_PORT=$((port + 1)) ./run.sh"
  fi
}

demonstration() {
  case ${OFFICE_DEMONSTRATION:-${DEMO:-1}} in
    0 | false | False | no | off) echo false ;;
    *) echo true ;;
  esac
}

start_host() {
  local address=${OFFICE_ADDRESS:-127.0.0.1}
  cd "$web"
  # The host dies with this script, whatever kills it; the lock file stays with the script alone.
  env OFFICE_DEMONSTRATION="$(demonstration)" Office__DemonstrationCases="${Office__DemonstrationCases:-true}" ASPNETCORE_URLS="http://$address:$port" DOTNET_gcServer=0 \
    Logging__Console__FormatterName="${Logging__Console__FormatterName:-simple}" \
    Logging__Console__FormatterOptions__SingleLine=true Logging__Console__FormatterOptions__IncludeScopes=false \
    Logging__LogLevel__Default="${Logging__LogLevel__Default:-Warning}" \
    setpriv --pdeathsig TERM dotnet "$web/bin/Release/net10.0/WorkflowOffice.Web.dll" 9>&- &
  host_pid=$!
  echo "$host_pid" >"$data/host.pid"
}

main() {
  port=${OFFICE_PORT:-5080}
  data=${OFFICE_DATA:-$root/data}
  check_tools
  mkdir -p "$data" "$artifacts/logs" 2>/dev/null || fail "不能写入 $root。请检查该目录的权限。"
  data=$(cd "$data" && pwd)
  check_free_space "$data"
  take_the_folder
  check_port
  trap stop_everything EXIT
  trap 'warn "run.sh 第 $LINENO 行的命令失败：$BASH_COMMAND"' ERR
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  install_packages fonts-noto-cjk fonts-arphic-ukai fonts-liberation fonts-dejavu-core
  install_fonts
  [ -n "${ConnectionStrings__Office:-}" ] || install_postgres
  build_front_end
  build_host
  if [ -n "${ConnectionStrings__Office:-}" ]; then
    say "使用 ConnectionStrings__Office 指定的数据库"
  else
    say "启动数据库"
    start_database "$data/postgres"
    export ConnectionStrings__Office=$database_connection
  fi
  say "启动办公系统"
  start_host
  local status=0
  { wait "$host_pid" || status=$?; } 2>/dev/null
  host_pid=''
  [ "$status" -le 1 ] || warn "服务进程意外结束（状态 $status）。重新运行 ./run.sh 即可恢复，数据不会丢失。"
  exit "$status"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  main "$@"
fi
