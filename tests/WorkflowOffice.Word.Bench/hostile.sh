#!/usr/bin/env bash
# Hostile files against the check of an uploaded template: refused within 2 seconds and 200 MB, nothing fetched. Prints a line for each.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dotnet run --project "$here" -c Release -v quiet -- hostile
