using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Documents.Life;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>Numbers under pressure: no gap, no double, none for a burst that fails.</summary>
public sealed class IssueTogetherTests
{
    private const int Together = 100;

    [Fact]
    public async Task AHundredIssuedAtOnce_SomeOfThemFailing_LeaveNeitherAGapNorADouble()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var first = await DocumentStory.DraftAsync(office);
        await first.DoAsync(SupervisionNoticeStory.Principal, "sign", new { });
        var ids = await SignedCopies.AddAsync(office, Guid.Parse(first.Id), Together);
        var runner = office.Services.GetRequiredService<IBurstRunner>();

        var failures = 0;
        await Task.WhenAll(ids.Select(async (id, i) =>
        {
            try
            {
                await runner.RunAsync(async (burst, token) =>
                {
                    await IssueAsync(burst, id, token);
                    // Every tenth breaks off after it has drawn: its number must come back.
                    return i % 10 == 9 ? throw new InvalidOperationException("broken off") : true;
                });
            }
            catch (InvalidOperationException)
            {
                Interlocked.Increment(ref failures);
            }
        }));

        await using var scope = office.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<OfficeDbContext>();
        var drawn = await database.DrawnNumbers.Where(row => row.Series == "示应急/supervision-notice").Select(row => row.Number).ToListAsync();
        Assert.Equal(Together / 10, failures);
        Assert.Equal(Enumerable.Range(1, Together - failures), drawn.Order());
        Assert.Equal(Together - failures, await database.Documents.Where(row => row.Number != null && row.TemplateId == "supervision-notice").Select(row => row.Number).Distinct().CountAsync());
    }

    private static async Task IssueAsync(IBurst burst, Guid id, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var document = await database.Documents.SingleAsync(row => row.Id == id, cancellationToken);
        var @case = await database.Cases.AsNoTracking().SingleAsync(row => row.Id == document.CaseId, cancellationToken);
        await burst.Services.GetRequiredService<DocumentLife>().MoveAsync(@case, document, DocumentState.Issued, ChangeContext.BySystem("测试", burst.Now), cancellationToken);
    }
}
