using System.Globalization;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Reads <c>versionOptions</c> of the query: one of Elsa's words, a version number, or nothing.</summary>
internal static class VersionOptionsText
{
    public static VersionOptions Parse(string? text, VersionOptions otherwise)
    {
        if (string.IsNullOrWhiteSpace(text))
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return new VersionOptions(VersionKind.AllVersions, version);
        return Enum.TryParse<VersionKind>(text, ignoreCase: true, out var kind) ? new VersionOptions(kind) : otherwise;
    }
}
