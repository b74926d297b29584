using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Templates;

/// <summary>A template as the library lists it.</summary>
/// <param name="Version">The version in use; null where none is.</param>
/// <param name="Open">A draft or a version that waits for its publication.</param>
/// <param name="Used">How many documents were made from any of its versions.</param>
internal sealed record TemplateRow(
    string TemplateId, string Code, string Title, string? Basis, bool Numbered, int? Version, DateTimeOffset? PublishedAt, string? PublishedBy,
    TemplateVersionRow? Open, int Versions, int Used);

/// <summary>A version of a template.</summary>
internal sealed record TemplateVersionRow(
    Guid Id, string TemplateId, int Version, string Code, string Title, TemplateState State, TemplateOrigin Origin, string? Note, string Sha256, int Size,
    string MadeBy, DateTimeOffset MadeAt, string? SubmittedBy, DateTimeOffset? SubmittedAt, string? PublishedBy, DateTimeOffset? PublishedAt,
    DateTimeOffset? EndedAt, string? EndReason, int Used, IReadOnlyList<TemplateFinding> Findings)
{
    internal static TemplateVersionRow Of(TemplateVersion row, int used) => new(
        row.Id, row.TemplateId, row.Version, row.Code, row.Title, row.State, row.Origin, row.Note, row.FileSha256, row.Size, row.MadeBy, row.MadeAt,
        row.SubmittedBy, row.SubmittedAt, row.PublishedBy, row.PublishedAt, row.EndedAt, row.EndReason, used,
        row.Findings.Deserialize<TemplateFinding[]>(JsonColumns.Options)!);
}

/// <summary>What the linter found, where, in the user's words.</summary>
/// <param name="Severity">error or warning.</param>
internal sealed record TemplateFinding(string Code, string Severity, string Message, string Place);

internal sealed record TemplateEventRow(DateTimeOffset At, int Version, string Who, string Action, string? Note);

internal sealed record TemplateFieldRow(string Path, string Label, string? Type, bool Mandatory);

/// <summary>A template with all its versions, newest first.</summary>
internal sealed record TemplateDetail(
    string TemplateId, string Code, string Title, string? Basis, string? NumberFormat, IReadOnlyList<TemplateFieldRow> Fields,
    IReadOnlyList<TemplateVersionRow> Versions, IReadOnlyList<TemplateEventRow> History, bool MayEdit, bool MayPublish);

/// <summary>Reads the library.</summary>
internal sealed class TemplateRows(OfficeDbContext database)
{
    internal async Task<IReadOnlyList<TemplateRow>> ListAsync(CancellationToken cancellationToken)
    {
        var versions = await database.TemplateVersions.AsNoTracking().OrderBy(row => row.Code).ThenBy(row => row.Version).ToListAsync(cancellationToken);
        var used = await UsedAsync(cancellationToken);
        return [.. versions.GroupBy(row => row.TemplateId).Select(group =>
        {
            var present = group.SingleOrDefault(row => row.State == TemplateState.Published);
            var open = group.LastOrDefault(row => row.IsOpen) ?? group.LastOrDefault(row => row.State == TemplateState.Offered);
            var shown = present ?? group.Last();
            var manifest = TemplateLibrary.ManifestOf(shown);
            return new TemplateRow(
                group.Key, shown.Code, shown.Title, manifest.Basis, manifest.Numbering is not null, present?.Version, present?.PublishedAt, present?.PublishedBy,
                open is null ? null : TemplateVersionRow.Of(open, 0), group.Count(), group.Sum(row => used.GetValueOrDefault(row.Id)));
        }).OrderBy(row => row.Code, NaturalOrder.Instance)];
    }

    internal async Task<Dictionary<Guid, int>> UsedAsync(CancellationToken cancellationToken) =>
        await database.Documents.Where(row => row.TemplateVersionId != null).GroupBy(row => row.TemplateVersionId!.Value)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);

    /// <summary>T-2 before T-10.</summary>
    private sealed class NaturalOrder : IComparer<string>
    {
        internal static readonly NaturalOrder Instance = new();

        public int Compare(string? x, string? y)
        {
            var (left, right) = (Number(x), Number(y));
            return left == right ? string.CompareOrdinal(x, y) : left.CompareTo(right);
        }

        private static int Number(string? code) =>
            int.TryParse(new string([.. (code ?? "").Where(char.IsAsciiDigit)]), out var number) ? number : int.MaxValue;
    }
}
