using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.Documents;

/// <summary>What the next step of a document depends on.</summary>
internal sealed record DocumentHead
{
    public required Guid Id { get; init; }
    public required DocumentState State { get; init; }
    public required bool NeedsSeal { get; init; }
    public required bool Sealed { get; init; }
    public required ServiceNeed ServiceNeed { get; init; }

    /// <summary>Of a case that has ended nothing moves any more.</summary>
    public required bool CaseIsOpen { get; init; }
}

/// <summary>Says what is to be done next with a document: the step of the workflow that waits for it, else what its state asks for.</summary>
internal sealed class DocumentNextSteps(OfficeDbContext database, ICurrentUser user)
{
    internal async Task<IReadOnlyDictionary<Guid, DocumentNextStep>> OfAsync(IReadOnlyList<DocumentHead> documents, CancellationToken cancellationToken)
    {
        var ids = documents.Select(document => (Guid?)document.Id).ToArray();
        var tasks = await database.Tasks.AsNoTracking().Where(TaskOwnership.IsOpen).Where(task => ids.Contains(task.DocumentId))
            .OrderBy(task => task.CreatedAt).ToListAsync(cancellationToken);
        var steps = new Dictionary<Guid, DocumentNextStep>();
        foreach (var document in documents)
        {
            if (Of(document, [.. tasks.Where(task => task.DocumentId == document.Id)]) is { } step)
                steps[document.Id] = step;
        }

        return steps;
    }

    private DocumentNextStep? Of(DocumentHead document, List<HumanTask> tasks)
    {
        if (!document.CaseIsOpen || StepOf(document) is not { } step)
            return null;
        var waiting = tasks.FirstOrDefault(task => Fits(task, step.Step));
        if (waiting is not null)
            return new(step.Step, step.Name, waiting.AssignedTo, waiting.Id, waiting.Title, TaskAccess.Belongs(waiting, user) && !waiting.ExcludedPersonIds.Contains(user.Id.Value));
        // A workflow signs drafts without a review of their own: the step that waits for the signature comes first.
        if (step.Step == "submit" && tasks.FirstOrDefault(task => Fits(task, "sign")) is { } signs)
            return new("sign", "签发", signs.AssignedTo, signs.Id, signs.Title, TaskAccess.Belongs(signs, user));
        return step.Permission is null
            ? null
            : new(step.Step, step.Name, string.Join("、", StandardPosts.All.Where(post => post.Permissions.Contains(step.Permission)).Select(post => post.Name)), null, null, user.Has(step.Permission));
    }

    private static (string Step, string Name, string? Permission)? StepOf(DocumentHead document) => document.State switch
    {
        DocumentState.Draft => ("submit", "送审", Permissions.DocumentsDraft),
        DocumentState.InReview => ("sign", "签发", Permissions.DocumentsSign),
        DocumentState.Signed when document.NeedsSeal => ("seal", "用印", Permissions.DocumentsSeal),
        DocumentState.Signed or DocumentState.Sealed => ("issue", "制发", Permissions.DocumentsIssue),
        DocumentState.Issued => ("serve", "送达", document.ServiceNeed == ServiceNeed.Needed ? Permissions.DocumentsDraft : null),
        _ => null,
    };

    private static bool Fits(HumanTask task, string step)
    {
        if (step == "serve")
            return task.CheckName == ServiceForm.CheckName;
        var states = task.Outcomes.Select(outcome => outcome.DocumentState).ToArray();
        return step switch
        {
            "submit" => states.Contains(DocumentState.InReview),
            "sign" => states.Contains(DocumentState.Signed),
            "seal" => states.Contains(DocumentState.Sealed) || states.Contains(DocumentState.Issued),
            _ => states.Contains(DocumentState.Issued),
        };
    }
}
