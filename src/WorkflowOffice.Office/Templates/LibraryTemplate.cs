using WorkflowOffice.Office.Documents;
using WorkflowOffice.Word;

namespace WorkflowOffice.Office.Templates;

/// <summary>A version of a template, ready to be filled.</summary>
internal sealed record LibraryTemplate(TemplateVersion Version, TemplateManifest Manifest, byte[] Bytes, WordTemplate Word)
{
    /// <summary>Gaps are shown with the Chinese names of the fields.</summary>
    internal FillOptions Options => new() { Labels = Manifest.Fields.ToDictionary(known => known.Path, known => known.Label) };
}
