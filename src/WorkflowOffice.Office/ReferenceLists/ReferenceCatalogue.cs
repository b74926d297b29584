using System.Text.Json.Nodes;
using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.ReferenceLists;

/// <summary>The catalogues in force, and the options that forms take from them.</summary>
/// <remarks>A task keeps the entries it was made with: its form has them as options, and their version beside (<see cref="FormField.OptionsVersion"/>), from which the chosen ones are taken.</remarks>
internal sealed class ReferenceCatalogue(CatalogueStore catalogues) : IInputOptions
{
    internal const string PickerSource = "reference-lists";

    public string Source => PickerSource;

    public async Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await catalogues.PublishedAsync(CatalogueKind.List, cancellationToken)).Select(list => new InputOption(list.Id, list.Name))];

    /// <summary>The form with the options that its fields take from lists, as of the facts known now.</summary>
    /// <param name="on">Entries that are no longer in force on this day are not offered.</param>
    internal async Task<TaskForm> FillOptionsAsync(TaskForm form, JsonObject facts, DateOnly on, CancellationToken cancellationToken)
    {
        if (!form.Fields.Any(TakesOptions))
            return form;
        var fields = new List<FormField>();
        foreach (var field in form.Fields)
            fields.Add(await FillOptionsAsync(field, facts, on, cancellationToken));
        return form with { Fields = fields };
    }

    /// <summary>The chosen entries in full, for scripts and documents: <c>FaultItems</c> also gives <c>FaultItemsDetails</c>.</summary>
    internal async Task AddDetailsAsync(FormField field, JsonNode value, JsonObject facts, JsonObject known, CancellationToken cancellationToken)
    {
        var chosen = value is JsonArray several ? several.Select(one => one!.ToString()).ToList() : [value.ToString()];
        var scope = field.OptionsProfile is { Length: > 0 } fact && facts[fact] is not null ? facts : known;
        var (list, _) = await ListOfAsync(field, cancellationToken);
        var items = ItemsOf(list, field, scope).GroupBy(item => item.Code).ToDictionary(group => group.Key, group => group.First());
        facts[DetailsOf(field.Name)] = new JsonArray([.. chosen.Where(items.ContainsKey).Select(code => (JsonNode)items[code].ToFact())]);
    }

    internal static string DetailsOf(string field) => field + "Details";

    private static bool TakesOptions(FormField field) => field.OptionsFrom is { Length: > 0 } || (field.Columns ?? []).Any(TakesOptions);

    private async Task<FormField> FillOptionsAsync(FormField field, JsonObject facts, DateOnly on, CancellationToken cancellationToken)
    {
        if (field.OptionsFrom is { Length: > 0 })
        {
            var (list, version) = await ListOfAsync(field, cancellationToken);
            var items = ItemsOf(list, field, facts).Where(item => item.EffectiveTo is not { } last || last >= on);
            return field with { OptionsVersion = version, Options = [.. items.Select(item => new FieldOption(item.Code, item.Label))] };
        }

        if (field.Columns is not { Count: > 0 } columns || !columns.Any(TakesOptions))
            return field;
        var filled = new List<FormField>();
        foreach (var column in columns)
            filled.Add(await FillOptionsAsync(column, facts, on, cancellationToken));
        return field with { Columns = filled };
    }

    private async Task<(ReferenceList List, int Version)> ListOfAsync(FormField field, CancellationToken cancellationToken) =>
        await catalogues.FindListAsync(field.OptionsFrom!, field.OptionsVersion, cancellationToken)
        ?? throw new OfficeException(RefusalKind.RuleBroken, "X-LST-01", $"没有名为“{field.OptionsFrom}”的目录。请法制机构修改流程。");

    private static IEnumerable<ReferenceItem> ItemsOf(ReferenceList list, FormField field, JsonObject facts)
    {
        var profile = field.OptionsProfile is { Length: > 0 } fact ? facts[fact]?.ToString() : null;
        return list.Items.Where(item => profile is null || item.Profile == profile);
    }
}
