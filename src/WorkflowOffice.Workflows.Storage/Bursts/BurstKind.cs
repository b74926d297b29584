using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Pumps;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Who asks for a burst.</summary>
/// <param name="Request">A client's command; its answer is stored with the burst.</param>
/// <param name="IsRepeatable">A second run after a commit in doubt does nothing twice.</param>
/// <param name="Due">What a pump reads before its work.</param>
/// <param name="Read">What a client's command reads before its work.</param>
internal sealed record BurstKind(RequestKey? Request, bool IsRepeatable, DueRead? Due = null, IInstanceRead? Read = null);
