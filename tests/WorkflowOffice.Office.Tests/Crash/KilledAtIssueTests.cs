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

    [Fact]
    public async Task KilledBetweenEveryTwoStatementsOfTheIssue_TheNumberComesBack()
    {
        const int MostPoints = 40;
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var ids = await SealedAsync(office, cases: 1, MostPoints);
        var point = 0;
        for (var finished = false; !finished;)
        {
            var request = Guid.Parse(point.ToString("x8", CultureInfo.InvariantCulture) + "-0000-4000-8000-000000000000");
            using var host = await HostProcess.StartAsync(office.ConnectionString, new Dictionary<string, string>
            {
                ["OFFICE_FAILPOINT"] = (++point).ToString(CultureInfo.InvariantCulture),
                ["OFFICE_FAILPOINT_REQUEST"] = request.ToString()[..8],
            });
            var keeper = await host.SignInAsync(SealKeeper);
            try
            {
                await keeper.PostAsync($"/api/documents/{ids[point]}/issue", new { }, request);
                finished = true;
            }
            catch (HttpRequestException)
            {
                // Killed: the next round issues another document; its number must be the one that came back.
            }
        }

        output.WriteLine($"points between statements: {point - 1}");
        Assert.True(point > 8, $"only {point - 1} points were reached");
        var numbers = await NumbersAsync(office.ConnectionString);
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Select(row => row.Number).Order());
        // Killed after the commit, the answer is lost but the document is issued: at most the last point.
        Assert.InRange(numbers.Count, 1, 2);
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
