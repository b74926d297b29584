using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>A document may not be made because a gate is not passed. Whatever was asked for is refused as a whole: nothing changes.</summary>
public sealed class GateRefusal : OfficeException, IRefusesBurst
{
    private GateRefusal(string code, string message)
        : base(RefusalKind.RuleBroken, code, message)
    {
    }

    internal static GateRefusal NotPassed(GateWords gate, string document, string why, string? code = null) =>
        new(code ?? gate.NotAsked, $"不能生成或者制发《{document}》：{why}。{gate.Remedy}。") { Article = gate.Article };
}
