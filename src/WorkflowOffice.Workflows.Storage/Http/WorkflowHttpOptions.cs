using System.ComponentModel.DataAnnotations;

namespace WorkflowOffice.Workflows.Storage.Http;

/// <summary>What workflows may call over HTTP (configuration section <c>WorkflowHttp</c>). By default nothing.</summary>
public sealed class WorkflowHttpOptions
{
    public const string Section = "WorkflowHttp";

    /// <summary>Hosts, each with a port where it is not the scheme's own: <c>api.example.gov.cn</c>, <c>10.1.2.3:8443</c>.</summary>
    public IReadOnlyList<string> AllowedHosts { get; set; } = [];

    /// <summary>Private networks that an allowed host may resolve to: <c>10.1.0.0/16</c>, <c>127.0.0.1/32</c>. All others are refused.</summary>
    public IReadOnlyList<string> AllowedPrivateNetworks { get; set; } = [];

    /// <summary>Values that a workflow may send as a header without knowing them: it writes <c>secret:NAME</c>.</summary>
    public IReadOnlyDictionary<string, WorkflowHttpSecret> Secrets { get; set; } = new Dictionary<string, WorkflowHttpSecret>();

    /// <summary>Seconds for one attempt, from the connection to the last byte; below the minute for which the outbox lends a message.</summary>
    [Range(1, 50)]
    public int TimeoutInSeconds { get; set; } = 30;

    /// <summary>Attempts until the workflow goes on without an answer; the pauses between them double from 20 seconds on.</summary>
    [Range(1, 12)]
    public int MaximumAttempts { get; set; } = 5;

    [Range(1024, 4 * 1024 * 1024)]
    public int MaximumResponseBytes { get; set; } = 1024 * 1024;
}
