using WorkflowOffice.Office.Catalogues;

namespace WorkflowOffice.Web.Startup;

internal sealed class LoadCatalogues(LoadShippedCatalogues shipped) : StartupTask
{
    public override string Name => "装载目录和台账";

    public override Task RunAsync(CancellationToken cancellationToken) => shipped.RunAsync(cancellationToken);
}
