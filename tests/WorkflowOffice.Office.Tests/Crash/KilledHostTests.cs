using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using Xunit.Abstractions;

namespace WorkflowOffice.Office.Tests.Crash;

/// <summary>A host that is killed loses nothing and does nothing twice; the same request id gets the same answer (design §5).</summary>
public sealed class KilledHostTests(ITestOutputHelper output)
{
    private const string Start = "/api/procedures/supervision-notice/start";

    [Fact]
    public async Task KilledBetweenEveryTwoStatementsOfACommit_TheRepeatedRequestHappensOnce()
    {
        await using var database = await OfficeHost.CreateDatabaseAsync();
        var unanswered = new List<(Guid Id, string Title)>();
        var point = 0;
        for (var finished = false; !finished;)
        {
            point++;
            using var host = await HostProcess.StartAsync(database.ConnectionString, new Dictionary<string, string>
            {
                ["OFFICE_FAILPOINT"] = point.ToString(CultureInfo.InvariantCulture),
                ["OFFICE_FAILPOINT_REQUEST"] = Prefix(point),
            });
            var officer = await host.SignInAsync(SupervisionNoticeStory.Officer);
            foreach (var (id, title) in unanswered)
                Assert.NotNull(await officer.PostAsync(Start, new { title }, id)); // not armed: another prefix
            unanswered.Clear();
            var request = (Id: Guid.Parse(Prefix(point) + "-0000-4000-8000-000000000000"), Title: $"point {point}");
            try
            {
                var answer = await officer.PostAsync(Start, new { title = request.Title }, request.Id);
                Assert.True(JsonNode.DeepEquals(answer, await officer.PostAsync(Start, new { title = request.Title }, request.Id)));
                finished = true;
            }
            catch (HttpRequestException)
            {
                unanswered.Add(request); // killed
            }
        }

        output.WriteLine($"points between statements: {point - 1}");
        Assert.True(point > 8, $"only {point - 1} points were reached");
        await AssertEachOnceAsync(database.ConnectionString, point);
    }

    [Fact]
    public async Task KilledAtRandomUnderLoad_NothingIsLostAndNothingHappensTwice()
    {
        const int Rounds = 3, Clients = 6;
        await using var database = await OfficeHost.CreateDatabaseAsync();
        var random = new Random(20261121);
        var sent = new ConcurrentDictionary<Guid, string>();
        var answers = new ConcurrentDictionary<Guid, string>();
        for (var round = 1; round <= Rounds; round++)
        {
            using var host = await HostProcess.StartAsync(database.ConnectionString);
            var officer = await host.SignInAsync(SupervisionNoticeStory.Officer);
            await RepeatAsync(officer, sent, answers);
            var killAfter = answers.Count + random.Next(8, 25);
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => LoadAsync(host, officer, $"{round}.{client}", killAfter, sent, answers)));
            output.WriteLine($"round {round}: sent {sent.Count}, acknowledged {answers.Count}, killed in the middle of {sent.Count - answers.Count}");
        }

        using var last = await HostProcess.StartAsync(database.ConnectionString);
        await RepeatAsync(await last.SignInAsync(SupervisionNoticeStory.Officer), sent, answers);
        Assert.Equal(sent.Count, answers.Values.Distinct().Count());
        await AssertEachOnceAsync(database.ConnectionString, sent.Count);
    }

    private static async Task LoadAsync(
        HostProcess host, OfficeUser officer, string name, int killAfter, ConcurrentDictionary<Guid, string> sent, ConcurrentDictionary<Guid, string> answers)
    {
        for (var i = 0; !host.HasExited; i++)
        {
            var (id, title) = (Guid.NewGuid(), $"{name}.{i}");
            sent[id] = title;
            try
            {
                answers[id] = CaseOf(await officer.PostAsync(Start, new { title }, id));
            }
            catch (HttpRequestException)
            {
                return;
            }

            if (answers.Count >= killAfter)
                host.Kill();
        }
    }

    /// <summary>What a client does after a crash: sends everything again under the same ids.</summary>
    private static async Task RepeatAsync(OfficeUser officer, ConcurrentDictionary<Guid, string> sent, ConcurrentDictionary<Guid, string> answers)
    {
        foreach (var (id, title) in sent)
        {
            var @case = CaseOf(await officer.PostAsync(Start, new { title }, id));
            Assert.Equal(answers.GetOrAdd(id, @case), @case);
        }
    }

    private static string CaseOf(JsonNode? answer) => answer!["caseId"]!.GetValue<string>();

    private static string Prefix(int point) => point.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Looks only at the tables: one case per request, each with one task, one step, one instance, one audit row; numbers without a gap.</summary>
    private static async Task AssertEachOnceAsync(string connectionString, int expected)
    {
        await using var dataSource = NpgsqlDataSource.Create(connectionString);
        Assert.Equal(expected, await CountAsync(dataSource, "select count(*) from office.cases"));
        Assert.Equal(expected, await CountAsync(dataSource, "select count(distinct title) from office.cases"));
        Assert.Equal(expected, await CountAsync(dataSource, "select max(substring(no from 6)::int) from office.cases"));
        foreach (var table in new[] { "office.tasks", "office.case_steps" })
            Assert.Equal(expected, await CountAsync(dataSource, $"select count(*) from office.cases c where (select count(*) from {table} t where t.case_id = c.id) = 1"));
        Assert.Equal(expected, await CountAsync(dataSource, "select count(*) from workflow.instances"));
        Assert.Equal(expected, await CountAsync(dataSource, "select count(*) from audit.entries where action = 'case.started'"));
    }

    private static async Task<long> CountAsync(NpgsqlDataSource dataSource, string sql)
    {
        await using var command = dataSource.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
