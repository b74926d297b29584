using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Documents.DraftDocument;

/// <param name="Template">Id of the template, such as <c>penalty-decision</c>.</param>
internal sealed record DraftDocument(string Template);

internal sealed record DraftedDocument(Guid Id);

/// <summary>生成文书: a person drafts a document that no step of the flow makes. The same gates as for a step of the flow stand before it.</summary>
internal sealed class DraftDocumentHandler(IBurstRunner bursts, ICurrentUser user)
{
    internal Task<DraftedDocument> HandleAsync(Guid caseId, DraftDocument command, RequestKey request, CancellationToken cancellationToken) =>
        bursts.RunAsync((burst, token) => DraftAsync(burst, caseId, command, request.Id, token), request, cancellationToken);

    private async Task<DraftedDocument> DraftAsync(IBurst burst, Guid caseId, DraftDocument command, string requestId, CancellationToken cancellationToken)
    {
        await burst.Services.GetRequiredService<CaseVisibility>().RequireAsync(caseId, cancellationToken);
        var @case = await burst.Services.GetRequiredService<OfficeDbContext>().Cases.SingleAsync(row => row.Id == caseId, cancellationToken);
        if (@case.ClosedAt is not null)
            throw new OfficeException(RefusalKind.Conflict, "X-CAS-07", $"事项{@case.No}已经办结，不能再生成文书。");
        var change = ChangeContext.ByPerson(user, burst.Now, requestId) with { CaseId = @case.Id.ToString(), ProcessId = @case.InstanceId };
        var document = await burst.Services.GetRequiredService<CaseDocuments>().DraftAsync(@case, command.Template, "hand-" + command.Template, [], change, cancellationToken);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(change, "document.drafted", "document", document.Id.ToString(), $"生成《{document.Title}》草稿"));
        return new(document.Id);
    }
}
