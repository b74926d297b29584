using System.Globalization;
using System.Text.Json.Nodes;
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

    /// <summary>
    /// Draws the number of a document and enters it in the register, in the burst that issues the document. The series is that of the agency,
    /// of the kind that the document's data names, and of the year of its date.
    /// </summary>
    internal async Task<string> DrawAsync(
        Document document, TemplateNumbering numbering, JsonObject data, string agencyCode, string who, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var kind = numbering.For(data);
        var (series, year) = ($"{agencyCode}/{kind.Series}", document.DatedOn.Year);
        var number = await DrawAsync(series, year, cancellationToken);
        var text = kind.Write(agencyCode, year, number.ToString(CultureInfo.InvariantCulture));
        database.DrawnNumbers.Add(new DrawnNumber
        {
            Id = Guid.CreateVersion7(at),
            Series = series,
            Year = year,
            Number = number,
            Text = text,
            Title = document.Title,
            Kind = numbering.KindOf(data),
            CaseId = document.CaseId,
            DocumentId = document.Id,
            DrawnAt = at,
            DrawnBy = who,
        });
        return text;
    }
}
