using WorkflowOffice.Identity.Access;
using WorkflowOffice.Workflows.Api.Access;

namespace WorkflowOffice.Web.Procedures;

/// <summary>Tells the workflow API who is signed in, so that the list of versions shows people's names.</summary>
internal sealed class CurrentUserAsCaller(ICurrentUser user) : IWorkflowCaller
{
    public string Id => user.Id.ToString();

    public string Name => user.Name;
}
