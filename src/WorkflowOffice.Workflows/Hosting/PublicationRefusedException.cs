using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>A version must not be published (X-GATE-01 errors, X-GATE-02 warnings without a reason), or not by this person (X-GATE-03).</summary>
public sealed class PublicationRefusedException(string code, string message, IReadOnlyList<GateFinding> findings) : WorkflowException(code, message)
{
    public const string HasErrors = "X-GATE-01";
    public const string NeedsReasons = "X-GATE-02";
    public const string FourEyes = "X-GATE-03";

    /// <summary>What stands in the way; empty where only the person does.</summary>
    public IReadOnlyList<GateFinding> Findings { get; } = findings;
}
