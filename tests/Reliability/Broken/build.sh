#!/usr/bin/env bash
# Builds a node whose storage is deliberately broken: build.sh <name> <folder of the Release node> <new folder>.
# The product's sources hold no broken code and no switch for it: they are copied, changed by <name>.sed, and compiled apart.
set -Eeuo pipefail
name=$1 node=$(cd "$2" && pwd) target=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
storage=$(cd "$here/../../../src/WorkflowOffice.Workflows.Storage" && pwd)
rm -rf "$target"
mkdir -p "$target/source" "$target/node"
target=$(cd "$target" && pwd)
(cd "$storage" && find . -name obj -prune -o -name bin -prune -o \( -name '*.cs' -o -name '*.sql' \) -print0 | xargs -0 cp --parents -t "$target/source")

# Each line of the plan: file, TAB, sed expression. One that changes nothing means that the product moved on and the plan did not.
while IFS=$'\t' read -r file expression; do
  case $file in '' | '#'*) continue ;; esac
  before=$(sha256sum <"$target/source/$file")
  sed -E -i "$expression" "$target/source/$file"
  [ "$before" != "$(sha256sum <"$target/source/$file")" ] || { echo "$name: nothing to change in $file: $expression" >&2; exit 1; }
done <"$here/$name.plan"

cat >"$target/source/WorkflowOffice.Workflows.Storage.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
    <GenerateDocumentationFile>false</GenerateDocumentationFile>
    <RunAnalyzers>false</RunAnalyzers>
  </PropertyGroup>
  <ItemGroup>
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
    <Reference Include="$node/*.dll" Exclude="$node/WorkflowOffice.Workflows.Storage.dll;$node/WorkflowOffice.Reliability.Node.dll" />
    <EmbeddedResource Include="Migrations/*.sql" LogicalName="%(Filename)%(Extension)" />
    <InternalsVisibleTo Include="WorkflowOffice.Workflows.Storage.Tests" />
  </ItemGroup>
</Project>
PROJECT
dotnet build "$target/source" -c Release -o "$target/built" -v quiet -nologo -nodeReuse:false -p:UseSharedCompilation=false -p:TreatWarningsAsErrors=false
cp -r "$node/." "$target/node/"
cp "$target/built/WorkflowOffice.Workflows.Storage.dll" "$target/node/"
