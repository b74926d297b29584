using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Credentials;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.ReferenceLists;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>Checks that people, units and attachments named in a form exist, and adds their names as facts: CheckedUnitId also gives CheckedUnit.</summary>
internal sealed class FieldNames(OfficeDbContext database, People people, CredentialRegister credentials, ReferenceCatalogue catalogues, TimeProvider clock)
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
            if (!await IsKnownAsync(task, field, value, cancellationToken))
                throw Refused(field, $"“{field.Label}”所选的内容不存在或不适用");
            if (field is { Kind: FieldKind.Person, CredentialKind: { Length: > 0 } kind })
                await EnsureCredentialAsync(field, kind, value, values, cancellationToken);
            if (field.Kind == FieldKind.Attachments && await UnfitAsync(field, (JsonArray)value, cancellationToken) is { } unfit)
                throw Refused(field, unfit);
        }
    }

    private async Task<bool> IsKnownAsync(HumanTask task, FormField field, JsonNode value, CancellationToken cancellationToken) => field.Kind switch
    {
        FieldKind.Unit => await people.FindUnitAsync(UnitId.Parse(value.ToString()), cancellationToken) is not null,
        FieldKind.Person => await IsOfferedAsync(field, value.ToString(), cancellationToken),
        FieldKind.Attachments => await AllBelongAsync(task.CaseId, (JsonArray)value, cancellationToken),
        FieldKind.Post => StandardPosts.All.Any(post => post.Code == value.ToString()),
        FieldKind.Table => await AreRowsKnownAsync(task, field, (JsonArray)value, cancellationToken),
        _ => true,
    };

    private async Task<bool> AreRowsKnownAsync(HumanTask task, FormField table, JsonArray rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows.OfType<JsonObject>())
            foreach (var column in table.Columns ?? [])
                if (row[column.Name] is { } cell && !await IsKnownAsync(task, column, cell, cancellationToken))
                    return false;
        return true;
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

    /// <summary>Files of a field for process records are such from now on.</summary>
    internal async Task MarkRecordsAsync(TaskForm form, JsonObject values, CancellationToken cancellationToken)
    {
        var ids = form.Fields.Where(field => field is { Kind: FieldKind.Attachments, Record: true })
            .SelectMany(field => (values[field.Name] as JsonArray ?? []).Select(id => Guid.Parse(id!.ToString()))).ToArray();
        foreach (var file in ids.Length == 0 ? [] : await database.Attachments.Where(file => ids.Contains(file.Id)).ToListAsync(cancellationToken))
            file.IsRecord = true;
    }

    /// <param name="known">The facts of the case, which say from which part of a catalogue an entry was chosen.</param>
    internal async Task<JsonObject> AddAsync(TaskForm form, JsonObject values, JsonObject known, CancellationToken cancellationToken)
    {
        var facts = (JsonObject)values.DeepClone();
        await AddAsync(form.Fields, facts, known, cancellationToken);
        return facts;
    }

    /// <summary>What was proposed and has been emptied is no fact any more; what the sender did not speak of stays as it was.</summary>
    internal static void Clear(TaskForm form, JsonObject given, JsonObject proposed, JsonObject facts)
    {
        foreach (var field in FieldVisibility.Visible(form.Fields, given).Where(field => !field.ReadOnly && field.Kind != FieldKind.Note))
        {
            if (!given.ContainsKey(field.Name) || facts[field.Name] is not null || proposed[field.Name] is null)
                continue;
            facts[field.Name] = null;
            if (field.Kind is FieldKind.Unit or FieldKind.Person or FieldKind.Post or FieldKind.Law)
                facts[NameOf(field.Name)] = null;
        }
    }

    private async Task AddAsync(IReadOnlyList<FormField> fields, JsonObject facts, JsonObject known, CancellationToken cancellationToken)
    {
        foreach (var field in fields)
        {
            if (facts[field.Name] is not { } value)
                continue;
            if (field.Kind == FieldKind.Unit && await people.FindUnitAsync(UnitId.Parse(value.ToString()), cancellationToken) is { } unit)
                (facts[NameOf(field.Name)], facts[KindOf(field.Name)]) = (unit.Name, unit.Kind.ToString());
            if (field.Kind == FieldKind.Post)
                facts[NameOf(field.Name)] = StandardPosts.All.FirstOrDefault(post => post.Code == value.ToString())?.Name;
            if (field.Kind == FieldKind.Law)
                facts[NameOf(field.Name)] = LawRules.InWords((JsonArray)value);
            if (field.Kind == FieldKind.Person)
                await AddPersonAsync(field, value.ToString(), facts, cancellationToken);
            if (field.OptionsFrom is not null)
                await catalogues.AddDetailsAsync(field, value, facts, known, cancellationToken);
            foreach (var row in field.Kind == FieldKind.Table ? ((JsonArray)value).OfType<JsonObject>() : [])
                await AddAsync(field.Columns ?? [], row, known, cancellationToken);
        }
    }

    private async Task AddPersonAsync(FormField field, string id, JsonObject facts, CancellationToken cancellationToken)
    {
        var person = await people.FindAsync(UserId.Parse(id), cancellationToken);
        facts[NameOf(field.Name)] = person?.Name;
        if (person?.Posts is [var first, ..])
            facts[PostOf(field.Name)] = $"{first.UnitName}{first.PostName}";
        if (field.NeedsCredential)
            facts[CredentialOf(field.Name)] = await credentials.NumberAsync(Guid.Parse(id), LegalTime.DateOf(clock.GetUtcNow()), cancellationToken);
    }

    /// <summary>The fact under which unit and post of a person stand, for documents.</summary>
    internal static string PostOf(string fieldName) => NameOf(fieldName) + "Post";

    /// <summary>The fact under which the kind of a unit stands (SupervisionOffice, SupervisedUnit …), for rules about who supervises whom.</summary>
    internal static string KindOf(string fieldName) => NameOf(fieldName) + "Kind";

    /// <summary>The fact under which the number of the person's valid enforcement credential stands: it is shown to the party and named in documents.</summary>
    internal static string CredentialOf(string fieldName) => NameOf(fieldName) + "CredentialNo";

    private async Task<bool> IsOfferedAsync(FormField field, string id, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(UserId.Parse(id), cancellationToken) is not { } person
            || (field.PostCode is not null && person.Posts.All(p => p.PostCode != field.PostCode)))
            return false;
        if (field.NeedsCredential && await credentials.WhyNotAsync(person.Id.Value, LegalTime.DateOf(clock.GetUtcNow()), cancellationToken) is { } reason)
            throw new FormInvalidException("X-CRD-02", new Dictionary<string, string[]> { [field.Name] = [$"{person.Name}不能被指派执法：{reason}"] }, "行政处罚法42；《高新区安监局五项保障制度》监督检查§7(2)");
        return true;
    }

    /// <summary>Whoever supervises holds a valid credential on the day of the act (R-001-06): the last day of its validity is such a day.</summary>
    private async Task EnsureCredentialAsync(FormField field, string kind, JsonNode person, JsonObject values, CancellationToken cancellationToken)
    {
        var on = DateOnly.TryParseExact(values[field.CredentialOn ?? ""]?.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : LegalTime.DateOf(clock.GetUtcNow());
        if (await credentials.WhyNotAsync(kind, Guid.Parse(person.ToString()), on, cancellationToken) is not { } reason)
            return;
        var name = (await people.FindAsync(UserId.Parse(person.ToString()), cancellationToken))?.Name;
        throw new FormInvalidException(
            kind == CredentialRegister.Enforcement ? "X-CRD-02" : "X-CRD-01",
            new Dictionary<string, string[]> { [field.Name] = [$"{name}于 {LegalTime.Format(on)} 不能被指派：{reason}"] }, "《安全生产监管执法监督办法（征求意见稿）》第六条");
    }

    private async Task<bool> AllBelongAsync(Guid caseId, JsonArray ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => Guid.Parse(id!.ToString())).Distinct().ToArray();
        return await database.Attachments.CountAsync(a => a.CaseId == caseId && wanted.Contains(a.Id), cancellationToken) == wanted.Length;
    }
}
