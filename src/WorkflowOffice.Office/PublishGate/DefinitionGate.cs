using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>The whole check of a definition: its structure, and everything it refers to in this office.</summary>
internal sealed class DefinitionGate(
    DefinitionAnalyser analyser, InstallationReader installation, IEnumerable<IGateCheck> checks, IWorkflowDefinitions definitions, TimeProvider clock)
{
    /// <summary>Errors first, in the order of the steps.</summary>
    internal async Task<GateReport> CheckAsync(string json, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var analysis = await analyser.AnalyseAsync(json, cancellationToken);
        var predecessor = analysis.Definition is { DefinitionId.Length: > 0 } definition
            ? await definitions.FindPublishedAsync(definition.DefinitionId, cancellationToken)
            : null;
        var findings = Check(analysis, await installation.ReadAsync(cancellationToken), predecessor, LegalTime.DateOf(clock.GetUtcNow()), checks);
        return new GateReport(findings, analysis.IsComplete, (int)clock.GetElapsedTime(started).TotalMilliseconds);
    }

    /// <summary>The same with everything given; touches nothing.</summary>
    internal static IReadOnlyList<GateFinding> Check(
        DefinitionAnalysis analysis, Installation installation, WorkflowDefinition? predecessor, DateOnly today, IEnumerable<IGateCheck> checks)
    {
        if (analysis.Definition is null)
            return analysis.Findings;
        var context = new GateContext(analysis, installation, predecessor, today);
        return
        [
            .. WithoutEchoes([.. analysis.Findings.Concat(checks.SelectMany(check => check.Find(context))).DistinctBy(finding => finding.Key)])
                .OrderBy(finding => finding.Severity).ThenBy(finding => PlaceOf(analysis, finding)).ThenBy(finding => finding.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>An exit that leads nowhere is named once: not again because the published version went on there.</summary>
    private static IEnumerable<GateFinding> WithoutEchoes(IReadOnlyList<GateFinding> findings)
    {
        var torn = findings.Where(f => f.Code is GateCodes.DeadEnd or GateCodes.OutcomeWithoutConnection).Select(f => f.ActivityId).ToHashSet();
        return findings.Where(finding => finding.Code != OfficeGateCodes.PathCutOff || !torn.Contains(finding.ActivityId));
    }

    private static int PlaceOf(DefinitionAnalysis analysis, GateFinding finding)
    {
        for (var i = 0; i < analysis.Steps.Count; i++)
            if (analysis.Steps[i].Id == finding.ActivityId) return i;
        return -1;
    }
}
