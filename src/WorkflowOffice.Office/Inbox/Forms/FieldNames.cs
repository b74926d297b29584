using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>Checks that people, units and attachments named in a form exist, and adds their names as facts: CheckedUnitId also gives CheckedUnit.</summary>
internal sealed class FieldNames(OfficeDbContext database, People people)
{
    /// <summary>The fact under which the name of a person or unit stands.</summary>
    internal static string NameOf(string fieldName) =>
        fieldName.EndsWith("Id", StringComparison.Ordinal) ? fieldName[..^2] : fieldName + "Name";

    /// <exception cref="FormInvalidException">X-TSK-05: a person, unit or attachment does not exist.</exception>
    internal async Task EnsureKnownAsync(HumanTask task, TaskForm form, JsonObject values, CancellationToken cancellationToken)
    {
        foreach (var field in form.Fields)
        {
            if (values[field.Name] is not { } value)
                continue;
            var known = field.Kind switch
            {
                FieldKind.Unit => await people.FindUnitAsync(UnitId.Parse(value.ToString()), cancellationToken) is not null,
                FieldKind.Person => await IsOfferedAsync(field, value.ToString(), cancellationToken),
                FieldKind.Attachments => await AllBelongAsync(task.CaseId, (JsonArray)value, cancellationToken),
                FieldKind.Post => StandardPosts.All.Any(post => post.Code == value.ToString()),
                _ => true,
            };
            if (!known)
                throw Refused(field, $"“{field.Label}”所选的内容不存在或不适用");
            if (field.Kind == FieldKind.Attachments && await UnfitAsync(field, (JsonArray)value, cancellationToken) is { } unfit)
                throw Refused(field, unfit);
        }
    }

    /// <summary>The first file that is of another type or larger than the field accepts, in words.</summary>
    private async Task<string?> UnfitAsync(FormField field, JsonArray ids, CancellationToken cancellationToken)
    {
        if (field.Accept is null && field.MaxMegabytes is null)
            return null;
        var wanted = ids.Select(id => Guid.Parse(id!.ToString())).ToArray();
        var files = await database.Attachments.AsNoTracking().Where(file => wanted.Contains(file.Id)).OrderBy(file => file.Id)
            .Select(file => new { file.Name, file.Size }).ToListAsync(cancellationToken);
        return files.Select(file => FileRules.Problem(field, file.Name, file.Size)).FirstOrDefault(problem => problem is not null);
    }

    private static FormInvalidException Refused(FormField field, string message) =>
        new("X-TSK-05", new Dictionary<string, string[]> { [field.Name] = [message] }, null);

    internal async Task<JsonObject> AddAsync(HumanTask task, JsonObject values, CancellationToken cancellationToken)
    {
        var facts = (JsonObject)values.DeepClone();
        foreach (var field in task.Form.Deserialize<TaskForm>(JsonColumns.Options)!.Fields)
        {
            if (values[field.Name] is not { } value)
                continue;
            if (field.Kind == FieldKind.Unit)
                facts[NameOf(field.Name)] = (await people.FindUnitAsync(UnitId.Parse(value.ToString()), cancellationToken))?.Name;
            if (field.Kind == FieldKind.Post)
                facts[NameOf(field.Name)] = StandardPosts.All.FirstOrDefault(post => post.Code == value.ToString())?.Name;
            if (field.Kind == FieldKind.Law)
                facts[NameOf(field.Name)] = LawRules.InWords((JsonArray)value);
            if (field.Kind == FieldKind.Person)
                facts[NameOf(field.Name)] = (await people.FindAsync(UserId.Parse(value.ToString()), cancellationToken))?.Name;
        }

        return facts;
    }

    private async Task<bool> IsOfferedAsync(FormField field, string id, CancellationToken cancellationToken) =>
        await people.FindAsync(UserId.Parse(id), cancellationToken) is { } person
        && (field.PostCode is null || person.Posts.Any(p => p.PostCode == field.PostCode));

    private async Task<bool> AllBelongAsync(Guid caseId, JsonArray ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => Guid.Parse(id!.ToString())).Distinct().ToArray();
        return await database.Attachments.CountAsync(a => a.CaseId == caseId && wanted.Contains(a.Id), cancellationToken) == wanted.Length;
    }
}
