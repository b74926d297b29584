using Microsoft.Extensions.Options;
using WorkflowOffice.Identity;
using WorkflowOffice.Office.Profiles;

namespace WorkflowOffice.Web.Startup;

/// <summary>The demonstration office begins under three regulations; any other under the law alone.</summary>
internal sealed class PrepareProfiles(LoadDemonstrationProfiles demonstration, IOptions<InstallationOptions> installation) : StartupTask
{
    public override string Name => "装载制度配置";

    public override Task RunAsync(CancellationToken cancellationToken) =>
        installation.Value.Demonstration ? demonstration.RunAsync(cancellationToken) : Task.CompletedTask;
}
