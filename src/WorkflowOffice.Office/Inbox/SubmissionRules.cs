using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Credentials;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.Inbox.Forms;

namespace WorkflowOffice.Office.Inbox;

/// <summary>
/// What a form alone cannot say is a decision table that the legal office writes: each row that applies is a reason to refuse, with its code
/// (output <c>Code</c>) and words (output <c>Message</c>).
/// </summary>
/// <remarks>
/// The table reads the facts of the case with what is being entered over them, <c>Outcome</c> (the button), <c>ActorCredentials</c> (what the person
/// holds today, as <see cref="CredentialKind"/> names), and for each person field such as <c>Inspector1Id</c> also <c>Inspector1Credentials</c>.
/// </remarks>
internal sealed class SubmissionRules(DecisionTableStore tables, CredentialStore credentials, ICurrentUser user)
{
    /// <exception cref="OfficeException">A row applies; code and message are the row's.</exception>
    internal async Task EnsureAsync(Case @case, HumanTask task, TaskForm form, JsonObject values, TaskOutcome outcome, DateOnly today, CancellationToken cancellationToken)
    {
        if (task.RulesTable is not { Length: > 0 } id || outcome.SkipsForm)
            return;
        var (table, _) = await tables.PublishedAsync(id, today, cancellationToken);
        var rows = table.Decide(await FactsAsync(@case, form, values, outcome, today, cancellationToken), today).Rows;
        if (rows.Count == 0)
            return;
        var code = rows[0].Then.GetValueOrDefault("Code") ?? "X-TSK-11";
        var refused = rows.Where(row => row.Then.GetValueOrDefault("Code") == code).ToList();
        throw new OfficeException(RefusalKind.RuleBroken, code, string.Join("；", refused.Select(row => row.Then.GetValueOrDefault("Message")).Distinct()) + "。")
        {
            Article = string.Join("；", refused.Select(row => row.Article).Distinct()),
        };
    }

    private async Task<Dictionary<string, JsonElement>> FactsAsync(
        Case @case, TaskForm form, JsonObject values, TaskOutcome outcome, DateOnly today, CancellationToken cancellationToken)
    {
        var facts = (JsonObject)@case.Data.DeepClone();
        foreach (var field in form.Fields.Where(field => field is { ReadOnly: false, Kind: not FieldKind.Note }))
            facts[field.Name] = values[field.Name]?.DeepClone();
        facts["Outcome"] = outcome.Name;
        facts["ActorCredentials"] = await HeldAsync(user.Id.Value, today, cancellationToken);
        foreach (var field in form.Fields.Where(field => field.Kind == FieldKind.Person))
            facts[FieldNames.NameOf(field.Name) + "Credentials"] = Guid.TryParse(values[field.Name]?.ToString(), out var person) ? await HeldAsync(person, today, cancellationToken) : null;
        return JsonSerializer.SerializeToElement(facts).EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value);
    }

    private async Task<JsonArray> HeldAsync(Guid person, DateOnly today, CancellationToken cancellationToken) =>
        [.. (await credentials.OfAsync(person, today, cancellationToken)).Select(kind => JsonValue.Create(kind.ToString()))];
}
