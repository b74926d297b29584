using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents.Numbers;

/// <summary>
/// Draws numbers that start from 1 each year, are unique and leave no gap: the row of the series stays locked until the burst commits, and a
/// burst that fails draws nothing (documents.md §3).
/// </summary>
internal sealed class DocumentNumbers(OfficeDbContext database)
{
    internal async Task<int> DrawAsync(string series, int year, CancellationToken cancellationToken)
    {
        var drawn = await database.Database.SqlQuery<int>(
            $"""
             insert into office.number_series as s (series, year, last) values ({series}, {year}, 1)
             on conflict (series, year) do update set last = s.last + 1
             returning last as "Value"
             """).ToListAsync(cancellationToken);
        return drawn[0];
    }

    /// <summary>Draws the number of a document and enters it in the register, in the burst that issues the document.</summary>
    internal async Task<string> DrawAsync(
        Document document, TemplateNumbering numbering, string agencyCode, string who, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (series, year) = ($"{agencyCode}/{numbering.Series}", document.DatedOn.Year);
        var number = await DrawAsync(series, year, cancellationToken);
        var text = numbering.Write(agencyCode, year, number.ToString(CultureInfo.InvariantCulture));
        database.DrawnNumbers.Add(new DrawnNumber
        {
            Id = Guid.CreateVersion7(at),
            Series = series,
            Year = year,
            Number = number,
            Text = text,
            Title = document.Title,
            CaseId = document.CaseId,
            DocumentId = document.Id,
            DrawnAt = at,
            DrawnBy = who,
        });
        return text;
    }
}
