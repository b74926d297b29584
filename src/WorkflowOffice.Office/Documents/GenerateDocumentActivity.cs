using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Documents;

/// <summary>Makes a Word document from a template and the facts of the case; content-addressed, numbered when it is issued.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "用模板和事项内容生成 Word 文书；文号在制发时取得。", Type = "GenerateDocument", DisplayName = "生成文书")]
public sealed class GenerateDocumentActivity : CodeActivity
{
    [Input(DisplayName = "模板", UIHint = "dropdown", OptionsSource = "templates", Order = 1)]
    public Input<string> Template { get; set; } = new();

    [Input(DisplayName = "文书名", Description = "在事项内的名称，供后续步骤引用，如 notice。", Order = 2)]
    public Input<string> Key { get; set; } = new();

    [Input(DisplayName = "补充内容", Description = "只用于本文书的内容（表达式得到对象），优先于事项内容；{ today: true } 为成文日期，{ daysSince: 日期 } 为至成文日期的天数。", UIHint = "json-editor", Order = 3)]
    public Input<JsonNode> Data { get; set; } = new();

    [Input(DisplayName = "依据", Order = 4)]
    public Input<string> Basis { get; set; } = new();

    [Input(DisplayName = "直接制发", Description = "文书不另经签发、用印：生成后立即取得文号，成为正本。不选则为草稿，制发时取得文号。", UIHint = "checkbox", Order = 5)]
    public Input<bool> Issue { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var template = context.Get(Template) ?? "";
        await context.GetRequiredService<CaseDocuments>().MakeAsync(
            context, @case, template, context.Get(Key) is { Length: > 0 } key ? key : template, context.Get(Data) as JsonObject, context.Get(Basis) ?? "",
            context.Get(Issue));
    }
}
