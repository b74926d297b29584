using Microsoft.Extensions.Options;
using WorkflowOffice.Identity;
using WorkflowOffice.Office.Credentials;
using WorkflowOffice.Office.Profiles;

namespace WorkflowOffice.Web.Startup;

/// <summary>The demonstration office begins under three regulations; any other under the law alone.</summary>
internal sealed class PrepareProfiles(
    LoadDemonstrationProfiles demonstration, LoadDemonstrationCredentials credentials, IOptions<InstallationOptions> installation) : StartupTask
{
    public override string Name => "装载制度配置";

    public override async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!installation.Value.Demonstration)
            return;
        await demonstration.RunAsync(cancellationToken);
        await credentials.RunAsync(cancellationToken);
    }
}
