using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Forms;

/// <summary>What a completed task begins with is read by hand: it must be what EF reads, to the last column, and held as EF would hold it.</summary>
public sealed class TaskReadTests
{
    [Fact]
    public async Task TaskAndCase_AreWhatEfReads()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var task = await officer.TaskAsync("登记发现问题", story.CaseId);
        await officer.SendAsync($"/api/tasks/{task["id"]}/draft", new { values = new JsonObject { ["Amount"] = 5 } }, null, HttpMethod.Put);
        var id = Guid.Parse(task["id"]!.ToString());

        await office.Services.GetRequiredService<IBurstRunner>().RunAsync(async (burst, token) =>
        {
            var database = burst.Services.GetRequiredService<OfficeDbContext>();
            await burst.ReadAsync(new TaskRead(id), token);

            var (held, @case) = (Assert.Single(database.Held<HumanTask>()), Assert.Single(database.Held<Case>()));
            AssertEqual(database, await database.Tasks.AsNoTracking().SingleAsync(row => row.Id == id, token), held);
            AssertEqual(database, await database.Cases.AsNoTracking().SingleAsync(row => row.Id == held.CaseId, token), @case);
            Assert.False(database.ChangeTracker.HasChanges());
            Assert.Same(held, await database.Tasks.SingleAsync(row => row.Id == id, token));
            Assert.Equal(held.Title, Assert.Single(burst.Services.GetRequiredService<CaseWork>().FindOpenSteps(@case)!).Title);
            return true;
        });
    }

    private static void AssertEqual<T>(OfficeDbContext database, T expected, T actual)
        where T : class
    {
        var properties = database.Model.FindEntityType(typeof(T))!.GetProperties().ToList();
        Assert.True(properties.Count > 15);
        foreach (var property in properties)
            Assert.Equal((property.Name, Text(property.PropertyInfo!.GetValue(expected))), (property.Name, Text(property.PropertyInfo.GetValue(actual))));
    }

    private static string? Text(object? value) => value switch
    {
        JsonNode json => json.ToJsonString(),
        string text => text,
        System.Collections.IEnumerable many => string.Join(',', many.Cast<object>()),
        _ => value?.ToString(),
    };
}
