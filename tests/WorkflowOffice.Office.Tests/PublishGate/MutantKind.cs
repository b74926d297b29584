namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>One way of breaking a workflow, applied at every place where it fits.</summary>
/// <param name="Codes">One of them must be found.</param>
/// <param name="Places">Each place with the breaking of a copy.</param>
internal sealed record MutantKind(string Name, string[] Codes, Func<Flow, IEnumerable<(string Place, Action<Flow> Break)>> Places)
{
    /// <summary>Set: nobody holds the post that the place names.</summary>
    public bool VacatesPost { get; init; }

    public override string ToString() => Name;
}
