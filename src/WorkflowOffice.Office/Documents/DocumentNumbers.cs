using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents;

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

    /// <summary>文号 in the form of the template: six-cornered brackets, full year, no leading zeros.</summary>
    internal async Task<string> DrawAsync(TemplateNumbering numbering, string agencyCode, DateOnly datedOn, CancellationToken cancellationToken)
    {
        var number = await DrawAsync($"{agencyCode}/{numbering.Series}", datedOn.Year, cancellationToken);
        return numbering.Format
            .Replace("{机关代字}", agencyCode, StringComparison.Ordinal)
            .Replace("{年}", datedOn.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
