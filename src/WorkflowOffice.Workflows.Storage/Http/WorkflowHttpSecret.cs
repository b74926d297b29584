namespace WorkflowOffice.Workflows.Storage.Http;

/// <summary>A configured header value (a token). It goes to one host only, and never into a row of the database.</summary>
public sealed class WorkflowHttpSecret
{
    /// <summary>The header's whole value, e.g. <c>Bearer …</c>.</summary>
    public string Value { get; set; } = "";

    /// <summary>The host, written as in <see cref="WorkflowHttpOptions.AllowedHosts"/>; to any other the value is not sent.</summary>
    public string Host { get; set; } = "";
}
