using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Testing;

/// <summary>One clock of a case of its own, steered over HTTP by the people whose posts it is.</summary>
public sealed class ClockCase(OfficeHost office, string caseId)
{
    public string CaseId { get; } = caseId;

    public static async Task<ClockCase> StartAsync(
        OfficeHost office, string rule, string startedOn, bool escalates = true, int? length = null, string? fixedDate = null, string ladder = "standard")
    {
        var definition = await ClockProcedure.PublishAsync(office.Services);
        var starter = await office.AsAsync(SupervisionNoticeStory.Officer);
        var fact = new ClockFact(rule, startedOn, Guid.Parse(starter.Id), length, fixedDate, escalates, ladder);
        var id = await office.Services.GetRequiredService<IBurstRunner>().RunAsync(
            async (burst, token) => (await ClockProcedure.StartAsync(burst, definition, fact, token)).Id);
        return new ClockCase(office, id.ToString());
    }

    public async Task<JsonNode> DetailAsync(string login = SupervisionNoticeStory.Officer)
    {
        var user = await office.AsAsync(login);
        var id = (await user.GetAsync($"/api/cases/{CaseId}"))["clocks"]!.AsArray().Single()!["id"]!.GetValue<string>();
        return await user.GetAsync($"/api/clocks/{id}");
    }

    public async Task<string> DueOnAsync() => (await DetailAsync())["dueOn"]!.GetValue<string>();

    public async Task<string> StateAsync() => (await DetailAsync())["state"]!.GetValue<string>();

    public async Task<IReadOnlyList<string>> HistoryAsync() =>
        [.. (await DetailAsync())["history"]!.AsArray().Select(entry => $"{entry!["kind"]} {entry["who"]}")];

    /// <summary>Asks for a change; the body is completed with a fresh attachment as evidence.</summary>
    public async Task<JsonNode> ChangeAsync(string kind, object change, string login = SupervisionNoticeStory.Officer) =>
        (await (await office.AsAsync(login)).PostAsync(await PathAsync(), await BodyAsync(kind, change, login)))!;

    public async Task<JsonNode> RefusedAsync(string code, string kind, object change, HttpStatusCode status = HttpStatusCode.UnprocessableEntity, string login = SupervisionNoticeStory.Officer) =>
        await (await office.AsAsync(login)).RefusedAsync(status, code, await PathAsync(), await BodyAsync(kind, change, login));

    /// <summary>Decides the request that waits for this person.</summary>
    public async Task DecideAsync(string login, string title, string outcome, string? opinion = null) =>
        await (await office.AsAsync(login)).CompleteAsync(title, CaseId, outcome, opinion: opinion);

    public async Task<string> PathAsync() => $"/api/clocks/{(await DetailAsync())["id"]}/changes";

    public async Task<JsonObject> BodyAsync(string kind, object change, string login = SupervisionNoticeStory.Officer)
    {
        var body = (JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(change)!;
        body["kind"] = kind;
        body["reason"] ??= "情况复杂，需要核实";
        body["attachmentIds"] = new JsonArray(await (await office.AsAsync(login)).UploadAsync(CaseId));
        return body;
    }
}
