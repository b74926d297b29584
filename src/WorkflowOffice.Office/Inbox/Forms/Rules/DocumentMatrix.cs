using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Inbox.Forms.Rules;

/// <summary>Compares the documents of a case with what its stages require; everything that lacks is told at once.</summary>
internal sealed class DocumentMatrix(OfficeDbContext database)
{
    private static readonly DocumentState[] Reached = [DocumentState.Served, DocumentState.Archived];

    /// <summary>What lacks, in words, in the order of the matrix; empty when nothing does.</summary>
    internal async Task<IReadOnlyList<string>> LacksAsync(
        Guid caseId, IReadOnlyList<RequiredDocument> matrix, JsonObject facts, CancellationToken cancellationToken)
    {
        var held = await database.Documents.AsNoTracking().Where(d => d.CaseId == caseId && d.State != DocumentState.Voided)
            .Select(d => new { d.Code, d.State, d.Number, d.DraftNumber }).ToListAsync(cancellationToken);
        var lacks = new List<string>();
        foreach (var cell in matrix.Where(cell => cell.When.All(when => FieldVisibility.Matches(facts[when.Field], when.EqualTo))))
        {
            var documents = held.Where(d => cell.Codes.Contains(d.Code)).ToList();
            var name = $"{cell.Stage}—《{cell.Title}》（{string.Join('、', cell.Codes)}）";
            if (documents.Count == 0)
                lacks.Add(name + "没有制作");
            foreach (var open in documents.Where(d => d.State < DocumentState.Issued))
                lacks.Add($"{name}{open.DraftNumber}没有制发（{open.State.InWords()}）");
            foreach (var open in documents.Where(d => cell.Served && d.State >= DocumentState.Issued && !Reached.Contains(d.State)))
                lacks.Add($"{name}{open.Number}没有送达");
        }

        return lacks;
    }
}
