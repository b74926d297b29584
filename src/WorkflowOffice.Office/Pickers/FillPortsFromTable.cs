using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Decisions;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.OwnedVersions;
using WorkflowOffice.Office.PublishGate;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Pickers;

/// <summary>按决策表判定: when a table is chosen and nobody wrote outcomes yet, the conclusions of the table become the ports.</summary>
internal sealed class FillPortsFromTable(OfficeDbContext database) : IDraftPreparation
{
    private static readonly string[] Unchanged = [DecideByTableActivity.Applies, DecideByTableActivity.DoesNotApply];

    private static readonly JsonSerializerOptions InOneLine = new(DecisionTableDocument.Json) { WriteIndented = false };

    public async Task PrepareAsync(JsonObject model, CancellationToken cancellationToken)
    {
        foreach (var step in ActivityNodes.Of(model).Where(node => (string?)node["type"] == StepSettings.DecideByTable).ToList())
            if (Expression(step, "table")?["value"]?.ToString() is { Length: > 0 } table && IsUnchanged(step)
                && await ConclusionsAsync(table, cancellationToken) is { Count: > 0 } conclusions)
                step["outcomes"] = new JsonObject
                {
                    ["typeName"] = "String[]",
                    ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = JsonSerializer.Serialize(conclusions, InOneLine) },
                    ["memoryReference"] = null,
                };
    }

    /// <summary>The conclusions that any of the versions in force can come to; empty for a table that names no column for its outcomes.</summary>
    private async Task<IReadOnlyList<string>> ConclusionsAsync(string table, CancellationToken cancellationToken)
    {
        var versions = await database.Set<DecisionTableVersion>().AsNoTracking()
            .Where(version => version.TableId == table && version.State == OwnedVersionState.Published).ToListAsync(cancellationToken);
        return [.. versions.SelectMany(version => ConclusionsOf(version.Read())).Distinct()];
    }

    private static IEnumerable<string> ConclusionsOf(DecisionTableDocument table)
    {
        if (table.OutcomeColumn is not { } name || table.HitPolicy == HitPolicy.Collect)
            return [];
        var choices = table.Outputs.Single(column => column.Name == name).Choices ?? [];
        return table.Rows.Select(row => row.Then.GetValueOrDefault(name)).Append(table.Otherwise?.GetValueOrDefault(name)).OfType<string>()
            .Select(word => choices.FirstOrDefault(choice => choice.Code == word)?.Label ?? word);
    }

    private static bool IsUnchanged(JsonObject step) =>
        step["outcomes"] is null || (Expression(step, "outcomes")?["value"]?.ToString() is { } text && Parsed(text) is { } list && list.SequenceEqual(Unchanged));

    private static string[]? Parsed(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(text);
        }
        catch (JsonException)
        {
            return null; // A script, or something typed by hand: it stays as it is.
        }
    }

    private static JsonObject? Expression(JsonObject step, string input) => (step[input] as JsonObject)?["expression"] as JsonObject;
}
