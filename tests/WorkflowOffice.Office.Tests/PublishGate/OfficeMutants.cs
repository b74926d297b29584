using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static WorkflowOffice.Office.Tests.PublishGate.Flow;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Broken references of the office: posts, forms, facts, templates, periods, documents, and what the published version guaranteed.</summary>
internal static partial class OfficeMutants
{
    private static readonly string[] LimitInputs = ["dueRule", "clock", "noLimitReason", "escalation"];

    private const string Task = "WorkflowOffice.HumanTask";
    private const string Serve = "WorkflowOffice.ServeDocument";
    private const string Make = "WorkflowOffice.GenerateDocument";
    private const string Deadline = "WorkflowOffice.StatutoryDeadline";

    public static IEnumerable<MutantKind> All =>
    [
        EachInput("职务代码不存在", ["G-30"], "post", step => Set(step, "post", "NoSuchPost")),
        EachInput("通知的职务不存在", ["G-30"], "posts", step => Set(step, "posts", new JsonArray("NoSuchPost"))),
        new("督办的职务不存在", ["G-30"], flow => flow.Of(Task).Select(step => (Id(step), (Action<Flow>)(f =>
            Set(f.Step(Id(step)), "escalation", JsonNode.Parse("""[{"after":1,"post":"NoSuchPost"}]""")))))),
        new("发起职务不存在", ["G-30"], _ => [("startPosts", f => f.Definition["customProperties"]!["office"]!["startPosts"] = new JsonArray("NoSuchPost"))]),
        new("职务没有人担任", ["G-31"], flow => flow.Steps.Select(step => Literal(step, "post")).OfType<string>().Distinct().Select(post => (post, (Action<Flow>)(_ => { }))))
        { VacatesPost = true },
        new("任务没有写明由谁办理", ["G-32"], flow => flow.Steps.Where(step => (string?)step["type"] is Task or Serve).Select(step => (Id(step), (Action<Flow>)(f =>
        {
            f.Step(Id(step)).Remove("post");
            f.Step(Id(step)).Remove("person");
        })))),
        EachInput("科室不存在", ["G-33"], "unit", step => Set(step, "unit", "nowhere")),
        EachInput("文书模板不存在", ["G-34"], "template", step => Set(step, "template", "no-such-template")),
        EachInput("期限规则不存在", ["G-35"], "rule", step => Set(step, "rule", "D-999")),
        EachInput("任务期限规则不存在", ["G-35"], "dueRule", step => Set(step, "dueRule", "D-999")),
        EachInput("督办方案不存在", ["G-44"], "ladder", step => Set(step, "ladder", "no-such-ladder")),
        EachInput("提交校验不存在", ["G-36"], "check", step => Set(step, "check", "no-such-check")),
        new("没有选择模板", ["G-38"], flow => Without(flow, Make, "template")),
        new("没有填写要送达的文书", ["G-38"], flow => Without(flow, Serve, "document")),
        new("期限没有起算日", ["G-38"], flow => Without(flow, Deadline, "startedOn")),
        new("期限没有规则", ["G-38"], flow => Without(flow, Deadline, "rule")),
        new("期限没有名称", ["G-38"], flow => Without(flow, Deadline, "key")),
        new("撤回步骤没有写明步骤", ["G-38"], flow => Without(flow, "WorkflowOffice.CancelSteps", "steps")),
        new("判断没有条件", ["G-38"], flow => Without(flow, "Elsa.FlowDecision", "condition")),
        new("任务没有表单", ["G-39"], flow => flow.Of(Task).Where(step => step["form"] is not null && step["document"] is null)
            .Select(step => (Id(step), (Action<Flow>)(f => f.Step(Id(step)).Remove("form"))))),
        EachField("选择字段没有选项", ["G-39"], one => (string?)one["kind"] is "select" or "checklist" && one["options"] is not null, (one, _) => one.Remove("options")),
        EachField("字段重名", ["G-39"], _ => true, (one, fields) => fields.Add(one.DeepClone())),
        EachField("显示条件所指的字段不存在", ["G-39"], _ => true, (one, _) => one["visibleWhen"] = JsonNode.Parse("""{"field":"没有","equals":"是"}""")),
        EachInput("结果设置指向不存在的结果", ["G-39"], "outcomeSettings", step => Set(step, "outcomeSettings", JsonNode.Parse("""{"没有的结果":{"style":"danger"}}"""))),
        new("字段被删除而后面还要用", ["G-40", "G-41", "G-42", "G-43"], UsedFields),
        new("文书的补充内容被删除", ["G-40", "G-41"], flow => NeededKeys(flow).Select(needed => Id(needed.Step)).Distinct()
            .Select(id => (id, (Action<Flow>)(f => f.Step(id).Remove("data"))))),
        new("文书的一项补充内容改名", ["G-40", "G-41"], RenamedKeys),
        new("表达式用到没有人填写的内容", ["G-42"], flow =>
            from step in flow.Steps
            from input in step.Select(pair => pair.Key)
            let script = Script(step, input)
            where script is not null && FactName().IsMatch(script)
            select ($"{Id(step)}.{input}", (Action<Flow>)(f =>
                f.Step(Id(step))[input]!["expression"]!["value"] = FactName().Replace(script, "variables.Case.NobodyFillsThis", 1)))),
        new("第一步就用到后面才填写的内容", ["G-43"], flow => flow.Steps.SelectMany(FieldsOf).Select(f => (string)f["name"]!).Distinct().Take(12)
            .Where(name => !flow.Steps.Where(step => flow.Leads(step, FirstTask(flow))).SelectMany(FieldsOf).Any(f => (string?)f["name"] == name) && name != "CheckedUnitId")
            .Select(name => (name, (Action<Flow>)(f => FirstTask(f)["person"]!["expression"]!["value"] = "variables.Case." + name)))),
        EachInput("办理没有生成的文书", ["G-45"], "document", step => Set(step, "document", "no-such-document")),
        new("文书未经用印就送达", ["G-46"], flow => flow.Of(Task).Where(step => Literal(step, "outcomeSettings")?.Contains("Sealed", StringComparison.Ordinal) == true)
            .Select(step => (Id(step), (Action<Flow>)(f => f.Step(Id(step)).Remove("outcomeSettings"))))),
        EachInput("任务所属的期限没有起算", ["G-47"], "clock", step => Set(step, "clock", "no-such-clock")),
        new("办结没有起算的期限", ["G-47"], flow => flow.Steps.Where(s => (string?)s["type"] is "WorkflowOffice.StopDeadline" or "WorkflowOffice.CheckTimeliness")
            .Select(step => (Id(step), (Action<Flow>)(f => Set(f.Step(Id(step)), "key", "no-such-clock"))))),
        EachInput("撤回不存在的步骤", ["G-48"], "steps", step => Set(step, "steps", new JsonArray("no-such-step"))),
        new("任务没有期限也没有督办", ["G-50"], flow => flow.Of(Task).Where(step => step["optional"] is null).Select(step => (Id(step), (Action<Flow>)(f =>
        {
            foreach (var input in LimitInputs)
                f.Step(Id(step)).Remove(input);
        })))),
        new("没有归档就办结", ["G-51"], flow => flow.Of("WorkflowOffice.ArchiveCase").Select(step => (Id(step), (Action<Flow>)(f => Replace(f.Step(Id(step))))))),
        new("没有发起事项", ["G-52"], flow => flow.Of("WorkflowOffice.OpenCase").Select(step => (Id(step), (Action<Flow>)(f => Replace(f.Step(Id(step))))))),
        new("法定期限换成更长的规则", ["G-54"], flow => flow.Of(Deadline).Where(step => Literal(step, "rule") is "D-09" or "D-10")
            .Select(step => (Id(step), (Action<Flow>)(f => Set(f.Step(Id(step)), "rule", "D-44"))))),
        new("文书指定的天数加长", ["G-54"], flow => flow.Of(Deadline).Where(step => int.TryParse(Literal(step, "length"), out _))
            .Select(step => (Id(step), (Action<Flow>)(f => Set(f.Step(Id(step)), "length", 300))))),
        EachInput("任务期限换成更长的规则", ["G-54"], "dueRule", step => Set(step, "dueRule", "D-42")),
        new("法定期限被删除", ["G-55"], flow => flow.Of(Deadline).Select(step => (Id(step), (Action<Flow>)(f => Replace(f.Step(Id(step))))))),
        EachInput("任务期限被取消", ["G-55"], "dueRule", step => step.Remove("dueRule")),
        new("期限届满改为自动继续", ["G-56"], flow => flow.Of(Deadline).Where(step => Literal(step, "whenDue") == "Escalate")
            .Select(step => (Id(step), (Action<Flow>)(f => Set(f.Step(Id(step)), "whenDue", "Complete"))))),
        EachInput("回避被取消", ["G-57"], "exceptPerson", step => step.Remove("exceptPerson")),
        EachInput("提交校验被取消", ["G-58"], "check", step => step.Remove("check")),
        EachInput("值的类型不对", ["G-05"], "terminated", step => Set(step, "terminated", "也许")),
    ];

    [GeneratedRegex(@"variables\.Case\.(?!Services|Documents|Clocks|DoneBy)\w+")]
    private static partial Regex FactName();

    [GeneratedRegex(@"[{,]\s*(\w+):")]
    private static partial Regex FactKey();

    /// <summary>Every step whose input is given as a fixed value (or, for removals, at all).</summary>
    private static MutantKind EachInput(string name, string[] codes, string input, Action<JsonObject> change) => new(name, codes, flow =>
        flow.Steps.Where(step => step[input] is JsonObject).Select(step => (Id(step), (Action<Flow>)(f => change(f.Step(Id(step)))))));

    private static IEnumerable<(string, Action<Flow>)> Without(Flow flow, string type, string input) =>
        flow.Of(type).Where(step => step[input] is not null).Select(step => (Id(step), (Action<Flow>)(f => f.Step(Id(step)).Remove(input))));

    private static MutantKind EachField(string name, string[] codes, Func<JsonObject, bool> fits, Action<JsonObject, JsonArray> change) => new(name, codes, flow =>
        from step in flow.Of(Task)
        from field in FieldsOf(step)
        where fits(field)
        let fieldName = (string)field["name"]!
        select ($"{Id(step)}.{fieldName}", (Action<Flow>)(f => ChangeForm(f.Step(Id(step)), fields => change(fields.OfType<JsonObject>().First(x => (string?)x["name"] == fieldName), fields)))));

    private static IEnumerable<(string, Action<Flow>)> UsedFields(Flow flow)
    {
        var writable = flow.Of(Task).SelectMany(step => FieldsOf(step).Where(f => f["readOnly"] is null or JsonValue { } && f["readOnly"]?.ToString() != "true").Select(f => (Step: Id(step), Name: (string)f["name"]!))).ToList();
        var scripts = string.Join('\n', flow.Steps.SelectMany(step => step.Select(p => Script(step, p.Key)).OfType<string>()));
        var reads = flow.Of(Task).SelectMany(FieldsOf).Where(f => f["readOnly"]?.ToString() == "true").Select(f => (string)f["name"]!)
            .Concat(flow.Of(Task).SelectMany(FieldsOf).Select(f => (string?)f["defaultFrom"]).OfType<string>()).ToHashSet();
        // What a rule of a form also sets, or another step also fills, is still filled when the field is gone.
        var set = flow.Of(Task).SelectMany(step => (Json(step, "form")?["rules"] as JsonArray ?? []).Select(rule => (string?)rule!["set"])).OfType<string>()
            .Concat(flow.Steps.Select(step => Literal(step, "into")).OfType<string>())
            .Concat(flow.Of("WorkflowOffice.TakeMustChecks").Select(_ => "MustChecks"))
            .Concat(flow.Of("WorkflowOffice.SetFacts").SelectMany(step => FactKey().Matches(Script(step, "facts") ?? "").Select(key => key.Groups[1].Value)))
            .Append("CaseTitle").ToHashSet(); // the start of a case names it
        return writable.GroupBy(f => f.Name).Where(g => g.Count() == 1).Select(g => g.Single())
            .Where(f => !set.Contains(f.Name)).Where(f => reads.Contains(f.Name) || Regex.IsMatch(scripts, $@"variables\.Case\.{f.Name}\b"))
            .Select(f => ($"{f.Step}.{f.Name}", (Action<Flow>)(x => ChangeForm(x.Step(f.Step), fields =>
                fields.Remove(fields.First(y => (string?)y!["name"] == f.Name))))));
    }

    private static IEnumerable<(string, Action<Flow>)> RenamedKeys(Flow flow) =>
        from needed in NeededKeys(flow)
        select ($"{Id(needed.Step)}.{needed.Key}", (Action<Flow>)(f =>
            f.Step(Id(needed.Step))["data"]!["expression"]!["value"] = Regex.Replace(needed.Script, $@"([{{,] ?){needed.Key}:", $"$1{needed.Key}Renamed:")));

    /// <summary>Keys of the data that the template asks for and that no form could give instead.</summary>
    private static IEnumerable<(JsonObject Step, string Key, string Script)> NeededKeys(Flow flow)
    {
        // What a form also fills, by its name or as the name of who was chosen (SubjectId gives Subject), is not missing when the key is gone.
        var given = flow.Of(Task).SelectMany(FieldsOf).Select(f => (string)f["name"]!).SelectMany(name => new[] { name, name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name }).ToHashSet();
        return from step in flow.Of(Make)
               let script = Script(step, "data")
               where script is not null
               from field in Manifest(Literal(step, "template")!)["fields"]!.AsArray()
               where field!["required"]?.GetValue<bool>() == true
               let key = (string)field["path"]!
               where !given.Contains(key) && Regex.IsMatch(script, $@"[{{,] ?{key}:")
               select (step, key, script);
    }

    private static JsonObject Manifest(string template) => JsonNode.Parse(File.ReadAllText(
        Directory.EnumerateFiles(ShippedWorkflows.TemplatesPath, template + ".json", SearchOption.AllDirectories).Single()))!.AsObject();

    private static JsonObject FirstTask(Flow flow) => flow.Of(Task).First(step => step["person"] is not null);

    private static IEnumerable<JsonObject> FieldsOf(JsonObject step) => (Json(step, "form")?["fields"] as JsonArray ?? []).OfType<JsonObject>();

    private static void ChangeForm(JsonObject step, Action<JsonArray> change)
    {
        var form = Json(step, "form")!;
        change(form["fields"]!.AsArray());
        Set(step, "form", form.DeepClone());
    }

    /// <summary>Makes a step a mere notice that keeps its place.</summary>
    private static void Replace(JsonObject step)
    {
        step["type"] = "WorkflowOffice.Notify";
        Set(step, "text", "通知");
    }
}
