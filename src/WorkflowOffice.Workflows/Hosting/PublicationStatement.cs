namespace WorkflowOffice.Workflows.Hosting;

/// <summary>What the publisher says with a publication. Scoped: set it before publishing in the same scope.</summary>
public sealed class PublicationStatement
{
    /// <summary>The written reason for each warning, by the finding's key.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; set; } = new Dictionary<string, string>();

    /// <summary>Where the text came from when the system itself publishes: the file, and its SHA-256 (hex).</summary>
    public (string File, string Sha256)? Source { get; set; }
}
