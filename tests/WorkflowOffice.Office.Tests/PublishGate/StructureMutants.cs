using System.Text.Json.Nodes;
using static WorkflowOffice.Office.Tests.PublishGate.Flow;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Broken structure: steps, versions, connections, joins, loops, expressions.</summary>
internal static class StructureMutants
{
    private static readonly HashSet<string> Immediate =
        ["WorkflowOffice.Notify", "WorkflowOffice.GenerateDocument", "WorkflowOffice.StopDeadline", "WorkflowOffice.CancelSteps", "WorkflowOffice.Refuse", "WorkflowOffice.ArchiveCase"];

    public static IEnumerable<MutantKind> All =>
    [
        EachStep("活动类型不认识", ["G-01"], step => step["type"] = "Acme.DoMagic"),
        EachStep("活动版本不存在", ["G-02"], step => step["version"] = 99),
        new("活动编号重复", ["G-04"], flow => flow.Charts.SelectMany(chart => Ids(chart).Zip(Ids(chart).Skip(1))).Select(pair =>
            (pair.Second, (Action<Flow>)(f => f.Step(pair.Second)["id"] = pair.First)))),
        new("流程没有内容", ["G-03"], _ => [("root", f => f.Definition.Remove("root"))]),
        EachConnection("连线的目标不存在", ["G-06"], c => c["target"]!["activity"] = "nowhere"),
        EachConnection("连线的起点不存在", ["G-06"], c => c["source"]!["activity"] = "nowhere"),
        EachConnection("连线的出口不存在", ["G-07"], c => c["source"]!["port"] = "没有的出口"),
        new("删除连线", ["G-10", "G-11", "G-12", "G-15", "G-59"], flow => flow.Connections.Select(c =>
            (Words(c.Connection), (Action<Flow>)(f => f.Chart(c.Chart)["connections"]!.AsArray().RemoveAt(c.Index))))),
        new("孤立的步骤", ["G-10"], flow => flow.Charts.Select(chart => (Id(chart), (Action<Flow>)(f => Set(Flow.Add(f.Chart(Id(chart)), "lonely", "WorkflowOffice.Notify"), "text", "通知"))))),
        new("步骤失去入口", ["G-10"], flow => flow.Connections.Select(c => (string)c.Connection["target"]!["activity"]!).Distinct()
            .Where(id => (string?)flow.ChartOf(id)["start"] != id)
            .Select(id => (id, (Action<Flow>)(f => RemoveAll(f.ChartOf(id), c => (string?)c["target"]!["activity"] == id))))),
        new("任务增加没有连线的结果", ["G-12"], flow => flow.Of("WorkflowOffice.HumanTask").Where(step => HasExit(flow, step))
            .Select(step => (Id(step), (Action<Flow>)(f => AddTo(f.Step(Id(step)), "outcomes", "转办"))))),
        new("任务的结果改名", ["G-07"], flow => flow.Of("WorkflowOffice.HumanTask").Where(step => HasExit(flow, step))
            .Select(step => (Id(step), (Action<Flow>)(f => Set(f.Step(Id(step)), "outcomes", new JsonArray("改名的结果")))))),
        new("结果改用脚本算出", ["G-09"], flow => flow.Of("WorkflowOffice.HumanTask").Select(step => (Id(step), (Action<Flow>)(f =>
            f.Step(Id(step))["outcomes"] = JsonNode.Parse("""{"typeName":"String[]","expression":{"type":"JavaScript","value":"['通过', '退回']"}}"""))))),
        // Where the end also cuts off what came after it, that is the finding.
        new("一支提前结束", ["G-22", "G-10"], EndInABranch),
        new("分叉增加没有连线的分支", ["G-12"], flow => flow.Of("Elsa.FlowFork").Select(step => (Id(step), (Action<Flow>)(f => AddTo(f.Step(Id(step)), "branches", "又一支"))))),
        new("分叉删去一支", ["G-07"], flow => flow.Of("Elsa.FlowFork").Select(step => (Id(step), (Action<Flow>)(f =>
            Set(f.Step(Id(step)), "branches", new JsonArray([.. Json(f.Step(Id(step)), "branches")!.AsArray().Skip(1).Select(b => b!.DeepClone())])))))),
        // A step whose outcomes are fixed has none that could lead back.
        new("返回到不必经过的步骤", ["G-08", "G-07"], InvalidReturns),
        new("选择之后等待全部分支", ["G-13"], flow => Choices(flow).Select(choice => (Id(choice.Step), (Action<Flow>)(f => JoinAlternatives(f, choice.Step))))),
        new("分支内返回，汇合等全部", ["G-15"], flow => LoopBeforeJoin(flow, "WaitAll", toFork: false)),
        new("分支内返回，汇合提前通过", ["G-16"], flow => LoopBeforeJoin(flow, "WaitAllActive", toFork: false)),
        new("返回分叉而另一支仍在办理", ["G-14", "G-17"], flow => LoopBeforeJoin(flow, "WaitAllActive", toFork: true)),
        new("返回分叉前没有收回未办的任务", ["G-17"], flow => flow.Connections
            .Where(c => flow.Step((string)c.Connection["source"]!["activity"]!)["type"]!.ToString() == "WorkflowOffice.CancelSteps"
                && flow.Step((string)c.Connection["target"]!["activity"]!)["type"]!.ToString() == "Elsa.FlowFork")
            .Select(c => (string)c.Connection["source"]!["activity"]!)
            .Select(id => (id, (Action<Flow>)(f => Set(f.Step(id), "steps", new JsonArray(id)))))),
        new("自动步骤空转", ["G-18"], flow => flow.Steps.Where(step => Immediate.Contains((string)step["type"]!) && HasExit(flow, step))
            .Select(step => (Id(step), (Action<Flow>)(f => f.ChartOf(Id(step))["connections"]!.AsArray().Add(Link(Id(step), "Done", Id(step))))))),
        new("两个自动步骤互相返回", ["G-18"], flow => flow.Connections
            .Where(c => Immediate.Contains(flow.Step((string)c.Connection["source"]!["activity"]!)["type"]!.ToString())
                && Immediate.Contains(flow.Step((string)c.Connection["target"]!["activity"]!)["type"]!.ToString()))
            .Select(c => (Words(c.Connection), (Action<Flow>)(f => f.Chart(c.Chart)["connections"]!.AsArray()
                .Add(Link((string)c.Connection["target"]!["activity"]!, "Done", (string)c.Connection["source"]!["activity"]!)))))),
        EachScript("表达式有语法错误", ["G-20"], text => text + " +"),
        EachScript("表达式用到不存在的变量", ["G-21"], text => text.Replace("variables.Case", "variables.Caze", StringComparison.Ordinal)),
        EachScript("表达式用到没有定义的名称", ["G-21"], text => $"(Caze, {text.Trim().TrimEnd(';')})"),
        EachScript("表达式漏写 variables", ["G-21"], text => text.Replace("variables.Case", "Case", StringComparison.Ordinal)),
        EachScript("表达式的函数名写错", ["G-21"], text => $"(isNulOrEmpty(1), {text.Trim().TrimEnd(';')})"),
        EachScript("表达式用到不存在的流程输入", ["G-21"], text => $"getInput('没有') ?? ({text.Trim().TrimEnd(';')})"),
        new("变量被删除", ["G-21"], flow => flow.Definition["variables"]!.AsArray().Select((v, i) =>
            ((string)v!["name"]!, (Action<Flow>)(f => f.Definition["variables"]!.AsArray().RemoveAt(i))))),
        EachScript("表达式类型不支持", ["G-05"], null),
    ];

    private static MutantKind EachStep(string name, string[] codes, Action<JsonObject> change) =>
        new(name, codes, flow => flow.Steps.Select(step => (Id(step), (Action<Flow>)(f => change(f.Step(Id(step)))))));

    private static MutantKind EachConnection(string name, string[] codes, Action<JsonObject> change) =>
        new(name, codes, flow => flow.Connections.Select(c => (Words(c.Connection), (Action<Flow>)(f => change(f.Chart(c.Chart)["connections"]![c.Index]!.AsObject())))));

    /// <summary>Every script of every input that names the case; null: its type becomes one that is not supported.</summary>
    private static MutantKind EachScript(string name, string[] codes, Func<string, string>? change) => new(name, codes, flow =>
        from step in flow.Steps
        from input in step.Select(pair => pair.Key)
        let script = Script(step, input)
        where script is not null && script.Contains("variables.Case", StringComparison.Ordinal)
        select ($"{Id(step)}.{input}", (Action<Flow>)(f =>
        {
            var expression = f.Step(Id(step))[input]!["expression"]!;
            if (change is null) expression["type"] = "Liquid";
            else expression["value"] = change(script);
        })));

    private static IEnumerable<(string, Action<Flow>)> InvalidReturns(Flow flow) =>
        from meeting in flow.Of("Elsa.FlowJoin")
        let chart = flow.ChartOf(Id(meeting))
        from inward in chart["connections"]!.AsArray().Where(c => (string?)c!["target"]!["activity"] == Id(meeting)).Select(c => (string)c!["source"]!["activity"]!)
            // A step that every way passes may be returned to.
        where Reached(chart, FirstOf(chart), inward).Contains(Id(meeting))
        from after in chart["connections"]!.AsArray().Where(c => (string?)c!["source"]!["activity"] == Id(meeting)).Select(c => (string)c!["target"]!["activity"]!)
        select ($"{after}→{inward}", (Action<Flow>)(f =>
        {
            AddTo(f.Step(after), "outcomes", "退回分支");
            f.ChartOf(after)["connections"]!.AsArray().Add(Link(after, "退回分支", inward));
        }));

    /// <summary>Steps that leave by one of several outcomes to different steps.</summary>
    private static IEnumerable<(JsonObject Step, List<JsonObject> Exits)> Choices(Flow flow) =>
        flow.Steps.Where(step => (string?)step["type"] is "WorkflowOffice.HumanTask" or "Elsa.FlowDecision" or "WorkflowOffice.CheckTimeliness")
            .Select(step => (step, Exits(flow, Id(step)).Select(c => c.Connection).ToList()))
            .Where(choice => choice.Item2.Select(c => (string)c["source"]!["port"]!).Distinct().Count() > 1
                && choice.Item2.Select(c => (string)c["target"]!["activity"]!).Distinct().Count() > 1);

    private static void JoinAlternatives(Flow flow, JsonObject step)
    {
        var chart = flow.ChartOf(Id(step));
        var join = Flow.Add(chart, "all-of-them", "Elsa.FlowJoin");
        Set(join, "mode", "WaitAll");
        var exits = Exits(flow, Id(step)).Select(c => c.Connection).ToList();
        var first = (string)exits[0]["target"]!["activity"]!;
        foreach (var exit in exits) exit["target"]!["activity"] = "all-of-them";
        chart["connections"]!.AsArray().Add(Link("all-of-them", "Done", first));
    }

    /// <summary>A task in front of a join that can be done again: from itself, or from the fork.</summary>
    private static IEnumerable<(string, Action<Flow>)> LoopBeforeJoin(Flow flow, string mode, bool toFork) =>
        from meeting in flow.Of("Elsa.FlowJoin")
            // Where alternatives meet nothing is waited for, and there is no other branch.
        where Literal(meeting, "mode") != "WaitAny"
        let chart = flow.ChartOf(Id(meeting))
        let fork = chart["activities"]!.AsArray().FirstOrDefault(a => (string?)a!["type"] == "Elsa.FlowFork")
        where fork is not null
        // Where another branch ends the chart, whoever waits at the join stops nobody: there is no dead end to be found.
        where mode != "WaitAll" || !EndsPast(chart, Id(meeting))
        from c in flow.Connections.Where(c => (string?)c.Connection["target"]!["activity"] == Id(meeting))
        select (Words(c.Connection), (Action<Flow>)(f =>
        {
            var copy = f.Chart(c.Chart);
            var task = Flow.Add(copy, "again", "WorkflowOffice.HumanTask");
            Set(task, "post", "SupervisionOfficer");
            Set(task, "outcomes", new JsonArray("通过", "重办"));
            Set(f.Step(Id(meeting)), "mode", mode);
            copy["connections"]![c.Index]!["target"]!["activity"] = "again";
            copy["connections"]!.AsArray().Add(Link("again", "通过", Id(meeting)));
            copy["connections"]!.AsArray().Add(Link("again", "重办", toFork ? (string)fork["id"]! : "again"));
        }));

    /// <summary>From a fork before the join, an <c>Elsa.End</c> is reached without it.</summary>
    private static bool EndsPast(JsonNode chart, string join)
    {
        var steps = chart["activities"]!.AsArray().Select(step => step!.AsObject()).ToList();
        return steps.Where(step => (string?)step["type"] == "Elsa.FlowFork" && Reached(chart, Id(step), "").Contains(join))
            .Any(fork => Reached(chart, Id(fork), join).Any(id => steps.Any(step => Id(step) == id && (string?)step["type"] == "Elsa.End")));
    }

    private static string FirstOf(JsonNode chart) => (string?)chart["start"] ?? (string)chart["activities"]![0]!["id"]!;

    /// <summary>The steps of a chart that can follow one of them, without passing another.</summary>
    private static HashSet<string> Reached(JsonNode chart, string from, string without)
    {
        var reached = new HashSet<string> { from };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var id))
        {
            foreach (var next in chart["connections"]!.AsArray().Where(c => (string?)c!["source"]!["activity"] == id).Select(c => (string)c!["target"]!["activity"]!))
            {
                if (next != without && reached.Add(next))
                    open.Enqueue(next);
            }
        }

        return reached;
    }

    /// <summary>One more branch of a fork, with nothing but an end.</summary>
    private static IEnumerable<(string, Action<Flow>)> EndInABranch(Flow flow) => flow.Of("Elsa.FlowFork").Select(fork => (Id(fork), (Action<Flow>)(f =>
    {
        var chart = f.ChartOf(Id(fork));
        AddTo(f.Step(Id(fork)), "branches", "提前结束");
        Flow.Add(chart, "early-end", "Elsa.End");
        chart["connections"]!.AsArray().Add(Link(Id(fork), "提前结束", "early-end"));
    })));

    private static IEnumerable<(string Chart, int Index, JsonObject Connection)> Exits(Flow flow, string id) =>
        flow.Connections.Where(c => (string?)c.Connection["source"]!["activity"] == id);

    private static bool HasExit(Flow flow, JsonObject step) => Exits(flow, Id(step)).Any();

    private static List<string> Ids(JsonObject chart) => [.. chart["activities"]!.AsArray().Select(a => (string)a!["id"]!)];

    private static void AddTo(JsonObject step, string input, string item)
    {
        var list = Json(step, input) as JsonArray ?? [];
        list.Add(item);
        Set(step, input, list.DeepClone());
    }

    private static void RemoveAll(JsonObject chart, Func<JsonObject, bool> which)
    {
        var connections = chart["connections"]!.AsArray();
        foreach (var gone in connections.OfType<JsonObject>().Where(which).ToList()) connections.Remove(gone);
    }

    private static string Words(JsonObject connection) => $"{connection["source"]!["activity"]}:{connection["source"]!["port"]}→{connection["target"]!["activity"]}";
}
