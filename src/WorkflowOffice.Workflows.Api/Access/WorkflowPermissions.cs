namespace WorkflowOffice.Workflows.Api.Access;

/// <summary>Names of the authorization policies, equal to the permissions of the same name.</summary>
public static class WorkflowPermissions
{
    public const string View = "workflows.view";
    public const string Edit = "workflows.edit";
    public const string Publish = "workflows.publish";
}
