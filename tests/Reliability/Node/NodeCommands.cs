using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Reliability.Node;

/// <param name="Ids">Of the new instances; each is also the correlation id of its own.</param>
internal sealed record StartCommand(string Definition, string[] Ids, string From, string To, long Amount);

internal sealed record CompleteCommand(string Instance, string Bookmark);

internal sealed record PublishCommand(string Event, string Correlation);

/// <param name="Activity">Activity id of the step that waits.</param>
internal sealed record Waiting(string Instance, string Bookmark, string Activity);

/// <summary>The commands of the clients, each a burst with the client's request id.</summary>
internal static class NodeCommands
{
    public static async Task PublishAsync(JsonObject definition, IWorkflowDefinitions definitions)
    {
        var draft = await definitions.SaveDraftAsync(definition.ToJsonString(), "harness", default);
        await definitions.PublishAsync(draft.Id, "harness", default);
    }

    public static Task<Waiting[]> StartAsync(StartCommand command, HttpContext http, IBurstRunner bursts) => bursts.RunAsync(
        async (burst, token) =>
        {
            var definition = await burst.Services.GetRequiredService<IWorkflowDefinitions>().FindPublishedAsync(command.Definition, token);
            var waiting = new List<Waiting>();
            foreach (var id in command.Ids)
            {
                var input = new Dictionary<string, JsonNode?> { ["from"] = command.From, ["to"] = command.To, ["amount"] = command.Amount };
                waiting.AddRange(Tasks(await burst.StartAsync(new StartWorkflow(definition!, id, input, CorrelationId: id), token)));
            }

            return waiting.ToArray();
        },
        Key(http, "start/" + command.Ids[0]),
        http.RequestAborted);

    public static Task<Waiting[]> CompleteAsync(CompleteCommand command, HttpContext http, IBurstRunner bursts) =>
        bursts.RunAsync(
            (burst, token) => CompleteAsync(burst, command, token), Key(http, "complete/" + command.Bookmark), new InstanceAlone(command.Instance), http.RequestAborted);

    public static Task<string> PublishEventAsync(PublishCommand command, HttpContext http, IBurstRunner bursts) => bursts.RunAsync(
        (burst, _) =>
        {
            burst.Services.GetRequiredService<IStimuli>().Publish(
                "Elsa.Event", new JsonObject { ["eventName"] = command.Event }, correlationId: command.Correlation);
            return Task.FromResult(command.Event);
        },
        Key(http, "publish/" + command.Correlation),
        http.RequestAborted);

    /// <summary>Completes a task, but keeps the burst open for as long as the caller says: the moment in which the harness stops this node.</summary>
    public static Task<Waiting[]> HoldAsync(CompleteCommand command, int seconds, HttpContext http, IBurstRunner bursts) => bursts.RunAsync(
        async (burst, token) =>
        {
            var result = await CompleteAsync(burst, command, token);
            await Task.Delay(TimeSpan.FromSeconds(seconds), CancellationToken.None);
            return result;
        },
        Key(http, "complete/" + command.Bookmark),
        CancellationToken.None);

    private static async Task<Waiting[]> CompleteAsync(IBurst burst, CompleteCommand command, CancellationToken cancellationToken)
    {
        var input = new Dictionary<string, JsonNode?> { ["RunTaskInput"] = "done" };
        return [.. Tasks(await burst.ResumeAsync(new ResumeBookmark(command.Instance, command.Bookmark, input), cancellationToken))];
    }

    private static IEnumerable<Waiting> Tasks(BurstResult result) =>
        result.CreatedBookmarks.Where(b => b.Name == "Elsa.RunTask").Select(b => new Waiting(b.InstanceId, b.Id, b.ActivityId));

    private static RequestKey Key(HttpContext http, string command) =>
        new(http.Request.Headers["X-Request-Id"].ToString(), "client", command, "-");
}
