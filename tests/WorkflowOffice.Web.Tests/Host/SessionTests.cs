using System.Net;
using System.Net.Http.Json;
using System.Text;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Host;

public sealed class SessionTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    [Fact]
    public async Task SignInPage_ListsAnAccountForEveryPost()
    {
        var page = (await Browser.ReadAsync(await office.Browse().GetAsync("/api/sign-in")))!;

        Assert.True((bool)page["demonstration"]!);
        Assert.False((bool)page["setupRequired"]!);
        var posts = page["accounts"]!.AsArray().Select(account => (string)account!["post"]!).ToList();
        Assert.Equal(
            [
                "监督人员", "监督机构负责人", "分管领导", "主要负责人", "被监督科室负责人", "责任追究办公室人员", "执法人员", "法制机构（流程管理）", "印章管理员", "档案员",
                "案件承办人", "承办机构负责人", "法制审核人员", "法制审核机构负责人", "系统管理员", "安全管理员", "审计管理员",
            ],
            posts.Distinct());
        Assert.Equal(3, posts.Count(post => post == "监督人员"));
        Assert.True(posts.Count(post => post == "被监督科室负责人") >= 2);
    }

    [Fact]
    public async Task EveryListedAccount_SignsInWithThePublishedPassword()
    {
        var page = (await Browser.ReadAsync(await office.Browse().GetAsync("/api/sign-in")))!;

        foreach (var account in page["accounts"]!.AsArray())
        {
            var browser = office.Browse();
            await browser.SignInAsync((string)account!["login"]!, (string)page["demonstrationPassword"]!);
            var session = (await Browser.ReadAsync(await browser.GetAsync("/api/session")))!;
            Assert.Equal((string)account["name"]!, (string)session["user"]!["name"]!);
            Assert.Equal((string)account["post"]!, (string)session["posts"]![0]!["name"]!);
            Assert.NotEmpty(session["permissions"]!.AsArray());
        }
    }

    [Fact]
    public async Task Cookie_CannotBeReadByScriptsOrSentByOtherSites()
    {
        using var answer = await office.Browse().Client.PostAsJsonAsync("/api/session", new { login = "zhangwei", password = Browser.Password });

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith("workflowoffice.session", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Stranger_Gets401_NotARedirect() =>
        await ProblemAssert.IsAsync(await office.Browse().GetAsync("/api/session"), 401, "X-AUTH-01");

    [Fact]
    public async Task WrongPassword_Gets401() =>
        await ProblemAssert.IsAsync(
            await office.Browse().SendAsync(HttpMethod.Post, "/api/session", new { login = "liting", password = "x" }), 401, "X-SIGN-01");

    [Fact]
    public async Task Lockout_SaysUntilWhen()
    {
        for (var i = 0; i < 4; i++)
            (await TryAsync()).Dispose();

        var problem = await ProblemAssert.IsAsync(await TryAsync(), 401, "X-SIGN-02");

        Assert.Equal(office.Clock.Now.AddMinutes(15), (DateTimeOffset)problem["lockedUntil"]!);

        Task<HttpResponseMessage> TryAsync() => office.Browse().SendAsync(HttpMethod.Post, "/api/session", new { login = "sunlei", password = "x" });
    }

    [Fact]
    public async Task ChangeWithoutToken_IsRefusedAndChangesNothing()
    {
        var browser = await office.SignInAsync("zhangwei");
        var token = browser.Token;

        browser.Token = null;
        await ProblemAssert.IsAsync(await browser.SendAsync(HttpMethod.Delete, "/api/session"), 400, "X-REQ-04");
        browser.Token = (await office.SignInAsync("liting")).Token; // somebody else's
        await ProblemAssert.IsAsync(await browser.SendAsync(HttpMethod.Delete, "/api/session"), 400, "X-REQ-04");

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/session")).StatusCode);
        browser.Token = token;
        Assert.Equal(HttpStatusCode.NoContent, (await browser.SendAsync(HttpMethod.Delete, "/api/session")).StatusCode);
    }

    [Fact]
    public async Task SigningOut_EndsCopiedCookiesToo()
    {
        var browser = await office.SignInAsync("zhengli");
        var cookie = await CookieOfAsync("zhengli");
        Assert.Equal(HttpStatusCode.OK, (await WithCookieAsync(cookie.Value)).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await cookie.Browser.SendAsync(HttpMethod.Delete, "/api/session")).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await WithCookieAsync(cookie.Value)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/session")).StatusCode); // the other session of the same person
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task SignInFromAPageOfAnotherSite_IsRefused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/session")
        {
            Content = JsonContent.Create(new { login = "zhangwei", password = Browser.Password }),
        };
        request.Headers.Add(header, value);

        await ProblemAssert.IsAsync(await office.Browse().Client.SendAsync(request), 400, "X-REQ-04");
    }

    [Fact]
    public async Task SignInAsAForm_IsRefused()
    {
        using var form = new StringContent("login=zhangwei&password=" + Browser.Password, Encoding.UTF8, "application/x-www-form-urlencoded");

        using var answer = await office.Browse().Client.PostAsync("/api/session", form);

        Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.Unauthorized);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task IdleSession_Ends()
    {
        var browser = await office.SignInAsync("wuxiaoyan");
        office.Clock.Advance(TimeSpan.FromMinutes(121));

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/session")).StatusCode);
    }

    private async Task<(string Value, Browser Browser)> CookieOfAsync(string login)
    {
        var browser = office.Browse();
        using var answer = await browser.Client.PostAsJsonAsync("/api/session", new { login, password = Browser.Password });
        browser.Token = (string?)(await Browser.ReadAsync(answer))!["antiforgeryToken"];
        return (answer.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith("workflowoffice.session", StringComparison.Ordinal)).Split(';')[0], browser);
    }

    private async Task<HttpResponseMessage> WithCookieAsync(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/session");
        request.Headers.Add("Cookie", cookie);
        return await office.Browse().Client.SendAsync(request);
    }
}
