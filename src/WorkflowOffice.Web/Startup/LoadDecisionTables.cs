using WorkflowOffice.Office.DecisionTables;

namespace WorkflowOffice.Web.Startup;

internal sealed class LoadDecisionTables(LoadShippedDecisionTables shipped) : StartupTask
{
    public override string Name => "装载决策表";

    public override Task RunAsync(CancellationToken cancellationToken) => shipped.RunAsync(cancellationToken);
}
