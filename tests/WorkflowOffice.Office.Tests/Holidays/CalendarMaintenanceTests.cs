using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.Calendar;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Tests.Holidays;

/// <summary>Entering next year's notice: errors in words, four eyes, a version with its source, the open clocks recomputed.</summary>
public sealed class CalendarMaintenanceTests
{
    private const string Author = "zhoufang";
    private const string Checker = SupervisionNoticeStory.OfficeHead;

    /// <summary>Served on 2026-12-30: the tenth day is Saturday 2027-01-09, by the law alone it rolls to Monday the 11th.</summary>
    [Fact]
    public async Task NextYearsNotice_MovesTheOpenClocks_AndTheMarkProvisionalGoes()
    {
        await using var office = await OfficeHost.StartAsync("2026-12-28");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        await office.MoveToAsync("2026-12-30");
        await story.ServeNoticeAsync("2026-12-30");
        var author = await office.AsAsync(Author);
        Assert.Equal(("2027-01-11", true), await ObjectionAsync(office));

        var reading = await author.PostAsync("/api/calendar/read", new { text = InventedNotice.Text });
        Assert.Empty(reading!["remarks"]!.AsArray());
        var arrangement = WithSource(reading["arrangement"]!);
        var preview = await author.PostAsync("/api/calendar/preview?pageSize=1", arrangement);
        Assert.Empty(preview!["problems"]!.AsArray());
        var move = Assert.Single(preview["clocks"]!["items"]!.AsArray());
        Assert.Equal(("2027-01-11", "2027-01-09"), ((string)move!["oldDue"]!, (string)move["newDue"]!));
        Assert.Equal(("2027-01-11", true), await ObjectionAsync(office));

        var id = (string)(await author.PostAsync("/api/calendar/versions", new { arrangement, remark = "已与原文核对" }))!["id"]!;
        await author.RefusedAsync(HttpStatusCode.Forbidden, "X-CAL-11", $"/api/calendar/versions/{id}/publish");
        await author.RefusedAsync(HttpStatusCode.Conflict, "X-CAL-13", "/api/calendar/versions", new { arrangement });
        Assert.Equal(("2027-01-11", true), await ObjectionAsync(office));

        var checker = await office.AsAsync(Checker);
        Assert.Contains(Titles(await checker.GetAsync("/api/notices")), title => title == "待复核：2027年节假日安排");
        Assert.Equal(move["clockId"]!.ToString(), (await checker.GetAsync($"/api/calendar/versions/{id}/preview"))["clocks"]!["items"]![0]!["clockId"]!.ToString());
        var request = Guid.NewGuid();
        var published = await checker.PostAsync($"/api/calendar/versions/{id}/publish", new { }, request);
        Assert.Equal(2, (int)published!["number"]!);
        Assert.Equal(published.ToJsonString(), (await checker.PostAsync($"/api/calendar/versions/{id}/publish", new { }, request))!.ToJsonString());
        await checker.RefusedAsync(HttpStatusCode.Conflict, "X-CAL-12", $"/api/calendar/versions/{id}/return", new { reason = "晚了" });

        Assert.Equal(("2027-01-09", false), await ObjectionAsync(office));
        var told = Titles(await (await office.AsAsync(SupervisionNoticeStory.UnitHead)).GetAsync("/api/notices")).ToList();
        Assert.Contains(told, title => title.StartsWith("期限变动", StringComparison.Ordinal));
        Assert.Contains("期限确定：执行期限", told); // its day stays, and is no longer 暂定
        var years = await author.GetAsync("/api/calendar");
        Assert.Equal(2, (int)years["version"]!);
        Assert.Contains(years["years"]!.AsArray(), year => (int)year!["year"]! == 2027 && (bool)year["published"]! && (string)year["notice"]! == InventedNotice.Number);
        Assert.Contains(Titles(await author.GetAsync("/api/notices")), title => title == "2027年节假日安排已复核发布");
        var history = (await author.GetAsync("/api/calendar/versions"))["versions"]!.AsArray();
        Assert.Equal(["Published 2 周芳 王建国 国办发明电〔2026〕99号", "Published 1 系统自动 系统自动 国办发明电〔2025〕7号"],
            history.Select(v => $"{v!["state"]} {v["number"]} {v["enteredBy"]} {v["decidedBy"]} {v["noticeNumber"]}"));
        Assert.Equal(preview["moved"]!.ToString(), history[0]!["movedClocks"]!.ToString());
    }

    [Fact]
    public async Task AnotherNode_TakesTheNewVersionOver_AndAPublishedOneCannotBeChanged()
    {
        await using var office = await OfficeHost.StartAsync("2026-11-12");
        var id = await SubmitAsync(office);
        await (await office.AsAsync(Checker)).PostAsync($"/api/calendar/versions/{id}/publish");

        await using var scope = office.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<OfficeDbContext>();
        var otherNode = new OfficeCalendar();
        Assert.False(otherNode.Current.IsKnown(2027));
        Assert.True(await otherNode.RefreshAsync(database, default));
        Assert.True(otherNode.Current.IsWorkingDay(new(2027, 1, 9)));
        Assert.Equal(2, otherNode.Number);
        Assert.False(await otherNode.RefreshAsync(database, default));
        await Assert.ThrowsAnyAsync<Exception>(() => database.CalendarVersions.Where(v => v.Number == 2).ExecuteUpdateAsync(set => set.SetProperty(v => v.NoticeNumber, "改")));
        await Assert.ThrowsAnyAsync<Exception>(() => database.CalendarVersions.Where(v => v.Number == 2).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task WhatIsWrong_IsRefusedInWords_AndNothingIsSaved()
    {
        await using var office = await OfficeHost.StartAsync("2026-11-12");
        var author = await office.AsAsync(Author);
        var arrangement = WithSource((await author.PostAsync("/api/calendar/read", new { text = InventedNotice.Text }))!["arrangement"]!);
        arrangement["holidays"]!.AsArray().RemoveAt(0);
        arrangement["makeUpWorkdays"]![0]!["date"] = "2027-01-12";

        var preview = await author.PostAsync("/api/calendar/preview", arrangement);
        var problem = await author.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CAL-03", "/api/calendar/versions", new { arrangement });

        Assert.Equal(
            ["调休上班日2027年1月12日不是周六、周日"], preview!["problems"]!.AsArray().Where(p => (bool)p!["isError"]!).Select(p => (string)p!["message"]!));
        Assert.Contains("2027年1月12日不是周六、周日", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.NotNull(problem["article"]);
        await author.RefusedAsync(HttpStatusCode.BadRequest, "X-CAL-17", "/api/calendar/read", new { text = "{\"a\":1}" });
        await author.RefusedAsync(HttpStatusCode.BadRequest, "X-REQ-03", "/api/calendar/preview", new { year = 2027 });
        Assert.Single((await author.GetAsync("/api/calendar/versions"))["versions"]!.AsArray());
    }

    [Fact]
    public async Task ReturnedOrWithdrawn_CountsNothing_AndMakesRoomForTheNext()
    {
        await using var office = await OfficeHost.StartAsync("2026-11-12");
        var (author, checker) = (await office.AsAsync(Author), await office.AsAsync(Checker));
        var first = await SubmitAsync(office);
        await checker.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CAL-16", $"/api/calendar/versions/{first}/return", new { reason = " " });
        await checker.PostAsync($"/api/calendar/versions/{first}/return", new { reason = "端午节的日期请再核对" });
        var second = await SubmitAsync(office);
        await author.PostAsync($"/api/calendar/versions/{second}/withdraw");

        Assert.Equal(["Published", "Returned", "Withdrawn"], (await author.GetAsync("/api/calendar/versions"))["versions"]!.AsArray().Select(v => (string)v!["state"]!).Order(StringComparer.Ordinal));
        Assert.False((bool)(await author.GetAsync("/api/calendar/2027"))["published"]!);
        await author.RefusedAsync(HttpStatusCode.NotFound, "X-CAL-10", $"/api/calendar/versions/{Guid.NewGuid()}/withdraw");
        await (await office.AsAsync("zhangwei")).RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", "/api/calendar/versions", new { });
    }

    /// <summary>X-CAL-15: who entered it withdraws it, another returns it; X-CAL-05: a year that nobody has entered.</summary>
    [Fact]
    public async Task X_CAL_15_EachHasTheirOwnWayOut()
    {
        await using var office = await OfficeHost.StartAsync("2026-11-12");
        var (author, colleague) = (await office.AsAsync(Author), await office.AsAsync("gaofei"));
        var id = await SubmitAsync(office);

        await author.RefusedAsync(HttpStatusCode.Forbidden, "X-CAL-15", $"/api/calendar/versions/{id}/return", new { reason = "写错了" });
        await colleague.RefusedAsync(HttpStatusCode.Forbidden, "X-CAL-15", $"/api/calendar/versions/{id}/withdraw");

        Assert.Equal("Submitted", (string)(await author.GetAsync("/api/calendar/versions"))["versions"]![0]!["state"]!);
        var export = await author.Http.GetAsync("/api/calendar/2031/export");
        Assert.Equal((HttpStatusCode.NotFound, "X-CAL-05"), (export.StatusCode, (string)JsonNode.Parse(await export.Content.ReadAsStringAsync())!["code"]!));
    }

    /// <summary>An update of the product brought a later table while a notice waited: it was entered on top of another calendar.</summary>
    [Fact]
    public async Task X_CAL_14_WhatWasEnteredOnAnEarlierVersion_IsNotPublished()
    {
        await using var office = await OfficeHost.StartAsync("2026-11-12");
        var id = await SubmitAsync(office);
        await using (var scope = office.Services.CreateAsyncScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<OfficeDbContext>();
            var shipped = await database.CalendarVersions.AsNoTracking().SingleAsync(version => version.Number == 1);
            var later = new CalendarVersion
            {
                Id = Guid.NewGuid(),
                BaseNumber = 1,
                Year = shipped.Year,
                NoticeNumber = shipped.NoticeNumber,
                NoticeTitle = shipped.NoticeTitle,
                Years = (JsonArray)shipped.Years.DeepClone(),
                EnteredBy = "系统自动",
                EnteredAt = office.Clock.Now,
            };
            later.Publish(2, null, "系统自动", office.Clock.Now, null, null);
            database.CalendarVersions.Add(later);
            await database.SaveChangesAsync();
        }

        var checker = await office.AsAsync(Checker);
        await checker.RefusedAsync(HttpStatusCode.Conflict, "X-CAL-14", $"/api/calendar/versions/{id}/publish");
        await checker.PostAsync($"/api/calendar/versions/{id}/return", new { reason = "日历已有新版本，请核对后重新提交" });
        Assert.False((bool)(await checker.GetAsync("/api/calendar/2027"))["published"]!);
    }

    [Fact]
    public async Task AnExportedYear_IsImportedAgain()
    {
        await using var office = await OfficeHost.StartAsync("2026-11-12");
        var author = await office.AsAsync(Author);
        var file = (await author.GetAsync("/api/calendar/2023/export")).ToJsonString();

        var reading = await author.PostAsync("/api/calendar/read", new { text = file });
        var preview = await author.PostAsync("/api/calendar/preview", reading!["arrangement"]);

        Assert.Empty(reading["remarks"]!.AsArray());
        Assert.DoesNotContain(preview!["problems"]!.AsArray(), p => (bool)p!["isError"]!);
        var before = (await author.GetAsync("/api/calendar/2023"))["days"]!.ToJsonString();
        Assert.Equal(before, preview["years"]!.AsArray().Single(year => (int)year!["year"]! == 2023)!["days"]!.ToJsonString());
    }

    private static async Task<string> SubmitAsync(OfficeHost office)
    {
        var author = await office.AsAsync(Author);
        var arrangement = WithSource((await author.PostAsync("/api/calendar/read", new { text = InventedNotice.Text }))!["arrangement"]!);
        return (string)(await author.PostAsync("/api/calendar/versions", new { arrangement }))!["id"]!;
    }

    private static JsonNode WithSource(JsonNode arrangement)
    {
        arrangement = arrangement.DeepClone();
        arrangement["notice"]!["source"] = "https://www.gov.cn/zhengce/content/202611/content_0.htm";
        return arrangement;
    }

    private static async Task<(string Due, bool Provisional)> ObjectionAsync(OfficeHost office)
    {
        var clocks = await (await office.AsAsync(SupervisionNoticeStory.Officer)).GetAsync("/api/clocks?state=running");
        var clock = clocks["items"]!.AsArray().Single(row => (string)row!["key"]! == "objection")!;
        return ((string)clock["dueOn"]!, (bool)clock["provisional"]!);
    }

    private static IEnumerable<string> Titles(JsonNode notices) => notices["items"]!.AsArray().Select(notice => (string)notice!["title"]!);
}
