using System.Text.RegularExpressions;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Catalogues;

namespace WorkflowOffice.Office.Tests.Templates;

/// <summary>People read the names of regulations; the numbers 000 to 004 of our requirements stand in no text that is shipped.</summary>
public sealed partial class NoRegulationNumbersTests
{
    private static readonly string Root = RootFolder();

    [Fact]
    public void ShippedFiles_NameRegulations()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, "workflows"), "*.json", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "templates"), "*.json", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src", "WorkflowOffice.TemplateMaker", "Sources"), "*.txt", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src", "WorkflowOffice.Web", "Demo"), "*.json", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src", "WorkflowOffice.Office"), "*.json", SearchOption.AllDirectories).Where(IsSource)).ToList();

        Assert.True(files.Count > 150, $"only {files.Count} files");
        Assert.Empty(files.SelectMany(file => Found(file, File.ReadAllText(file))));
    }

    /// <summary>Also messages and citations in the program's own texts.</summary>
    [Fact]
    public void TextsOfTheProgram_NameRegulations()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories).Where(IsSource).ToList();

        Assert.True(files.Count > 800, $"only {files.Count} files");
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Literal().Matches(line)).SelectMany(literal => Found(file, literal.Value))));
    }

    [Fact]
    public void RulesCataloguesAndRegisters_NameRegulations()
    {
        var texts = DeadlineRules.All.Select(rule => $"{rule.Code} {rule.Name} {rule.Citation} {rule.OnExpiry}")
            .Concat(LoadShippedCatalogues.Shipped().Select(content => content.ToJson())).ToList();

        Assert.True(texts.Count > 50);
        Assert.Empty(texts.SelectMany(text => Found("", text)));
    }

    [Theory]
    [InlineData("001 第十条（六）", true)]
    [InlineData("依据002五(二)1", true)]
    [InlineData("本次决定（003）", true)]
    [InlineData("000、001", true)]
    [InlineData("004§7", true)]
    [InlineData("\"article\": \"001\"", true)]
    [InlineData("requirements §2.1", true)]
    [InlineData("\"seed\": \"001\"", false)]
    [InlineData("二应急罚〔2026〕001号", false)]
    [InlineData("100,000 个", false)]
    [InlineData("ZF-07-0001", false)]
    [InlineData("EVENT-002 第", false)]
    public void WhatCounts(string text, bool counts) => Assert.Equal(counts, Number().IsMatch(text));

    private static IEnumerable<string> Found(string file, string text) =>
        Number().Matches(text).Select(match => $"{Path.GetFileName(file)}: {text[Math.Max(0, match.Index - 20)..Math.Min(text.Length, match.Index + 20)]}");

    private static bool IsSource(string file) => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal);

    private static string RootFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "WorkflowOffice.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no WorkflowOffice.sln above the tests");
        return folder;
    }

    [GeneratedRegex(@"requirements\s*§|""article"": ""00[0-4]""|(?<![A-Za-z0-9_〔〕.,:\-/])00[0-4](?:\s?(?=[\u4e00-\u9fff§])|(?=[、；，。）]))")]
    private static partial Regex Number();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();
}
