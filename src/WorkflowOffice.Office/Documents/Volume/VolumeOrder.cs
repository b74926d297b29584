namespace WorkflowOffice.Office.Documents.Volume;

/// <summary>Order of the documents in the volume: for penalty cases the order of the trade (documents.md §4), for all others as they came into being.</summary>
internal static class VolumeOrder
{
    private const string PenaltyDecision = "T-12";

    private static readonly string[] Penalty =
    [
        "T-16", "T-12", "T-07", "T-08", "T-23", "T-22", "T-21", "T-03", "T-04", "T-05", "T-06", "T-13", "T-10", "T-11", "T-09", "T-17", "T-18", "T-20", "T-19",
        "T-26", "T-14", "T-25", "T-15",
    ];

    internal static IReadOnlyList<T> Of<T>(IReadOnlyList<T> documents, Func<T, string> code)
    {
        if (!documents.Any(document => code(document) == PenaltyDecision))
            return documents;
        return [.. documents.OrderBy(document => Array.IndexOf(Penalty, code(document)) is >= 0 and var rank ? rank : Penalty.Length)];
    }
}
