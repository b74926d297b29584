namespace WorkflowOffice.Workflows.Api.Access;

/// <summary>Names of the authorization policies, equal to the permissions of the same name.</summary>
public static class WorkflowPermissions
{
    public const string View = "workflows.view";
    public const string Edit = "workflows.edit";
    public const string Publish = "workflows.publish";

    /// <summary>To see incidents.</summary>
    public const string Watch = "operations.view";

    /// <summary>To retry, skip and cancel.</summary>
    public const string Operate = "operations.manage";
}
