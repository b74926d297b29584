using System.Text.Json.Nodes;

namespace WorkflowOffice.TemplateMaker.Manifest;

/// <summary>The sidecar of a template: what the office must know about it without opening the .docx.</summary>
/// <param name="Code">Number of the list of documents (documents.md §5), T-33B.</param>
/// <param name="Id">File name without extension.</param>
/// <param name="Title">What the document is called.</param>
/// <param name="Basis">The regulation that prescribes it.</param>
/// <param name="Step">The step that makes it.</param>
/// <param name="Numbering">Series of numbers it is drawn from; null when it carries none.</param>
/// <param name="Signers">Who approves, signs and seals, in the office's words.</param>
/// <param name="Service">Whether it is served, and on whom.</param>
/// <param name="Author">The field with who signs it as its author (责任者), where that is not the agency.</param>
/// <param name="Layout">official (red head or none), letter, form.</param>
/// <param name="Fields">Every path the template uses.</param>
/// <param name="Mandatory">Without these it may not go for signature; <c>A|B</c> means one of them is enough.</param>
/// <param name="Sample">Complete data to preview the template with.</param>
internal sealed record TemplateManifest(
    string Code,
    string Id,
    string Title,
    string Basis,
    string Step,
    Numbering? Numbering,
    string? Signers,
    Service Service,
    string? Author,
    string Layout,
    IReadOnlyList<ManifestField> Fields,
    IReadOnlyList<string> Mandatory,
    JsonObject Sample);
