using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>What workflows may refer to in this installation, read once per check.</summary>
internal sealed record Installation(
    IReadOnlyDictionary<string, string> Posts, IReadOnlyList<Person> People, IReadOnlyList<UnitView> Units,
    IReadOnlyDictionary<string, TemplateManifest> Templates, IReadOnlySet<string> TaskChecks, IReadOnlyDictionary<string, string> Procedures,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Lists)
{
    /// <summary>Published decision table → the facts it fills.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> TableOutputs { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    internal string NameOfPost(string code) => Posts.GetValueOrDefault(code, code);

    /// <param name="unit">Code or id of a unit; null: anywhere.</param>
    internal bool SomebodyHolds(string post, string? unit) => People.Any(person => person.Posts.Any(held =>
        held.PostCode == post && (unit is null || held.UnitCode == unit || held.UnitId.ToString() == unit)));

    internal UnitView? FindUnit(string codeOrId) => Units.FirstOrDefault(unit => unit.Code == codeOrId || unit.Id.ToString() == codeOrId);
}
