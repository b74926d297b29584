namespace WorkflowOffice.Durable.Bench;

/// <summary>An office on a database of its own, with matters that two people hand to each other.</summary>
internal sealed class MeasuredOffice : IAsyncDisposable
{
    private const string Definition = "bench-handover";
    private readonly Database database;
    private readonly ServerProcess server;
    private readonly OfficePerson[] people;
    private readonly List<OfficeMatter> matters = [];

    private MeasuredOffice(Database database, ServerProcess server, OfficePerson[] people)
    {
        (this.database, this.server, this.people) = (database, server, people);
        Rounds = new Rounds(server, DurableBench.MatterOfTurn(n => matters[n].HandOverAsync(people)));
    }

    public Rounds Rounds { get; }

    /// <param name="settings">Environment of the server; PROGRAM is another build of it, POOL how many connections it may open.</param>
    public static async Task<MeasuredOffice> StartAsync(string databaseName, IReadOnlyDictionary<string, string> settings)
    {
        var database = await Database.CreateAsync(databaseName);
        var server = await Programs.StartOfficeAsync(database, settings, Flow.OfficeHandover(Definition));
        var office = new MeasuredOffice(database, server, [await OfficePerson.SignInAsync(server.Address, "zhangwei"), await OfficePerson.SignInAsync(server.Address, "wangjianguo")]);
        for (var n = 0; n < DurableBench.Clients * DurableBench.MattersPerClient; n++)
            office.matters.Add(await OfficeMatter.StartAsync(office.people[0], database, Definition));
        return office;
    }

    /// <summary>For B: a database as an office leaves it, and the row changes of one completion. What B writes there is not in the way of who is measured beside it.</summary>
    public static async Task<(Database Database, List<RowChange> Changes)> LeaveDatabaseAsync(string databaseName)
    {
        var office = await StartAsync(databaseName, new Dictionary<string, string>());
        var changes = await new RowChanges(office.database).OfAsync(async () =>
        {
            for (var n = 0; n < 4; n++)
                await office.matters[0].HandOverAsync(office.people);
        });
        office.Close();
        return (office.database, changes);
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        await database.DisposeAsync();
    }

    private void Close()
    {
        foreach (var person in people)
            person.Dispose();
        server.Dispose();
    }
}
