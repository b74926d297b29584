using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>What of the legal office's data is edited on the page 目录与台账.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CatalogueKind>))]
public enum CatalogueKind
{
    /// <summary>目录: entries that forms offer (<see cref="ReferenceLists.ReferenceList"/>).</summary>
    List,

    /// <summary>台账: what a register shows, filters and adds up (<see cref="Registers.RegisterDefinition"/>).</summary>
    Register,
}

internal static class CatalogueWords
{
    internal static string Of(CatalogueKind kind) => kind == CatalogueKind.List ? "目录" : "台账";
}
