using WorkflowOffice.Office.Templates;

namespace WorkflowOffice.Web.Startup;

/// <summary>Brings the shipped templates into the library as versions.</summary>
internal sealed class LoadTemplates(LoadShippedTemplates templates) : StartupTask
{
    public override string Name => "装载文书模板";

    public override Task RunAsync(CancellationToken cancellationToken) => templates.RunAsync(cancellationToken);
}
