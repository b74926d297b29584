using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Office.Cases.StartCase;

/// <summary>A published definition as something people can start; its facts stand in <c>customProperties.office</c> of the definition.</summary>
/// <param name="Basis">The regulation it carries out.</param>
/// <param name="StartPosts">Codes of the posts that may start it; empty: whoever may start cases at all.</param>
internal sealed record Procedure(WorkflowDefinition Definition, string? Basis, IReadOnlyList<string> StartPosts)
{
    internal static Procedure From(WorkflowDefinition definition)
    {
        var office = (definition.Json["customProperties"] as JsonObject)?["office"] as JsonObject;
        var posts = office?["startPosts"] as JsonArray ?? [];
        return new(definition, office?["basis"]?.ToString(), [.. posts.Select(p => p!.ToString())]);
    }

    /// <summary>Why this person may not start it; null: may.</summary>
    internal string? WhyNot(ICurrentUser user)
    {
        if (!user.Has(Permissions.CasesStart))
            return "您没有发起事项的权限。";
        if (StartPosts.Count == 0 || StartPosts.Any(post => user.Holds(post)))
            return null;
        var names = StandardPosts.All.Where(p => StartPosts.Contains(p.Code)).Select(p => p.Name);
        return $"该事项由{string.Join("、", names)}发起。";
    }

    internal void EnsureMayStart(ICurrentUser user)
    {
        if (WhyNot(user) is { } reason)
            throw new OfficeException(RefusalKind.Forbidden, "X-CAS-06", reason);
    }
}
