namespace WorkflowOffice.Office.PublishGate;

/// <summary>Carries what the gate found to the record of the publication. Scoped.</summary>
internal sealed class PublicationVerdict
{
    internal GateReport? Report { get; set; }

    internal IReadOnlyDictionary<string, string> Reasons { get; set; } = new Dictionary<string, string>();
}
