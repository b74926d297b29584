using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.Inbox;

/// <summary>To whom work belongs: one person, or whoever holds a post (of a unit).</summary>
public sealed record Assignment(string? PostCode, Guid? UnitId, Guid? PersonId, string InWords);

/// <summary>Turns the names that a definition uses (post code, unit code or id, person id) into an assignment.</summary>
internal sealed class Assignments(People people)
{
    /// <exception cref="OfficeException">X-ASG-01: nobody is named; X-ASG-02: no such unit; X-ASG-03: no such person or post.</exception>
    internal async Task<Assignment> ResolveAsync(string? post, string? unit, string? person, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(person))
            return await ToPersonAsync(person, cancellationToken);
        if (string.IsNullOrWhiteSpace(post))
            throw new OfficeException(RefusalKind.RuleBroken, "X-ASG-01", "流程没有写明由谁办理：须填写职务或人员。请法制机构修改流程。");
        var postName = StandardPosts.All.FirstOrDefault(p => p.Code == post)?.Name
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-ASG-03", $"没有代码为“{post}”的职务。请法制机构修改流程。");
        if (string.IsNullOrWhiteSpace(unit))
            return new(post, null, null, postName);
        var view = await FindUnitAsync(unit, cancellationToken);
        return new(post, view.Id.Value, null, $"{postName}·{view.Name}");
    }

    /// <summary>Everybody to whom the assignment belongs today.</summary>
    internal async Task<IReadOnlyList<Person>> PeopleOfAsync(string? postCode, Guid? unitId, Guid? personId, CancellationToken cancellationToken)
    {
        if (personId is { } id)
            return await people.FindAsync(new UserId(id), cancellationToken) is { } one ? [one] : [];
        if (postCode is null)
            return [];
        var holders = await people.FindByPostAsync(postCode, null, cancellationToken);
        return unitId is null ? holders : [.. holders.Where(p => p.Posts.Any(h => h.PostCode == postCode && h.UnitId.Value == unitId))];
    }

    internal async Task<UnitView> FindUnitAsync(string codeOrId, CancellationToken cancellationToken) =>
        (Guid.TryParse(codeOrId, out var id)
            ? await people.FindUnitAsync(new UnitId(id), cancellationToken)
            : await people.FindUnitAsync(codeOrId, cancellationToken))
        ?? throw new OfficeException(RefusalKind.RuleBroken, "X-ASG-02", $"没有找到科室“{codeOrId}”。请核对机构设置。");

    private async Task<Assignment> ToPersonAsync(string person, CancellationToken cancellationToken)
    {
        var found = Guid.TryParse(person, out var id)
            ? await people.FindAsync(new UserId(id), cancellationToken)
            : await people.FindByLoginAsync(person, cancellationToken);
        return found is null
            ? throw new OfficeException(RefusalKind.RuleBroken, "X-ASG-03", $"没有找到办理人“{person}”。请核对人员设置。")
            : new(null, null, found.Id.Value, found.Name);
    }
}
