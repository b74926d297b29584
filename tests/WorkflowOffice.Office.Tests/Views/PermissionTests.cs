namespace WorkflowOffice.Office.Tests.Views;

/// <summary>Default deny, at each door: without sign-in 401, without the permission 403.</summary>
public sealed class PermissionTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    public static readonly TheoryData<string> Guarded =
    [
        "/api/tasks",
        "/api/tasks/0193b000-0000-7000-8000-000000000001",
        "/api/cases",
        "/api/cases/0193b000-0000-7000-8000-000000000001",
        "/api/cases/0193b000-0000-7000-8000-000000000001/flow",
        "/api/cases/0193b000-0000-7000-8000-000000000001/steps",
        "/api/cases/0193b000-0000-7000-8000-000000000001/audit",
        "/api/cases/0193b000-0000-7000-8000-000000000001/attachments",
        "/api/attachments/0193b000-0000-7000-8000-000000000001",
        "/api/documents/0193b000-0000-7000-8000-000000000001",
        "/api/documents/0193b000-0000-7000-8000-000000000001/file",
        "/api/clocks",
        "/api/clocks/0193b000-0000-7000-8000-000000000001",
        "/api/calendar",
        "/api/calendar/2026",
        "/api/people",
        "/api/units",
    ];

    public static readonly TheoryData<string> Unknown =
    [
        "/api/tasks/0193b000-0000-7000-8000-000000000001",
        "/api/cases/0193b000-0000-7000-8000-000000000001",
        "/api/cases/0193b000-0000-7000-8000-000000000001/flow",
        "/api/cases/0193b000-0000-7000-8000-000000000001/steps",
        "/api/cases/0193b000-0000-7000-8000-000000000001/audit",
        "/api/cases/0193b000-0000-7000-8000-000000000001/attachments",
        "/api/attachments/0193b000-0000-7000-8000-000000000001",
        "/api/documents/0193b000-0000-7000-8000-000000000001",
        "/api/documents/0193b000-0000-7000-8000-000000000001/file",
        "/api/clocks/0193b000-0000-7000-8000-000000000001",
    ];

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task WithoutPermission_403(string path) => Assert.Equal(403, (await office.RefusedAsync(OfficeApi.Nobody, path)).Status);

    [Theory]
    [MemberData(nameof(Guarded))]
    [InlineData("/api/desk")]
    [InlineData("/api/notices")]
    public async Task WithoutSignIn_401(string path)
    {
        using var client = office.Anonymous();

        var answer = await client.GetAsync(path);

        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task Unknown_404(string path) => Assert.Equal((404, "X-CAS-01"), await office.RefusedAsync("zhangwei", path));

    [Fact]
    public async Task NotAnId_404() => Assert.Equal(404, (await office.RefusedAsync("zhangwei", "/api/cases/abc")).Status);
}
