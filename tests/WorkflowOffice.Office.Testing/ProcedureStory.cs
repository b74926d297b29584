using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Testing;

/// <summary>One case of a shipped procedure, driven over HTTP by the people whose posts its steps name.</summary>
/// <param name="reader">Login of somebody who may see the case.</param>
public abstract class ProcedureStory(OfficeHost office, string caseId, string reader)
{
    public string CaseId { get; } = caseId;

    protected OfficeHost Office { get; } = office;

    public async Task<string> IdOfAsync(string login) => (await Office.AsAsync(login)).Id;

    public async Task<JsonNode> DoAsync(string login, string title, string outcome, JsonObject? values = null, string? opinion = null) =>
        await (await Office.AsAsync(login)).CompleteAsync(title, CaseId, outcome, values, opinion);

    /// <summary>Submits a task that must be refused with this code.</summary>
    public async Task<JsonNode> RefusedAsync(string code, string login, string title, string outcome, JsonObject? values = null, string? by = null)
    {
        var owner = await Office.AsAsync(login);
        var id = (await owner.TaskAsync(title, CaseId))["id"]!.GetValue<string>();
        var body = await owner.BodyAsync(id, outcome, values, "说明理由");
        var status = by is null ? System.Net.HttpStatusCode.UnprocessableEntity : System.Net.HttpStatusCode.Forbidden;
        return await (await Office.AsAsync(by ?? login)).RefusedAsync(status, code, $"/api/tasks/{id}/complete", body);
    }

    /// <summary>The task as its page shows it.</summary>
    public async Task<JsonNode> TaskAsync(string login, string title)
    {
        var user = await Office.AsAsync(login);
        return await user.GetAsync($"/api/tasks/{(await user.TaskAsync(title, CaseId))["id"]}");
    }

    public async Task<bool> HasTaskAsync(string login, string title) => await (await Office.AsAsync(login)).HasTaskAsync(title, CaseId);

    public async Task<JsonNode> CaseAsync() => await (await Office.AsAsync(reader)).GetAsync($"/api/cases/{CaseId}");

    /// <summary>The facts of the case as the database keeps them.</summary>
    public async Task<JsonObject> FactsAsync()
    {
        await using var scope = Office.Services.CreateAsyncScope();
        var id = Guid.Parse(CaseId);
        return (await scope.ServiceProvider.GetRequiredService<OfficeDbContext>().Cases.AsNoTracking().SingleAsync(row => row.Id == id)).Data;
    }

    public async Task<string> DueOnAsync(string key) =>
        (await CaseAsync())["clocks"]!.AsArray().Where(c => c!["key"]!.GetValue<string>() == key)
            .MaxBy(c => c!["id"]!.GetValue<string>(), StringComparer.Ordinal)!["dueOn"]!.GetValue<string>();

    public async Task<IReadOnlyList<string>> CodesAsync() => [.. (await CaseAsync())["documents"]!.AsArray().Select(d => d!["code"]!.GetValue<string>())];

    public async Task<string> StateAsync() => (await CaseAsync())["state"]!.GetValue<string>();
}
