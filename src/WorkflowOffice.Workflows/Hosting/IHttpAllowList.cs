namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Which servers workflows of this installation may call; without one registered, none.</summary>
public interface IHttpAllowList
{
    /// <summary>True where the address's host (and port) is on the list.</summary>
    bool Allows(Uri address);
}
