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

    public Database Database => database;

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

    /// <summary>The row changes of one completion.</summary>
    public Task<List<RowChange>> ChangesAsync() => new RowChanges(database).OfAsync(async () =>
    {
        for (var n = 0; n < 4; n++)
            await matters[0].HandOverAsync(people);
    });

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
            person.Dispose();
        server.Dispose();
        await database.DisposeAsync();
    }
}
