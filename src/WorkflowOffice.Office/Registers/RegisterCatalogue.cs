using System.Text.Json;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Registers;

/// <summary>The registers of the installation.</summary>
internal static class RegisterCatalogue
{
    private const string Folder = "registers/";

    internal static IReadOnlyList<RegisterDefinition> All { get; } =
        [.. typeof(RegisterCatalogue).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    /// <exception cref="OfficeException">X-REG-01.</exception>
    internal static RegisterDefinition Get(string id) =>
        All.FirstOrDefault(register => register.Id == id)
        ?? throw new OfficeException(RefusalKind.NotFound, "X-REG-01", $"没有名为“{id}”的台账。请返回列表重新选择。");

    private static RegisterDefinition Read(string resource)
    {
        using var stream = typeof(RegisterCatalogue).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<RegisterDefinition>(stream, JsonColumns.Options)!;
    }
}
