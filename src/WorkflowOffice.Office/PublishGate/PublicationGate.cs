using WorkflowOffice.Identity.Access;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Refuses a publication with errors, by somebody who edited it, or with a warning that nobody gave a reason for.</summary>
internal sealed class PublicationGate(
    DefinitionGate gate, WorkflowLedger ledger, ICurrentUser user, PublicationStatement statement, PublicationVerdict verdict) : IPublicationGate
{
    private const int ShortestReason = 4;

    public async Task EnsureMayPublishAsync(Publication publication, CancellationToken cancellationToken)
    {
        // Nobody is signed in while the product's own workflows are loaded at the first start: a system act, recorded with file and hash.
        if (!user.IsSignedIn)
            return;
        var report = await gate.CheckAsync(publication.Json, cancellationToken);
        RefuseErrors(report, publication.Version);
        await EnsureOtherEyesAsync(publication.Version, cancellationToken);
        (verdict.Report, verdict.Reasons) = (report, await ReasonsAsync(publication.Version, cancellationToken));
        RefuseSilence(report, verdict.Reasons);
    }

    /// <exception cref="PublicationRefusedException">X-GATE-01 with every finding.</exception>
    internal static void RefuseErrors(GateReport report, WorkflowDefinitionSummary version)
    {
        if (!report.Errors.Any())
            return;
        var first = report.Errors.First();
        var more = report.Errors.Count() > 1 ? $"等 {report.Errors.Count()} 处问题" : "";
        throw new PublicationRefusedException(
            PublicationRefusedException.HasErrors, $"“{version.Name}”第 {version.Version} 版没有通过发布检查：{first.InWords()}{more}。全部问题和改正办法见该流程的“发布检查”。", report.Findings);
    }

    private async Task EnsureOtherEyesAsync(WorkflowDefinitionSummary version, CancellationToken cancellationToken)
    {
        var editors = await ledger.EditorsAsync(version, cancellationToken);
        FourEyes.Ensure(
            user.Id.Value, editors.Select(editor => (Guid?)editor.Id), () => new PublicationRefusedException(
                PublicationRefusedException.FourEyes,
                $"您修改过“{version.Name}”第 {version.Version} 版，不能由您发布（修改与发布须由不同的人）。请在“流程发布”页提交给另一位有发布权限的人员。", []));
    }

    /// <summary>What the publisher wrote; where the publisher wrote nothing, what came with the hand-over.</summary>
    private async Task<Dictionary<string, string>> ReasonsAsync(WorkflowDefinitionSummary version, CancellationToken cancellationToken)
    {
        var reasons = (await ledger.WaitingAsync(version.DefinitionId, cancellationToken))?.Reasons.ToDictionary(pair => pair.Key, pair => pair.Value?.ToString() ?? "") ?? [];
        foreach (var (key, reason) in statement.Reasons)
            if (!string.IsNullOrWhiteSpace(reason))
                reasons[key] = reason.Trim();
        return reasons;
    }

    private static void RefuseSilence(GateReport report, IReadOnlyDictionary<string, string> reasons)
    {
        var silent = report.Warnings.Where(finding => (reasons.GetValueOrDefault(finding.Key) ?? "").Trim().Length < ShortestReason).ToList();
        if (silent.Count > 0)
            throw new PublicationRefusedException(
                PublicationRefusedException.NeedsReasons, $"有 {silent.Count} 条提示须写明理由才能发布。请在“流程发布”页逐条填写（不少于 {ShortestReason} 字），或者先改正。", silent);
    }
}
