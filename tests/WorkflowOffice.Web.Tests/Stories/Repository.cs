namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>The folder that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Procedure => Path.Combine(Root, "workflows", "supervision", "supervision-notice.json");

    /// <summary>The stories need the built front end; without it nothing they say would mean anything.</summary>
    public static void AssertFrontEndIsBuilt()
    {
        var page = Path.Combine(Root, "src", "WorkflowOffice.Web", "wwwroot", "index.html");
        Assert.True(File.Exists(page), $"前端还没有构建，缺少 {page}。请先运行：cd src/WorkflowOffice.FrontEnd && npm ci && npm run build");
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WorkflowOffice.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("WorkflowOffice.sln is in no folder above the tests.");
    }
}
