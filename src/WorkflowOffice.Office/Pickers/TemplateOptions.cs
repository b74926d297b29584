using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>Word templates, each with the number series it draws from: the series belongs to the template (decision 0017).</summary>
internal sealed class TemplateOptions(TemplateCatalog templates) : IInputOptions
{
    public string Source => "templates";

    public Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InputOption>>([.. templates.All.Select(template => new InputOption(template.Manifest.Id, InWords(template.Manifest)))]);

    private static string InWords(TemplateManifest manifest) =>
        $"《{manifest.Title}》（{(manifest.Numbering is { } numbering ? $"文号 {numbering.Format}" : "无文号")}）";
}
