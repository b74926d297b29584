using System.Text.Json;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.ReferenceLists;
using WorkflowOffice.Office.Registers;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>What a version holds: a catalogue or a register, never both.</summary>
internal sealed record CatalogueContent(ReferenceList? List, RegisterDefinition? Register)
{
    internal CatalogueKind Kind => List is null ? CatalogueKind.Register : CatalogueKind.List;

    internal string Id => List?.Id ?? Register!.Id;

    internal string Name => List?.Name ?? Register!.Name;

    internal string Source => List?.Source ?? Register!.Source;

    /// <summary>Entries or columns.</summary>
    internal int Count => List?.Items.Count ?? Register!.Columns.Count;

    internal string ToJson() => List is null ? JsonSerializer.Serialize(Register, JsonColumns.Options) : JsonSerializer.Serialize(List, JsonColumns.Options);
}
