using WorkflowOffice.Identity.Demonstration;
using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Web.Startup;

/// <summary>Standard posts always; the fictional organisation only in demonstration mode and only into an empty installation.</summary>
internal sealed class PrepareOrganisation(
    LoadStandardPosts posts, LoadDemonstrationOrganisation demonstration, AlignDemonstrationAccounts align,
    DemonstrationOrganisation? organisation = null) : StartupTask
{
    public override string Name => "装载职务与机构";

    public override async Task RunAsync(CancellationToken cancellationToken)
    {
        await posts.RunAsync(cancellationToken);
        if (organisation is not null)
            await demonstration.RunAsync(organisation, cancellationToken);
        await align.RunAsync(cancellationToken);
    }
}
