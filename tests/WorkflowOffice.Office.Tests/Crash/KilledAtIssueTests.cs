using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;
using WorkflowOffice.Office.Tests.Documents;
using Xunit.Abstractions;

namespace WorkflowOffice.Office.Tests.Crash;

/// <summary>The office is killed while documents are issued: no number is lost, none is drawn twice, and no document has two.</summary>
public sealed class KilledAtIssueTests(ITestOutputHelper output)
{
    private const string SealKeeper = SupervisionNoticeStory.SealKeeper;

    /// <summary>
    /// What takes time here is the start of a host for every point, and of that the reading of 74 templates: these hosts get one template, and as many start at
    /// once as there are processors. They then come together at the series too, where each must let the others pass when it dies.
    /// </summary>
    [Fact]
    public async Task KilledBetweenEveryTwoStatementsOfTheIssue_TheNumberComesBack()
    {
        const int MostPoints = 60;
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var ids = await SealedAsync(office, cases: 2, MostPoints);
        var folder = Directory.CreateTempSubdirectory("killed-at-issue-");
        try
        {
            foreach (var extension in new[] { ".docx", ".json" })
                File.Copy(Path.Combine(DraftedDocuments.TemplatesFolder(), "supervision", "supervision-notice" + extension), Path.Combine(folder.FullName, "supervision-notice" + extension));
            var log = Path.Combine(folder.FullName, "points.log");
            Assert.True(await IssuesAsync(office, folder.FullName, ids[0], 0, ("OFFICE_FAILPOINT_LOG", log)));
            var points = File.ReadAllLines(log).Length;
            output.WriteLine($"points between statements: {points}");
            Assert.InRange(points, 9, MostPoints - 2);
            var survived = new ConcurrentBag<int>();
            await Parallel.ForEachAsync(Enumerable.Range(1, points), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (point, _) =>
            {
                if (await IssuesAsync(office, folder.FullName, ids[point], point, ("OFFICE_FAILPOINT", point.ToString(CultureInfo.InvariantCulture))))
                    survived.Add(point);
            });
            Assert.Empty(survived); // every one of the points was reached

            Assert.True(await IssuesAsync(office, folder.FullName, ids[points + 1], 0));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var numbers = await NumbersAsync(office.ConnectionString);
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Select(row => row.Number).Order());
        // The first and the last one. Killed after the commit, the answer is lost but the document is issued: at most at the last point.
        Assert.InRange(numbers.Count, 2, 3);
    }

    /// <summary>A host of its own issues the document; false: it was killed at it.</summary>
    private static async Task<bool> IssuesAsync(OfficeHost office, string templates, Guid document, int point, params (string Name, string Value)[] armed)
    {
        var request = Guid.Parse(point.ToString("x8", CultureInfo.InvariantCulture) + "-0000-4000-8000-" + document.ToString("N")[^12..]);
        var environment = new Dictionary<string, string> { ["Office__TemplatesPath"] = templates, ["OFFICE_FAILPOINT_REQUEST"] = request.ToString() };
        foreach (var (name, value) in armed)
            environment[name] = value;
        using var host = await HostProcess.StartAsync(office.ConnectionString, environment);
        var keeper = await host.SignInAsync(SealKeeper);
        try
        {
            await keeper.PostAsync($"/api/documents/{document}/issue", new { }, request);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [Fact]
    public async Task ThirtyTwoIssueAtOnce_KilledInTheMiddle_LeavesNeitherAGapNorADouble()
    {
        const int Documents = 192, Clients = 32, Rounds = 3;
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var ids = await SealedAsync(office, cases: 4, Documents);
        var requests = ids.ToDictionary(id => id, _ => Guid.NewGuid());
        var answers = new ConcurrentDictionary<Guid, string>();
        for (var round = 1; round <= Rounds; round++)
        {
            using var host = await HostProcess.StartAsync(office.ConnectionString);
            var keeper = await host.SignInAsync(SealKeeper);
            var left = new ConcurrentQueue<Guid>(ids.Where(id => !answers.ContainsKey(id)));
            var killAt = round < Rounds ? answers.Count + 40 : int.MaxValue;
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => IssueAsync(host, keeper, left, requests, answers, killAt)));
            output.WriteLine($"round {round}: {answers.Count} of {Documents} answered");
        }

        var numbers = await NumbersAsync(office.ConnectionString);
        Assert.Equal(Enumerable.Range(1, Documents), numbers.Select(row => row.Number).Order());
        Assert.Equal(Documents, numbers.Select(row => row.Document).Distinct().Count());
        Assert.All(numbers, row => Assert.Equal(row.Text, answers[row.Document])); // what was answered is what was kept
    }

    private static async Task IssueAsync(
        HostProcess host, OfficeUser keeper, ConcurrentQueue<Guid> left, Dictionary<Guid, Guid> requests, ConcurrentDictionary<Guid, string> answers, int killAt)
    {
        while (!host.HasExited && left.TryDequeue(out var id))
        {
            try
            {
                answers[id] = (string)(await keeper.PostAsync($"/api/documents/{id}/issue", new { }, requests[id]))!["number"]!;
            }
            catch (HttpRequestException)
            {
                return;
            }

            if (answers.Count >= killAt && !host.HasExited)
                host.Kill();
        }
    }

    /// <summary>Sealed documents in several cases, so that their bursts come together at the series only.</summary>
    private static async Task<List<Guid>> SealedAsync(OfficeHost office, int cases, int documents)
    {
        var ids = new List<Guid>();
        for (var i = 0; i < cases; i++)
        {
            var story = await DocumentStory.DraftAsync(office, $"同时制发 {i}");
            ids.AddRange(await SignedCopies.AddAsync(office, Guid.Parse(story.Id), documents / cases));
        }

        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        await using var seal = source.CreateCommand("update office.documents set state = 'Sealed', sealed_at = signed_at where state = 'Signed'");
        Assert.Equal(ids.Count, await seal.ExecuteNonQueryAsync());
        return [.. ids.OrderBy(id => id.ToString()[^4..], StringComparer.Ordinal)]; // the cases mixed
    }

    private static async Task<List<(int Number, string Text, Guid Document)>> NumbersAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            """
            select n.number, n.text, n.document_id from office.drawn_numbers n join office.documents d on d.id = n.document_id and d.number = n.text and d.state = 'Issued'
            where n.series = '示应急/supervision-notice' and d.data->>'DocNo' = n.text
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(int, string, Guid)>();
        while (await reader.ReadAsync())
            rows.Add((reader.GetInt32(0), reader.GetString(1), reader.GetGuid(2)));
        return rows;
    }
}
