using System.Text.RegularExpressions;

namespace WorkflowOffice.Office.Tests.Clocks;

/// <summary>Every refusal of deadlines, clocks and calendar is met by a test that names its code; a new one fails here until it is.</summary>
public sealed partial class EveryRefusalTests
{
    private static readonly string[] Sources = ["WorkflowOffice.Deadlines", "WorkflowOffice.Office/DeadlineWatch", "WorkflowOffice.Office/DeadlineBoard", "WorkflowOffice.Office/Calendar"];

    [Fact]
    public void HasATest()
    {
        var root = Root();
        var thrown = Sources.SelectMany(folder => Lines(Path.Combine(root, "src", folder))).SelectMany(line => Code().Matches(line)).Select(CodeOf).ToHashSet();
        var tested = Lines(Path.Combine(root, "tests")).SelectMany(line => Code().Matches(line)).Select(CodeOf).ToHashSet();

        Assert.True(thrown.Count > 45, $"only {thrown.Count} codes found: the search is broken");
        Assert.Empty(thrown.Except(tested).Order(StringComparer.Ordinal));
    }

    /// <summary>Comments name codes too; they throw nothing and test nothing.</summary>
    private static IEnumerable<string> Lines(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(File.ReadLines).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>X_CLK_12 in the name of a test is the code X-CLK-12.</summary>
    private static string CodeOf(Match match) => match.Value.Replace('_', '-');

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "WorkflowOffice.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex("X[-_][A-Z]{3}[-_][0-9]{2}")]
    private static partial Regex Code();
}
