using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Documents.Life;

/// <summary>What the keeper of the seal enters (用印登记). Scoped to one burst: the page that registers a use leaves it here for the step that seals.</summary>
internal sealed class SealDetails
{
    internal const string OwnSeal = "本机关印章";

    internal string Seal { get; set; } = OwnSeal;
    internal int Copies { get; set; } = 1;

    /// <summary>Who approved the use; without one, who signed the document.</summary>
    internal string? Approver { get; set; }
    internal string? Note { get; set; }

    /// <summary>What the form of a step entered, under the names that forms use.</summary>
    internal void Read(JsonObject values)
    {
        if (values["SealName"]?.ToString() is { Length: > 0 } seal)
            Seal = seal;
        if (int.TryParse(values["SealCopies"]?.ToString(), out var copies))
            Copies = copies;
        Approver = values["SealApprover"]?.ToString() is { Length: > 0 } approver ? approver : Approver;
        Note = values["SealNote"]?.ToString() is { Length: > 0 } note ? note : Note;
    }
}
