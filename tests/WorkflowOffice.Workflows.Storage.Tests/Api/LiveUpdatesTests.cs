using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Api;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>The viewer hears of an instance that another host moved.</summary>
public sealed class LiveUpdatesTests(ApiFixture fixture) : ApiTest(fixture)
{
    private const char EndOfMessage = '\u001e';
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task AnInstanceMovedByAnotherHost_IsTold_WithItsBadges()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("live"));
        await TestWorkflow.StartAsync(Host, definition, "live-1", "LIVE-1");
        using var socket = await ConnectAsync(WorkflowPermissions.View);
        await SendAsync(socket, """{"type":1,"target":"ObserveInstanceAsync","arguments":["live-1"]}""");
        await UntilAsync(socket, "WorkflowInstanceUpdatedAsync");

        await ResumeAsync("live-1");

        Assert.True(await IsDoneAsync(socket));
        await UntilAsync(socket, "WorkflowExecutionLogUpdatedAsync");
        Assert.Equal("live-1", (string?)(await UntilAsync(socket, "WorkflowInstanceUpdatedAsync"))["arguments"]![0]!["workflowInstanceId"]);
    }

    /// <summary>The journal of the viewer draws what it has read only when the instance is told after that.</summary>
    [Fact]
    public async Task AMovement_IsToldOnceMore_ARoundLater_ByTheInstanceAlone()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("live-twice"));
        await TestWorkflow.StartAsync(Host, definition, "live-3", "LIVE-3");
        using var socket = await ConnectAsync(WorkflowPermissions.View);
        await SendAsync(socket, """{"type":1,"target":"ObserveInstanceAsync","arguments":["live-3"]}""");
        await UntilAsync(socket, "WorkflowInstanceUpdatedAsync");
        await UntilAsync(socket, "WorkflowInstanceUpdatedAsync");

        await ResumeAsync("live-3");

        Assert.True(await IsDoneAsync(socket));
        await UntilAsync(socket, "WorkflowInstanceUpdatedAsync");
        Assert.Equal("WorkflowInstanceUpdatedAsync", (string?)(await NextAsync(socket, message => message["target"] is not null))["target"]);
    }

    /// <summary>It may have read the instance before the movement that the others have been told of.</summary>
    [Fact]
    public async Task WhoeverComesLater_IsToldToo_ThoughNothingMoves()
    {
        const string Observe = """{"type":1,"target":"ObserveInstanceAsync","arguments":["live-2"]}""";
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("live-later"));
        await TestWorkflow.StartAsync(Host, definition, "live-2", "LIVE-2");
        using var first = await ConnectAsync(WorkflowPermissions.View);
        await SendAsync(first, Observe);
        await UntilAsync(first, "WorkflowInstanceUpdatedAsync");
        received.Clear();

        using var later = await ConnectAsync(WorkflowPermissions.View);
        await SendAsync(later, Observe);

        await UntilAsync(later, "WorkflowInstanceUpdatedAsync");
        received.Clear();

        // Only the newcomer was told: what the first hears next is the movement.
        await ResumeAsync("live-2");
        Assert.True(await IsDoneAsync(first));
        Assert.True(await IsDoneAsync(later));
    }

    [Fact]
    public async Task AnUnknownInstance_CannotBeObserved()
    {
        using var socket = await ConnectAsync(WorkflowPermissions.View);

        await SendAsync(socket, """{"type":1,"invocationId":"1","target":"ObserveInstanceAsync","arguments":["nope"]}""");

        Assert.Contains("没有找到流程实例 nope", (string)(await NextAsync(socket, message => (int?)message["type"] == 3))["error"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutThePermission_ThereIsNoConnection() =>
        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(WorkflowPermissions.Edit));

    private async Task ResumeAsync(string instanceId)
    {
        var bookmark = (await Host.ScopedAsync<IWorkflowInstances, WorkflowState?>(i => i.FindAsync(instanceId, default)))!.Bookmarks.Single();
        await Host.Bursts.RunAsync((burst, ct) => burst.ResumeAsync(
            new ResumeBookmark(instanceId, bookmark.Id, new Dictionary<string, JsonNode?> { ["RunTaskInput"] = "同意" }), ct));
    }

    /// <summary>True where the next badges that come show a step that is done.</summary>
    private async Task<bool> IsDoneAsync(ClientWebSocket socket)
    {
        var stats = (await UntilAsync(socket, "ActivityExecutionLogUpdatedAsync"))["arguments"]![0]!["stats"]!.AsArray();
        return stats.Any(one => (int)one!["completedCount"]! == 1 && one["activityNodeId"] is not null);
    }

    private async Task<ClientWebSocket> ConnectAsync(string permission)
    {
        using var client = Api.Client();
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("X-Permissions", permission);
        await socket.ConnectAsync(new UriBuilder(client.BaseAddress!) { Scheme = "ws", Path = WorkflowsApiModule.HubAddress }.Uri, default);
        await SendAsync(socket, """{"protocol":"json","version":1}""");
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + EndOfMessage), WebSocketMessageType.Text, true, default);

    private readonly Queue<JsonNode> received = new();

    private Task<JsonNode> UntilAsync(ClientWebSocket socket, string target) => NextAsync(socket, message => (string?)message["target"] == target);

    /// <summary>Several messages may come together; those that were not asked for are passed over.</summary>
    private async Task<JsonNode> NextAsync(ClientWebSocket socket, Func<JsonNode, bool> isMeant)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            while (received.TryDequeue(out var message))
                if (isMeant(message))
                    return message;
            foreach (var text in (await ReceiveAsync(socket, patience.Token)).Split(EndOfMessage, StringSplitOptions.RemoveEmptyEntries))
                received.Enqueue(JsonNode.Parse(text)!);
        }
    }

    private static async Task<string> ReceiveAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        using var received = new MemoryStream();
        var buffer = new byte[8192];
        while (received.Length == 0 || received.GetBuffer()[received.Length - 1] != EndOfMessage)
        {
            var part = await socket.ReceiveAsync(buffer, cancellationToken);
            received.Write(buffer, 0, part.Count);
        }

        return Encoding.UTF8.GetString(received.GetBuffer(), 0, (int)received.Length);
    }
}
