namespace WorkflowOffice.Durable.Bench;

/// <summary>The runtime and its storage alone, on a database of its own, with matters that are handed over.</summary>
internal sealed class MeasuredRuntime : IAsyncDisposable
{
    private readonly Database database;
    private readonly ServerProcess server;
    private readonly HttpClient http;
    private readonly List<RuntimeMatter> matters = [];

    private MeasuredRuntime(Database database, ServerProcess server)
    {
        (this.database, this.server) = (database, server);
        http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = server.Address };
        Handovers = new Rounds(server, DurableBench.MatterOfTurn(n => matters[n].CompleteAsync(http)));
        Flows = new Rounds(server, async _ => await (await RuntimeMatter.StartAsync(http, "one-task")).CompleteAsync(http));
    }

    /// <summary>A task is completed and the next one made.</summary>
    public Rounds Handovers { get; }

    /// <summary>Start, wait, complete, finish.</summary>
    public Rounds Flows { get; }

    public static async Task<MeasuredRuntime> StartAsync(string databaseName)
    {
        var database = await Database.CreateAsync(databaseName);
        var runtime = new MeasuredRuntime(database, await Programs.StartRuntimeAsync(database));
        await RuntimeMatter.PublishAsync(runtime.http, Flow.RuntimeHandover("handover"));
        await RuntimeMatter.PublishAsync(runtime.http, Flow.OneTask("one-task"));
        for (var n = 0; n < DurableBench.Clients * DurableBench.MattersPerClient; n++)
            runtime.matters.Add(await RuntimeMatter.StartAsync(runtime.http, "handover"));
        return runtime;
    }

    /// <summary>For B, as <see cref="MeasuredOffice.LeaveDatabaseAsync"/>.</summary>
    public static async Task<(Database Database, List<RowChange> Changes)> LeaveDatabaseAsync(string databaseName)
    {
        var runtime = await StartAsync(databaseName);
        var changes = await new RowChanges(runtime.database).OfAsync(async () =>
        {
            for (var n = 0; n < 4; n++)
                await runtime.matters[0].CompleteAsync(runtime.http);
        });
        runtime.Close();
        return (runtime.database, changes);
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        await database.DisposeAsync();
    }

    private void Close()
    {
        http.Dispose();
        server.Dispose();
    }
}
