using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Web.Startup;

/// <summary>Reads every Word template, so that a broken one is found now and not when a document is due.</summary>
internal sealed class CheckTemplates(TemplateCatalog templates) : StartupTask
{
    public override string Name => $"检查文书模板（{templates.All.Count} 个）";

    public override Task RunAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
