using System.Text.Json.Nodes;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>Fields of a Word template that no step before it fills.</summary>
internal sealed class TemplateFieldCheck : IGateCheck
{
    /// <summary>The system puts them into every document.</summary>
    private static readonly HashSet<string> OfSystem = ["AgencyName", "AgencyCode", "DocDate", "DocNo", "CaseNo", "CaseTitle"];

    public IEnumerable<GateFinding> Find(GateContext context)
    {
        var facts = new CaseFacts(context);
        return context.Of(StepSettings.GenerateDocument)
            .Where(step => step.Text("template") is { } id && context.Installation.Templates.ContainsKey(id))
            .SelectMany(step => Find(facts, step, context.Installation.Templates[step.Text("template")!]));
    }

    private static IEnumerable<GateFinding> Find(CaseFacts facts, Activity step, TemplateManifest template)
    {
        var given = GivenBy(step);
        if (given is null)
            yield break;
        bool IsFilled(string path) => Head(path) is var head && (OfSystem.Contains(head) || given.Contains(head) || facts.MayBeFilledBefore(step, head));
        var mandatory = template.Mandatory.SelectMany(group => group.Split('|')).ToHashSet();
        foreach (var group in template.Mandatory.Where(group => !group.Split('|').Any(IsFilled)))
            yield return GateFinding.Error(
                OfficeGateCodes.TemplateFieldUnfilled, step,
                $"《{template.Title}》的必备内容“{string.Join("或者", group.Split('|').Select(path => LabelOf(template, path)))}”在此之前没有任何步骤填写，文书将无法生成。",
                "请在前面步骤的表单里增加该字段，或者在“补充内容”里给出。", group, template.Basis);
        foreach (var field in template.Fields.Where(field => field.Required && !mandatory.Contains(field.Path) && !IsFilled(field.Path)))
            yield return GateFinding.Warning(
                OfficeGateCodes.TemplateFieldLeftOpen, step, $"《{template.Title}》的“{field.Label}”在此之前没有任何步骤填写，文书上将留空。",
                "请在前面步骤的表单里增加该字段，或者在“补充内容”里给出；确实需要手写的，写明理由。", field.Path, template.Basis);
    }

    /// <summary>What the step itself adds; null where only running it can tell.</summary>
    private static IReadOnlyCollection<string>? GivenBy(Activity step) =>
        !step.Has("data") ? []
        : step.Script("data") is { } script ? ScriptUses.Of(script).Keys
        : step.Fixed("data") is JsonObject data ? [.. data.Select(pair => pair.Key)]
        : null;

    private static string Head(string path) => path.Split('.', '[')[0];

    private static string LabelOf(TemplateManifest template, string path) => template.Fields.FirstOrDefault(f => f.Path == path)?.Label ?? path;
}
