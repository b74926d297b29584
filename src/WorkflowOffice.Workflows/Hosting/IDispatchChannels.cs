namespace WorkflowOffice.Workflows.Hosting;

/// <summary>The channels of this installation: what a workflow dispatches over one starts apart from everything else, so many at a time.</summary>
public interface IDispatchChannels
{
    bool Has(string name);
}
