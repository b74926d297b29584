using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Decisions;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.Profiles;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>
/// Nothing that needs a gate is drafted, signed or issued before it. Which kinds of document need which gates under which regulations is the table
/// 文书关口 (GATES): a row may name another table that says whether the gate applies to this case (DT-12 …).
/// </summary>
/// <remarks>Asked by the document service itself, so that neither a changed workflow nor a direct request passes by.</remarks>
internal sealed class GateKeeper(OfficeDbContext database, DecisionTableStore tables, ProfileStore profiles)
{
    internal const string TableId = "GATES";
    private const string CodeColumn = "DocumentCode";
    private const string ProfilesColumn = "Profiles";

    /// <exception cref="GateRefusal">A gate is not passed.</exception>
    internal async Task EnsureOpenAsync(Case @case, string documentCode, string title, DateOnly on, CancellationToken cancellationToken)
    {
        var (table, _) = await tables.PublishedAsync(TableId, on, cancellationToken);
        if (table.Document.Inputs.Single(column => column.Name == CodeColumn).Choices?.Any(choice => choice.Code == documentCode) != true)
            return;
        var facts = Facts(@case.Data);
        facts[CodeColumn] = JsonSerializer.SerializeToElement(documentCode);
        if (!facts.ContainsKey(ProfilesColumn))
            facts[ProfilesColumn] = JsonSerializer.SerializeToElement(await profiles.InForceAsync(@case.StartedByUnitId, on, cancellationToken));
        var rows = table.Decide(facts, on).Rows;
        if (rows.Count == 0)
            return;
        var answers = (await AnswersAsync(@case.Id, cancellationToken)).Where(answer => answer.CountsFor(documentCode)).ToList();
        foreach (var row in rows)
            await EnsureAsync(@case, row, title, facts, answers, on, cancellationToken);
    }

    internal async Task<IReadOnlyList<CaseGate>> AnswersAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var stored = await database.CaseGates.Where(row => row.CaseId == caseId).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. stored.Concat(database.CaseGates.Local.Where(row => row.CaseId == caseId)).DistinctBy(row => row.Id).OrderBy(row => row.Id)];
    }

    private async Task EnsureAsync(
        Case @case, DecisionRow row, string title, Dictionary<string, JsonElement> facts, IReadOnlyList<CaseGate> answers, DateOnly on, CancellationToken cancellationToken)
    {
        var gate = GateWords.Named(row.Then.GetValueOrDefault("Gate"))
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-GAT-01", $"决策表{TableId}第{row.Id}行的关口无法识别。请法制机构修改该表。");
        var (applies, unknown) = row.Then.GetValueOrDefault("OnlyIf")?.Trim() is { Length: > 0 } condition
            ? await AppliesAsync(condition, facts, on, cancellationToken)
            : (true, null);
        if (!applies || GateCheck.Judge(gate, title, answers, @case.Data, row.Then.GetValueOrDefault("MayDefer") == "是") is not { } refusal)
            return;
        throw unknown is null ? refusal : GateRefusal.NotPassed(gate, title, $"不能判定是否须经{gate.Name}：{unknown}");
    }

    /// <summary>Whether the case is one of those the table lists; where facts are missing the gate counts as needed, and the second says what lacks.</summary>
    private async Task<(bool Applies, string? Unknown)> AppliesAsync(
        string tableId, Dictionary<string, JsonElement> facts, DateOnly on, CancellationToken cancellationToken)
    {
        try
        {
            var (table, _) = await tables.PublishedAsync(tableId, on, cancellationToken);
            return (table.Decide(facts, on).Rows.Count > 0, null);
        }
        catch (DecideException missing)
        {
            return (true, missing.Message.TrimEnd('。'));
        }
    }

    private static Dictionary<string, JsonElement> Facts(JsonObject data) =>
        JsonSerializer.SerializeToElement(data).EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value);
}
