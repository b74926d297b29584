using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.ReferenceLists;

/// <summary>The catalogues of the installation, and the options that forms take from them.</summary>
internal sealed class ReferenceCatalogue : IInputOptions
{
    private const string Folder = "reference-lists/";

    private static readonly Dictionary<string, ReferenceList> Shipped =
        typeof(ReferenceCatalogue).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(Read).ToDictionary(list => list.Id);

    public string Source => "reference-lists";

    internal static IReadOnlyCollection<ReferenceList> All => Shipped.Values;

    public Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InputOption>>([.. Shipped.Values.Select(list => new InputOption(list.Id, list.Name))]);

    /// <summary>The form with the options that its fields take from lists, as of the facts known now.</summary>
    internal static TaskForm FillOptions(TaskForm form, JsonObject facts) =>
        form with { Fields = [.. form.Fields.Select(field => FillOptions(field, facts))] };

    /// <summary>The chosen entries in full, for scripts and documents: <c>FaultItems</c> also gives <c>FaultItemsDetails</c>.</summary>
    internal static void AddDetails(FormField field, JsonNode value, JsonObject facts, JsonObject known)
    {
        var chosen = value is JsonArray several ? several.Select(one => one!.ToString()).ToList() : [value.ToString()];
        var scope = field.OptionsProfile is { Length: > 0 } fact && facts[fact] is not null ? facts : known;
        var items = ItemsOf(field, scope).GroupBy(item => item.Code).ToDictionary(group => group.Key, group => group.First());
        facts[DetailsOf(field.Name)] = new JsonArray([.. chosen.Where(items.ContainsKey).Select(code => (JsonNode)items[code].ToFact())]);
    }

    internal static string DetailsOf(string field) => field + "Details";

    private static FormField FillOptions(FormField field, JsonObject facts) => field switch
    {
        { OptionsFrom: { Length: > 0 } } => field with { Options = [.. ItemsOf(field, facts).Select(item => new FieldOption(item.Code, item.Label))] },
        { Columns: { Count: > 0 } columns } => field with { Columns = [.. columns.Select(column => FillOptions(column, facts))] },
        _ => field,
    };

    private static IEnumerable<ReferenceItem> ItemsOf(FormField field, JsonObject facts)
    {
        if (!Shipped.TryGetValue(field.OptionsFrom!, out var list))
            throw new OfficeException(RefusalKind.RuleBroken, "X-LST-01", $"没有名为“{field.OptionsFrom}”的目录。请法制机构修改流程。");
        var profile = field.OptionsProfile is { Length: > 0 } fact ? facts[fact]?.ToString() : null;
        return list.Items.Where(item => profile is null || item.Profile == profile);
    }

    private static ReferenceList Read(string resource)
    {
        using var stream = typeof(ReferenceCatalogue).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<ReferenceList>(stream, JsonColumns.Options)!;
    }
}
