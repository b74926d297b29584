#!/usr/bin/env bash
# Fonts for turning documents into PDF on Debian 12 (docs/decisions/0005-fonts-and-placeholders.md). run.sh and test.sh call it.
# Root installs for everybody, another user for himself; a second run does nothing. FONTS_PREFIX puts everything of root's below another
# folder (used to try the script).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
prefix=${FONTS_PREFIX:-}
if [ -n "$prefix" ] || [ "$(id -u)" -eq 0 ]; then
  fonts="$prefix/usr/local/share/fonts/workflow-office"
  conf="$prefix/etc/fonts/conf.d/64-workflowoffice-cjk.conf"
else
  fonts="${XDG_DATA_HOME:-$HOME/.local/share}/fonts/workflow-office"
  conf="${XDG_CONFIG_HOME:-$HOME/.config}/fontconfig/conf.d/64-workflowoffice-cjk.conf"
fi

packages=(fonts-noto-cjk fonts-arphic-ukai fonts-liberation fonts-dejavu-core)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  [ "$(id -u)" -eq 0 ] || {
    echo "缺少字体包，请以 root 身份执行：apt-get install -y ${missing[*]}" >&2
    exit 1
  }
  apt-get install -y --no-install-recommends "${missing[@]}"
fi

# The one free 仿宋 in Debian is a file inside texlive-lang-chinese (98 MB, with all of TeX behind it). Only that file is taken, with
# its licence; without it the body text is shown in Noto Serif.
if [ ! -s "$fonts/FandolFang-Regular.otf" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  chmod 755 "$work"
  if (cd "$work" && timeout "${FONTS_DOWNLOAD_SECONDS:-180}" apt-get download texlive-lang-chinese >/dev/null 2>&1); then
    mkdir -p "$fonts"
    dpkg-deb --fsys-tarfile "$work"/texlive-lang-chinese_*.deb | tar -x -C "$work" --wildcards \
      './usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf' './usr/share/doc/texlive-doc/fonts/fandol/*'
    cp "$work"/usr/share/doc/texlive-doc/fonts/fandol/* "$fonts/"
    cp "$work/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf" "$fonts/"
    echo "仿宋：FandolFang 已安装"
  else
    echo "仿宋：无法下载 FandolFang，正文将以 Noto Serif 显示" >&2
  fi
fi

if ! cmp -s "$here/64-workflowoffice-cjk.conf" "$conf"; then
  mkdir -p "$(dirname "$conf")"
  cp "$here/64-workflowoffice-cjk.conf" "$conf"
fi
[ -n "$prefix" ] || fc-cache -f >/dev/null 2>&1 || true
