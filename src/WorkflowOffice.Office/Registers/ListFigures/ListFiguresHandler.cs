using System.Globalization;
using WorkflowOffice.Office.Catalogues;

namespace WorkflowOffice.Office.Registers.ListFigures;

/// <param name="Filter">The filters of the register that list exactly the rows counted.</param>
internal sealed record AnnualFigure(string RegisterId, string Register, string Label, decimal Value, string Unit, string On, IReadOnlyList<string> Filter);

/// <param name="Year">The calendar year.</param>
internal sealed record AnnualFigures(int Year, IReadOnlyList<AnnualFigure> Figures);

/// <summary>The figures of the annual report, each counted from its register and traceable to the rows (requirements §11, NFR-11).</summary>
internal sealed class ListFiguresHandler(RegisterReader reader, CatalogueStore catalogues)
{
    internal async Task<AnnualFigures> HandleAsync(int year, CancellationToken cancellationToken)
    {
        if (year is < 2000 or > 2100)
            throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"年份 {year} 无效。");
        var figures = new List<AnnualFigure>();
        foreach (var register in await catalogues.RegistersAsync(cancellationToken))
            foreach (var figure in register.Figures)
                figures.Add(await CountAsync(register, figure, year, cancellationToken));
        return new AnnualFigures(year, figures);
    }

    private async Task<AnnualFigure> CountAsync(RegisterDefinition register, RegisterFigure figure, int year, CancellationToken cancellationToken)
    {
        var filters = (figure.Where ?? new Dictionary<string, string>()).Select(pair => $"{pair.Key}:{pair.Value}").ToArray();
        var filter = RegisterFilter.Of(register, new RegisterQuery
        {
            Filter = filters,
            On = figure.On,
            From = string.Create(CultureInfo.InvariantCulture, $"{year}-01-01"),
            To = string.Create(CultureInfo.InvariantCulture, $"{year}-12-31"),
        });
        var (count, sums) = await reader.TotalsAsync(register, filter, cancellationToken);
        var value = figure.Sum is { } sum ? sums[sum] : count;
        if (figure.Per is { } per)
            value = await reader.DistinctAsync(register, RegisterFilter.Column(register, per), filter, cancellationToken) is > 0 and var different ? Math.Round(value / different, 1) : 0;
        return new AnnualFigure(register.Id, register.Name, figure.Label, value, figure.Unit, figure.On, filters);
    }
}
