using System.Text.Json;

using WorkflowOffice.TemplateMaker;
using WorkflowOffice.Word.Linting;

namespace WorkflowOffice.Word.Tests.Shipped;

public sealed class ShippedTemplatesTests
{
    public static TheoryData<string> Ids => TemplateFiles.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Template_IsValid(string id) => DocxAssert.IsValid(TemplateFiles.Docx(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Template_AndSidecar_AgreeBothWays(string id)
    {
        var template = WordTemplate.Open(TemplateFiles.Docx(id));
        var known = TemplateFiles.Fields(id).Select(field => field.Path).ToHashSet();
        var used = template.Fields.Where(field => field.Kind != TemplateFieldKind.Anchor && field.Path != "." && field.Path[0] != '$')
            .Select(field => field.Candidates.FirstOrDefault(known.Contains) ?? $"unknown: {field.Path}").ToHashSet();

        Assert.NotEmpty(used);
        Assert.Equal(known.Order(), used.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Linter_FindsNothing(string id)
    {
        var mandatory = TemplateFiles.Mandatory(id).SelectMany(paths => paths).ToHashSet();
        var known = TemplateFiles.Fields(id).Select(field => new KnownField(field.Path, field.Type == "list", mandatory.Contains(field.Path), field.Label)).ToList();

        Assert.Empty(TemplateLinter.Lint(TemplateFiles.Docx(id), known));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Filled_WithTheSample_IsValidAndHasNoGap(string id)
    {
        var filled = WordTemplate.Open(TemplateFiles.Docx(id)).Fill(TemplateFiles.Sample(id));
        if (Environment.GetEnvironmentVariable("WORD_TESTS_OUT") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, id + ".docx"), filled.Bytes);

        DocxAssert.IsValid(filled.Bytes);
        Assert.Empty(filled.Missing);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Filled_WithNothing_IsValidAndShowsGapsInChinese(string id)
    {
        var labels = TemplateFiles.Fields(id).ToDictionary(field => field.Path, field => field.Label);
        var filled = WordTemplate.Open(TemplateFiles.Docx(id)).Fill([], new FillOptions { Labels = labels });

        DocxAssert.IsValid(filled.Bytes);
        Assert.NotEmpty(filled.Missing);
        Assert.All(filled.Missing, gap => Assert.DoesNotMatch("[A-Za-z]{2}", gap.Shown));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sample_WithoutAMandatoryContent_ShowsAGap(string id)
    {
        var template = WordTemplate.Open(TemplateFiles.Docx(id));
        foreach (var alternatives in TemplateFiles.Mandatory(id).Where(paths => paths.Length == 1))
        {
            var data = TemplateFiles.Sample(id);
            foreach (var path in alternatives)
                data.Remove(path);
            Assert.Contains(template.Fill(data).Missing, gap => alternatives.Contains(gap.Path));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sample_WithoutAnythingOptional_HasNoGap(string id)
    {
        var template = WordTemplate.Open(TemplateFiles.Docx(id));
        var mandatory = TemplateFiles.Mandatory(id).SelectMany(paths => paths).ToHashSet();
        var conditional = TemplateFiles.Needed.GetValueOrDefault(id, []);
        var data = TemplateFiles.Sample(id);
        foreach (var field in TemplateFiles.Fields(id).Where(field => !field.Required && !mandatory.Contains(field.Path) && !conditional.Contains(field.Path)))
        {
            if (field.Repeat is null)
                data.Remove(field.Path);
            else
                foreach (var entry in data[field.Repeat]?.AsArray() ?? [])
                    entry!.AsObject().Remove(field.Path[(field.Repeat.Length + 1)..]);
        }

        Assert.Empty(template.Fill(data).Missing);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryKindOfTheDocument_IsCompleteAndValid(string id)
    {
        var template = WordTemplate.Open(TemplateFiles.Docx(id));
        foreach (var choice in TemplateFiles.Fields(id).Where(field => field is { Path: "Kind", Choices: not null }).SelectMany(field => field.Choices!))
        {
            var data = TemplateFiles.Sample(id);
            data["Kind"] = choice;
            var filled = template.Fill(data);
            Assert.Empty(filled.Missing);
            DocxAssert.IsValid(filled.Bytes);
        }
    }

    [Fact]
    public void AllOfTheList_AreThere() // documents.md §5: T-01 … T-72, T-33B and T-33C
    {
        var expected = Enumerable.Range(1, 72).Select(n => $"T-{n:00}").Append("T-33B").Append("T-33C").Order(StringComparer.Ordinal);

        Assert.Equal(expected, TemplateFiles.Documents.Select(file => TemplateFiles.Sidecar(Path.GetFileNameWithoutExtension(file)).GetProperty("code").GetString()!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Mandatory_NamesItsArticle_AndTheStepIsNamed(string id)
    {
        var articles = TemplateFiles.Sidecar(id).GetProperty("fields").EnumerateArray()
            .ToDictionary(field => field.GetProperty("path").GetString()!, field => field.TryGetProperty("article", out var article) ? article.GetString() : null);

        Assert.NotEmpty(TemplateFiles.Mandatory(id));
        Assert.All(TemplateFiles.Mandatory(id).Where(paths => paths.Length == 1), paths => Assert.False(string.IsNullOrEmpty(articles[paths[0]]), paths[0]));
        Assert.NotEmpty(TemplateFiles.Sidecar(id).GetProperty("step").GetString()!);
    }

    [Fact]
    public void CommittedFiles_AreWhatTheMakerMakes()
    {
        // A template edited by hand in Word is no longer made by the program: take it out of Templates.All then.
        foreach (var (path, content) in Templates.Files())
        {
            var committed = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", path));
            Assert.True(content.AsSpan().SequenceEqual(committed), $"templates/{path} differs: dotnet run --project src/WorkflowOffice.TemplateMaker -- templates");
        }
    }

    [Fact]
    public void Maker_GivesTheSameBytesTwice()
    {
        var second = Templates.Files().ToList();

        Assert.NotEmpty(second);
        Assert.All(Templates.Files().Zip(second), pair => Assert.Equal(pair.First.Content, pair.Second.Content));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sidecar_HasWhatTheOfficeReads(string id)
    {
        var sidecar = TemplateFiles.Sidecar(id);

        Assert.Equal(id, sidecar.GetProperty("id").GetString());
        Assert.Matches(@"^T-\d{2}[BC]?$", sidecar.GetProperty("code").GetString());
        Assert.NotEmpty(sidecar.GetProperty("title").GetString()!);
        Assert.NotEmpty(sidecar.GetProperty("basis").GetString()!);
        if (sidecar.TryGetProperty("numbering", out var numbering) && numbering.ValueKind != JsonValueKind.Null)
            Assert.Matches(@"^\{机关代字\}\p{L}*〔\{年\}〕\{n\}号$", numbering.GetProperty("format").GetString());
        var paths = TemplateFiles.Fields(id).Select(field => field.Path).ToList();
        Assert.Equal(paths.Distinct(), paths);
        Assert.All(TemplateFiles.Mandatory(id).SelectMany(alternatives => alternatives), path => Assert.Contains(path, paths));
        Assert.All(TemplateFiles.Fields(id).Where(field => field.Repeat is not null), field => Assert.StartsWith(field.Repeat + ".", field.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("维持", "对《执法监督通知书》（二应急执监通〔2026〕1号）的处理决定予以维持")]
    [InlineData("变更", "变更后的处理决定如下：责令补正现场检查记录")]
    [InlineData("撤销", "予以撤销。\n《执法监督通知书》（二应急执监通〔2026〕1号）自本决定作出之日起不再执行")]
    public void ReexaminationDecision_SaysWhatWasDecided(string outcome, string words)
    {
        var data = TemplateFiles.Sample("reexamination-decision");
        data["Outcome"] = outcome;

        var text = DocxAssert.Text(WordTemplate.Open(TemplateFiles.Docx("reexamination-decision")).Fill(data));

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal(outcome != "撤销", text.Contains("执行完毕，并书面向本局报告", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("逾期", "为收到之日起第11日，已超过规定期限")]
    [InlineData("主体不符", "申请人主体不符")]
    [InlineData("重复申请", "不得再次申请复查")]
    public void Refusal_NamesTheGroundTheArticleAndTheDates(string ground, string words)
    {
        var data = TemplateFiles.Sample("reexamination-acceptance");
        data["RefusalGround"] = ground;

        var text = DocxAssert.Text(WordTemplate.Open(TemplateFiles.Docx("reexamination-acceptance")).Fill(data));

        Assert.Contains("复查申请不予受理通知书", text, StringComparison.Ordinal);
        Assert.Contains("第四部分第三款", text, StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal(ground == "逾期", text.Contains("提出申请的最后一日为2026年3月12日", StringComparison.Ordinal));
    }

    [Fact]
    public void Acceptance_NamesTheLastDayForTheDecision()
    {
        var data = TemplateFiles.Sample("reexamination-acceptance");
        data["Result"] = "受理";
        data["DecisionDueOn"] = "2026-03-27";
        data.Remove("RefusalGround");
        data.Remove("AppealHint");

        var text = DocxAssert.Text(WordTemplate.Open(TemplateFiles.Docx("reexamination-acceptance")).Fill(data));

        Assert.Contains("复查申请受理通知书", text, StringComparison.Ordinal);
        Assert.Contains("在2026年3月27日前作出复查决定", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不予受理", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "执行期限已于2026年3月20日届满，至今逾期1日，经核查尚未执行完毕")]
    [InlineData(0, "执行期限为2026年3月20日，经核查尚未执行完毕")] // urged because the check failed, not because of the date
    public void UrgeNotice_ClaimsADelayOnlyWhenThereIsOne(int days, string words)
    {
        var data = TemplateFiles.Sample("urge-notice");
        data["OverdueDays"] = days;

        Assert.Contains(words, DocxAssert.Text(WordTemplate.Open(TemplateFiles.Docx("urge-notice")).Fill(data)), StringComparison.Ordinal);
    }

    [Fact]
    public void Notice_WithADate_InsteadOfDays_AndAsDecision()
    {
        var data = TemplateFiles.Sample("supervision-notice");
        data.Remove("ExecutionDays");
        data["ExecutionDueOn"] = "2026-03-20";
        data["Kind"] = "决定";
        data["ObjectionSuspends"] = true;

        var text = DocxAssert.Text(WordTemplate.Open(TemplateFiles.Docx("supervision-notice")).Fill(data));

        Assert.Contains("执法监督决定书", text, StringComparison.Ordinal);
        Assert.Contains("请你单位在2026年3月20日前按要求作出纠正", text, StringComparison.Ordinal);
        Assert.Contains("复查期间停止本决定书的执行", text, StringComparison.Ordinal);
    }
}
