using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Profiles;

/// <summary>Finds which regulations this case is under and what they say together; expressions, decision tables and gates read it.</summary>
/// <remarks>
/// Facts: <c>Profiles</c> (ids), <c>Rules</c> (number by key), <c>Choices</c> (words by key, of what is taken from one regulation only), <c>ChosenFrom</c>
/// (which one, by key), <c>ProfileNotice</c> (W-CFG-02, where one of them is only a draft).
/// </remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "确定本事项适用哪些制度，并把合并后的参数记入事项内容。", Type = "ApplyProfiles", DisplayName = "确定适用制度")]
public sealed class ApplyProfilesActivity : CodeActivity
{
    internal const string Fact = "Profiles";
    internal const string Rules = "Rules";
    internal const string Choices = "Choices";
    internal const string ChosenFrom = "ChosenFrom";
    internal const string Notice = "ProfileNotice";

    [Input(DisplayName = "起算事实之日", Description = "按哪一日有效的制度；留空为当天。", Order = 1)]
    public Input<string> On { get; set; } = new();

    [Input(DisplayName = "科室", Description = "哪一科室适用的制度；留空为发起人的科室。", OptionsSource = "units", Order = 2)]
    public Input<string> Unit { get; set; } = new();

    [Input(DisplayName = "指定的制度", Description = "单选其一的参数以它为准（表达式，如立案时指明的依据）；留空为主配置档。", Order = 3)]
    public Input<string> Chosen { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var on = DateOnly.TryParseExact(context.Get(On), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : LegalTime.DateOf(context.Now);
        var unit = Guid.TryParse(context.Get(Unit), out var chosen) ? chosen : @case.StartedByUnitId;
        var stack = await context.GetRequiredService<ProfileStore>().StackAsync(unit, on, context.CancellationToken);
        if (context.Get(Chosen) is { Length: > 0 } id)
            stack = stack.Choosing(id);
        var merged = stack.Merge();
        var rules = new JsonObject();
        foreach (var parameter in merged.Where(parameter => parameter.Value is not null))
            rules[parameter.Key] = parameter.Value;
        var (choices, chosenFrom) = (new JsonObject(), new JsonObject());
        foreach (var parameter in merged.Where(parameter => parameter is { Rule: MergeRule.SingleChoice, Conflict: null }))
        {
            choices[parameter.Key] = new JsonArray([.. parameter.Entries.Select(entry => JsonValue.Create(entry.Entry))]);
            chosenFrom[parameter.Key] = parameter.Sources.Single(source => source.IsEffective).ProfileId;
        }

        var notice = stack.Drafts.Count == 0 ? null : $"W-CFG-02：{string.Join("、", stack.Drafts.Select(profile => $"《{profile.Name}》"))}是征求意见稿，不是生效文本。";
        CaseWork.Merge(context, @case, new JsonObject
        {
            [Fact] = new JsonArray([.. stack.Profiles.Select(profile => JsonValue.Create(profile.Id))]),
            [Rules] = rules,
            [Choices] = choices,
            [ChosenFrom] = chosenFrom,
            [Notice] = notice,
        });
        JsonArray details = [CaseWork.Detail("适用制度", string.Join("、", stack.Profiles.Select(profile => profile.Name)))];
        if (notice is not null)
            details.Add(CaseWork.Detail("提示", notice));
        work.AddAutomaticStep(context, @case, StepKind.System, DisplayText, "制度配置", $"适用{stack.Profiles.Count}份制度", details: details);
    }
}
