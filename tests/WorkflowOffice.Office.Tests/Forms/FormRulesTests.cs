using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Tests.Documents;

namespace WorkflowOffice.Office.Tests.Forms;

/// <summary>formRules.json of the front end holds the server to the browser's rules: formRules.test.ts runs the same file.</summary>
public sealed class FormRulesTests
{
    private static readonly JsonNode File = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(DraftedDocuments.TemplatesFolder(), "..", "src/WorkflowOffice.FrontEnd/src/features/tasks/form/formRules.json")))!;

    [Fact]
    public void EveryRule_FindsTheSameFieldsWrong()
    {
        var today = DateOnly.ParseExact((string)File["today"]!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var rules = File["rules"]!.AsArray();
        Assert.True(rules.Count > 100);
        var differences = rules.Where(rule => !Wrong(rule!, today).SequenceEqual(rule!["wrong"]!.AsArray().Select(name => (string)name!).Order(StringComparer.Ordinal)))
            .Select(rule => $"{rule!["name"]}: {string.Join(",", Wrong(rule, today))}").ToList();
        Assert.Empty(differences);
    }

    [Fact]
    public void WhatIsNotShown_IsNotKept_AndWhatNobodyAskedFor_IsRefused()
    {
        var form = new TaskForm
        {
            Fields =
            [
                new FormField { Name = "shown", Label = "甲" }, new FormField { Name = "hidden", Label = "乙", Hidden = true },
                new FormField { Name = "fixed", Label = "丙", ReadOnly = true },
                new FormField { Name = "depends", Label = "丁", VisibleWhen = new FieldCondition("shown", "x") },
            ],
        };
        var outcome = new TaskOutcome { Name = "提交" };

        var kept = new FormValidator(form, default).Check(new JsonObject { ["shown"] = "y", ["hidden"] = "h", ["fixed"] = "f", ["depends"] = "d" }, outcome, null, null);

        Assert.Equal(["shown"], kept.Select(value => value.Key));
        Assert.Throws<FormInvalidException>(() => new FormValidator(form, default).Check(new JsonObject { ["other"] = 1 }, outcome, null, null));
    }

    [Theory]
    [InlineData("报告.pdf", 1024, null)]
    [InlineData("报告.PDF", 1024, null)]
    [InlineData("报告.docx", 1024, "只接受")]
    [InlineData("报告.pdf", (2 * 1024 * 1024) + 1, "不能超过 2 MB")]
    public void Files_AreOfTheTypeAndSizeOfTheField(string name, long size, string? words)
    {
        var field = new FormField { Name = "f", Label = "附件", Kind = FieldKind.Attachments, Accept = [".pdf"], MaxMegabytes = 2 };
        var problem = FileRules.Problem(field, name, size);
        if (words is null)
            Assert.Null(problem);
        else
            Assert.Contains(words, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_AreWrittenAsTheyAreCited() => Assert.Equal(
        "《行政处罚法》第四十四条、《安全生产法》第一百零一条第（二）项",
        LawRules.InWords([new JsonObject { ["law"] = "《行政处罚法》", ["article"] = " 第四十四条" }, new JsonObject { ["law"] = "安全生产法", ["article"] = "第一百零一条第（二）项" }]));

    private static List<string> Wrong(JsonNode rule, DateOnly today)
    {
        var form = new TaskForm { Fields = rule["fields"].Deserialize<FormField[]>(JsonColumns.Options)! };
        var outcome = new TaskOutcome { Name = (string?)rule["outcome"]?["name"] ?? "提交", SkipsForm = (bool?)rule["outcome"]?["skipsForm"] ?? false };
        try
        {
            new FormValidator(form, today).Check((JsonObject)rule["values"]!.DeepClone(), outcome, null, null);
            return [];
        }
        catch (FormInvalidException wrong)
        {
            return [.. wrong.Errors!.Keys.Order(StringComparer.Ordinal)];
        }
    }
}
