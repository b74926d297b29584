using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Inbox.Forms.Rules;

namespace WorkflowOffice.Office.Tests.Scenarios.ClosedLoop;

/// <summary>环节—文书矩阵 (R-002-25): each cell of the shipped matrix, taken away from a case that had everything.</summary>
public sealed class MatrixScenarios
{
    [Fact]
    public async Task AC_128_EveryCell_IsMissed_AndTold()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await CompleteAsync(office, withMeasures: true);
        var facts = await story.FactsAsync();
        var cells = Matrix();
        Assert.True(cells.Count >= 18);
        Assert.Empty(await LacksAsync(office, story, cells, null));

        foreach (var cell in cells.Where(cell => cell.When.All(when => FieldVisibility.Matches(facts[when.Field], when.EqualTo))))
        {
            Assert.Contains(await LacksAsync(office, story, cells, (cell, "Voided")), lack => lack.StartsWith(cell.Stage, StringComparison.Ordinal) && lack.Contains(cell.Title, StringComparison.Ordinal) && lack.EndsWith("没有制作", StringComparison.Ordinal));
            Assert.Contains(await LacksAsync(office, story, cells, (cell, "Draft")), lack => lack.Contains(cell.Title, StringComparison.Ordinal) && lack.Contains("没有制发", StringComparison.Ordinal));
            Assert.Equal(cell.Served, (await LacksAsync(office, story, cells, (cell, "Issued"))).Any(lack => lack.Contains(cell.Title, StringComparison.Ordinal) && lack.EndsWith("没有送达", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task EveryCondition_OccursInTheCompleteCase()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var facts = await (await CompleteAsync(office, withMeasures: true)).FactsAsync();

        // A case that is transferred has no penalty: AftermathScenarios closes one.
        Assert.All(Matrix().Where(cell => !cell.Codes.Contains("T-39")), cell => Assert.True(cell.When.All(when => FieldVisibility.Matches(facts[when.Field], when.EqualTo)), cell.Title));
    }

    [Fact]
    public async Task AC_128_ClosingAndArchiving_WithoutTheReceipt_AreRefused_WithAList()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await CompleteAsync(office);
        await TamperAsync(office, story, ["T-14", "T-13"], "Voided");

        var problem = await story.RefusedAsync("X-ARC-01", story.Inspector, "提出结案", "提请结案", ClosedLoopStory.Closure("处罚执行完毕"));

        Assert.Contains("《送达回证》（T-14）没有制作", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("《整改复查意见书》（T-13）没有制作", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CredentialShown", "出示证件")]
    [InlineData("NoRecordingReason", "未音像记录的理由")]
    [InlineData("PartySigned", "签名")]
    [InlineData("ReceiptFiles", "处罚执行的凭证")]
    public async Task AMissingRecord_IsTold(string fact, string words)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await CompleteAsync(office);
        await using (var scope = office.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<OfficeDbContext>().Database.ExecuteSqlAsync($"UPDATE office.cases SET data = data - {fact} WHERE id = {Guid.Parse(story.CaseId)}");

        var problem = await story.RefusedAsync("X-ARC-01", story.Inspector, "提出结案", "提请结案", ClosedLoopStory.Closure("处罚执行完毕"));

        Assert.Contains(words, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>A case with an order, its recheck, a statement of the party and a penalty that was carried out; ready to be closed.</summary>
    /// <param name="withMeasures">Also with every measure on the spot, and filed with the authority above.</param>
    private static async Task<ClosedLoopStory> CompleteAsync(OfficeHost office, bool withMeasures = false)
    {
        await ClosedLoopStory.PutInForceAsync(office, "mine-three-systems");
        await ClosedLoopStory.PutInForceAsync(office, "hebei-mine");
        var story = await (await ClosedLoopStory.StartAsync(office)).UpToSchemeAsync();
        await (withMeasures ? story.InspectedWithAsync("查封、扣押", "证据先行登记保存", "抽样取证", "停止供电、停止供应民爆物品") : story.InspectedAsync());
        if (withMeasures)
            await story.MeasuredAsync();
        await story.HandledAsync("责令整改并立案", 9);
        await story.ServedAsync("整改指令书");
        await (await story.FiledAsync()).ReportedAsync(ClosedLoopStory.Report(60000, major: "情节复杂或者重大违法行为"));
        await story.ServedAsync("处罚告知书", ClosedLoopStory.Deputy);
        await story.DoAsync(story.Inspector, "登记陈述申辩", "登记", new JsonObject
        {
            ["StatementClaims"] = "请求从轻处罚。",
            ["StatementAt"] = "2026-03-02T10:00:00+08:00",
            ["StatementEnd"] = "2026-03-02T10:30:00+08:00",
            ["StatementPlace"] = "询问室",
            ["StatementConclusion"] = "不予采纳，已在较轻档次内裁量。",
            ["StatementBy"] = "郑某某",
        });
        await office.MoveToAsync("2026-03-12");
        await (await story.ReviewedAsync()).SupervisedAsync();
        await story.DiscussedAsync();
        await story.DecidedAsync(60000, filed: withMeasures);
        await (await story.ServedAsync("处罚决定书", ClosedLoopStory.Principal)).DisclosedAsync();
        if (withMeasures)
            await story.FiledAboveAsync();
        await story.DoAsync(story.Inspector, "登记执行情况", "执行完毕", await story.PaymentAsync(60000, "2026-03-12"));
        return await story.RectifiedAsync();
    }

    private static IReadOnlyList<RequiredDocument> Matrix()
    {
        var close = ChangedProcedure.Activities(ChangedProcedure.Shipped("enforcement/closed-loop")).Single(step => step!["id"]!.ToString() == "close")!;
        var form = JsonSerializer.Deserialize<TaskForm>(close["form"]!["expression"]!["value"]!.ToString(), JsonColumns.Options)!;
        return form.Rules.Single(rule => rule.Documents is not null).Documents!;
    }

    private static async Task<IReadOnlyList<string>> LacksAsync(OfficeHost office, ClosedLoopStory story, IReadOnlyList<RequiredDocument> cells, (RequiredDocument Cell, string State)? change)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<OfficeDbContext>();
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (change is { } made)
            await TamperAsync(database, story, made.Cell.Codes, made.State);
        return await new DocumentMatrix(database).LacksAsync(Guid.Parse(story.CaseId), cells, await story.FactsAsync(), CancellationToken.None);
    }

    private static async Task TamperAsync(OfficeHost office, ClosedLoopStory story, string[] codes, string state)
    {
        await using var scope = office.Services.CreateAsyncScope();
        await TamperAsync(scope.ServiceProvider.GetRequiredService<OfficeDbContext>(), story, codes, state);
    }

    /// <summary>Past the guards of the database, which nobody else gets around.</summary>
    private static async Task TamperAsync(OfficeDbContext database, ClosedLoopStory story, IReadOnlyList<string> codes, string state)
    {
        await database.Database.ExecuteSqlRawAsync("ALTER TABLE office.documents DISABLE TRIGGER USER");
        await database.Database.ExecuteSqlAsync($"UPDATE office.documents SET state = {state} WHERE case_id = {Guid.Parse(story.CaseId)} AND code = ANY({codes.ToArray()})");
        await database.Database.ExecuteSqlRawAsync("ALTER TABLE office.documents ENABLE TRIGGER USER");
    }
}
