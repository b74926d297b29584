namespace WorkflowOffice.Office.Cases.ViewSteps;

internal sealed class ViewStepsHandler(CaseVisibility visibility, StepRows rows)
{
    internal async Task<IReadOnlyList<StepRow>> HandleAsync(Guid caseId, CancellationToken cancellationToken)
    {
        await visibility.RequireAsync(caseId, cancellationToken);
        return await rows.OfCaseAsync(caseId, cancellationToken);
    }
}
