#!/usr/bin/env bash
# A thousand documents of all templates with hostile data: the Open XML validator, then LibreOffice. Prints the figures.
#   tests/WorkflowOffice.Word.Tests/proof.sh [how many LibreOffice reads, default 1000] [seed]
# In parts, each of other data, where a run may not take that long: proof.sh 500 1; proof.sh 500 2
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
report=$(mktemp)
trap 'rm -f "$report"' EXIT
WORD_PROOF=${1:-1000} WORD_PROOF_SEED=${2:-20260302} WORD_PROOF_REPORT=$report \
  dotnet test "$here" -c Release -v quiet -nologo --filter "FullyQualifiedName~ProofTests" || { cat "$report"; exit 1; }
cat "$report"
