using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>Whether the last answers at the gates of a case let one gate be passed. Pure.</summary>
internal static class GateCheck
{
    /// <param name="answers">All answers of the case, oldest first.</param>
    /// <param name="facts">The facts of the case as they are now.</param>
    /// <param name="mayDefer">The document carries an urgent measure that may come before the review.</param>
    /// <returns>The refusal; null where the gate is passed.</returns>
    internal static GateRefusal? Judge(GateWords gate, string document, IReadOnlyList<CaseGate> answers, JsonObject facts, bool mayDefer)
    {
        var last = answers.LastOrDefault(answer => answer.Gate == gate.Gate);
        return last?.State switch
        {
            null => GateRefusal.NotPassed(gate, document, $"尚未经过{gate.Name}"),
            GateState.Pending => GateRefusal.NotPassed(gate, document, $"{gate.Name}尚无结论"),
            GateState.Refused => GateRefusal.NotPassed(gate, document, $"{gate.Name}未通过{Said(last)}", gate.Refused),
            GateState.Disputed => Collective(document, answers, facts),
            GateState.Deferred when !mayDefer => GateRefusal.NotPassed(gate, document, $"只有现场紧急措施可以先行，本决定须经{gate.Name}"),
            GateState.Deferred => null,
            _ => Changed(last, facts) is { Count: > 0 } changed
                ? GateRefusal.NotPassed(gate, document, $"{gate.Name}通过以后，{string.Join("、", changed)}有变化，原结论不再适用")
                : null,
        };
    }

    /// <summary>A disputed opinion is overridden by a later collective decision only.</summary>
    private static GateRefusal? Collective(string document, IReadOnlyList<CaseGate> answers, JsonObject facts)
    {
        var collective = GateWords.Of(GateKind.CollectiveDiscussion);
        var disputed = answers.Last(answer => answer.State == GateState.Disputed);
        var last = answers.LastOrDefault(answer => answer.Gate == GateKind.CollectiveDiscussion);
        if (last is null || answers.ToList().IndexOf(last) < answers.ToList().IndexOf(disputed))
            return GateRefusal.NotPassed(collective, document, "承办机构与法制审核机构意见不一致，尚未集体讨论决定");
        return Judge(collective, document, answers, facts, mayDefer: false);
    }

    private static List<string> Changed(CaseGate answer, JsonObject facts) =>
        [.. answer.Covered.Where(fact => !JsonNode.DeepEquals(fact.Value, facts[fact.Key])).Select(fact => fact.Key)];

    private static string Said(CaseGate answer) => answer.Result is { Length: > 0 } result ? $"（{result}）" : "";
}
